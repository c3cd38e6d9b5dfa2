//! A round whose answers were deleted goes on: it is finished, talked about, counted or not.

use super::{DAY, answer, back, nights};
use crate::app::{Nights, Setup, TestApp};
use crate::db;
use crate::people::{Coordinator, Scan};
use crate::table::Session;

const BALLOTS: &str = "SELECT COUNT(*) FROM ballots";
const TALLIES: &str = "SELECT COUNT(*) FROM tallies";

async fn finish(team: &Coordinator, contribution: &str) {
    let fields = [("bijdrage", contribution)];
    team.browser
        .post(&team.at("/afronden"), &fields)
        .await
        .is(303);
}

/// A team that closed its round and did not finish it, once its answers were deleted.
async fn expired(app: &TestApp) -> Coordinator {
    let team = app.start(&Scan::default()).await;
    answer(app, &team, ("docent", 6), "weg").await;
    team.close().await;
    app.clock.forward(395 * DAY);
    app.service.keep_terms().await.unwrap();
    back(&team).await;
    team
}

#[tokio::test]
async fn a_team_that_finishes_late_is_counted_all_the_same() {
    let app = TestApp::new().await;
    let team = expired(&app).await;
    let counted = db::texts(app.data(), "SELECT body FROM tallies").await;
    assert!(
        counted[0].contains("\"v\":1,\"roles\":[\"lesgevend\"]"),
        "{counted:?}"
    );
    finish(&team, "ja").await;
    // Not counted anew, from answers that are not there.
    assert_eq!(
        db::texts(app.data(), "SELECT body FROM tallies").await,
        counted
    );
    app.service.keep_terms().await.unwrap();
    assert_eq!(db::number(app.data(), TALLIES).await, 1);
    // Whoever stops cannot begin again, and is told before.
    let page = team.get("").await.is(200);
    assert!(
        page.body
            .contains("kan deze ronde later niet weer meetellen"),
        "{}",
        page.body
    );
    let path = team.at("/bijdrage");
    team.browser
        .post(&path, &[("bijdrage", "nee")])
        .await
        .is(303);
    let page = team.get("").await.is(200);
    assert!(
        page.body
            .contains("Deze ronde kan ook niet meer gaan meetellen"),
        "{}",
        page.body
    );
    team.browser
        .post(&path, &[("bijdrage", "ja")])
        .await
        .is(404);
    app.service.keep_terms().await.unwrap();
    assert_eq!(db::number(app.data(), TALLIES).await, 0);
    team.get("/overzicht").await.is(200);
}

#[tokio::test]
async fn of_a_team_that_does_not_contribute_no_counts_for_releases_stay() {
    let app = TestApp::new().await;
    let team = app.start(&Scan::default()).await;
    answer(&app, &team, ("docent", 6), "weg").await;
    team.close().await;
    finish(&team, "nee").await;
    assert_eq!(db::number(app.data(), TALLIES).await, 1);
    app.clock.forward(395 * DAY);
    app.service.keep_terms().await.unwrap();
    assert_eq!(db::number(app.data(), TALLIES).await, 0);
}

#[tokio::test]
async fn a_session_can_be_held_and_its_votes_go_the_next_night() {
    let setup = Setup {
        nights: Nights::Kept,
        ..Setup::default()
    };
    let app = setup.run().await;
    app.night_passed().await;
    let team = expired(&app).await;
    let session = Session::open(&team, "nabespreken").await;
    let phones = session.sit_down(&app, 5).await;
    session.step("stem", "0").await;
    for phone in &phones {
        phone.vote("3").await.is(303);
    }
    assert_eq!(db::number(app.data(), BALLOTS).await, 1);
    // Not from under a session that is going on.
    app.service.keep_terms().await.unwrap();
    assert_eq!(db::number(app.data(), BALLOTS).await, 1);
    session.lead.press(&session.at("/sluiten")).await.is(303);
    nights(&app, 1).await;
    assert_eq!(db::number(app.data(), BALLOTS).await, 0);
    // Before and after, the overview is what the counts say.
    let page = team.get("/overzicht/passend-onderwijs").await.is(200);
    assert!(page.body.contains("6 van 6"), "{}", page.body);
}

