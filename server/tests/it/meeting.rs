//! The team session: nothing before it is shown, votes, small groups, two who lead.

use crate::app::{Setup, TestApp};
use crate::db;
use crate::people::Scan;
use crate::table::{Events, PICTURE, Session, closed};

mod direct;
mod lead;
mod stories;

#[tokio::test]
async fn nothing_is_shown_before_the_leader_shows_it() {
    let app = TestApp::new().await;
    let coordinator = closed(&app, 6, "2").await;
    let session = Session::open(&coordinator, "nabespreken").await;
    let phone = session.sit(&app, 1, "docent").await;
    let nobody = app.browser();
    let mut screen = Events::of(&nobody, &format!("{}/stroom", session.screen)).await;
    let mut stream = Events::of(&phone.browser, &format!("{}/stroom", phone.path)).await;
    screen.until("1 telefoon doet mee").await;
    stream.until("U doet mee").await;
    assert_eq!(session.step("naar", "0").await, session.at(""));
    screen.until("Passend").await;
    stream.until("Hier praat het team nu over").await;
    for page in [
        session.page().await,
        phone.page().await,
        nobody.get(&session.screen).await.is(200),
    ] {
        assert!(!page.body.contains(PICTURE), "{}", page.body);
    }
    assert!(!screen.heard.contains(PICTURE) && !stream.heard.contains(PICTURE));
    session.step("toon", "0").await;
    screen.until(PICTURE).await;
    stream.until(PICTURE).await;
    assert!(session.page().await.body.contains(PICTURE));
    // Another point is hidden again, and the first stays shown.
    session.step("naar", "1").await;
    assert!(!phone.page().await.body.contains(PICTURE));
    session.step("naar", "0").await;
    assert!(phone.page().await.body.contains(PICTURE));
}

#[tokio::test]
async fn of_four_people_the_screen_shows_no_answers() {
    let app = TestApp::new().await;
    let coordinator = closed(&app, 4, "2").await;
    let session = Session::open(&coordinator, "nabespreken").await;
    session.step("naar", "0").await;
    session.step("toon", "0").await;
    let screen = app.browser().get(&session.screen).await.is(200);
    assert!(!screen.body.contains(PICTURE), "{}", screen.body);
    assert!(
        screen.body.contains("Te weinig antwoorden"),
        "{}",
        screen.body
    );
}

#[tokio::test]
async fn a_vote_is_hidden_until_all_have_voted_and_shows_itself_then() {
    let app = TestApp::new().await;
    let coordinator = closed(&app, 6, "2").await;
    let session = Session::open(&coordinator, "nabespreken").await;
    let phones = session.sit_down(&app, 6).await;
    session.step("stem", "0").await;
    let nobody = app.browser();
    let mut screen = Events::of(&nobody, &format!("{}/stroom", session.screen)).await;
    let mut lead = Events::of(&session.lead, &session.at("/stroom")).await;
    screen.until("0 van 6").await;
    lead.until("0 van 6").await;
    for phone in &phones[..5] {
        phone.vote("3").await.is(303);
        // Voting again is changing one's mind, not a second vote.
        phone.vote("4").await.is(303);
    }
    screen.until("5 van 6").await;
    lead.until("5 van 6").await;
    assert!(!screen.heard.contains(PICTURE) && !lead.heard.contains(PICTURE));
    let own = phones[0].page().await;
    assert!(own.body.contains("Uw stem is bewaard") && !own.body.contains(PICTURE));
    let ballot = own.field("stemming");
    phones[5].vote("1").await.is(303);
    screen.until(PICTURE).await;
    let shown = lead.until(PICTURE).await;
    assert!(shown.contains("Zo stemde het team"), "{shown}");
    // It does not change any more.
    let before = db::dump(app.data()).await;
    phones[5].vote_in(&ballot, "4").await.is(409);
    assert_eq!(before, db::dump(app.data()).await);
}

