//! What was deleted is in no file any more: the bytes of the database, its write-ahead log and a
//! copy of the folder are searched for what would join people to what they gave.

mod before;

use std::path::Path;
use std::process::Command;

use scan_server::service::secrets;
use serde_json::json;
use sqlx::Connection;

use crate::app::{PATIENCE, Setup, TestApp};
use crate::db;
use crate::people::{Coordinator, Respondent, Scan, idempotency_key, sent};
use crate::table::Session;

/// Something to look for, and what it is.
pub type Trace = (String, Vec<u8>);

/// Which traces are in the files of a folder.
pub fn found<'a>(folder: &Path, traces: &'a [Trace]) -> Vec<&'a str> {
    let files: Vec<Vec<u8>> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| std::fs::read(entry.unwrap().path()).unwrap())
        .collect();
    let within = |file: &[u8], bytes: &[u8]| file.windows(bytes.len()).any(|part| part == bytes);
    let is_there = |(_, bytes): &&Trace| files.iter().any(|file| within(file, bytes));
    let names = |(name, _): &'a Trace| name.as_str();
    traces.iter().filter(is_there).map(names).collect()
}

/// The same in a copy of the folder, as a backup makes one.
pub fn found_in_copy<'a>(folder: &Path, traces: &'a [Trace]) -> Vec<&'a str> {
    let copy = tempfile::tempdir().unwrap();
    let mut copying = Command::new("cp");
    let done = copying.arg("-a").arg(folder).arg(copy.path()).status();
    assert!(done.unwrap().success());
    found(&copy.path().join(folder.file_name().unwrap()), traces)
}

/// Until everything that was deleted is overwritten.
pub async fn swept(data: &Path) {
    let done = async { while db::number(data, "SELECT due FROM sweeps").await != 0 {} };
    tokio::time::timeout(PATIENCE, done).await.unwrap();
}

/// Lets the keys of respondents go on from here: large enough to be found among other bytes.
async fn count_from(data: &Path, key: i64) {
    let mut connection = db::writing(data).await;
    for sql in [
        "DELETE FROM sqlite_sequence WHERE name = 'respondents'",
        "INSERT INTO sqlite_sequence (name, seq) VALUES ('respondents', $1)",
    ] {
        sqlx::query(sql)
            .bind(key)
            .execute(&mut connection)
            .await
            .unwrap();
    }
    connection.close().await.unwrap();
}

/// As a row holds a key of this size.
fn bytes_of(key: i64) -> Vec<u8> {
    key.to_be_bytes()[2..].to_vec()
}

#[tokio::test]
async fn a_large_file_is_written_anew_at_night() {
    let small = Setup {
        large: 0,
        ..Setup::default()
    };
    let app = small.run().await;
    let coordinator = app.start(&Scan::default()).await;
    app.join(&coordinator.code, "docent").await;
    coordinator.close().await;
    let data = app.into_data().await;
    assert_eq!(db::number(data.path(), "SELECT due FROM sweeps").await, 1);
    let again = Setup {
        large: 0,
        ..Setup::default()
    };
    let app = again.run_on(data).await;
    app.service.store().sweep_at_night();
    swept(app.data()).await;
}

/// Somebody who joins with a form of this key.
async fn join(app: &TestApp, coordinator: &Coordinator, form: &str) -> Respondent {
    let browser = app.browser();
    let path = format!("/meedoen/{}", coordinator.code);
    let fields = [("idempotency_key", form), ("rol", "docent")];
    let joined = browser.post(&path, &fields).await.is(303);
    Respondent::in_browser(browser, joined.location()).await
}

/// Answers with remarks that make rows of many sizes, some changed again: pages of the database
/// split, and leave copies behind.
async fn answer(one: &Respondent, name: &str) {
    for base in 0..2 {
        let answers: Vec<_> = (0..10_usize)
            .map(|item| {
                let remark = format!("{name}-{item}-{base}. ").repeat(1 + (item * 7 + 3 * base) % 13);
                let number = 100_003 + 10 * base + item;
                json!({ "item": item, "choice": "2", "priority": "", "remark": remark, "base": base, "idempotency_key": number })
            })
            .collect();
        one.acks(&answers).await;
    }
}

