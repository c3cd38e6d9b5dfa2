//! Deleting one's account: nobody can do anything with it at once, its owner can take that back, and
//! no team is left without anybody. What is gone a week later: `retention/account.rs`.

use scan::application::staff::StaffRole;
use scan_server::service::mail::Route;

use super::{Account, invite, join_team, sign_in, sign_in_again, take_over};
use crate::app::{Setup, TestApp};
use crate::db;
use crate::people::{Coordinator, Scan};
use crate::staff;

const DELETE: &str = "/account/verwijderen";
const SURE: [(&str, &str); 1] = [("zeker", "ja")];

/// A team that Anna and Bert manage.
async fn of_two(app: &TestApp) -> (Coordinator, Account, Account) {
    let team = app.start(&Scan::default()).await;
    let anna = sign_in(app, "anna").await;
    take_over(&team, &anna).await;
    let bert = join_team(app, &anna.browser, &team.at("/team"), "beheren").await;
    (team, anna, bert)
}

async fn delete(account: &Account) {
    let done = account.browser.post(DELETE, &SURE).await.is(303);
    assert_eq!(done.location(), "/account/verwijderd");
}

#[tokio::test]
async fn whoever_deletes_their_account_is_out_at_once_and_takes_it_back() {
    let setup = Setup {
        mail: Route::Page,
        ..Setup::behind_proxy()
    };
    let app = setup.run().await;
    let team = app.start(&Scan::default()).await;
    let anna = sign_in(&app, "anna").await;
    take_over(&team, &anna).await;
    let bert = sign_in(&app, "bert").await;
    take_over(&team, &bert).await;
    let before = db::dump(app.data()).await;
    let page = anna.browser.get(DELETE).await.is(200);
    assert!(
        page.body
            .contains("ongedaan maken tot en met 30 november 2026")
    );
    let page = anna.browser.press(DELETE).await.is(422);
    assert!(page.body.contains("Kijk nog naar 1 punt"), "{}", page.body);
    assert_eq!(db::dump(app.data()).await, before);

    let elsewhere = anna.browser.twin();
    delete(&anna).await;
    assert_eq!(anna.browser.cookie("account"), None);
    let page = anna.browser.get("/account/verwijderd").await.is(200);
    assert!(page.body.contains("U bent overal afgemeld"));
    for path in ["/account", "/mijn-scans", &team.at("")] {
        elsewhere.get(path).await.is(404);
    }
    // She hears of it by mail, in case it was somebody else.
    let mails = "SELECT address || ' ' || subject FROM outbox";
    let told = format!("{} Uw account wordt verwijderd", anna.address);
    assert_eq!(db::texts(app.data(), mails).await, [told]);
    let page = bert.browser.get(&team.at("/team")).await.is(200);
    assert!(
        page.body
            .contains("het account wordt verwijderd na 30 november 2026")
    );

    // Signed in again she can do nothing but take it back.
    let again = sign_in_again(&app, anna.id).await;
    for path in ["/account", "/mijn-scans", "/account/gegevens/gegevens.json"] {
        let page = again.get(path).await.is(409);
        assert!(page.body.contains("Uw account wordt verwijderd"), "{path}");
        assert!(page.body.contains(&format!("href=\"{DELETE}\"")), "{path}");
    }
    again.get(&team.at("")).await.is(404);
    again.post(DELETE, &SURE).await.is(409);
    let page = again.get(DELETE).await.is(200);
    assert!(page.body.contains("kan tot en met 30 november 2026"));
    // Nobody else can.
    bert.browser.press("/account/terughalen").await.is(303);
    app.browser().press("/account/terughalen").await.is(404);
    again.get("/mijn-scans").await.is(409);
    let back = again.press("/account/terughalen").await.is(303);
    assert_eq!(back.location(), "/account");
    let page = again.get("/mijn-scans").await.is(200);
    assert!(page.body.contains("Proefschool"));
    again.get(&team.at("")).await.is(200);
    let log = bert.browser.get(&team.at("/logboek")).await.is(200);
    for words in [
        "verwijderde het eigen account",
        "hield het eigen account toch",
    ] {
        assert!(log.body.contains(words), "{words}");
    }
}

