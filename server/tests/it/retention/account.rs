//! An account that its owner deleted: nothing of it is left a week later, and none of it comes back
//! with an older copy of the data.

use scan_server::service::mail::Route;

use super::{DAY, Ground, copy_of, nights};
use crate::accounts::{self, Account, join_team, sign_in, sign_in_again, take_over};
use crate::app::{MORNING, Nights, Setup, TestApp};
use crate::browser::Browser;
use crate::db;
use crate::people::{Coordinator, Scan, idempotency_key};
use crate::traces::{Trace, found, found_in_copy, swept};

const NONE: [&str; 0] = [];

/// Somebody's address, to look for in files.
fn address(account: &Account) -> [Trace; 1] {
    let address = account.address.clone();
    [(address.clone(), address.into_bytes())]
}

async fn delete(browser: &Browser) {
    let fields = [("zeker", "ja")];
    let done = browser.post("/account/verwijderen", &fields).await.is(303);
    assert_eq!(done.location(), "/account/verwijderd");
}

/// Mails an invitation.
async fn mail(team: &Coordinator, by: &Browser, page: &str, fields: &[(&str, &str)]) {
    let key = idempotency_key(accounts::next());
    let mut all = vec![("idempotency_key", key.as_str())];
    all.extend(fields);
    by.post(&team.at(page), &all).await.is(303);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_week_later_nothing_is_left_of_an_account_but_that_it_was_there() {
    let setup = Setup {
        nights: Nights::Kept,
        mail: Route::Page,
        ..Setup::behind_proxy()
    };
    let app = setup.run().await;
    app.night_passed().await;
    let team = app.start(&Scan::default()).await;
    let anna = sign_in(&app, "anna").await;
    take_over(&team, &anna).await;
    let bert = sign_in(&app, "bert").await;
    take_over(&team, &bert).await;
    // Her address stands in a mail to somebody else, in the log, and where others invite her.
    let carla = [("adres", "carla@school.example"), ("rol", "beheren")];
    mail(&team, &anna.browser, "/team", &carla).await;
    let other = app.start(&Scan::default()).await;
    let to_her = [("adres", anna.address.as_str()), ("rol", "beheren")];
    mail(&other, &other.browser, "/team", &to_her).await;
    let to_her = [("adressen", anna.address.as_str())];
    mail(&other, &other.browser, "/mailen", &to_her).await;
    app.service.send_due().await.unwrap();
    let hers = address(&anna);
    assert_eq!(found(app.data(), &hers).len(), 1);

    delete(&anna.browser).await;
    nights(&app, 7).await;
    assert_eq!(found(app.data(), &hers).len(), 1);
    let again = sign_in_again(&app, anna.id).await;
    again.get("/account/verwijderen").await.is(200);
    nights(&app, 1).await;
    again.get("/account/verwijderen").await.is(404);
    swept(app.data()).await;
    assert_eq!(found(app.data(), &hers), NONE);
    assert_eq!(found_in_copy(app.data(), &hers), NONE);
    let log = bert.browser.get(&team.at("/logboek")).await.is(200);
    assert!(log.body.contains("een verwijderd account"), "{}", log.body);
    assert!(log.body.contains("nodigde iemand uit"));
    let page = other.get("/logboek").await.is(200);
    assert!(page.body.contains("een verwijderd account"));
    let left = "SELECT COUNT(*) FROM coordinators";
    assert_eq!(db::number(app.data(), left).await, 1);
    let mails = "SELECT COUNT(*) FROM outbox WHERE address IS NOT NULL";
    assert_eq!(db::number(app.data(), mails).await, 1, "that to Carla");
}

/// What somebody gets who signs in: their account, that it is about to go, or nobody's.
async fn state(app: &TestApp, account: &Account) -> u16 {
    let known = db::number(app.data(), "SELECT COUNT(*) FROM coordinators").await;
    assert!(known > 0);
    if found(app.data(), &address(account)).is_empty() {
        return 404;
    }
    let browser = sign_in_again(app, account.id).await;
    browser.get("/account").await.status
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_deletion_of_an_account_holds_for_older_copies_too() {
    let ground = Ground::new();
    let app = ground.run(tempfile::tempdir().unwrap(), MORNING).await;
    let team = app.start(&Scan::default()).await;
    let bert = sign_in(&app, "bert").await;
    take_over(&team, &bert).await;
    let page = team.at("/team");
    let anna = join_team(&app, &bert.browser, &page, "beheren").await;
    let carla = join_team(&app, &bert.browser, &page, "meekijken").await;
    let data = app.into_data().await;
    let backup = copy_of(data.path());

    let app = ground.run(data, MORNING + DAY).await;
    for account in [&anna, &carla] {
        delete(&sign_in_again(&app, account.id).await).await;
    }
    let kept = sign_in_again(&app, carla.id).await;
    kept.press("/account/terughalen").await.is(303);
    let journal = ground.lines().join("\n");
    assert_eq!(ground.lines().len(), 3, "{journal}");
    assert!(!journal.contains('@'), "{journal}");
    app.into_data().await;

    // From before it was asked: it is about to go, on the day that was said, and she is signed out.
    let app = ground.run(copy_of(backup.path()), MORNING + 4 * DAY).await;
    let sessions = "SELECT COUNT(*) FROM account_sessions e JOIN accounts a ON a.id = e.account_id
                    WHERE a.leaves_after IS NOT NULL";
    assert_eq!(db::number(app.data(), sessions).await, 0);
    assert_eq!(state(&app, &anna).await, 409);
    assert_eq!(state(&app, &carla).await, 200);
    nights(&app, 4).await;
    assert_eq!(state(&app, &anna).await, 409);
    nights(&app, 1).await;
    swept(app.data()).await;
    assert_eq!(state(&app, &anna).await, 404);
    assert_eq!(ground.lines().len(), 4);
    app.into_data().await;

    // And once it is gone, that copy does not bring it back either.
    let app = ground.run(backup, MORNING + 20 * DAY).await;
    swept(app.data()).await;
    assert_eq!(found(app.data(), &address(&anna)), NONE);
    let log = "SELECT COUNT(*) FROM team_log WHERE who = 'een verwijderd account'";
    assert!(db::number(app.data(), log).await > 0);
    assert_eq!(state(&app, &carla).await, 200);
    assert_eq!(state(&app, &bert).await, 200);
}
