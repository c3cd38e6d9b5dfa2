//! The real program on a machine whose clock is set while it runs (libfaketime).

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use scan_server::service::{Clock, SystemClock};
use serde_json::json;
use tempfile::TempDir;
use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::app::{PATIENCE, client};
use crate::browser::Browser;
use crate::db;
use crate::mail::receiver::{FROM, Receiver, SITE};
use crate::people::{Coordinator, Respondent, Scan};
use crate::program::{Server, command};
use crate::proof::times;
use crate::sharing::Link;

/// After so long it is past the second that follows.
const OVER: Duration = Duration::from_secs(2);
const DAY: i64 = 24 * 60 * 60;
const PEOPLE: i64 = 4;
/// Items of the short list.
const ITEMS: i64 = 15;
/// The keys of a person's changes begin at a multiple of this.
const KEYS: i64 = 1_000_000;

/// A clock that differs from the real one by so many seconds, which can be set at any time.
struct WallClock {
    folder: TempDir,
}

impl WallClock {
    fn new() -> Self {
        let clock = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        clock.set(0);
        clock
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("clock")
    }

    fn set(&self, seconds: i64) {
        let written = self.folder.path().join("new");
        fs::write(&written, format!("{seconds:+}")).unwrap();
        fs::rename(written, self.file()).unwrap();
    }

    /// It is this moment now.
    fn set_to(&self, moment: &str) {
        let moment: Timestamp = moment.parse().unwrap();
        self.set(moment.as_second() - SystemClock.now().as_second());
    }

    /// A program that goes by it. How long something takes it hears of the machine.
    fn before(&self, mut program: Command) -> Command {
        program
            .env("LD_PRELOAD", library())
            .env("FAKETIME_TIMESTAMP_FILE", self.file())
            .env("FAKETIME_NO_CACHE", "1")
            .env("FAKETIME_DONT_FAKE_MONOTONIC", "1")
            .env("NO_FAKE_STAT", "1");
        program
    }
}

/// Where Debian's package has it.
fn library() -> PathBuf {
    let folders = fs::read_dir("/usr/lib").unwrap();
    let mut found = folders.map(|entry| entry.unwrap().path().join("faketime/libfaketimeMT.so.1"));
    let found = found.find(|path| path.exists());
    found.expect("libfaketime is missing: run .ci/setup test")
}

/// Somebody who saves, and knows what was acknowledged.
struct Saver {
    one: Respondent,
    person: i64,
    saved: i64,
}

impl Saver {
    /// Saves one answer after the other until told to stop; each must be acknowledged.
    async fn save(mut self, count: watch::Sender<usize>, stop: watch::Receiver<bool>) -> Self {
        while !*stop.borrow() {
            let (item, base) = (self.saved % ITEMS, self.saved / ITEMS);
            let answer = json!({
                "item": item, "choice": "2", "priority": "", "remark": "", "base": base,
                "idempotency_key": self.person * KEYS + self.saved,
            });
            let said = self.one.acks(&[answer]).await;
            assert_eq!(said, json!({ "Acks": [{ "Stored": base + 1 }] }));
            self.saved += 1;
            count.send_modify(|count| *count += 1);
        }
        self
    }

    /// What is stored of this person: for each item revision and key.
    fn expected(&self) -> Vec<(i64, i64, i64)> {
        let mut last = BTreeMap::new();
        for number in 0..self.saved {
            last.insert(number % ITEMS, number);
        }
        let stored =
            |(item, number): (i64, i64)| (item, number / ITEMS + 1, self.person * KEYS + number);
        last.into_iter().map(stored).collect()
    }
}

/// What is stored is what was acknowledged, and nothing else.
async fn compare(data: &Path, savers: &[Saver]) {
    let mut connection = db::connect(data).await;
    let mut stored: Vec<(i64, i64, i64)> =
        sqlx::query_as("SELECT item, revision, idempotency_key FROM answers")
            .fetch_all(&mut connection)
            .await
            .unwrap();
    let mut expected: Vec<_> = savers.iter().flat_map(Saver::expected).collect();
    stored.sort_unstable();
    expected.sort_unstable();
    assert_eq!(stored, expected);
}

/// People who save at the same time.
struct Crowd {
    savers: JoinSet<Saver>,
    counted: watch::Receiver<usize>,
    stop: watch::Sender<bool>,
}

impl Crowd {
    async fn join(base: &str, code: &str) -> Self {
        let (count, counted) = watch::channel(0);
        let (stop, stopped) = watch::channel(false);
        let mut savers = JoinSet::new();
        for person in 1..=PEOPLE {
            let browser = Browser::new(client(), base);
            let saver = Saver {
                one: Respondent::join_in(browser, code, "docent", "").await,
                person,
                saved: 0,
            };
            savers.spawn(saver.save(count.clone(), stopped.clone()));
        }
        Self {
            savers,
            counted,
            stop,
        }
    }

    /// Waits until they saved so much more.
    async fn go_on(&mut self, number: usize) {
        let enough = *self.counted.borrow() + number;
        let saved = self.counted.wait_for(|count| *count >= enough);
        tokio::select! {
            saved = tokio::time::timeout(PATIENCE, saved) => drop(saved.unwrap().unwrap()),
            ended = self.savers.join_next() => panic!("somebody stopped: {:?}", ended.map(Result::err)),
        }
    }

