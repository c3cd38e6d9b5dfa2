//! Moving an installation, with everything that a demonstration has.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use super::{fine, names, refused};
use crate::app::Setup;
use crate::db;
use crate::people::Scan;
use crate::program::command;
use crate::service_database::url_of;

const NO_SERVICE: &str = "SCAN_TEST_POSTGRES names no service";

fn copy(from: &str, to: &str) -> Output {
    command()
        .args(["copy", "--from", from, "--to", to])
        .output()
        .unwrap()
}

/// Files with all of a demonstration in them, closed.
fn demonstration(place: &Path) -> PathBuf {
    let mut demo = command()
        .args(["demo", "--listen", "127.0.0.1:0"])
        // As few as there are figures of.
        .args(["--schools", "36", "--people", "4", "--rounds", "1"])
        .arg("--data")
        .arg(place)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut line = String::new();
    let mut out = BufReader::new(demo.stdout.take().unwrap());
    out.read_line(&mut line).unwrap();
    let id = demo.id().to_string();
    let told = Command::new("kill").args(["-TERM", &id]).status();
    assert!(told.unwrap().success());
    assert_eq!(demo.wait().unwrap().code(), Some(0));
    place.join("demo")
}

/// What is stored, in an order that does not depend on where.
fn sorted(dump: &str) -> Vec<&str> {
    let mut lines: Vec<&str> = dump.lines().collect();
    lines.sort_unstable();
    lines
}

/// The last number that was given in each table where none is given twice.
async fn given(directory: &Path) -> Vec<(String, i64)> {
    let mut connection = db::of_file(directory, "scan").await;
    let all = "SELECT name, seq FROM sqlite_sequence WHERE seq > 0 ORDER BY name";
    let given = sqlx::query_as(all).fetch_all(&mut connection).await;
    given.unwrap()
}

/// What was said of a copy: a line for each table, and what they are together.
fn is_told(said: &str) {
    for table in [
        "scan.answers",
        "scan.teams",
        "scan_releases.release_figures",
    ] {
        let line = said
            .lines()
            .find(|line| line.starts_with(&format!("{table}\t")));
        let line = line.unwrap_or_else(|| panic!("{table}: {said}"));
        assert!(
            line.ends_with("\tthe same") && !line.contains("\t0\t"),
            "{line}"
        );
    }
    assert!(said.contains("the same on both sides."), "{said}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn files_are_copied_row_by_row_and_nothing_is_overwritten() {
    let place = tempfile::tempdir().unwrap();
    let from = demonstration(place.path());
    let to = place.path().join("elsewhere");
    let [source, target] = [&from, &to].map(|path| path.to_str().unwrap().to_owned());
    let before = db::dump_of_files(&from).await;
    is_told(&fine(&copy(&source, &target)));
    assert_eq!(names(&to), ["releases.sqlite", "scan.lock", "scan.sqlite"]);
    let copied = db::dump_of_files(&to).await;
    assert_eq!(sorted(&copied), sorted(&before));
    let numbers = given(&from).await;
    assert!(!numbers.is_empty());
    assert_eq!(given(&to).await, numbers);
    let said = refused(&copy(&source, &target));
    assert!(said.contains("not overwritten"), "{said}");
    let nothing = place.path().join("nothing");
    let said = refused(&copy(nothing.to_str().unwrap(), &target));
    assert!(said.contains("--from"), "{said}");
    assert!(!nothing.exists());
    assert_eq!(db::dump_of_files(&from).await, before);
    assert_eq!(db::dump_of_files(&to).await, copied);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs PostgreSQL"]
async fn files_that_go_to_a_service_and_back_are_the_same() {
    let place = tempfile::tempdir().unwrap();
    let service = tempfile::tempdir().unwrap();
    let url = url_of(service.path()).expect(NO_SERVICE);
    let from = demonstration(place.path());
    let back = place.path().join("back");
    let [source, target] = [&from, &back].map(|path| path.to_str().unwrap().to_owned());
    let before = db::dump_of_files(&from).await;
    is_told(&fine(&copy(&source, url.as_str())));
    let there = db::dump(service.path()).await + &db::dump_of_releases(service.path()).await;
    assert_eq!(sorted(&there), sorted(&before));
    // It is not mixed with what is there.
    let said = refused(&copy(&source, url.as_str()));
    assert!(said.contains("is not empty"), "{said}");
    is_told(&fine(&copy(url.as_str(), &target)));
    assert_eq!(sorted(&db::dump_of_files(&back).await), sorted(&before));
    assert_eq!(given(&back).await, given(&from).await);
    // Whoever comes gets numbers that nobody had.
    let setup = Setup {
        database: Some(url),
        ..Setup::default()
    };
    let app = setup.run_on(service).await;
    let coordinator = app.start(&Scan::default()).await;
    app.join(&coordinator.code, "docent").await;
    let numbers = "SELECT MAX(id) FROM respondents";
    let newest = db::number(app.data(), numbers).await;
    let given = given(&back).await;
    let last = given.iter().find(|(table, _)| table == "respondents");
    assert_eq!(newest, last.unwrap().1 + 1);
}
