//! A coordinator deletes a round or a team: hidden from everybody else at once, back as it was when
//! that is undone, and gone a week later.

mod world;

use self::world::World;
use super::{DAY, answer, back, nights, today};
use crate::acting::text;
use crate::app::{Nights, Setup, TestApp};
use crate::browser::Page;
use crate::db;
use crate::people::{Coordinator, Scan};
use crate::sharing::Link;
use crate::traces::{Trace, found, found_in_copy, swept};

async fn kept_nightly() -> TestApp {
    let setup = Setup {
        nights: Nights::Kept,
        ..Setup::behind_proxy()
    };
    let app = setup.run().await;
    app.night_passed().await;
    app
}

async fn remove(team: &Coordinator, round: &str, what: &str) -> Page {
    let path = format!("/beheer/{round}/verwijderen");
    let fields = [("wat", what), ("zeker", "ja")];
    team.browser.post(&path, &fields).await
}

async fn undo(team: &Coordinator, round: &str) {
    let path = format!("/beheer/{round}/terughalen");
    let back = team.browser.press(&path).await.is(303);
    assert_eq!(back.location(), format!("/beheer/{round}"));
}

/// Everything stored but what says that something is deleted, or was, and who did that.
async fn stored(app: &TestApp) -> String {
    let dump = db::dump(app.data()).await;
    let says = |line: &str| line.starts_with("erasures: ") || line.starts_with("team_log: ");
    let lines = dump.lines().filter(|line| !says(line));
    lines.collect::<Vec<_>>().join("\n")
}