    async fn end(self) -> Vec<Saver> {
        self.stop.send(true).unwrap();
        self.savers.join_all().await
    }
}

/// What a coordinator does at any time, on a clock that shows anything.
async fn goes_on(team: &Coordinator, base: &str, number: usize) {
    let stranger = || Browser::new(client(), base);
    team.get("").await.is(200);
    stranger().get("/readyz").await.is(200);
    Respondent::join_in(stranger(), &team.code, "mentor", "").await;
    let key = team.get("/mailen").await.is(200).field("idempotency_key");
    let address = format!("collega{number}@school.example");
    let fields = [("idempotency_key", key.as_str()), ("adressen", &address)];
    team.browser
        .post(&team.at("/mailen"), &fields)
        .await
        .is(303);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn set_by_a_day_either_way_people_save_on_and_every_mail_goes_once() {
    let (data, clock) = (tempfile::tempdir().unwrap(), WallClock::new());
    let receiver = Receiver::start(&[]);
    let url = receiver.url("smtp");
    let environment = [
        ("SCAN_SMTP_URL", url.as_str()),
        ("SCAN_SMTP_FROM", FROM),
        ("SCAN_PUBLIC_URL", SITE),
    ];
    let server = Server::start_as(clock.before(command()), data.path(), &environment);
    let browser = || Browser::new(client(), &server.base);
    let team = Coordinator::start_in(browser(), &Scan::default()).await;
    // Another team, past its answering, whose result somebody reads.
    let other = Coordinator::start_in(browser(), &Scan::default()).await;
    other.close().await;
    let link = Link::make(&other, "Schoolleiding").await;
    let reader = browser();
    reader.press(&link.door()).await.is(303);
    let mut crowd = Crowd::join(&server.base, &team.code).await;
    let jumps = [0, DAY, 0, -DAY, 0, -DAY, DAY];
    let number = times(jumps.len(), 40 * jumps.len());
    for (number, days) in jumps.into_iter().cycle().take(number).enumerate() {
        clock.set(days);
        crowd.go_on(20).await;
        goes_on(&team, &server.base, number).await;
        reader.get(&link.page()).await.is(200);
        let mail = receiver.take();
        assert_eq!(mail.to, format!("collega{number}@school.example"));
    }
    let savers = crowd.end().await;
    assert!(receiver.took().is_none(), "a mail came twice");
    let (exit, log) = server.terminate();
    assert_eq!(exit, Some(0), "{log}");
    assert!(!log.contains("panicked") && !log.contains("ERROR"), "{log}");
    compare(data.path(), &savers).await;
    let joined = "SELECT COUNT(*) FROM respondents";
    let joined = db::number(data.path(), joined).await;
    assert_eq!(joined, PEOPLE + i64::try_from(number).unwrap());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn over_both_nights_on_which_the_clocks_change_days_are_those_of_schools() {
    // Before and after midnight and the change of the hour, with the day that it is for schools.
    let moments = [
        ("2027-03-27T22:50:00Z", "27 maart 2027"),
        ("2027-03-27T23:00:00Z", "28 maart 2027"),
        ("2027-03-28T00:59:59Z", "28 maart 2027"),
        ("2027-03-28T21:50:00Z", "28 maart 2027"),
        ("2027-03-28T22:00:00Z", "29 maart 2027"),
        ("2027-10-30T21:50:00Z", "30 oktober 2027"),
        ("2027-10-30T22:00:00Z", "31 oktober 2027"),
        ("2027-10-31T00:59:59Z", "31 oktober 2027"),
        ("2027-10-31T22:50:00Z", "31 oktober 2027"),
        ("2027-10-31T23:00:00Z", "1 november 2027"),
    ];
    let (data, clock) = (tempfile::tempdir().unwrap(), WallClock::new());
    clock.set_to(moments[0].0);
    let server = Server::start_as(clock.before(command()), data.path(), &[]);
    let browser = || Browser::new(client(), &server.base);
    let team = Coordinator::start_in(browser(), &Scan::default()).await;
    let mut crowd = Crowd::join(&server.base, &team.code).await;
    for (moment, day) in moments {
        let set = Instant::now();
        clock.set_to(moment);
        // Two seconds later the hour is another one.
        crowd.go_on(times(10, 1_000)).await;
        while moment.ends_with("59Z") && set.elapsed() < OVER {
            crowd.go_on(1).await;
        }
        let begun = Coordinator::start_in(browser(), &Scan::default()).await;
        begun.close().await;
        let page = begun.get("").await.is(200);
        let days = page.body.matches(day).count();
        assert!(
            days >= 2,
            "{moment}: not begun and closed on {day}: {}",
            page.body
        );
    }
    let savers = crowd.end().await;
    let (exit, log) = server.terminate();
    assert_eq!(exit, Some(0), "{log}");
    assert!(!log.contains("panicked") && !log.contains("ERROR"), "{log}");
    compare(data.path(), &savers).await;
}