#[tokio::test]
async fn after_closing_no_file_joins_a_person_to_answers() {
    const KEY: i64 = 0x5CA1_1AB1_E000;
    let app = TestApp::new().await;
    let (first, other) = (
        app.start(&Scan::default()).await,
        app.start(&Scan::default()).await,
    );
    count_from(app.data(), KEY).await;
    let mut traces: Vec<Trace> = Vec::new();
    let mut key = KEY;
    for number in 0..24 {
        let form = idempotency_key(number);
        let one = join(&app, &first, &form).await;
        answer(&one, &format!("gebleven{number}")).await;
        crate::codes::make_code(&one).await;
        let device = one.browser.device(&first.round).unwrap();
        key += 1;
        traces.push((format!("device {number}"), secrets::hash(&device).to_vec()));
        traces.push((
            format!("form {number}"),
            secrets::hashed_key(&form).into_bytes(),
        ));
        traces.push((format!("key {number}"), bytes_of(key)));
        // Rows of another round lie between them, and stay.
        let another = join(&app, &other, &idempotency_key(100 + number)).await;
        answer(&another, &format!("ander{number}")).await;
        key += 1;
    }
    assert_eq!(
        found(app.data(), &traces).len(),
        traces.len(),
        "the search finds them"
    );
    let kept = "SELECT COUNT(*) FROM answers WHERE remark LIKE 'gebleven%'";
    let before = db::number(app.data(), kept).await;
    first.close().await;
    swept(app.data()).await;
    let none: [&str; 0] = [];
    assert_eq!(found(app.data(), &traces), none);
    assert_eq!(found_in_copy(app.data(), &traces), none);
    // The answers are there, in another order, with nothing of the browsers in them.
    assert_eq!((before, db::number(app.data(), kept).await), (240, 240));
    let made_by_browsers = "SELECT COUNT(*) FROM answers WHERE remark LIKE 'gebleven%'
                            AND (revision <> 1 OR idempotency_key <> 0)";
    assert_eq!(db::number(app.data(), made_by_browsers).await, 0);
    let order = db::texts(
        app.data(),
        "SELECT remark FROM answers WHERE item = 0 AND remark LIKE 'gebleven%' ORDER BY respondent_id",
    )
    .await;
    assert!(!order.is_sorted_by_key(|text| number_in(text)), "{order:?}");
    // Resume codes stand among all codes that were given; with whom they stood is gone.
    let resumed = "SELECT COUNT(*) FROM respondents WHERE id < 0 AND resume_hash IS NOT NULL";
    assert_eq!(db::number(app.data(), resumed).await, 0);
    let page = first.get("/overzicht/passend-onderwijs").await.is(200);
    assert!(page.body.contains("gebleven7-0-1"), "{}", page.body);
    let data = app.into_data().await;
    assert_eq!(found(data.path(), &traces), none);
}

fn number_in(remark: &str) -> u32 {
    let digits = remark.trim_start_matches("gebleven");
    digits[..digits.find('-').unwrap()].parse().unwrap()
}

#[tokio::test]
async fn what_somebody_erased_is_in_no_file() {
    let app = TestApp::new().await;
    let coordinator = app.start(&Scan::default()).await;
    let mut people = Vec::new();
    for number in 0..30 {
        let one = join(&app, &coordinator, &idempotency_key(number)).await;
        answer(&one, &format!("gewist{number}-")).await;
        people.push(one);
    }
    let traces: Vec<Trace> = (0..30)
        .map(|number| {
            let text = format!("gewist{number}--");
            (text.clone(), text.into_bytes())
        })
        .collect();
    assert_eq!(found(app.data(), &traces).len(), 30);
    for one in people.iter().skip(1).step_by(2) {
        one.browser.press(&one.at("/wissen")).await.is(303);
    }
    swept(app.data()).await;
    let stayed: Vec<String> = (0..30)
        .step_by(2)
        .map(|number| format!("gewist{number}--"))
        .collect();
    assert_eq!(found(app.data(), &traces), stayed);
    assert_eq!(found_in_copy(app.data(), &traces), stayed);
    // At a clean stop as well, however soon it comes.
    people[0]
        .browser
        .press(&people[0].at("/wissen"))
        .await
        .is(303);
    let data = app.into_data().await;
    assert_eq!(found(data.path(), &traces), stayed[1..]);
}

#[tokio::test]
async fn after_a_session_no_file_joins_phones_to_votes() {
    const KEY: i64 = 0x5CA1_1AB1_F000;
    let app = TestApp::new().await;
    let coordinator = app.start(&Scan::default()).await;
    count_from(app.data(), KEY).await;
    let session = Session::open(&coordinator, "direct").await;
    let phones = session.sit_down(&app, 6).await;
    for item in ["0", "1", "2"] {
        session.step("stem", item).await;
        for phone in &phones {
            phone.vote("3").await.is(303);
        }
    }
    let seats: Vec<Trace> = phones
        .iter()
        .map(|phone| {
            let token = phone.browser.cookie(&format!("tafel-{}", session.round));
            ("seat".to_owned(), secrets::hash(&token.unwrap()).to_vec())
        })
        .collect();
    let keys = (1..=5).map(|number| ("key".to_owned(), bytes_of(KEY + number)));
    let traces: Vec<Trace> = seats.into_iter().chain(keys).collect();
    assert_eq!(found(app.data(), &traces).len(), traces.len());
    session.lead.press(&session.at("/sluiten")).await.is(303);
    swept(app.data()).await;
    assert!(found(app.data(), &traces).is_empty());
    // Nothing says which votes one person gave.
    let alike = "SELECT COUNT(*) FROM votes a JOIN votes b
                 ON a.seat_id = b.seat_id AND a.ballot_id <> b.ballot_id";
    assert_eq!(db::number(app.data(), alike).await, 0);
    assert_eq!(
        db::number(app.data(), "SELECT COUNT(*) FROM votes").await,
        18
    );
}

#[tokio::test]
async fn whoever_leaves_the_pairing_board_is_in_no_file() {
    let app = TestApp::new().await;
    let board = app.board().await;
    let member = app.come(&board, "Kanariezus van Verdwenen").await;
    let trace = [("name".to_owned(), b"Kanariezus van Verdwenen".to_vec())];
    assert_eq!(found(app.data(), &trace).len(), 1);
    member.browser.press(&member.at("/weg")).await.is(303);
    swept(app.data()).await;
    assert!(found(app.data(), &trace).is_empty());
}

#[tokio::test]
async fn a_change_that_promises_nothing_is_not_swept() {
    let app = TestApp::new().await;
    let coordinator = app.start(&Scan::default()).await;
    let one = app.join(&coordinator.code, "docent").await;
    one.acks(&[sent(0, "2", 0, 1)]).await;
    assert_eq!(db::number(app.data(), "SELECT due FROM sweeps").await, 0);
}
