//! A clock that was ahead is set right: nothing waits for the time that it showed.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use async_trait::async_trait;
use jiff::Timestamp;
use scan::application::staff::StaffRole;
use scan::mail::MailKind;
use scan_server::service::mail::Route;
use scan_server::service::{Clock, Waited, secrets};
use scan_server::store::outbox;

use crate::app::{MORNING, Nights, PATIENCE, Setup, TestApp};
use crate::db;
use crate::mail::{letter, queue, queue_at, states};
use crate::people::{Coordinator, Respondent, Scan, sent};
use crate::retention::today;
use crate::staff;

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

async fn with_mail() -> TestApp {
    let setup = Setup {
        mail: Route::Page,
        ..Setup::default()
    };
    setup.run().await
}

#[tokio::test]
async fn mails_of_before_go_at_once_and_those_for_a_later_day_on_that_day() {
    let app = with_mail().await;
    let to = |name: &str| letter(MailKind::Invitation, &format!("{name}@school.example"));
    let now = app.clock.now().as_second();
    for cause in ["tried", "claimed", "queued"] {
        queue(&app, cause, to(cause)).await;
    }
    queue_at(&app.service, "later", to("later"), now + 3 * DAY).await;
    // One was tried and is tried again in a minute; another was being sent when its program ended.
    let claim = secrets::hash("programma");
    let mut transaction = app.service.store().begin().await.unwrap();
    let times = (now, now + 5 * MINUTE);
    let mut claimed = async || {
        let mail = outbox::claim(&mut transaction, &claim, times).await;
        mail.unwrap().unwrap().id
    };
    let (tried, _) = (claimed().await, claimed().await);
    outbox::put_back(&mut transaction, tried, &claim, now + MINUTE)
        .await
        .unwrap();
    transaction.commit().await.unwrap();
    app.clock.set_by(-DAY);
    app.service.send_due().await.unwrap();
    assert_eq!(
        states(&app).await,
        ["verstuurd", "verstuurd", "verstuurd", "wacht"]
    );
    app.clock.forward(3 * DAY);
    app.service.send_due().await.unwrap();
    assert_eq!(states(&app).await[3], "wacht", "a day too early");
    app.clock.forward(DAY);
    app.service.send_due().await.unwrap();
    assert_eq!(states(&app).await[3], "verstuurd");
}

/// A server that does what is due every night, and is done with this one.
async fn kept_nightly() -> TestApp {
    let setup = Setup {
        nights: Nights::Kept,
        ..Setup::default()
    };
    let app = setup.run().await;
    app.night_passed().await;
    app
}

/// Sets the clock, and waits until whoever waits for the night noticed.
async fn set(app: &TestApp, seconds: i64) {
    let noticed = app.clock.set_while_awaited(seconds);
    tokio::time::timeout(PATIENCE, noticed).await.unwrap();
}

/// What is due up to this time is gone.
async fn passed(app: &TestApp) {
    let mut done = app.service.follow_terms();
    let day = today(app);
    let passed = done.wait_for(|done| *done == Some(day));
    let passed = tokio::time::timeout(PATIENCE, passed).await;
    passed
        .unwrap_or_else(|_| panic!("nothing went on {day}"))
        .unwrap();
}

async fn rounds(app: &TestApp) -> i64 {
    db::number(app.data(), "SELECT COUNT(*) FROM rounds").await
}

/// Deletes the team, which can be undone for a week.
async fn remove(team: &Coordinator) {
    let fields = [("wat", "team"), ("zeker", "ja")];
    team.browser
        .post(&team.at("/verwijderen"), &fields)
        .await
        .is(303);
}

#[tokio::test]
async fn what_is_due_goes_in_the_next_night_and_not_in_that_of_the_old_clock() {
    let app = kept_nightly().await;
    set(&app, -300 * DAY).await;
    passed(&app).await;
    let team = app.start(&Scan::default()).await;
    remove(&team).await;
    for _ in 0..7 {
        app.clock.forward(DAY);
        passed(&app).await;
        assert_eq!(rounds(&app).await, 1, "{}", today(&app));
    }
    app.clock.forward(DAY);
    passed(&app).await;
    assert_eq!(rounds(&app).await, 0);
}