#[tokio::test]
async fn whoever_alone_manages_a_team_hands_it_over_or_deletes_it_first() {
    let app = TestApp::new().await;
    let team = app.start(&Scan::default()).await;
    let other = app.start(&Scan::default()).await;
    let anna = sign_in(&app, "anna").await;
    take_over(&team, &anna).await;
    take_over(&other, &anna).await;
    let bert = join_team(&app, &anna.browser, &team.at("/team"), "meekijken").await;
    let before = db::dump(app.data()).await;
    let page = anna.browser.get(DELETE).await.is(200);
    assert!(!page.body.contains("name=\"zeker\""), "{}", page.body);
    for path in [
        team.at("/team/verlaten"),
        team.at("/verwijderen"),
        other.at("/team"),
        other.at("/verwijderen"),
    ] {
        assert!(page.body.contains(&format!("href=\"{path}\"")), "{path}");
    }
    let page = anna.browser.post(DELETE, &SURE).await.is(409);
    assert!(page.body.contains("Niemand anders beheert deze teams"));
    assert_eq!(db::dump(app.data()).await, before);
    // The link of a team still opens it; that is not enough, as for whoever leaves it.
    other.get("").await.is(200);

    let to = bert.id.to_string();
    let leave = team.at("/team/verlaten");
    let over = [("aan", to.as_str())];
    anna.browser.post(&leave, &over).await.is(303);
    anna.browser.post(DELETE, &SURE).await.is(409);
    let path = other.at("/verwijderen");
    let fields = [("wat", "team"), ("zeker", "ja")];
    anna.browser.post(&path, &fields).await.is(303);
    delete(&anna).await;
}

#[tokio::test]
async fn nobody_counts_on_who_is_about_to_go() {
    let app = TestApp::new().await;
    let (team, anna, bert) = of_two(&app).await;
    delete(&anna).await;
    let leave = team.at("/team/verlaten");
    let page = bert.browser.get(&leave).await.is(200);
    assert!(!page.body.contains(&anna.address), "{}", page.body);
    bert.browser.post(&leave, &[("aan", "")]).await.is(409);
    let to = anna.id.to_string();
    let over = [("aan", to.as_str())];
    bert.browser.post(&leave, &over).await.is(404);
    bert.browser.post(DELETE, &SURE).await.is(409);
    // Whoever looks along may go.
    let carla = join_team(&app, &bert.browser, &team.at("/team"), "meekijken").await;
    delete(&carla).await;
}

#[tokio::test]
async fn an_invitation_waits_until_the_account_stays() {
    let app = TestApp::new().await;
    let (team, anna, bert) = of_two(&app).await;
    let other = app.start(&Scan::default()).await;
    take_over(&other, &bert).await;
    delete(&anna).await;
    let page = other.at("/team");
    let link = invite(&bert.browser, &page, &anna.address, "beheren").await;
    let browser = app.browser();
    let came = browser.press(&link).await.is(303);
    browser.get(came.location()).await.is(409);
    browser.get(&other.at("")).await.is(404);
    browser.press("/account/terughalen").await.is(303);
    browser.press(&link).await.is(303);
    browser.get(&other.at("")).await.is(200);
    browser.get(&team.at("")).await.is(200);
}

#[tokio::test]
async fn the_last_administrator_stays_and_others_of_staff_go() {
    const DELETE: &str = "/steunpunt/account/verwijderen";
    let app = TestApp::new().await;
    let (admin, browser) = staff::sign_in(&app, StaffRole::Admin).await;
    let page = browser.get(DELETE).await.is(200);
    assert!(page.body.contains("U bent de laatste beheerder"));
    browser.post(DELETE, &SURE).await.is(409);
    browser.get("/steunpunt").await.is(200);
    let (_, second) = staff::sign_in(&app, StaffRole::Admin).await;
    let stolen = browser.twin();
    let done = browser.post(DELETE, &SURE).await.is(303);
    browser.get(done.location()).await.is(200);
    stolen.get("/steunpunt").await.is(404);
    // Who is about to go is nobody to count on, and can still be removed.
    second.post(DELETE, &SURE).await.is(409);
    let again = staff::sign_in_again(&app, admin.id).await;
    let page = again.get("/steunpunt").await.is(409);
    assert!(page.body.contains(DELETE), "{}", page.body);
    again.get("/steunpunt/medewerkers").await.is(409);
    again.press("/steunpunt/account/terughalen").await.is(303);
    again.get("/steunpunt").await.is(200);
    let log = again.get("/steunpunt/logboek").await.is(200);
    assert!(log.body.contains("hield het eigen account toch"));
    again.post(DELETE, &SURE).await.is(303);
    let remove = format!("/steunpunt/medewerkers/{}/verwijderen", admin.id);
    second.press(&remove).await.is(303);
}
