//! A form sent again, after going back or by two presses, leads to the same, and ends nothing that
//! somebody keeps.

use crate::app::TestApp;
use crate::browser::Browser;
use crate::db;
use crate::people::{Scan, idempotency_key};

fn fields(number: u32) -> Vec<(String, String)> {
    Scan::default().fields(&idempotency_key(number))
}

/// The key on the page that a form led to.
async fn shown(browser: &Browser, page: &str) -> String {
    let shown = browser.get(page).await.is(200);
    shown.between("/beheer/openen/", "<").to_owned()
}

async fn works(app: &TestApp, key: &str) -> bool {
    let status = app.browser().get(&format!("/beheer/openen/{key}")).await;
    match status.status {
        200 => true,
        404 => false,
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn the_start_form_sent_again_shows_the_same_link_until_it_is_kept() {
    let app = TestApp::new().await;
    let browser = app.browser();
    let started = browser.post("/start/vo", &fields(1)).await.is(303);
    let page = started.location().to_owned();
    let key = shown(&browser, &page).await;
    for _ in 0..2 {
        let again = browser.post("/start/vo", &fields(1)).await.is(303);
        assert_eq!(again.location(), page);
        assert_eq!(shown(&browser, &page).await, key);
        assert!(works(&app, &key).await);
    }
    // The first answer never arrived: no cookie, the same form.
    let lost = app.browser();
    lost.post("/start/vo", &fields(1)).await.is(303);
    assert_eq!(shown(&lost, &page).await, key);
    // Kept: the form still leads to the scan, and shows nothing.
    browser.post(&page, &[("bewaard", "ja")]).await.is(303);
    let before = db::dump(app.data()).await;
    let again = browser.post("/start/vo", &fields(1)).await.is(303);
    assert_eq!(format!("{}/link", again.location()), page);
    browser.get(again.location()).await.is(200);
    assert!(works(&app, &key).await);
    // From now on the form alone opens nothing.
    app.browser().post("/start/vo", &fields(1)).await.is(404);
    assert_eq!(before, db::dump(app.data()).await);
}

#[tokio::test]
async fn the_start_form_does_not_undo_a_newer_link() {
    let app = TestApp::new().await;
    let browser = app.browser();
    let started = browser.post("/start/vo", &fields(2)).await.is(303);
    let page = started.location().to_owned();
    let first = shown(&browser, &page).await;
    browser.press(&format!("{page}/nieuw")).await.is(303);
    let second = shown(&browser, &page).await;
    let again = browser.post("/start/vo", &fields(2)).await.is(303);
    assert_eq!(format!("{}/link", again.location()), page);
    assert!(!works(&app, &first).await);
    assert!(works(&app, &second).await);
    app.browser().post("/start/vo", &fields(2)).await.is(404);
}

#[tokio::test]
async fn a_link_is_renewed_once_however_often_its_form_is_sent() {
    let app = TestApp::new().await;
    let team = app.start(&Scan::default()).await;
    let form = team.get("").await.is(200);
    let fields = [("idempotency_key", form.field("idempotency_key"))];
    let path = team.at("/link/nieuw");
    // Pressed twice: both requests have the cookie of before, and only one answer arrives.
    let other = team.browser.twin();
    other.post(&path, &fields).await.is(303);
    let renewed = team.browser.post(&path, &fields).await.is(303);
    let key = shown(&team.browser, renewed.location()).await;
    assert_ne!(key, team.key);
    assert_eq!(shown(&other, renewed.location()).await, key);
    // Kept, gone back, and sent once more.
    let kept = [("bewaard", "ja")];
    team.browser.post(&team.at("/link"), &kept).await.is(303);
    let before = db::dump(app.data()).await;
    let again = team.browser.post(&path, &fields).await.is(303);
    assert_eq!(again.location(), team.at(""));
    app.browser().post(&path, &fields).await.is(404);
    assert_eq!(before, db::dump(app.data()).await);
    assert!(works(&app, &key).await);
    // A new form is a new link.
    let form = team.get("").await.is(200);
    let fields = [("idempotency_key", form.field("idempotency_key"))];
    let renewed = team.browser.post(&path, &fields).await.is(303);
    assert_ne!(shown(&team.browser, renewed.location()).await, key);
    assert!(!works(&app, &key).await);
}

#[tokio::test]
async fn nobody_else_renews_a_link_with_a_form_that_was_not_sent() {
    let app = TestApp::new().await;
    let team = app.start(&Scan::default()).await;
    let stranger = app.start(&Scan::default()).await;
    let form = team.get("").await.is(200);
    let fields = [("idempotency_key", form.field("idempotency_key"))];
    let path = team.at("/link/nieuw");
    let before = db::dump(app.data()).await;
    for browser in [app.browser(), stranger.browser] {
        browser.post(&path, &fields).await.is(404);
    }
    assert_eq!(before, db::dump(app.data()).await);
    assert!(works(&app, &team.key).await);
}

#[tokio::test]
async fn a_resume_code_that_was_written_down_outlives_its_form_sent_again() {
    let app = TestApp::new().await;
    let team = app.start(&Scan::default()).await;
    let one = app.join(&team.code, "mentor").await;
    let page = one.at("/hervatcode");
    let make = async |form: &[(&str, String)]| {
        one.browser.post(&page, form).await.is(303);
        let shown = one.browser.get(&page).await.is(200);
        shown.text_of("hervatcode").to_owned()
    };
    let form = [(
        "idempotency_key",
        one.get("").await.is(200).field("idempotency_key"),
    )];
    let code = make(&form).await;
    assert_eq!(make(&form).await, code);
    let resume = async |code: &str| {
        let typed = [("hervatcode", code)];
        app.browser().post("/verder", &typed).await.status
    };
    assert_eq!(resume(&code).await, 303);
    // A new form makes another, and so does the same form on another device.
    let fresh = [(
        "idempotency_key",
        one.get("").await.is(200).field("idempotency_key"),
    )];
    let newer = make(&fresh).await;
    assert_ne!(newer, code);
    assert_eq!(resume(&code).await, 404);
    let elsewhere = app.browser();
    let typed = [("hervatcode", newer.as_str())];
    elsewhere.post("/verder", &typed).await.is(303);
    elsewhere.post(&page, &fresh).await.is(303);
    let there = elsewhere.get(&page).await.is(200);
    assert_ne!(there.text_of("hervatcode"), newer);
}
