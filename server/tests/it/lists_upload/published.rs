//! What is published is asked by new rounds, at once and after a start; running rounds keep theirs.

use scan::application::staff::StaffRole;

use super::{Keeper, LIST, SHELF};
use crate::acting::text;
use crate::app::{Setup, TestApp};
use crate::db;
use crate::people::{Coordinator, Scan, sent};
use crate::service_database::url_of;

fn scan() -> Scan {
    Scan {
        list: "proef",
        ..Scan::default()
    }
}

/// What a colleague who joins this scan is asked.
async fn asked(app: &TestApp, scan: &Coordinator) -> String {
    let one = app.join(&scan.code, "docent").await;
    let page = one.get("/vragen/proef-onderwerp").await.is(200);
    let acks = one.acks(&[sent(0, "3", 0, 1)]).await;
    assert_eq!(acks["Acks"][0]["Stored"], 1, "{acks}");
    text(&page)
}

fn second() -> String {
    LIST.replace("version: \"1\"", "version: \"2\"")
        .replace("Wij weten wat we proberen.", "Wij weten wat we willen.")
}

#[tokio::test]
async fn a_list_is_published_and_answered_and_running_rounds_keep_theirs() {
    let app = TestApp::new().await;
    let keeper = Keeper::admin(&app).await;
    let start = app.browser().get("/start/vo").await.is(200);
    assert!(!start.body.contains("Proeflijst"));
    let faulty = LIST.replace("title: Proeflijst", "titel: Proeflijst");
    let draft = keeper.paste("proef.yaml", &faulty).await;
    let basis = keeper.browser.get(&draft).await.field("basis");
    keeper.save(&draft, &basis, LIST).await.is(303);

    // As a respondent sees it, but nothing can be filled in.
    let preview = format!("{draft}/voorbeeld");
    let shown = keeper.browser.get(&preview).await.is(200);
    assert!(text(&shown).contains("Een proefonderwerp"));
    let topic = format!("{preview}?rol=mentor&onderwerp=proef-onderwerp");
    let shown = keeper.browser.get(&topic).await.is(200);
    assert!(text(&shown).contains("Wij weten wat we proberen."));
    assert!(shown.body.contains("<fieldset disabled class=\"preview\""));
    let changes = keeper.browser.get(&format!("{draft}/wijzigingen")).await;
    assert!(
        text(&changes).contains("Deze lijst is nieuw: 2 vragen"),
        "{}",
        changes.body
    );

    keeper.publish(&draft).await.is(303);
    keeper.browser.get(&draft).await.is(404);
    let shelf = text(&keeper.browser.get(SHELF).await.is(200));
    assert!(
        shelf.contains("gepubliceerd sinds") && shelf.contains(&keeper.name),
        "{shelf}"
    );
    let first = app.start(&scan()).await;
    assert!(
        asked(&app, &first)
            .await
            .contains("Wij weten wat we proberen.")
    );

    // A second version: what changes is named, and only new scans have it.
    let draft = keeper.paste("proef.yaml", &second()).await;
    let changes = text(
        &keeper
            .browser
            .get(&format!("{draft}/publiceren"))
            .await
            .is(200),
    );
    assert!(changes.contains("Van versie 1 naar versie 2."), "{changes}");
    assert!(
        changes.contains("gewijzigd") && changes.contains(": tekst"),
        "{changes}"
    );
    assert!(changes.contains("1 vraag is zo anders"), "{changes}");
    keeper.publish(&draft).await.is(303);
    assert!(
        asked(&app, &first)
            .await
            .contains("Wij weten wat we proberen.")
    );
    let later = app.start(&scan()).await;
    assert!(
        asked(&app, &later)
            .await
            .contains("Wij weten wat we willen.")
    );
    let log = text(&keeper.browser.get("/steunpunt/logboek").await.is(200));
    assert!(log.contains("zette een concept klaar"), "{log}");
    assert!(
        log.contains("publiceerde een lijst of aanbod") && log.contains("lijst proef, versie 2")
    );
}