#[tokio::test]
async fn a_vote_of_four_is_never_shown_and_a_stopped_one_is_gone() {
    let app = TestApp::new().await;
    let coordinator = closed(&app, 6, "2").await;
    let session = Session::open(&coordinator, "nabespreken").await;
    let phones = session.sit_down(&app, 5).await;
    session.step("stem", "0").await;
    for phone in &phones[..4] {
        phone.vote("3").await.is(303);
    }
    // The fifth leaves: now all have voted.
    let leave = format!("{}/weg", phones[4].path);
    phones[4].browser.press(&leave).await.is(303);
    phones[4].page().await.is(404);
    for page in [
        session.page().await,
        phones[0].page().await,
        app.browser().get(&session.screen).await,
    ] {
        assert!(!page.body.contains(PICTURE), "{}", page.body);
        assert!(page.body.contains("Te weinig stemmen"), "{}", page.body);
    }
    session.step("stem", "0").await;
    phones[0].vote("2").await.is(303);
    session.step("stop-stemming", "").await;
    let left = "SELECT COUNT(*) FROM votes v JOIN ballots b ON b.id = v.ballot_id WHERE b.state <> 'getoond'";
    assert_eq!(db::number(app.data(), left).await, 0);
}

#[tokio::test]
async fn role_groups_of_a_vote_follow_the_rules_for_small_groups() {
    let app = TestApp::new().await;
    let coordinator = closed(&app, 6, "2").await;
    let session = Session::open(&coordinator, "nabespreken").await;
    let mut phones = session.sit_down(&app, 5).await;
    for number in 10..14 {
        phones.push(session.sit(&app, number, "teamleider").await);
    }
    session.step("stem", "0").await;
    for phone in &phones {
        phone.vote("3").await.is(303);
    }
    // Nine voted, of whom four lead: neither group, else the other follows.
    let screen = app.browser().get(&session.screen).await.is(200);
    assert!(screen.body.contains(PICTURE));
    assert!(!screen.body.contains("Per rol"), "{}", screen.body);
    phones.push(session.sit(&app, 20, "teamleider").await);
    session.step("stem", "1").await;
    for phone in &phones {
        phone.vote("3").await.is(303);
    }
    let screen = app.browser().get(&session.screen).await.is(200);
    assert!(screen.body.contains("Per rol"), "{}", screen.body);
}

#[tokio::test]
async fn no_name_and_no_remark_is_on_any_view() {
    let app = TestApp::new().await;
    let coordinator = app.start(&Scan::open()).await;
    for number in 0..3 {
        let name = format!("Naamkanarie{number}");
        let one = app.join_as(&coordinator.code, "docent", &name).await;
        one.acks(&[crate::people::remarked(0, "2", "Opmerkingkanarie")])
            .await;
    }
    coordinator.close().await;
    let session = Session::open(&coordinator, "nabespreken").await;
    let phone = session.sit(&app, 1, "docent").await;
    session.step("naar", "0").await;
    session.step("toon", "0").await;
    for page in [
        session.page().await,
        phone.page().await,
        app.browser().get(&session.screen).await,
    ] {
        assert!(page.body.contains(PICTURE));
        assert!(!page.body.contains("kanarie"), "{}", page.body);
    }
}

#[tokio::test]
async fn who_comes_late_or_again_sees_the_present_state() {
    let app = TestApp::new().await;
    let coordinator = closed(&app, 6, "2").await;
    let session = Session::open(&coordinator, "nabespreken").await;
    let phone = session.sit(&app, 1, "docent").await;
    let path = format!("{}/stroom", phone.path);
    let mut first = Events::of(&phone.browser, &path).await;
    first.until("U doet mee").await;
    drop(first);
    session.step("naar", "0").await;
    session.step("toon", "0").await;
    let mut again = Events::of(&phone.browser, &path).await;
    again.until(PICTURE).await;
    // The same form again is the same seat, on a new device: the old one is out.
    let twice = session.sit(&app, 1, "docent").await;
    phone.page().await.is(404);
    twice.page().await.is(200);
    assert_eq!(
        db::number(app.data(), "SELECT COUNT(*) FROM seats").await,
        1
    );
}

#[tokio::test]
async fn a_wrong_session_code_counts_towards_the_limit() {
    let app = Setup::behind_proxy().run().await;
    let browser = app.browser();
    for _ in 0..200 {
        let page = browser
            .post("/aanschuiven", &[("code", "2222222222")])
            .await;
        assert!(page.is(404).body.contains("kunt u nu niet aanschuiven"));
    }
    browser
        .post("/aanschuiven", &[("code", "2222222222")])
        .await
        .is(429);
}
