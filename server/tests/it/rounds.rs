//! Finishing a round, starting the next, and (in the modules) newer lists and comparing.

mod compare;
mod newer_list;
mod translated;

use scan::agreement::{Agreement, TeamAnswer};
use scan::answer::Choice;
use scan::application::agreeing::{Writing, Written};
use scan::application::{Credentials, Refusal, RoundName};
use scan::questionnaire::{Id, Level};
use scan_app::ports::agreeing::Agreeing;
use scan_app::ports::rights::Rights;
use serde_json::json;

use crate::app::{Setup, TestApp};
use crate::browser::Page;
use crate::db;
use crate::people::{Coordinator, Scan, idempotency_key, sent, team_code};

/// The first items of the list: `passend-onderwijs`, two items of the short scan or more.
const ITEMS: u16 = 2;

/// So many colleagues join and answer every one of the first items with this level.
async fn answered(app: &TestApp, code: &str, role: &str, people: u32, level: &str) {
    for _ in 0..people {
        let one = app.join(code, role).await;
        let answers: Vec<_> = (0..ITEMS)
            .map(|item| sent(item, level, 0, i64::from(item) + 1))
            .collect();
        let said = one.acks(&answers).await;
        assert_eq!(
            said["Acks"].as_array().unwrap().len(),
            usize::from(ITEMS),
            "{said}"
        );
    }
}

/// A closed round in which five colleagues chose this level.
async fn reviewed(app: &TestApp, scan: &Scan, level: &str) -> Coordinator {
    let coordinator = app.start(scan).await;
    answered(app, &coordinator.code, "docent", 5, level).await;
    coordinator.close().await;
    coordinator
}

async fn finish(coordinator: &Coordinator, contribution: &str) -> Page {
    let path = coordinator.at("/afronden");
    let fields = [("bijdrage", contribution)];
    coordinator.browser.post(&path, &fields).await
}

/// The same coordinator with the round that the form starts.
async fn next(coordinator: Coordinator, fields: &[(&str, &str)]) -> Coordinator {
    let path = coordinator.at("/volgende");
    let form = coordinator.browser.get(&path).await.is(200);
    let idempotency_key = form.field("idempotency_key");
    let mut all = vec![("idempotency_key", idempotency_key.as_str())];
    all.extend(fields);
    let started = coordinator.browser.post(&path, &all).await.is(303);
    let round = started.location().split('/').nth(2).unwrap().to_owned();
    let page = coordinator.browser.get(started.location()).await.is(200);
    assert!(page.body.contains("Nodig uw team uit"), "{}", page.body);
    Coordinator {
        code: team_code(&page),
        round,
        ..coordinator
    }
}

fn visitor(coordinator: &Coordinator) -> Credentials {
    Credentials {
        session: coordinator.browser.cookie("beheer"),
        ..Credentials::default()
    }
}

/// The team's answer to the first item of the list.
async fn agree(app: &TestApp, coordinator: &Coordinator, level: u8) -> Result<Written, Refusal> {
    let round = RoundName::parse(&coordinator.round).unwrap();
    let visitor = visitor(coordinator);
    let led = app.service.led(&visitor, &round).await?;
    let (page, _) = app.service.agreed(&led).await?;
    let item: Id = page.questionnaire.items().next().unwrap().item.id.clone();
    let answer = TeamAnswer {
        choice: Level::new(level).map(Choice::Level),
        ..TeamAnswer::default()
    };
    let writing = Writing {
        agreement: Agreement::Answer(item, answer),
        base: 0,
        idempotency_key: idempotency_key(u32::from(level)),
    };
    app.service.agree(&led, writing).await
}

