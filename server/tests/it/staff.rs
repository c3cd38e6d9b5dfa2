//! Staff of the support centre: sessions, links, the log, and what ends them. Passkeys and accounts
//! elsewhere are tried in a real browser (`end2end/staff.spec.ts`).

use std::sync::atomic::{AtomicU32, Ordering};

use scan::application::accounts::SignInMethod;
use scan::application::staff::{Added, NewStaff, StaffRole};
use scan::ids::AccountId;
use scan::school::PersonName;
use scan_server::service::{Clock, secrets};
use scan_server::store::accounts::sessions;
use scan_server::store::staff;
use scan_server::store::{Opening, Store};
use serde_json::json;
use sqlx::Connection;

use crate::app::{Setup, TestApp};
use crate::browser::Browser;
use crate::db;

const HOUR: i64 = 60 * 60;

/// Somebody of the support centre.
pub struct Person {
    pub id: AccountId,
    pub name: String,
}

/// Adds somebody and gives a browser in which they are signed in, as after showing a passkey.
pub async fn sign_in(app: &TestApp, role: StaffRole) -> (Person, Browser) {
    static NEXT: AtomicU32 = AtomicU32::new(1);
    let number = NEXT.fetch_add(1, Ordering::SeqCst);
    let name = format!("Voorbeeld {number}");
    let new = NewStaff {
        name: PersonName::new(&name).unwrap(),
        role,
    };
    let mut handle = [0; 16];
    handle[..4].copy_from_slice(&number.to_be_bytes());
    let mut transaction = app.service.store().begin().await.unwrap();
    let day = "2026-11-23".parse().unwrap();
    let id = staff::add(&mut transaction, &new, &handle, day).await;
    let id = id.unwrap().unwrap();
    transaction.commit().await.unwrap();
    let browser = sign_in_again(app, id).await;
    (Person { id, name }, browser)
}

/// Another browser in which somebody signed in a moment ago.
pub async fn sign_in_again(app: &TestApp, id: AccountId) -> Browser {
    let token = secrets::token().unwrap();
    let (method, hash) = (SignInMethod::Passkey, secrets::hash(&token));
    let times = (app.clock.now().as_second(), 0);
    let mut transaction = app.service.store().begin().await.unwrap();
    sessions::begin(&mut transaction, id, method, (None, &hash), times)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    let browser = app.browser();
    browser.set_cookie("steunpunt", &token);
    browser
}

/// The path of a link to this server.
fn path_of(app: &TestApp, link: &str) -> String {
    let path = link.strip_prefix(&format!("http://{}", app.address));
    path.unwrap().to_owned()
}

#[tokio::test]
async fn a_session_ends_when_nobody_uses_it_and_in_any_case_after_half_a_day() {
    let app = TestApp::new().await;
    let (_, left_alone) = sign_in(&app, StaffRole::Member).await;
    let (_, used) = sign_in(&app, StaffRole::Member).await;
    for hour in 1..=12 {
        app.clock.forward(HOUR - 60);
        used.get("/steunpunt").await.is(200);
        if hour == 1 {
            left_alone.get("/steunpunt").await.is(200);
        }
        if hour == 3 {
            left_alone.get("/steunpunt").await.is(404);
        }
    }
    app.clock.forward(12 * 60);
    used.get("/steunpunt").await.is(404);
}

#[tokio::test]
async fn what_changes_who_may_asks_for_somebody_who_signed_in_a_moment_ago() {
    let app = TestApp::new().await;
    let (_, admin) = sign_in(&app, StaffRole::Admin).await;
    app.clock.forward(11 * 60);
    let fields = [("naam", "Iemand Nieuw")];
    let refused = admin.post("/steunpunt/medewerkers", &fields).await.is(401);
    assert!(refused.body.contains("Meld u opnieuw aan"));
    // What was typed is given back.
    assert!(refused.body.contains("Iemand Nieuw"), "{}", refused.body);
    admin.get("/steunpunt/medewerkers").await.is(200);
    let added = "SELECT COUNT(*) FROM staff WHERE name = 'Iemand Nieuw'";
    assert_eq!(db::number(app.data(), added).await, 0);
}

#[tokio::test]
async fn whoever_is_removed_is_out_at_once_and_the_last_administrator_stays() {
    let app = TestApp::new().await;
    let (admin, browser) = sign_in(&app, StaffRole::Admin).await;
    let (member, other) = sign_in(&app, StaffRole::Member).await;
    let remove = |person: &Person| format!("/steunpunt/medewerkers/{}/verwijderen", person.id);
    browser.get(&remove(&member)).await.is(200);
    browser.press(&remove(&member)).await.is(303);
    other.get("/steunpunt").await.is(404);
    let kept = browser.press(&remove(&admin)).await.is(409);
    assert!(kept.body.contains("Dit is de laatste beheerder"));
    browser.get("/steunpunt").await.is(200);
    browser.get(&remove(&member)).await.is(404);
    let log = browser.get("/steunpunt/logboek").await.is(200);
    assert!(log.body.contains("verwijderde een medewerker") && log.body.contains(&member.name));
}

