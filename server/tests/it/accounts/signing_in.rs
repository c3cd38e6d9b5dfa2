//! Signing in with a link in a mail, and out.

use scan_server::service::mail::Route;

use super::sign_in;
use crate::app::{Setup, TestApp};
use crate::browser::{Browser, Page};
use crate::db;
use crate::staff;
use scan::application::staff::StaffRole;

const MINUTE: i64 = 60;

async fn with_mails() -> TestApp {
    let setup = Setup {
        mail: Route::Page,
        ..Setup::behind_proxy()
    };
    setup.run().await
}

/// Asks for a link.
async fn ask(browser: &Browser, address: &str) -> Page {
    browser.post("/aanmelden", &[("adres", address)]).await
}

/// The link in the newest mail to an address.
async fn link(app: &TestApp) -> String {
    let text = db::texts(
        app.data(),
        "SELECT body FROM outbox ORDER BY id DESC LIMIT 1",
    )
    .await;
    let (_, rest) = text[0].split_once("/aanmelden/openen/").unwrap();
    format!(
        "/aanmelden/openen/{}",
        rest.split_whitespace().next().unwrap()
    )
}

async fn mails(app: &TestApp) -> i64 {
    db::number(app.data(), "SELECT COUNT(*) FROM outbox").await
}

#[tokio::test]
async fn a_link_signs_in_once_and_looking_at_it_does_nothing() {
    let app = with_mails().await;
    let browser = app.browser();
    browser.get("/mijn-scans").await.is(404);
    let sent = ask(&browser, " Anna@School.example ").await.is(303);
    assert_eq!(sent.location(), "/aanmelden/verstuurd");
    let link = link(&app).await;
    // Mail programs look at links by themselves.
    let scanner = app.browser();
    for _ in 0..3 {
        let page = scanner.get(&link).await.is(200);
        assert!(page.body.contains("anna@school.example"), "{}", page.body);
        assert!(page.set_cookies().is_empty());
    }
    let inside = browser.press(&link).await.is(303);
    assert_eq!(inside.location(), "/mijn-scans");
    browser.get("/mijn-scans").await.is(200);
    let page = browser.get("/account").await.is(200);
    assert!(page.body.contains("met een link in een mail"));
    // Once.
    scanner.get(&link).await.is(404);
    scanner.press(&link).await.is(404);
    let accounts = "SELECT COUNT(*) FROM coordinators";
    assert_eq!(db::number(app.data(), accounts).await, 1);
    // The second time it is the same account.
    ask(&scanner, "anna@school.example").await.is(303);
    let again = self::link(&app).await;
    scanner.press(&again).await.is(303);
    assert_eq!(db::number(app.data(), accounts).await, 1);
}

#[tokio::test]
async fn a_link_works_for_a_quarter_of_an_hour() {
    let app = with_mails().await;
    let browser = app.browser();
    ask(&browser, "anna@school.example").await.is(303);
    let link = link(&app).await;
    app.clock.forward(15 * MINUTE - 1);
    browser.get(&link).await.is(200);
    app.clock.forward(1);
    browser.get(&link).await.is(404);
    browser.press(&link).await.is(404);
    // The mail makes no sense any more either.
    app.service.send_due().await.unwrap();
    let state = db::texts(app.data(), "SELECT state FROM outbox").await;
    assert_eq!(state, ["opgegeven"]);
}

#[tokio::test]
async fn known_and_unknown_addresses_get_the_same_answer() {
    let app = with_mails().await;
    let known = sign_in(&app, "anna").await.address;
    let strip = |page: &Page| (page.status, page.location().to_owned(), page.body.clone());
    let one = ask(&app.browser(), &known).await;
    let other = ask(&app.browser(), "niemand@school.example").await;
    assert_eq!(strip(&one), strip(&other));
    assert_eq!(mails(&app).await, 2);
}