#[tokio::test]
async fn a_finished_round_stays_readable_and_takes_no_more_answers() {
    let app = TestApp::new().await;
    let coordinator = app.start(&Scan::default()).await;
    let one = app.join(&coordinator.code, "docent").await;
    // Nothing to finish while people answer.
    coordinator.get("/afronden").await.is(404);
    finish(&coordinator, "ja").await.is(404);
    let early = agree(&app, &coordinator, 2).await;
    assert_eq!(early, Err(Refusal::StillAnswering));
    coordinator.close().await;
    assert_eq!(agree(&app, &coordinator, 2).await, Ok(Written::Stored(1)));
    let asked = coordinator.get("/afronden").await.is(200);
    assert!(
        asked.body.contains("nog geen teamantwoord"),
        "{}",
        asked.body
    );
    // No default: without a choice nothing happens, and the page says so.
    assert!(!asked.body.contains("checked"), "{}", asked.body);
    let refused = finish(&coordinator, "").await.is(422);
    assert!(refused.body.contains("Kies ja of nee"), "{}", refused.body);
    finish(&coordinator, "misschien").await.is(422);
    let done = finish(&coordinator, "nee").await.is(303);
    assert_eq!(done.location(), coordinator.at(""));

    let page = coordinator.get("").await.is(200);
    assert!(page.body.contains("De ronde is afgerond"), "{}", page.body);
    assert!(page.body.contains("23 november 2026"), "{}", page.body);
    coordinator.get("/overzicht").await.is(200);
    coordinator
        .get("/overzicht/passend-onderwijs")
        .await
        .is(200);
    coordinator.get("/vergelijken").await.is(200);
    let round = RoundName::parse(&coordinator.round).unwrap();
    let led = app.service.led(&visitor(&coordinator), &round).await;
    let (_, agreed) = app.service.agreed(&led.unwrap()).await.unwrap();
    assert_eq!(agreed.answers.len(), 1);
    assert_eq!(agree(&app, &coordinator, 3).await, Err(Refusal::Finished));
    assert_eq!(one.acks(&[sent(0, "1", 0, 1)]).await, json!("Closed"));
    let before = db::dump(app.data()).await;
    // Finishing twice changes nothing, not even the choice.
    finish(&coordinator, "ja").await.is(303);
    coordinator.get("/afronden").await.is(303);
    coordinator.close().await;
    assert_eq!(before, db::dump(app.data()).await);
}

#[tokio::test]
async fn the_contribution_is_stored_and_can_be_withdrawn() {
    let app = TestApp::new().await;
    let coordinator = reviewed(&app, &Scan::default(), "2").await;
    let contributes = async || db::number(app.data(), "SELECT contributes FROM rounds").await;
    let change = async |value: &str| {
        let path = coordinator.at("/bijdrage");
        coordinator
            .browser
            .post(&path, &[("bijdrage", value)])
            .await
    };
    change("ja").await.is(404);
    finish(&coordinator, "ja").await.is(303);
    assert_eq!(contributes().await, 1);
    let page = coordinator.get("").await.is(200);
    assert!(page.body.contains("Ja, uw team doet mee."), "{}", page.body);
    change("nee").await.is(303);
    assert_eq!(contributes().await, 0);
    let page = coordinator.get("").await.is(200);
    assert!(
        page.body.contains("Nee, uw team doet niet mee."),
        "{}",
        page.body
    );
    change("onzin").await.is(303);
    assert_eq!(contributes().await, 0);
}

#[tokio::test]
async fn the_devices_that_led_the_session_are_forgotten() {
    let app = TestApp::new().await;
    let coordinator = reviewed(&app, &Scan::default(), "2").await;
    let mut transaction = app.service.store().begin().await.unwrap();
    let until = (0, i64::MAX);
    scan_server::store::leads::add(&mut transaction, &[7; 32], 1.into(), until)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    assert_eq!(
        db::number(app.data(), "SELECT COUNT(*) FROM leads").await,
        1
    );
    finish(&coordinator, "nee").await.is(303);
    assert_eq!(
        db::number(app.data(), "SELECT COUNT(*) FROM leads").await,
        0
    );
}

#[tokio::test]
async fn the_next_round_waits_for_the_end_of_this_one() {
    let app = TestApp::new().await;
    let coordinator = app.start(&Scan::default()).await;
    let sent_on = coordinator.get("/volgende").await.is(303);
    assert_eq!(sent_on.location(), coordinator.at(""));
    coordinator.close().await;
    let first = coordinator.get("/volgende").await.is(200);
    assert!(
        first.body.contains("Rond eerst ronde 1 af"),
        "{}",
        first.body
    );
    assert!(first.body.contains(&coordinator.at("/afronden")));
    let idempotency_key = idempotency_key(1);
    let fields = [
        ("idempotency_key", idempotency_key.as_str()),
        ("lengte", "kort"),
    ];
    let path = coordinator.at("/volgende");
    coordinator.browser.post(&path, &fields).await.is(303);
    assert_eq!(
        db::number(app.data(), "SELECT COUNT(*) FROM rounds").await,
        1
    );
}