#[tokio::test]
async fn a_session_that_was_forgotten_ends_with_the_answers() {
    let app = TestApp::new().await;
    let team = app.start(&Scan::default()).await;
    let session = Session::open(&team, "direct").await;
    let phones = session.sit_down(&app, 6).await;
    session.step("stem", "0").await;
    for phone in &phones {
        phone.vote("3").await.is(303);
    }
    app.clock.forward(395 * DAY);
    app.service.keep_terms().await.unwrap();
    for table in ["votes", "respondents", "answers", "seats"] {
        let dump = db::dump(app.data()).await;
        assert!(!dump.contains(&format!("\n{table}: ")), "{table}");
    }
    phones[0].browser.get(&phones[0].path).await.is(404);
    back(&team).await;
    let page = team.get("/overzicht/passend-onderwijs").await.is(200);
    assert!(page.body.contains("6 van 6"), "{}", page.body);
    // What is voted would become answers.
    let fields = [("vorm", "direct"), ("tijd", "45")];
    let page = team
        .browser
        .post(&team.at("/sessie/openen"), &fields)
        .await
        .is(409);
    assert!(
        page.body
            .contains("De antwoorden van deze ronde zijn verwijderd")
    );
}

#[tokio::test]
async fn below_five_people_nothing_stays_and_nothing_is_shown() {
    let app = TestApp::new().await;
    let team = app.start(&Scan::default()).await;
    answer(&app, &team, ("docent", 4), "weg").await;
    team.close().await;
    app.clock.forward(395 * DAY);
    back(&team).await;
    let before = team.get("/overzicht").await.is(200);
    app.service.keep_terms().await.unwrap();
    let after = team.get("/overzicht").await.is(200);
    assert_eq!(
        before.body.replace(&before.nonce(), ""),
        after.body.replace(&after.nonce(), "")
    );
    let kept = db::texts(app.data(), "SELECT body FROM team_counts")
        .await
        .concat();
    assert!(
        kept.contains("\"people\":[4,0],\"answered\":null"),
        "{kept}"
    );
    assert!(
        !kept.contains("\"a\":") && !kept.contains("\"l\":"),
        "{kept}"
    );
}

#[tokio::test]
async fn a_round_that_nobody_closes_is_closed_and_its_coordinator_knew() {
    let setup = Setup {
        nights: Nights::Kept,
        ..Setup::default()
    };
    let app = setup.run().await;
    app.night_passed().await;
    let team = app.start(&Scan::default()).await;
    let one = app.join(&team.code, "docent").await;
    let page = team.get("").await.is(200);
    assert!(
        page.body.contains("Dan doen wij dat op 23 december 2027"),
        "{}",
        page.body
    );
    app.clock.forward(394 * DAY);
    app.night_passed().await;
    one.get("").await.is(200);
    nights(&app, 1).await;
    let page = one.get("").await.is(409);
    assert!(
        page.body.contains("Het invullen is afgesloten"),
        "{}",
        page.body
    );
    back(&team).await;
    let page = team.get("").await.is(200);
    assert!(
        page.body.contains("Het invullen is afgesloten"),
        "{}",
        page.body
    );
    assert!(
        page.body.contains("worden op 23 januari 2029 verwijderd"),
        "{}",
        page.body
    );
}

#[tokio::test]
async fn the_page_about_privacy_says_how_long_what_is_kept() {
    let app = TestApp::new().await;
    let page = app.browser().get("/privacy").await.is(200);
    for said in ["13 maanden nadat het invullen is afgesloten", "na 90 dagen"] {
        assert!(page.body.contains(said), "{said}");
    }
    assert!(!page.body.contains("verdwijnen nog niet vanzelf"));
}