#[tokio::test]
async fn what_a_clock_says_that_was_set_ahead_is_believed_after_an_hour() {
    let app = kept_nightly().await;
    let team = app.start(&Scan::default()).await;
    remove(&team).await;
    // Put right within the hour, nothing went.
    set(&app, 300 * DAY).await;
    app.clock.forward(HOUR / 2);
    set(&app, -300 * DAY).await;
    app.clock.forward(DAY);
    passed(&app).await;
    assert_eq!(rounds(&app).await, 1);
    // Whoever leaves it so means it.
    set(&app, 10 * DAY).await;
    assert_eq!(rounds(&app).await, 1);
    app.clock.forward(HOUR);
    passed(&app).await;
    assert_eq!(rounds(&app).await, 0);
}

/// A clock that shows what a test says after each time that passes.
struct Shown {
    now: AtomicI64,
    jumps: i64,
}

#[async_trait]
impl Clock for Shown {
    fn now(&self) -> Timestamp {
        Timestamp::from_second(self.now.load(Ordering::SeqCst)).unwrap()
    }

    async fn pass(&self, _: Duration) {
        self.now.fetch_add(self.jumps, Ordering::SeqCst);
    }
}

#[tokio::test]
async fn waiting_for_a_moment_ends_there_or_when_the_clock_is_set() {
    let until = async |jumps, moment| {
        let now = AtomicI64::new(MORNING);
        let clock = Shown { now, jumps };
        let moment = Timestamp::from_second(MORNING + moment).unwrap();
        clock.until(moment).await
    };
    assert_eq!(until(600, HOUR).await, Waited::Reached);
    assert_eq!(until(600, -1).await, Waited::Reached);
    assert_eq!(until(DAY, HOUR).await, Waited::Set);
    assert_eq!(until(-DAY, HOUR).await, Waited::Set);
}

#[tokio::test]
async fn staff_stay_signed_in_and_show_anew_who_they_are_before_what_asks_for_it() {
    let app = TestApp::new().await;
    let (_, admin) = staff::sign_in(&app, StaffRole::Admin).await;
    let fields = [("naam", "Iemand Nieuw")];
    // A clock that is corrected by seconds asks nobody.
    app.clock.set_by(-5);
    admin
        .post("/steunpunt/medewerkers", &[("naam", "Iemand Eerder")])
        .await
        .is(303);
    app.clock.set_by(-DAY);
    admin.get("/steunpunt").await.is(200);
    admin.post("/steunpunt/medewerkers", &fields).await.is(401);
    app.clock.forward(HOUR - MINUTE);
    admin.get("/steunpunt").await.is(200);
    // Left alone it ends after an hour, as ever.
    app.clock.forward(HOUR + 2 * MINUTE);
    admin.get("/steunpunt").await.is(404);
}

#[tokio::test]
async fn wrong_codes_of_before_count_for_an_hour() {
    let app = TestApp::new().await;
    let team = app.start(&Scan::default()).await;
    let browser = app.browser();
    let guess = async |code: &str| browser.post("/meedoen", &[("code", code)]).await;
    for _ in 0..30 {
        guess("2222222222").await.is(404);
    }
    app.clock.waits();
    app.clock.set_by(-DAY);
    guess(&team.code).await.is(303);
    assert!(!app.clock.waits().is_empty(), "guessing was forgotten");
    app.clock.forward(HOUR + 1);
    guess(&team.code).await.is(303);
    assert!(app.clock.waits().is_empty(), "it still waits");
}

#[tokio::test]
async fn a_round_that_ends_before_it_began_has_all_its_pages_and_the_next_one_too() {
    let app = TestApp::new().await;
    let mut team = app.start(&Scan::default()).await;
    for _ in 0..2 {
        let mut people: Vec<Respondent> = Vec::new();
        for _ in 0..5 {
            people.push(app.join(&team.code, "docent").await);
        }
        app.clock.set_by(-DAY);
        for one in &people {
            let answers: Vec<_> = (0..5).map(|item| sent(item, "2", 0, 7)).collect();
            one.save(&answers).await.is(200);
        }
        team.close().await;
        app.clock.set_by(-DAY);
        for page in [
            "",
            "/overzicht",
            "/afspraken",
            "/acties",
            "/rapport",
            "/delen",
        ] {
            team.get(page).await.is(200);
        }
        team.get("/rapport/cijfers.csv").await.is(200);
        team.finish().await;
        app.clock.set_by(-DAY);
        team.get("").await.is(200);
        team.next().await;
    }
    let earlier = db::texts(app.data(), "SELECT opened_on FROM rounds ORDER BY number").await;
    assert!(earlier.is_sorted_by(|one, next| one > next), "{earlier:?}");
}
