//! Who leads: steps in order, two at once, handing over, the end.

use crate::app::TestApp;
use crate::db;
use crate::people::idempotency_key;
use crate::table::{Events, Session, closed};

#[tokio::test]
async fn of_two_steps_at_once_the_second_is_told() {
    let app = TestApp::new().await;
    let coordinator = closed(&app, 6, "2").await;
    let session = Session::open(&coordinator, "nabespreken").await;
    let stand = session.page().await.field("stand");
    assert_eq!(
        session.step_at(&stand, "volgende", "").await,
        session.at("")
    );
    let before = db::dump(app.data()).await;
    let told = session.step_at(&stand, "volgende", "").await;
    assert_eq!(told, session.at("?melding=net-voor"));
    assert_eq!(before, db::dump(app.data()).await);
    let page = session.lead.get(&told).await.is(200);
    assert!(page.body.contains("was u net voor"), "{}", page.body);
}

#[tokio::test]
async fn while_people_vote_nobody_goes_on() {
    let app = TestApp::new().await;
    let coordinator = closed(&app, 6, "2").await;
    let session = Session::open(&coordinator, "nabespreken").await;
    session.step("stem", "0").await;
    for (what, item) in [
        ("volgende", ""),
        ("naar", "1"),
        ("stem", "1"),
        ("begin", ""),
    ] {
        let told = session.step(what, item).await;
        assert_eq!(told, session.at("?melding=stemming"), "{what}");
    }
    session.step("toon-stemming", "").await;
    assert_eq!(session.step("volgende", "").await, session.at(""));
}

#[tokio::test]
async fn the_agenda_is_rearranged_and_points_are_left_out() {
    let app = TestApp::new().await;
    let coordinator = closed(&app, 6, "2").await;
    let session = Session::open(&coordinator, "nabespreken").await;
    let order = async || {
        let page = session.page().await;
        let found = page.body.split("id=\"doe-naar-").skip(1);
        let found = found.map(|rest| rest.split('"').next().unwrap().to_owned());
        found.collect::<Vec<_>>()
    };
    let before = order().await;
    session.step("omlaag", &before[0]).await;
    let after = order().await;
    assert_eq!((&after[0], &after[1]), (&before[1], &before[0]));
    session.step("over", &before[0]).await;
    assert!(!order().await.contains(&before[0]));
    session.step("terug", &before[0]).await;
    assert_eq!(order().await, after);
    session.step("tijd", "90").await;
    assert!(session.page().await.body.contains("Plan voor 90 minuten"));
    // A number that is no point changes nothing.
    let stand = session.page().await.field("stand");
    let fields = [("stand", stand.as_str()), ("doe", "naar"), ("punt", "999")];
    session
        .lead
        .post(&session.at("/stap"), &fields)
        .await
        .is(404);
}

#[tokio::test]
async fn the_lead_is_handed_over_by_a_link_that_works_once() {
    let app = TestApp::new().await;
    let coordinator = closed(&app, 6, "2").await;
    let session = Session::open(&coordinator, "nabespreken").await;
    let made = session.lead.press(&session.at("/overdragen")).await.is(303);
    let shown = session.lead.get(made.location()).await.is(200);
    let link = format!("/leiding/{}", shown.between("/leiding/", "<"));
    let other = app.browser();
    // Looking at it does not use it up.
    other.get(&link).await.is(200);
    other.get(&link).await.is(200);
    let taken = other.press(&link).await.is(303);
    assert_eq!(taken.location(), session.at(""));
    app.browser().press(&link).await.is(404);
    // It leads this session, and nothing else.
    let page = other.get(&session.at("")).await.is(200);
    let stand = page.field("stand");
    let fields = [("stand", stand.as_str()), ("doe", "volgende")];
    other.post(&session.at("/stap"), &fields).await.is(303);
    for rest in [
        "",
        "/overzicht",
        "/afronden",
        "/sessie/overdragen",
        "/sessie/sluiten",
    ] {
        let path = format!("/beheer/{}{rest}", session.round);
        other.get(&path).await.is(404);
    }
    // Both see each other's steps.
    let mut events = Events::of(&session.lead, &session.at("/stroom")).await;
    events.until("punt 1 van").await;
    let stand = other.get(&session.at("")).await.field("stand");
    let fields = [("stand", stand.as_str()), ("doe", "volgende")];
    other.post(&session.at("/stap"), &fields).await.is(303);
    events.until("punt 2 van").await;
}

#[tokio::test]
async fn two_who_write_at_once_lose_nothing() {
    let app = TestApp::new().await;
    let coordinator = closed(&app, 6, "2").await;
    let session = Session::open(&coordinator, "nabespreken").await;
    session.step("naar", "0").await;
    let item = "po-mijn-rol";
    let path = session.at(&format!("/teamantwoord/{item}"));
    let answer = |number: u32, base: &str, reason: &str| {
        [
            ("idempotency_key", idempotency_key(number)),
            ("basis", base.to_owned()),
            ("keuze", "3".to_owned()),
            ("reden", reason.to_owned()),
        ]
    };
    let first = answer(1, "0", "Van de een");
    let nobody = app.browser();
    let mut screen = Events::of(&nobody, &format!("{}/stroom", session.screen)).await;
    screen.until("punt").await;
    session.lead.post(&path, &first).await.is(303);
    screen.until("Van de een").await;
    // A retry is the same answer.
    session.lead.post(&path, &first).await.is(303);
    let second = answer(2, "0", "Van de ander");
    let both = session.lead.post(&path, &second).await.is(409);
    assert!(both.body.contains("Van de een") && both.body.contains("Van de ander"));
    let count = "SELECT COUNT(*) FROM agreements";
    assert_eq!(db::number(app.data(), count).await, 1);
    let chosen = answer(3, "1", "Van de ander");
    session.lead.post(&path, &chosen).await.is(303);
    assert_eq!(db::number(app.data(), count).await, 2);
    let note = session.at(&format!("/notitie/{item}"));
    let long = "x".repeat(4001);
    let fields = [
        ("idempotency_key", idempotency_key(4)),
        ("basis", "0".to_owned()),
        ("notitie", long.clone()),
    ];
    let refused = session.lead.post(&note, &fields).await.is(422);
    assert!(refused.body.contains(&long), "what was typed is kept");
}

#[tokio::test]
async fn the_end_lets_everybody_go_and_keeps_what_was_agreed() {
    let app = TestApp::new().await;
    let coordinator = closed(&app, 6, "2").await;
    let session = Session::open(&coordinator, "nabespreken").await;
    let phone = session.sit(&app, 1, "docent").await;
    let mut events = Events::of(&phone.browser, &format!("{}/stroom", phone.path)).await;
    events.until("U doet mee").await;
    session.lead.press(&session.at("/sluiten")).await.is(303);
    events.until("event: einde").await;
    assert!(events.ends().await);
    phone.page().await.is(404);
    app.browser().get(&session.screen).await.is(404);
    let code = [("code", session.code.as_str())];
    app.browser().post("/aanschuiven", &code).await.is(404);
    for count in [
        "SELECT COUNT(*) FROM seats",
        "SELECT COUNT(*) FROM meeting_links",
        "SELECT COUNT(*) FROM leads",
    ] {
        assert_eq!(db::number(app.data(), count).await, 0, "{count}");
    }
    // It opens again with another code, and its agenda is still there.
    let again = Session::open(&coordinator, "nabespreken").await;
    assert_ne!(again.code, session.code);
    coordinator.finish().await;
    coordinator.get("/sessie").await.is(303);
    app.browser().get(&again.screen).await.is(404);
}