#[tokio::test]
async fn a_link_is_shown_once_works_for_a_day_and_a_newer_one_takes_its_place() {
    let app = TestApp::new().await;
    let (_, admin) = sign_in(&app, StaffRole::Admin).await;
    let fields = [("naam", "Iemand Nieuw"), ("beheerder", "ja")];
    let made = admin.post("/steunpunt/medewerkers", &fields).await.is(303);
    let shown = admin.get(made.location()).await.is(200);
    let link = shown.text_of("link").to_owned();
    admin.get(made.location()).await.is(303);
    let path = path_of(&app, &link);
    let somebody = app.browser();
    let page = somebody.get(&path).await.is(200);
    assert!(page.body.contains("Welkom, Iemand Nieuw"));
    let again = admin.post("/steunpunt/medewerkers", &fields).await.is(422);
    assert!(again.body.contains("Er is al een medewerker met deze naam"));
    assert!(again.body.contains("value=\"Iemand Nieuw\""));

    let id = db::number(
        app.data(),
        "SELECT id FROM staff WHERE name = 'Iemand Nieuw'",
    )
    .await;
    let renewed = format!("/steunpunt/medewerkers/{id}/link");
    admin.press(&renewed).await.is(303);
    let newer = admin.get("/steunpunt/medewerkers/link").await.is(200);
    let newer = path_of(&app, newer.text_of("link"));
    somebody.get(&path).await.is(404);
    somebody.get(&newer).await.is(200);
    app.clock.forward(24 * HOUR);
    somebody.get(&newer).await.is(404);
}

#[tokio::test]
async fn signing_out_everywhere_ends_every_session() {
    let app = TestApp::new().await;
    let (_, browser) = sign_in(&app, StaffRole::Member).await;
    let stolen = browser.twin();
    let everywhere = "/steunpunt/account/overal-afmelden";
    browser.press(everywhere).await.is(303);
    stolen.get("/steunpunt").await.is(404);
    assert_eq!(browser.cookie("steunpunt").as_deref().unwrap_or(""), "");
}

#[tokio::test]
async fn passkeys_are_offered_at_a_name_only_and_the_example_in_the_demonstration_only() {
    let app = TestApp::new().await;
    let page = app.browser().get("/steunpunt/aanmelden").await.is(200);
    assert!(!page.body.contains("data-passkey") && !page.body.contains("voorbeeldmedewerker"));
    assert!(page.body.contains("Aanmelden kan op dit adres niet"));
    let setup = Setup {
        public_url: Some("https://scan.example"),
        ..Setup::default()
    };
    let app = setup.run().await;
    let page = app.browser().get("/steunpunt/aanmelden").await.is(200);
    assert!(page.body.contains("data-passkey"));
    let ask = "/steunpunt/aanmelden/passkey/vraag";
    let browser = app.browser();
    let one = browser
        .send(browser.own_post(ask).json(&json!({})))
        .await
        .is(200);
    assert!(one.json()["options"]["challenge"].is_string());
    let answer = json!({ "token": one.json()["token"], "answer": {} });
    let answer = browser
        .own_post("/steunpunt/aanmelden/passkey")
        .json(&answer);
    browser.send(answer).await.is(403);
}

#[tokio::test]
async fn names_are_unique_and_the_command_line_adds_lists_and_removes() {
    let app = TestApp::new().await;
    let new = || NewStaff {
        name: PersonName::new("Iemand").unwrap(),
        role: StaffRole::Member,
    };
    let added = app.service.add_staff("opdrachtregel", new()).await.unwrap();
    assert!(matches!(added, Added::Link(_)));
    let again = app.service.add_staff("opdrachtregel", new()).await.unwrap();
    assert_eq!(again, Added::NameTaken);
    assert_eq!(app.service.list_staff().await.unwrap().len(), 1);
    app.service.link_staff("Iemand").await.unwrap();
    app.service.link_staff("Niemand").await.unwrap_err();
    app.service.remove_staff_named("Iemand").await.unwrap();
    assert!(app.service.list_staff().await.unwrap().is_empty());
}

#[tokio::test]
async fn beside_a_server_of_an_earlier_version_nothing_is_changed() {
    let app = TestApp::new().await;
    let beside = Store::open_beside(Opening::of(app.data())).await.unwrap();
    beside.close().await;
    let mut transaction = app.service.store().begin().await.unwrap();
    let earlier = "DELETE FROM _sqlx_migrations
                   WHERE version = (SELECT MAX(version) FROM _sqlx_migrations)";
    let older = sqlx::query(earlier).execute(&mut *transaction).await;
    older.unwrap();
    transaction.commit().await.unwrap();
    let applied = "SELECT COUNT(*) FROM _sqlx_migrations";
    let before = db::number(app.data(), applied).await;
    let refused = Store::open_beside(Opening::of(app.data()))
        .await
        .err()
        .unwrap();
    assert!(
        refused.to_string().contains("of an earlier version"),
        "{refused}"
    );
    assert_eq!(db::number(app.data(), applied).await, before);
}

#[tokio::test]
async fn each_deletion_counts_so_that_whoever_overwrites_takes_back_only_what_it_saw() {
    let app = TestApp::new().await;
    let (member, _) = sign_in(&app, StaffRole::Member).await;
    let (other, _) = sign_in(&app, StaffRole::Member).await;
    // Somebody reads and does not stop: nothing can be overwritten yet.
    let mut reader = db::connect(app.data()).await;
    let mut reading = reader.begin().await.unwrap();
    let look = sqlx::query("SELECT COUNT(*) FROM teams");
    look.execute(&mut *reading).await.unwrap();
    app.service.remove_staff_named(&member.name).await.unwrap();
    app.service.remove_staff_named(&other.name).await.unwrap();
    let due = "SELECT due FROM sweeps";
    assert_eq!(db::number(app.data(), due).await, 2);
    reading.rollback().await.unwrap();
    reader.close().await.unwrap();
    let data = app.into_data().await;
    assert_eq!(db::number(data.path(), due).await, 0);
}