/// It asks, and does nothing without an answer.
async fn nothing_without_an_answer(team: &Coordinator) {
    for fields in [
        vec![("wat", "team")],
        vec![("zeker", "ja")],
        vec![("wat", "alles"), ("zeker", "ja")],
    ] {
        let page = team
            .browser
            .post(&team.at("/verwijderen"), &fields)
            .await
            .is(422);
        assert!(page.body.contains("Kijk nog naar"), "{}", page.body);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_team_is_hidden_at_once_back_when_that_is_undone_and_gone_a_week_later() {
    let app = kept_nightly().await;
    let world = World::new(&app).await;
    let (team, first) = (&world.team, world.first.as_str());
    let before = stored(&app).await;
    let page = team.get("").await.is(200);
    assert!(
        page.body.contains(&team.at("/verwijderen")),
        "{}",
        page.body
    );
    let page = team.get("/verwijderen").await.is(200);
    assert!(
        page.body
            .contains("ongedaan maken tot en met 30 november 2026"),
        "{}",
        page.body
    );
    nothing_without_an_answer(team).await;
    assert_eq!(stored(&app).await, before);

    let asked = remove(team, first, "team").await.is(303);
    assert_eq!(asked.location(), team.at("/verwijderen"));
    world.everybody_sees(&app, 404, 404).await;
    // The coordinator is told, wherever they go.
    for path in [
        "",
        "/overzicht",
        "/sessie",
        "/rapport/cijfers.json",
        "/koppeling",
        "/delen",
    ] {
        let page = team.get(path).await.is(409);
        assert!(
            page.body.contains(&team.at("/verwijderen")),
            "{path}: {}",
            page.body
        );
        assert!(!page.body.contains("Kanarie"), "{path}");
    }
    let page = team.get("/verwijderen").await.is(200);
    assert!(
        page.body
            .contains("Ongedaan maken kan tot en met 30 november 2026"),
        "{}",
        page.body
    );
    let home = team.browser.get("/").await.is(200);
    assert!(home.body.contains("wordt verwijderd"), "{}", home.body);
    // Nobody else can.
    for (browser, status) in [
        (&world.leader, 404),
        (&world.reader, 404),
        (&app.browser(), 404),
    ] {
        browser.get(&team.at("/verwijderen")).await.is(status);
        browser.press(&team.at("/terughalen")).await.is(status);
    }
    undo(team, first).await;
    world.everybody_sees(&app, 200, 200).await;
    assert_eq!(stored(&app).await, before);

    // Again, and this time it stays so; asked for twice it is one deletion.
    remove(team, first, "team").await.is(303);
    nights(&app, 3).await;
    remove(team, first, "team").await.is(303);
    let last = "SELECT leaves_after FROM teams WHERE leaves_after IS NOT NULL";
    assert_eq!(db::texts(app.data(), last).await, ["2026-11-30"]);
    nights(&app, 4).await;
    assert_eq!(today(&app).to_string(), "2026-11-30");
    let page = team.get("/verwijderen").await.is(200);
    assert!(
        page.body.contains("tot en met 30 november 2026"),
        "{}",
        page.body
    );
    let canaries: Vec<Trace> = [
        "De Kanarie",
        "team goudgeel",
        "zangvogel-",
        "Merel",
        "Het bestuur",
        "Waar zingen",
    ]
    .map(|text| (text.to_owned(), text.as_bytes().to_vec()))
    .to_vec();
    assert_eq!(found(app.data(), &canaries).len(), canaries.len());
    // The scan that the respondent is in belongs to another team of the same school.
    let other = "UPDATE teams SET school = 'Elders', name = 'anderen' WHERE leaves_after IS NULL";
    db::change(app.data(), other).await;
    nights(&app, 1).await;
    team.get("/verwijderen").await.is(404);
    team.get("").await.is(404);
    swept(app.data()).await;
    let none: [&str; 0] = [];
    assert_eq!(found(app.data(), &canaries), none);
    assert_eq!(found_in_copy(app.data(), &canaries), none);
    world.one.get("").await.is(200);
    let browser = app.browser();
    browser
        .press(&format!("/beheer/openen/{}", team.key))
        .await
        .is(404);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_round_goes_and_the_others_of_the_team_stay() {
    let app = kept_nightly().await;
    let mut team = app.start(&Scan::default()).await;
    // Of one round there is only the team to delete.
    let page = team.get("/verwijderen").await.is(200);
    assert!(!page.body.contains("value=\"ronde\""), "{}", page.body);
    let only = remove(&team, &team.round, "ronde").await.is(422);
    assert!(
        only.body.contains("de enige ronde van uw team"),
        "{}",
        only.body
    );
    answer(&app, &team, ("docent", 6), "zangvogel-").await;
    team.close().await;
    team.finish().await;
    let first = team.round.clone();
    let link = Link::make(&team, "Het bestuur").await;
    team.next().await;
    answer(&app, &team, ("docent", 6), "blijft-").await;
    team.close().await;
    let compared = team.get("/vergelijken").await.is(200);
    assert!(text(&compared).contains("ronde 1"), "{}", compared.body);

    remove(&team, &first, "ronde").await.is(303);
    app.browser().get(&link.door()).await.is(404);
    let browser = &team.browser;
    browser.get(&format!("/beheer/{first}")).await.is(409);
    let compared = team.get("/vergelijken").await.is(200);
    assert!(
        compared.body.contains("Dit is de eerste ronde"),
        "{}",
        compared.body
    );
    let home = team.get("").await.is(200);
    assert!(
        text(&home).contains("Ronde 1</a>, wordt verwijderd"),
        "{}",
        home.body
    );
    // Then the other is the last one.
    remove(&team, &team.round, "ronde").await.is(422);
    undo(&team, &first).await;
    let log = team.get("/logboek").await.is(200);
    let log = text(&log);
    for words in ["verwijderde een ronde", "maakte verwijderen ongedaan"] {
        assert!(log.contains(words), "{words}: {log}");
    }
    assert!(log.contains("iemand met de beheerlink"), "{log}");
    team.get("/vergelijken").await.is(200);
    app.browser().get(&link.door()).await.is(200);

    remove(&team, &first, "ronde").await.is(303);
    let zangvogel = [("zangvogel".to_owned(), b"zangvogel-".to_vec())];
    nights(&app, 7).await;
    assert_eq!(found(app.data(), &zangvogel), ["zangvogel"]);
    nights(&app, 1).await;
    swept(app.data()).await;
    assert!(found(app.data(), &zangvogel).is_empty());
    browser
        .get(&format!("/beheer/{first}/verwijderen"))
        .await
        .is(404);
    let topic = team.get("/overzicht/passend-onderwijs").await.is(200);
    assert!(topic.body.contains("6 van 6"), "{}", topic.body);
    // The next one has the number after the last one.
    team.finish().await;
    team.next().await;
    let numbers = "SELECT CAST(number AS TEXT) FROM rounds ORDER BY number";
    assert_eq!(db::texts(app.data(), numbers).await, ["2", "3"]);
}

#[tokio::test]
async fn people_who_answer_meet_a_closed_door_and_go_on_when_it_is_undone() {
    let app = Setup::behind_proxy().run().await;
    let team = app.start(&Scan::default()).await;
    let one = app.join(&team.code, "docent").await;
    let made = one.browser.press(&one.at("/hervatcode")).await.is(303);
    let resume = one.browser.get(made.location()).await.is(200);
    let resume = resume.text_of("hervatcode").to_owned();
    remove(&team, &team.round, "team").await.is(303);
    one.get("").await.is(404);
    assert_eq!(one.acks(&[crate::people::sent(0, "2", 0, 1)]).await, "Gone");
    app.browser()
        .get(&format!("/meedoen/{}", team.code))
        .await
        .is(404);
    let fields = [("hervatcode", resume.as_str())];
    app.browser().post("/verder", &fields).await.is(404);
    assert!(!one.browser.get("/").await.is(200).body.contains(&one.round));
    // Codes that were right once are no guesses.
    let school = app.browser();
    for _ in 0..30 {
        school.get(&format!("/meedoen/{}", team.code)).await.is(404);
    }
    assert!(app.clock.waits().is_empty());
    undo(&team, &team.round).await;
    one.get("").await.is(200);
    app.browser()
        .get(&format!("/meedoen/{}", team.code))
        .await
        .is(200);
    app.browser().post("/verder", &fields).await.is(303);
}

#[tokio::test]
async fn a_team_that_is_being_deleted_counts_in_no_release() {
    let app = TestApp::new().await;
    let team = app.start(&Scan::default()).await;
    answer(&app, &team, ("docent", 6), "weg").await;
    team.close().await;
    let fields = [("bijdrage", "ja")];
    team.browser
        .post(&team.at("/afronden"), &fields)
        .await
        .is(303);
    let store = app.service.store();
    assert_eq!(store.contributed().await.unwrap().len(), 1);
    remove(&team, &team.round, "team").await.is(303);
    assert_eq!(store.contributed().await.unwrap().len(), 0);
    undo(&team, &team.round).await;
    assert_eq!(store.contributed().await.unwrap().len(), 1);
    app.clock.forward(DAY);
    back(&team).await;
}
