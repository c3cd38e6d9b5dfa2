//! Backups of a server that is used: while people answer, while the answering is closed and the file
//! written anew, while a team agrees and votes. Each is put back, and has all that was acknowledged
//! before it was begun.

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::heard::Heard;
use super::machine::{Ear, record};
use super::team::Team;
use super::times;
use crate::backup::{backup, fine, is_elsewhere, names, only, restore};
use crate::program::Server;

/// A backup that was made, and what had been heard when it was begun and when it was done.
struct Made {
    folder: PathBuf,
    before: Heard,
    after: Heard,
}

/// Makes one backup after the other until that work is done, and what the last one was begun with.
async fn make_while(place: &Path, work: impl Future<Output = Team>) -> (Vec<Made>, Team) {
    let record = place.join("record");
    let heard = || Heard::of(&record::of(&record));
    let mut work = std::pin::pin!(work);
    let (mut made, mut done) = (Vec::new(), None);
    while done.is_none() {
        let before = heard();
        let (data, to) = (
            place.join("data"),
            place.join(format!("backups-{}", made.len())),
        );
        let making = tokio::task::spawn_blocking(move || (backup(&data, &to, &[]), to));
        let mut making = std::pin::pin!(making);
        let (output, to) = loop {
            tokio::select! {
                made = &mut making => break made.unwrap(),
                team = &mut work, if done.is_none() => done = Some(team),
            }
        };
        assert!(fine(&output).contains("It is whole."));
        made.push(Made {
            folder: only(&to),
            before,
            after: heard(),
        });
    }
    (made, done.unwrap())
}

/// Puts it back and looks whether everything is there.
async fn is_put_back(made: &Made, again: &Path) {
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    let files = names(&made.folder);
    assert_eq!(files, ["backup.txt", "releases.sqlite", "scan.sqlite"]);
    assert_eq!(mode(&made.folder), 0o700);
    for name in files {
        assert_eq!(mode(&made.folder.join(&name)), 0o600, "{name}");
    }
    let said = fine(&restore(&made.folder, again));
    assert!(said.contains("1 teams, 1 rounds"), "{said}");
    assert_eq!(mode(&again.join("scan.sqlite")), 0o600);
    let faults = made.before.faults(again, &made.after).await;
    assert!(faults.is_empty(), "{}: {faults:#?}", made.folder.display());
}

/// A day of a team, with backups all the time; gives how many there were, and how much they had.
async fn a_day(place: &TempDir) -> (usize, usize) {
    let (place, data) = (place.path(), place.path().join("data"));
    let server = Server::start(&data, &[]);
    let ear = || Ear::with(&place.join("record"));
    let mut team = Team::start(ear, &server.base, 5).await;
    let base = server.base.clone();
    let work = async move {
        team.answer(times(30, 200)).await;
        team.one_leaves().await;
        team.answer(times(5, 100)).await;
        team.close().await;
        team.agree(times(4, 60)).await;
        team.vote(&base, 6).await;
        team
    };
    let (made, team) = make_while(place, work).await;
    assert_eq!(server.terminate().0, Some(0));
    for (number, made) in made.iter().enumerate() {
        is_put_back(made, &place.join(format!("again-{number}"))).await;
    }
    // The last one serves, and the same people go on with it.
    let last = place.join(format!("again-{}", made.len() - 1));
    let server = Server::start(&last, &[]);
    let browser = team.coordinator.browser.moved(&server.base);
    browser.get("/readyz").await.is(200);
    browser.get(&team.coordinator.at("")).await.is(200);
    assert_eq!(server.terminate().0, Some(0));
    let had = made.iter().map(|made| made.before.count()).sum();
    (made.len(), had)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_people_do_a_backup_has_all_that_was_acknowledged_before_it() {
    let (mut made, mut had) = (0, 0);
    for _ in 0..times(1, 10) {
        let place = tempfile::tempdir().unwrap();
        if is_elsewhere(&place.path().join("data")) {
            return;
        }
        let (of_day, had_of_day) = a_day(&place).await;
        made += of_day;
        had += had_of_day;
    }
    assert!(
        made >= times(3, 50),
        "only {made} backups were made meanwhile"
    );
    eprintln!("{made} backups, {had} acknowledged before them");
}