#[tokio::test]
async fn an_address_gets_five_links_an_hour_and_nobody_is_told() {
    let app = with_mails().await;
    for _ in 0..8 {
        // Each from another network.
        let page = ask(&app.browser(), "anna@school.example").await.is(303);
        assert_eq!(page.location(), "/aanmelden/verstuurd");
    }
    assert_eq!(mails(&app).await, 5);
    app.clock.forward(60 * MINUTE);
    ask(&app.browser(), "anna@school.example").await.is(303);
    assert_eq!(mails(&app).await, 6);
}

#[tokio::test]
async fn a_network_asks_for_sixty_links_an_hour() {
    let app = with_mails().await;
    let browser = app.browser();
    for number in 0..60 {
        let address = format!("collega{number}@school.example");
        ask(&browser, &address).await.is(303);
    }
    let refused = ask(&browser, "nog-een@school.example").await.is(429);
    assert_eq!(refused.header("retry-after"), "3600");
    assert!(refused.body.contains("aanmeldlink"));
    assert_eq!(mails(&app).await, 60);
    // A school elsewhere goes on.
    ask(&app.browser(), "nog-een@school.example").await.is(303);
}

#[tokio::test]
async fn what_is_no_address_comes_back_with_what_is_wrong() {
    let app = with_mails().await;
    let page = ask(&app.browser(), "anna bij school").await.is(422);
    assert!(page.body.contains("Dit is geen e-mailadres"));
    assert!(page.body.contains("value=\"anna bij school\""));
    assert_eq!(mails(&app).await, 0);
}

#[tokio::test]
async fn without_mail_the_page_says_so() {
    let app = TestApp::new().await;
    let page = app.browser().get("/aanmelden").await.is(200);
    assert!(page.body.contains("Aanmelden met een mail kan hier niet"));
    ask(&app.browser(), "anna@school.example").await.is(404);
}

#[tokio::test]
async fn signing_out_everywhere_ends_every_session() {
    let app = TestApp::new().await;
    let account = sign_in(&app, "anna").await;
    let stolen = account.browser.twin();
    stolen.get("/account").await.is(200);
    account
        .browser
        .press("/account/overal-uitloggen")
        .await
        .is(303);
    stolen.get("/account").await.is(404);
    let again = sign_in(&app, "bert").await;
    again.browser.press("/afmelden").await.is(303);
    assert_eq!(again.browser.cookie("account").as_deref().unwrap_or(""), "");
}

#[tokio::test]
async fn a_session_lasts_thirty_days() {
    let app = TestApp::new().await;
    let account = sign_in(&app, "anna").await;
    for _ in 0..29 {
        app.clock.forward(24 * 60 * MINUTE);
        account.browser.get("/mijn-scans").await.is(200);
    }
    app.clock.forward(24 * 60 * MINUTE);
    account.browser.get("/mijn-scans").await.is(404);
}

#[tokio::test]
async fn what_changes_an_account_asks_who_showed_who_they_are_a_moment_ago() {
    let app = TestApp::new().await;
    let account = sign_in(&app, "anna").await;
    let untie = "/account/openid/ontkoppelen";
    account.browser.press(untie).await.is(303);
    app.clock.forward(10 * MINUTE);
    let page = account.browser.press(untie).await.is(401);
    assert!(page.body.contains("href=\"/aanmelden\""), "{}", page.body);
    account.browser.get("/account").await.is(200);
}

#[tokio::test]
async fn a_coordinator_is_no_staff_and_staff_are_no_coordinators() {
    let app = TestApp::new().await;
    let account = sign_in(&app, "anna").await;
    let token = account.browser.cookie("account").unwrap();
    let browser = app.browser();
    browser.set_cookie("steunpunt", &token);
    browser.get("/steunpunt").await.is(404);
    let (_, member) = staff::sign_in(&app, StaffRole::Admin).await;
    let token = member.cookie("steunpunt").unwrap();
    let browser = app.browser();
    browser.set_cookie("account", &token);
    browser.get("/mijn-scans").await.is(404);
    browser.get("/account").await.is(404);
}
