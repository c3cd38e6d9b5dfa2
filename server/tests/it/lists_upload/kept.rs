//! Drafts: two who change one, the same form twice, what a script asks.

use scan::application::staff::StaffRole;

use super::{Keeper, LIST, SHELF, text_of};
use crate::acting::text;
use crate::app::TestApp;
use crate::browser::unescape;
use crate::db;
use crate::people::idempotency_key;

#[tokio::test]
async fn of_two_at_once_the_second_is_told_and_nothing_is_lost() {
    let app = TestApp::new().await;
    let one = Keeper::admin(&app).await;
    let other = Keeper::of(&app, StaffRole::Member).await;
    let draft = one.paste("proef.yaml", LIST).await;
    let basis = one.browser.get(&draft).await.field("basis");
    let first = LIST.replace("Proeflijst", "Eerste titel");
    let second = LIST.replace("Proeflijst", "Tweede titel");
    one.save(&draft, &basis, &first).await.is(303);
    // The same form again is no conflict with oneself.
    one.save(&draft, &basis, &first).await.is(303);
    let told = other.save(&draft, &basis, &second).await.is(409);
    assert!(text(&told).contains(&format!("{} heeft dit concept", one.name)));
    assert_eq!(text_of(&told), second);
    assert!(unescape(&told.body).contains("Eerste titel"));
    assert_eq!(one.text(&draft).await, first);
    // As a draft of its own, or in the place of the other.
    let apart = [
        ("basis", told.field("basis")),
        ("bestand", "proef.yaml".to_owned()),
        ("tekst", second.clone()),
        ("doe", "apart".to_owned()),
    ];
    let apart = other.browser.post(&draft, &apart).await.is(303);
    assert_ne!(apart.location(), draft);
    assert_eq!(other.text(apart.location()).await, second);
    assert_eq!(one.text(&draft).await, first);
    other
        .save(&draft, &told.field("basis"), &second)
        .await
        .is(303);
    assert_eq!(one.text(&draft).await, second);
    // What was shown before somebody changed it is not published.
    let publish = format!("{draft}/publiceren");
    let refused = one
        .browser
        .post(&publish, &[("basis", &basis)])
        .await
        .is(409);
    assert!(
        refused
            .body
            .contains("Een collega heeft dit concept gewijzigd")
    );
    let discard = format!("{draft}/weggooien");
    one.browser
        .post(&discard, &[("basis", &basis)])
        .await
        .is(409);
    let basis = one.browser.get(&discard).await.is(200).field("basis");
    one.browser
        .post(&discard, &[("basis", &basis)])
        .await
        .is(303);
    one.browser.get(&draft).await.is(404);
}

#[tokio::test]
async fn the_same_form_makes_one_draft_and_publishes_once() {
    let app = TestApp::new().await;
    let keeper = Keeper::admin(&app).await;
    let key = idempotency_key(77);
    let fields = [
        ("idempotency_key", key.as_str()),
        ("bestand", "proef.yaml"),
        ("tekst", LIST),
    ];
    let once = keeper.browser.post(SHELF, &fields).await.is(303);
    let again = keeper.browser.post(SHELF, &fields).await.is(303);
    assert_eq!(once.location(), again.location());
    let publish = format!("{}/publiceren", once.location());
    let basis = keeper.browser.get(&publish).await.is(200).field("basis");
    for _ in 0..2 {
        keeper
            .browser
            .post(&publish, &[("basis", &basis)])
            .await
            .is(303);
    }
    let published = "SELECT COUNT(*) FROM list_publications";
    assert_eq!(db::number(app.data(), published).await, 1);
}

#[tokio::test]
async fn a_script_hears_what_the_check_says_and_nothing_is_kept() {
    let app = TestApp::new().await;
    let keeper = Keeper::of(&app, StaffRole::Member).await;
    let before = db::dump(app.data()).await;
    let faulty = LIST.replace("title: Proeflijst", "titel: Proeflijst");
    for (list, words) in [
        (faulty.as_str(), "Fout op regel 4, teken 1"),
        (LIST, "klaar om te publiceren"),
    ] {
        let ask = keeper.browser.own_post("/api/lijst-controle");
        let ask = ask
            .header("accept", "application/json")
            .form(&[("bestand", "proef.yaml"), ("tekst", list)]);
        let said = keeper.browser.send(ask).await.is(200).json();
        let said = said.as_str().unwrap().replace("<!---->", "");
        assert!(said.contains(words), "{said}");
    }
    assert_eq!(before, db::dump(app.data()).await);
    let senseless = keeper.browser.own_post("/api/lijst-controle").body("x");
    let senseless = keeper.browser.send(senseless).await;
    assert!(senseless.status >= 400, "{}", senseless.status);
}

#[tokio::test]
async fn hostile_texts_are_only_text() {
    let app = TestApp::new().await;
    let keeper = Keeper::admin(&app).await;
    let hostile = "title: </textarea><script>alert(1)</script>\n\"><img src=x>: 1\n";
    let draft = keeper.paste("<b>x</b>.yaml", hostile).await;
    let page = keeper.browser.get(&draft).await.is(200);
    assert_eq!(text_of(&page), hostile);
    assert!(!page.body.contains("<script>alert") && !page.body.contains("<img src"));
    let shelf = keeper.browser.get(SHELF).await.is(200);
    assert!(!shelf.body.contains("<b>x"));
}
