//! Every deadline over more than two years, night by night: nothing goes too early, and nothing is
//! there too late.

use scan::application::staff::{NewStaff, StaffRole};
use scan::school::PersonName;
use scan_server::service::mail::Route;
use scan_server::service::staff::COMMAND_LINE;
use sqlx::AnyConnection;
use sqlx::Row;

use super::{answer, back, nights, today};
use crate::app::{Nights, Setup, TestApp};
use crate::codes::make_code;
use crate::db;
use crate::people::{Coordinator, Scan, idempotency_key};

/// What there is one morning.
#[derive(Debug, PartialEq, Eq)]
struct Morning {
    /// Of the round that was closed on the first day: people, answers, kept counts.
    closed: [i64; 3],
    /// Of the round that nobody closes: whether people still answer, devices, answers, kept counts.
    open: [i64; 4],
    /// Rounds of the team that deleted one.
    rounds: i64,
    /// Lines of the log of the support centre.
    log: i64,
    /// Lines of the journal of erasures.
    erasures: i64,
    codes: i64,
    sessions: i64,
    /// Addresses of mails, of colleagues who were mailed, and of who was invited to coordinate.
    addresses: [i64; 3],
    /// Lines of the logs of teams.
    team_log: i64,
    /// Accounts of coordinators.
    accounts: i64,
}

async fn look(connection: &mut AnyConnection, names: &[&str; 3]) -> Morning {
    let row = sqlx::query(
        "SELECT
         (SELECT COUNT(*) FROM respondents r JOIN rounds o ON o.id = r.round_id WHERE o.name = $1),
         (SELECT COUNT(*) FROM answers a JOIN respondents r ON r.id = a.respondent_id
          JOIN rounds o ON o.id = r.round_id WHERE o.name = $1),
         (SELECT COUNT(*) FROM team_counts c JOIN rounds o ON o.id = c.round_id WHERE o.name = $1),
         (SELECT COUNT(*) FROM rounds WHERE name = $2 AND phase = 'private'),
         (SELECT COUNT(*) FROM devices d JOIN respondents r ON r.id = d.respondent_id
          JOIN rounds o ON o.id = r.round_id WHERE o.name = $2),
         (SELECT COUNT(*) FROM answers a JOIN respondents r ON r.id = a.respondent_id
          JOIN rounds o ON o.id = r.round_id WHERE o.name = $2),
         (SELECT COUNT(*) FROM team_counts c JOIN rounds o ON o.id = c.round_id WHERE o.name = $2),
         (SELECT COUNT(*) FROM rounds WHERE team_id = (SELECT team_id FROM rounds WHERE name = $3)),
         (SELECT COUNT(*) FROM staff_log),
         (SELECT COUNT(*) FROM erasures),
         (SELECT COUNT(*) FROM given_codes),
         (SELECT COUNT(*) FROM sessions),
         (SELECT COUNT(*) FROM outbox WHERE address IS NOT NULL),
         (SELECT COUNT(*) FROM colleagues),
         (SELECT COUNT(*) FROM member_invitations),
         (SELECT COUNT(*) FROM team_log),
         (SELECT COUNT(*) FROM coordinators)",
    )
    .bind(names[0])
    .bind(names[1])
    .bind(names[2])
    .fetch_one(connection)
    .await
    .unwrap();
    let number = |place: usize| row.get::<i64, _>(place);
    Morning {
        closed: [0, 1, 2].map(number),
        open: [3, 4, 5, 6].map(number),
        rounds: number(7),
        log: number(8),
        erasures: number(9),
        codes: number(10),
        sessions: number(11),
        addresses: [12, 13, 14].map(number),
        team_log: number(15),
        accounts: number(16),
    }
}

/// A coordinator has a colleague mailed to answer, and invites one to coordinate.
async fn mail(app: &TestApp, team: &Coordinator) {
    let key = idempotency_key(1);
    let fields = [
        ("idempotency_key", key.as_str()),
        ("adressen", "anna@school.example"),
    ];
    let page = team.at("/mailen");
    team.browser.post(&page, &fields).await.is(303);
    let fields = [
        ("idempotency_key", key.as_str()),
        ("adres", "bert@school.example"),
        ("rol", "beheren"),
    ];
    team.browser.post(&team.at("/team"), &fields).await.is(303);
    app.service.send_due().await.unwrap();
}

/// Somebody makes an account with a link in a mail, and deletes it.
async fn come_and_go(app: &TestApp) {
    let browser = app.browser();
    let fields = [("adres", "carla@school.example")];
    browser.post("/aanmelden", &fields).await.is(303);
    let text = "SELECT body FROM outbox WHERE address = 'carla@school.example'";
    let text = db::texts(app.data(), text).await.remove(0);
    let (_, rest) = text.split_once("/aanmelden/openen/").unwrap();
    let key = rest.split_whitespace().next().unwrap();
    let link = format!("/aanmelden/openen/{key}");
    browser.press(&link).await.is(303);
    let fields = [("zeker", "ja")];
    let page = "/account/verwijderen";
    browser.post(page, &fields).await.is(303);
    app.service.send_due().await.unwrap();
}