#[tokio::test]
async fn a_form_that_is_sent_twice_starts_one_round() {
    let app = TestApp::new().await;
    let coordinator = reviewed(&app, &Scan::default(), "2").await;
    finish(&coordinator, "nee").await.is(303);
    let path = coordinator.at("/volgende");
    let form = coordinator.browser.get(&path).await.is(200);
    assert!(
        form.body.contains("De vragen zijn niet veranderd"),
        "{}",
        form.body
    );
    let idempotency_key = form.field("idempotency_key");
    let fields = [
        ("idempotency_key", idempotency_key.as_str()),
        ("lengte", "volledig"),
    ];
    let sent = || coordinator.browser.post(&path, &fields);
    let (one, other) = tokio::join!(sent(), sent());
    assert_eq!(one.is(303).location(), other.is(303).location());
    sent().await.is(303);
    assert_eq!(
        db::number(app.data(), "SELECT COUNT(*) FROM rounds").await,
        2
    );
    // Short became full: the list of now is the list of then.
    let full = "SELECT COUNT(*) FROM rounds WHERE extent = 'volledig' AND number = 2";
    assert_eq!(db::number(app.data(), full).await, 1);
    // Without a choice, or without a key, the form comes back.
    let page = coordinator.get("").await.is(200);
    assert!(page.body.contains("Ronde 2 is begonnen"), "{}", page.body);
}

#[tokio::test]
async fn anonymous_stays_anonymous_and_open_may_become_it() {
    let app = TestApp::new().await;
    let anonymous = reviewed(&app, &Scan::default(), "2").await;
    finish(&anonymous, "nee").await.is(303);
    let idempotency_key = anonymous
        .get("/volgende")
        .await
        .is(200)
        .field("idempotency_key");
    let fields = [
        ("idempotency_key", idempotency_key.as_str()),
        ("lengte", "kort"),
        ("vorm", "open-kaart"),
    ];
    let path = anonymous.at("/volgende");
    let refused = anonymous.browser.post(&path, &fields).await.is(422);
    assert!(refused.body.contains("blijft anoniem"), "{}", refused.body);
    assert_eq!(
        db::number(app.data(), "SELECT COUNT(*) FROM rounds").await,
        1
    );

    let open = app.start(&Scan::open()).await;
    open.close().await;
    finish(&open, "nee").await.is(303);
    let open = next(open, &[("lengte", "kort"), ("vorm", "anoniem")]).await;
    let forms = "SELECT COUNT(*) FROM rounds WHERE anonymity = 'anoniem' AND number = 2";
    assert_eq!(db::number(app.data(), forms).await, 1);
    // And not back.
    open.close().await;
    finish(&open, "nee").await.is(303);
    let idempotency_key = open.get("/volgende").await.is(200).field("idempotency_key");
    let fields = [
        ("idempotency_key", idempotency_key.as_str()),
        ("lengte", "kort"),
        ("vorm", "open-kaart"),
    ];
    open.browser
        .post(&open.at("/volgende"), &fields)
        .await
        .is(422);
}

#[tokio::test]
async fn another_coordinator_finds_none_of_it() {
    let app = Setup::behind_proxy().run().await;
    let coordinator = reviewed(&app, &Scan::default(), "2").await;
    finish(&coordinator, "ja").await.is(303);
    let other = app.start(&Scan::default()).await;
    let before = db::dump(app.data()).await;
    let idempotency_key = idempotency_key(9);
    let fields = [
        ("idempotency_key", idempotency_key.as_str()),
        ("lengte", "kort"),
    ];
    for page in ["", "/afronden", "/volgende", "/vergelijken"] {
        other.browser.get(&coordinator.at(page)).await.is(404);
    }
    let post = async |page: &str, fields: &[(&str, &str)]| {
        other
            .browser
            .post(&coordinator.at(page), fields)
            .await
            .is(404);
    };
    post("/afronden", &[("bijdrage", "nee")]).await;
    post("/bijdrage", &[("bijdrage", "nee")]).await;
    post("/bijdrage", &[]).await;
    post("/volgende", &fields).await;
    assert_eq!(before, db::dump(app.data()).await);
}