#[tokio::test]
async fn taken_back_what_came_before_is_there_again_and_then_nothing() {
    let app = TestApp::new().await;
    let keeper = Keeper::admin(&app).await;
    for list in [LIST.to_owned(), second()] {
        let draft = keeper.paste("proef.yaml", &list).await;
        keeper.publish(&draft).await.is(303);
    }
    let later = app.start(&scan()).await;
    let newest = "SELECT MAX(id) FROM list_publications";
    let newest = db::number(app.data(), newest).await;
    let withdraw = |id: i64| format!("{SHELF}/{id}/intrekken");
    let asks = text(&keeper.browser.get(&withdraw(newest)).await.is(200));
    assert!(asks.contains("Intrekken: lijst proef, versie 2?"), "{asks}");
    keeper.browser.press(&withdraw(newest)).await.is(303);
    keeper.browser.press(&withdraw(newest)).await.is(303);
    let again = app.start(&scan()).await;
    assert!(
        asked(&app, &again)
            .await
            .contains("Wij weten wat we proberen.")
    );
    assert!(
        asked(&app, &later)
            .await
            .contains("Wij weten wat we willen.")
    );
    keeper.browser.press(&withdraw(newest - 1)).await.is(303);
    let start = app.browser().get("/start/vo").await.is(200);
    assert!(!start.body.contains("Proeflijst"));
    let shelf = text(&keeper.browser.get(SHELF).await.is(200));
    assert!(shelf.contains("ingetrokken op"), "{shelf}");
    let log = text(&keeper.browser.get("/steunpunt/logboek").await.is(200));
    assert!(log.contains("trok een lijst of aanbod in"), "{log}");
    // What was taken back is not published again under its version.
    let draft = keeper.paste("proef.yaml", &second()).await;
    let page = keeper.browser.get(&draft).await.is(200);
    assert!(page.body.contains("version-not-newer"), "{}", page.body);
}

#[tokio::test]
async fn what_is_published_is_there_after_a_start_and_what_no_longer_passes_is_laid_aside() {
    let app = TestApp::new().await;
    let keeper = Keeper::admin(&app).await;
    for list in [LIST.to_owned(), second()] {
        let draft = keeper.paste("proef.yaml", &list).await;
        keeper.publish(&draft).await.is(303);
    }
    let app = Setup::default().run_on(app.into_data().await).await;
    let scan = app.start(&scan()).await;
    assert!(
        asked(&app, &scan)
            .await
            .contains("Wij weten wat we willen.")
    );
    let data = app.into_data().await;
    let spoilt = match url_of(data.path()) {
        None => {
            "UPDATE list_publications SET body = CAST(replace(CAST(body AS TEXT),
             'title: Proeflijst', 'titel: Proeflijst') AS BLOB) WHERE version = '2'"
        }
        Some(_) => {
            "UPDATE list_publications SET body = convert_to(replace(convert_from(body, 'UTF8'),
             'title: Proeflijst', 'titel: Proeflijst'), 'UTF8') WHERE version = '2'"
        }
    };
    db::change(data.path(), spoilt).await;

    let app = Setup::default().run_on(data).await;
    let keeper = Keeper::admin(&app).await;
    let scan = app.start(&self::scan()).await;
    assert!(
        asked(&app, &scan)
            .await
            .contains("Wij weten wat we proberen.")
    );
    let shelf = text(&keeper.browser.get(SHELF).await.is(200));
    assert!(shelf.contains("voldoet niet aan de controle"), "{shelf}");
    assert!(shelf.contains("Regel "), "{shelf}");
}

