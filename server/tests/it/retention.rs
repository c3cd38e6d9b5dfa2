//! What goes by itself: when, what stays, and what is gone for good, also from an older copy of the
//! data that is put back.

mod account;
mod after;
mod command;
mod removal;
mod restored;
mod same;
mod years;

use std::path::{Path, PathBuf};
use std::process::Command;

use jiff::civil::Date;
use scan_server::service::{Clock, Service};
use tempfile::TempDir;

use crate::app::{Nights, Setup, TestApp};
use crate::people::{Coordinator, remarked, sent};

const DAY: i64 = 24 * 60 * 60;

/// The day that it is for schools.
pub fn today(app: &TestApp) -> Date {
    Service::day(app.clock.now().as_second())
}

/// So many nights, one after the other.
async fn nights(app: &TestApp, number: u32) {
    for _ in 0..number {
        app.clock.forward(DAY);
        app.night_passed().await;
    }
}

/// The coordinator comes back with the management link: a session lasts a month.
async fn back(coordinator: &Coordinator) {
    let path = format!("/beheer/openen/{}", coordinator.key);
    coordinator.browser.press(&path).await.is(303);
}

/// So many people of a role answer the first five items; each writes a remark that begins with
/// `mark` and has a number.
async fn answer(app: &TestApp, team: &Coordinator, (role, people): (&str, u32), mark: &str) {
    for number in 0..people {
        let one = app.join(&team.code, role).await;
        let level = ["1", "2", "3", "weet-niet"][(number % 4) as usize];
        let mut answers = vec![remarked(0, level, &format!("{mark}{role}{number}."))];
        answers.extend((1..5).map(|item| sent(item, level, 0, i64::from(item))));
        let said = one.acks(&answers).await;
        assert_eq!(said["Acks"].as_array().unwrap().len(), 5, "{said}");
    }
}

/// A data directory and a journal of erasures, as an installation has them: the journal beside the
/// data, so that a copy of the data that is put back does not replace it.
struct Ground {
    folder: TempDir,
}

impl Ground {
    fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    fn journal(&self) -> PathBuf {
        self.folder.path().join("gewist/wissingen.txt")
    }

    /// The lines of the journal.
    fn lines(&self) -> Vec<String> {
        let text = std::fs::read_to_string(self.journal()).unwrap_or_default();
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        lines.map(str::to_owned).collect()
    }

    /// A server on these data at this time, in seconds since 1970.
    async fn run(&self, data: TempDir, now: i64) -> TestApp {
        let setup = Setup {
            journal: Some(self.journal()),
            now,
            nights: Nights::Kept,
            ..Setup::default()
        };
        let app = setup.run_on(data).await;
        app.night_passed().await;
        app
    }
}

/// A copy of a data directory whose server stopped.
fn copy_of(data: &Path) -> TempDir {
    let copy = tempfile::tempdir().unwrap();
    let from = format!("{}/.", data.display());
    let done = Command::new("cp")
        .arg("-a")
        .arg(from)
        .arg(copy.path())
        .status();
    assert!(done.unwrap().success());
    copy
}
