//! The page that takes the place of a mail server, and stopping mails.

use reqwest::Method;
use scan::mail::{Letter, MailKind};
use scan_server::service::mail::Route;

use super::receiver::SITE;
use super::{letter, queue, states};
use crate::app::{Setup, TestApp};
use crate::browser::Page;

async fn with_page() -> TestApp {
    let setup = Setup {
        mail: Route::Page,
        ..Setup::behind_proxy()
    };
    setup.run().await
}

fn invitation() -> Letter {
    letter(MailKind::Invitation, "anna@school.example")
}

/// The page of mails, from the machine itself.
async fn mails(app: &TestApp) -> Page {
    let client = app.client.clone();
    let here = crate::browser::Browser::new(client, &format!("http://{}", app.address));
    here.get("/mail").await.is(200)
}

/// The path of the link at the foot of a mail.
fn way_out(page: &Page) -> String {
    let key = page.between(&format!("{SITE}/mail/afmelden/"), "<");
    format!("/mail/afmelden/{}", key.split('"').next().unwrap())
}

#[tokio::test]
async fn mails_are_read_on_a_page_of_the_machine_itself_only() {
    let app = with_page().await;
    assert!(mails(&app).await.body.contains("Er is nog geen mail"));
    queue(&app, "een", invitation()).await;
    app.service.send_due().await.unwrap();
    let page = mails(&app).await;
    assert!(page.body.contains("anna@school.example") && page.body.contains("Eén vraag"));
    // Through a proxy somebody else asks.
    app.browser().get("/mail").await.is(404);
    let without = TestApp::new().await;
    without.browser().get("/mail").await.is(404);
}

#[tokio::test]
async fn whoever_wants_no_mail_gets_none_until_they_want_it_again() {
    let app = with_page().await;
    queue(&app, "een", invitation()).await;
    let way_out = way_out(&mails(&app).await);
    let browser = app.browser();
    // Mail programs look at links by themselves.
    for _ in 0..2 {
        let page = browser.get(&way_out).await.is(200);
        assert!(page.body.contains("Stuur mij geen mail meer"));
    }
    queue(&app, "twee", invitation()).await;
    assert_eq!(states(&app).await, ["wacht", "wacht"]);
    browser.press(&way_out).await.is(200);
    // What waited does not go either.
    assert_eq!(states(&app).await, ["ongewenst", "ongewenst"]);
    queue(&app, "drie", invitation()).await;
    queue(
        &app,
        "vier",
        letter(MailKind::SignIn, "anna@school.example"),
    )
    .await;
    let now = states(&app).await;
    assert_eq!(now[2..], ["ongewenst", "wacht"]);
    let page = browser.get(&way_out).await.is(200);
    assert!(page.body.contains("Stuur mij toch weer mail"));
    let again = way_out.replace("afmelden", "weer");
    browser.press(&again).await.is(200);
    queue(&app, "vijf", invitation()).await;
    assert_eq!(states(&app).await[4], "wacht");
}

#[tokio::test]
async fn a_mail_provider_stops_mails_in_one_request() {
    let app = with_page().await;
    queue(&app, "een", invitation()).await;
    let way_out = way_out(&mails(&app).await);
    let provider = app.browser();
    // Without cookies and without a word about where it is from (RFC 8058).
    let press = provider.bare(Method::POST, &way_out);
    let press = press.form(&[("List-Unsubscribe", "One-Click")]);
    provider.send(press).await.is(200);
    assert_eq!(states(&app).await, ["ongewenst"]);
    let press = provider.bare(Method::POST, &way_out);
    let parts = "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n";
    let press = press.header("content-type", "multipart/form-data; boundary=x");
    provider.send(press.body(parts)).await.is(200);
    // A browser on another site says where it is.
    let again = way_out.replace("afmelden", "weer");
    let press = provider.bare(Method::POST, &again);
    provider.send(press).await.is(403);
    let foreign = provider.bare(Method::POST, &way_out);
    let foreign = foreign.header("origin", "https://elders.example");
    provider.send(foreign).await.is(403);
}

#[tokio::test]
async fn a_link_of_an_address_that_is_forgotten_says_so() {
    let app = with_page().await;
    queue(&app, "een", invitation()).await;
    let way_out = way_out(&mails(&app).await);
    app.service.send_due().await.unwrap();
    let mut transaction = app.service.store().begin().await.unwrap();
    let forgotten = scan_server::store::outbox::forget(&mut transaction, i64::MAX).await;
    assert_eq!(forgotten.unwrap(), 1);
    transaction.commit().await.unwrap();
    for page in [
        app.browser().get(&way_out).await,
        app.browser().press(&way_out).await,
        app.browser()
            .press(&way_out.replace("afmelden", "weer"))
            .await,
    ] {
        let page = page.is(404);
        assert!(page.body.contains("We kennen dit adres niet meer"));
        assert!(page.body.contains("sturen we u niets meer"));
    }
}