#[tokio::test]
async fn offers_take_the_place_of_a_file_and_what_they_need_is_not_taken_back() {
    const OFFERS: &str = "offers:\n  - {id: proefhulp, kind: helpdesk, title: Hulp bij proeven, \
        provider: Het steunpunt, text: Bel gerust., contact: Bel ons., sectors: [vo], \
        topics: [proef-onderwerp]}\n";
    let app = TestApp::new().await;
    let keeper = Keeper::admin(&app).await;
    // Its topic is in no list yet.
    let offers = keeper.paste("eigen-aanbod.yaml", OFFERS).await;
    let page = keeper.browser.get(&offers).await.is(200);
    assert!(page.body.contains("unknown-topic"), "{}", page.body);
    let list = keeper.paste("proef.yaml", LIST).await;
    keeper.publish(&list).await.is(303);
    let page = keeper.browser.get(&offers).await.is(200);
    assert!(
        text(&page).contains("klaar om te publiceren"),
        "{}",
        page.body
    );
    let shown = keeper
        .browser
        .get(&format!("{offers}/voorbeeld"))
        .await
        .is(200);
    assert!(text(&shown).contains("Hulp bij proeven"));
    keeper.publish(&offers).await.is(303);
    let shelf = text(&keeper.browser.get(SHELF).await.is(200));
    assert!(shelf.contains("eigen-aanbod.yaml"), "{shelf}");

    // A version of the list without the topic, and no list at all, would leave the offer without one.
    let without = LIST
        .replace("version: \"1\"", "version: \"2\"")
        .replace("id: proef-onderwerp", "id: proef-ander");
    let draft = keeper.paste("proef.yaml", &without).await;
    let page = keeper.browser.get(&draft).await.is(200);
    assert!(
        text(&page).contains("eigen-aanbod.yaml, regel 2"),
        "{}",
        page.body
    );
    let first = db::number(app.data(), "SELECT MIN(id) FROM list_publications").await;
    let withdraw = format!("{SHELF}/{first}/intrekken");
    let refused = keeper.browser.press(&withdraw).await.is(409);
    assert!(text(&refused).contains("Dit kan nog niet weg"));
    assert!(text(&refused).contains("eigen-aanbod.yaml"));
    let live = "SELECT COUNT(*) FROM list_publications WHERE withdrawn_at IS NULL";
    assert_eq!(db::number(app.data(), live).await, 2);

    // The next version of the offers: what differs is named.
    let begun = [("idempotency_key", ""), ("van", "aanbod:eigen-aanbod")];
    let address = format!("{SHELF}/concept");
    let begun = keeper.browser.post(&address, &begun).await.is(303);
    let draft = begun.location().to_owned();
    let basis = keeper.browser.get(&draft).await.is(200).field("basis");
    let changed = OFFERS.replace("Bel gerust.", "Mail gerust.");
    let fields = [
        ("basis", basis.as_str()),
        ("bestand", "eigen-aanbod.yaml"),
        ("tekst", changed.as_str()),
    ];
    keeper.browser.post(&draft, &fields).await.is(303);
    let changes = keeper
        .browser
        .get(&format!("{draft}/wijzigingen"))
        .await
        .is(200);
    assert!(
        text(&changes).contains("(proefhulp): tekst"),
        "{}",
        changes.body
    );
}

#[tokio::test]
async fn publishing_asks_for_an_administrator_who_signed_in_a_moment_ago() {
    let app = TestApp::new().await;
    let member = Keeper::of(&app, StaffRole::Member).await;
    let admin = Keeper::admin(&app).await;
    let draft = member.paste("proef.yaml", LIST).await;
    let page = member.browser.get(&draft).await.is(200);
    assert!(text(&page).contains("Een beheerder kan dit concept publiceren"));
    let publish = format!("{draft}/publiceren");
    member
        .browser
        .post(&publish, &[("basis", "1")])
        .await
        .is(404);
    app.clock.forward(11 * 60);
    let asked = admin.browser.get(&publish).await.is(200);
    let fields = [("basis", asked.field("basis"))];
    let refused = admin.browser.post(&publish, &fields).await.is(401);
    assert!(refused.body.contains("Meld u opnieuw aan"));
    let published = "SELECT COUNT(*) FROM list_publications";
    assert_eq!(db::number(app.data(), published).await, 0);
}