/// Writes a line into the log of the support centre.
async fn log(app: &TestApp, number: u32) {
    let new = NewStaff {
        name: PersonName::new(&format!("Collega {number}")).unwrap(),
        role: StaffRole::Member,
    };
    app.service.add_staff(COMMAND_LINE, new).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_deadline_is_kept_for_more_than_two_years() {
    let setup = Setup {
        nights: Nights::Kept,
        mail: Route::Page,
        ..Setup::default()
    };
    let app = setup.run().await;
    app.night_passed().await;
    assert_eq!(today(&app).to_string(), "2026-11-23");
    let closed = app.start(&Scan::default()).await;
    answer(&app, &closed, ("docent", 6), "weg").await;
    closed.close().await;
    // Its resume code is one of the codes that were handed out.
    let open = app.start(&Scan::default()).await;
    answer(&app, &open, ("docent", 5), "weg").await;
    make_code(&app.join(&open.code, "docent").await).await;
    let mut other = app.start(&Scan::default()).await;
    other.close().await;
    other.finish().await;
    let first = other.round.clone();
    other.next().await;
    let names = [&closed.round, &open.round, &other.round].map(String::as_str);
    let mut connection = db::connect(app.data()).await;

    // The days, worked out by hand.
    let until = |day: &'static str| move |today: &str| today < day;
    let (answers_stay, is_open) = (until("2027-12-23"), until("2027-12-23"));
    // Closed by the server on the day above, and 13 months more.
    let open_answers_stay = until("2029-01-23");
    // Deleted on 3 March 2027: to be undone up to the tenth.
    let deleted_stays = until("2027-03-11");
    // Made on the first day; a session of a month, the codes of four rounds and one to resume.
    let (sessions_stay, codes_stay) = (until("2026-12-23"), until("2027-12-29"));
    // Lines of the log, by the day on which they were written, and the one on which they go.
    let logged = [
        ("2026-11-23", "2027-02-21"),
        ("2027-03-03", "2027-06-01"),
        ("2028-02-29", "2028-05-29"),
    ];
    // Of teams: two rounds closed, one of them finished and followed by another, on the first day; a
    // round deleted, a mail and an invitation later.
    let (first_lines_stay, later_lines_stay) = (until("2027-02-21"), until("2027-06-01"));
    // Mailed on 3 March 2027; an invitation ends two weeks later, and then there are 30 days.
    let (mailed_stays, invited_stays) = (until("2027-04-02"), until("2027-04-16"));
    // Deleted on 29 February 2028: to be undone up to the seventh, and mails go with it.
    let account_stays = until("2028-03-08");
    let mut written = 0;
    for night in 0..810 {
        let day = today(&app).to_string();
        let is = |stays: bool, number: i64| if stays { number } else { 0 };
        if let Some(place) = logged.iter().position(|(on, _)| *on == day) {
            log(&app, u32::try_from(place).unwrap()).await;
            written = place + 1;
        }
        if day == "2027-03-03" {
            back(&other).await;
            let path = format!("/beheer/{first}/verwijderen");
            let fields = [("wat", "ronde"), ("zeker", "ja")];
            other.browser.post(&path, &fields).await.is(303);
            mail(&app, &other).await;
        }
        if day == "2028-02-29" {
            come_and_go(&app).await;
        }
        let lines = logged[..written].iter();
        let today = day.as_str();
        let after_asking = today >= "2027-03-03";
        let after_account = today >= "2028-02-29";
        // That a round leaves, and that it left; the same of an account.
        let erasures = is(after_asking && until("2027-06-01")(today), 1)
            + is(!deleted_stays(today) && until("2027-06-09")(today), 1)
            + is(after_account && until("2028-05-29")(today), 1)
            + is(!account_stays(today) && until("2028-06-06")(today), 1);
        let account = is(after_account && account_stays(today), 1);
        let expected = Morning {
            closed: [
                is(answers_stay(today), 6),
                is(answers_stay(today), 30),
                i64::from(!answers_stay(today)),
            ],
            open: [
                i64::from(is_open(today)),
                is(is_open(today), 6),
                is(open_answers_stay(today), 25),
                i64::from(!open_answers_stay(today)),
            ],
            rounds: 1 + is(deleted_stays(today), 1),
            log: i64::try_from(lines.filter(|(_, goes)| today < *goes).count()).unwrap(),
            erasures,
            codes: is(codes_stay(today), 5),
            // The coordinator who came back has one for a month.
            sessions: is(sessions_stay(today), 3)
                + is(after_asking && until("2027-04-02")(today), 1),
            addresses: [
                is(after_asking && mailed_stays(today), 2) + 2 * account,
                is(after_asking && mailed_stays(today), 1),
                is(after_asking && invited_stays(today), 1),
            ],
            team_log: is(first_lines_stay(today), 4)
                + is(after_asking && later_lines_stay(today), 3),
            accounts: account,
        };
        let found = look(&mut connection, &names).await;
        assert_eq!(found, expected, "night {night}, {day}");
        nights(&app, 1).await;
    }
    assert_eq!(today(&app).to_string(), "2029-02-10");
}
