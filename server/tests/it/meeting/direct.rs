//! A team that skips the private phase and votes item by item together.

use crate::app::TestApp;
use crate::db;
use crate::people::{Scan, sent};
use crate::table::{PICTURE, Session};

#[tokio::test]
async fn votes_become_answers_when_they_are_shown_and_not_before() {
    let app = TestApp::new().await;
    let coordinator = app.start(&Scan::default()).await;
    let asked = coordinator.get("/sessie").await.is(200);
    assert!(asked.body.contains("Direct samen invullen?"));
    let session = Session::open(&coordinator, "direct").await;
    let phones = session.sit_down(&app, 6).await;
    // Nobody fills in alone any more.
    app.browser()
        .post("/meedoen", &[("code", &coordinator.code)])
        .await
        .is(404);
    session.step("stem", "0").await;
    for phone in &phones[..5] {
        phone.vote("2").await.is(303);
    }
    let answers = "SELECT COUNT(*) FROM answers";
    assert_eq!(db::number(app.data(), answers).await, 0);
    let overview = coordinator.get("/overzicht").await.is(200);
    assert!(!overview.body.contains("5 van 6"), "{}", overview.body);
    session.step("toon-stemming", "").await;
    assert_eq!(db::number(app.data(), answers).await, 5);
    let screen = app.browser().get(&session.screen).await.is(200);
    assert!(screen.body.contains(PICTURE), "{}", screen.body);
    let topic = coordinator
        .get("/overzicht/passend-onderwijs")
        .await
        .is(200);
    assert!(topic.body.contains(PICTURE), "{}", topic.body);
    // Voting again puts the new answers in the place of the old ones.
    session.step("stem", "0").await;
    for phone in &phones[..5] {
        phone.vote("4").await.is(303);
    }
    session.step("toon-stemming", "").await;
    assert_eq!(db::number(app.data(), answers).await, 5);
    let fours = "SELECT COUNT(*) FROM answers WHERE choice = 4 AND item = 0";
    assert_eq!(db::number(app.data(), fours).await, 5);
}

#[tokio::test]
async fn a_team_that_has_begun_alone_cannot_skip_it() {
    let app = TestApp::new().await;
    let coordinator = app.start(&Scan::default()).await;
    let one = app.join(&coordinator.code, "docent").await;
    one.acks(&[sent(0, "2", 0, 1)]).await;
    let before = db::dump(app.data()).await;
    let path = coordinator.at("/sessie/openen");
    let fields = [("vorm", "direct"), ("tijd", "90")];
    coordinator.browser.post(&path, &fields).await.is(409);
    assert_eq!(before, db::dump(app.data()).await);
}
