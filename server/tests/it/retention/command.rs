//! `scan-server retention`, alone and beside a running server.

use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

use super::answer;
use crate::app::{Setup, TestApp};
use crate::db;
use crate::people::Scan;
use crate::program::{Server, command_on, run};

fn retention(data: &Path, arguments: &[&str]) -> Output {
    let mut command = command_on(data);
    command.arg("retention").args(arguments);
    command.arg("--data").arg(data);
    command.output().unwrap()
}

fn out(output: &Output) -> String {
    assert!(output.stderr.is_empty(), "{}", err(output));
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// 1 February 2020, 12:00 UTC: all terms are over since.
const LONG_AGO: i64 = 1_580_558_400;

/// A server of long ago, on which nothing went by itself.
async fn long_ago() -> TestApp {
    let setup = Setup {
        now: LONG_AGO,
        ..Setup::default()
    };
    setup.run().await
}

/// A folder with a copy of these data in it, so that something can lie beside them.
fn put_aside(data: &TempDir) -> TempDir {
    let ground = tempfile::tempdir().unwrap();
    let copied = Command::new("cp")
        .arg("-a")
        .arg(data.path())
        .arg(ground.path().join("data"))
        .status();
    assert!(copied.unwrap().success());
    ground
}

/// Lines that name something, without their days.
fn names(said: &str) -> Vec<String> {
    let lines = said
        .lines()
        .map(|line| line.split('\t').collect::<Vec<_>>());
    lines.map(|line| line[1..].join(" ")).collect()
}

#[tokio::test]
async fn it_says_what_goes_and_when_and_then_lets_it_go() {
    let app = long_ago().await;
    let closed = app.start(&Scan::default()).await;
    answer(&app, &closed, ("docent", 6), "weg").await;
    closed.close().await;
    app.start(&Scan::default()).await;
    let leaving = app.start(&Scan::default()).await;
    let fields = [("wat", "team"), ("zeker", "ja")];
    leaving
        .browser
        .post(&leaving.at("/verwijderen"), &fields)
        .await
        .is(303);
    let ground = put_aside(&app.into_data().await);
    let data = ground.path().join("data");
    let before = db::dump(&data).await;

    let dry = retention(&data, &["--dry-run"]);
    assert_eq!(dry.status.code(), Some(3), "{}", err(&dry));
    let said = out(&dry);
    // Thirteen months after 1 February 2020; the last day to undo, and the next.
    for line in [
        "2021-03-01\tanswers\t1 round",
        "2021-03-01\topen-rounds\t2 rounds",
        "2020-02-09\tdeletions\t1 round or team",
    ] {
        assert!(said.lines().any(|said| said == line), "{line}: {said}");
    }
    let days: Vec<&str> = said
        .lines()
        .map(|line| line.split('\t').next().unwrap())
        .collect();
    assert!(days.is_sorted(), "{said}");
    assert_eq!(db::dump(&data).await, before, "it only looks");
    // The journal of the server of long ago is not here: it is written anew.
    assert!(ground.path().join("data-gewist/wissingen.txt").is_file());

    let gone = retention(&data, &[]);
    assert_eq!(gone.status.code(), Some(0), "{}", err(&gone));
    let gone = names(&out(&gone));
    for name in [
        "deletions 1 round or team",
        "open-rounds 1 round",
        "answers 1 round",
        "sign-ins 3 sessions and links",
        "codes 3 codes",
    ] {
        assert!(gone.iter().any(|said| said == name), "{name}: {gone:?}");
    }
    // Nothing is due any more, and the answers of the round that was closed today are not for long.
    let dry = retention(&data, &["--dry-run", "--days", "400"]);
    assert_eq!(dry.status.code(), Some(0), "{}", err(&dry));
    assert_eq!(names(&out(&dry)), ["erasures 1 line", "answers 1 round"]);
    let again = retention(&data, &[]);
    assert_eq!((again.status.code(), out(&again)), (Some(0), String::new()));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_lets_it_go_when_it_starts_and_a_command_beside_it_does_too() {
    let app = long_ago().await;
    let first = app.start(&Scan::default()).await;
    answer(&app, &first, ("docent", 6), "weg").await;
    first.close().await;
    let ground = put_aside(&app.into_data().await);
    let data = ground.path().join("data");
    let expired = "SELECT COUNT(*) FROM rounds WHERE expired_on IS NOT NULL";
    let server = Server::start(&data, &[("SCAN_LOG", "info")]);
    // Codes are the last line of the table.
    let all = "SELECT COUNT(*) FROM rounds WHERE expired_on IS NOT NULL
               AND NOT EXISTS (SELECT 1 FROM given_codes)";
    let done = async { while db::number(&data, all).await == 0 {} };
    tokio::time::timeout(crate::app::PATIENCE, done)
        .await
        .unwrap();

    // What comes to be due beside it.
    let now = "UPDATE rounds SET expired_on = NULL, closed_on = '2020-02-01'";
    let counts = db::texts(&data, "SELECT body FROM team_counts").await;
    assert!(counts[0].contains("\"n\":6"), "{counts:?}");
    db::change(&data, "DELETE FROM team_counts").await;
    db::change(&data, now).await;
    let dry = retention(&data, &["--dry-run"]);
    assert_eq!(dry.status.code(), Some(3), "{}", err(&dry));
    let gone = retention(&data, &[]);
    assert_eq!(gone.status.code(), Some(0), "{}", err(&gone));
    assert_eq!(names(&out(&gone)), ["answers 1 round"]);
    assert_eq!(db::number(&data, expired).await, 1);
    let (code, log) = server.terminate();
    assert_eq!(code, Some(0));
    let line = log.lines().find(|line| line.contains("retention"));
    let line = line.unwrap_or_else(|| panic!("{log}"));
    assert!(line.contains("answers: 1 round"), "{line}");
}

#[test]
fn nobody_is_kept_shorter_or_longer_than_people_were_promised() {
    for (option, value, said) in [
        ("--keep-answers-months", "2", "must be 3 to 24 months"),
        ("--keep-answers-months", "25", "must be 3 to 24 months"),
        ("--keep-logs-days", "29", "must be 30 to 365 days"),
        ("--keep-logs-days", "366", "must be 30 to 365 days"),
    ] {
        for command in ["serve", "retention"] {
            let output = run(&[command, option, value]);
            assert_eq!(output.status.code(), Some(2), "{command} {option} {value}");
            assert!(err(&output).contains(said), "{}", err(&output));
        }
    }
    let help = run(&["retention", "--help"]);
    let help = String::from_utf8(help.stdout).unwrap();
    for word in [
        "--dry-run",
        "--days",
        "--keep-answers-months",
        "SCAN_KEEP_ANSWERS_MONTHS",
        "--keep-logs-days",
        "--erasure-journal",
        "staff-log",
    ] {
        assert!(help.contains(word), "{word}: {help}");
    }
}
