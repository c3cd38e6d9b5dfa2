//! A disk that is full when the program does more than save: when it puts the write-ahead log into the
//! file, writes the file anew, or makes files and releases. What was acknowledged stays, and what could
//! not be done is done when there is room.

use std::fs::{self, File};
use std::path::Path;
use std::time::Instant;

use crate::app::{PATIENCE, client};
use crate::backup::is_elsewhere;
use crate::browser::Browser;
use crate::db;
use crate::disk::{Scene, SmallDisk};
use crate::people::{Coordinator, Respondent, Scan, remarked};
use crate::program::{Server, command};
use crate::proof::machine::Machine;
use crate::proof::{is_long, times};
use crate::releases::{Ground, School};
use crate::reports::Download;
use crate::reports::bundles::until;

const KIB: u64 = 1024;

/// Takes all room but so much.
fn leave(disk: &SmallDisk, bytes: u64) {
    let fill = disk.fill();
    let all = fs::metadata(&fill).unwrap().len();
    let file = File::options().write(true).open(fill).unwrap();
    file.set_len(all.saturating_sub(bytes)).unwrap();
}

fn make_room(disk: &SmallDisk) {
    fs::remove_file(disk.path().join("fill")).unwrap();
}

/// How long the file and its log are.
fn lengths(data: &Path) -> [u64; 2] {
    ["scan.sqlite", "scan.sqlite-wal"].map(|name| fs::metadata(data.join(name)).unwrap().len())
}

/// People go on saving beside a file that cannot grow: the log holds what does not fit into it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_log_that_does_not_fit_into_the_file_holds_everything_until_there_is_room() {
    /// Bytes of a log from which on each save tries to put it into the file.
    const FULL: u64 = 1000 * 4096;
    let Some(machine) = Machine::with_files() else {
        return;
    };
    let data = machine.data();
    machine.refuse("");
    let start = || Server::start_as(machine.refusing(command()), &data, &[]);
    let mut server = start();
    let mut scene = Scene::new(&server.base, &data).await;
    for _ in 0..times(1, 10) {
        let code = scene.coordinator.code.clone();
        let [size, _] = lengths(&data);
        machine.refuse("28 grow scan.sqlite\n");
        // New answers, which the file has no room for.
        while lengths(&data)[1] < FULL + FULL / 10 {
            let browser = Browser::new(client(), &server.base);
            let one = Respondent::join_in(browser, &code, "docent", "").await;
            let answers: Vec<_> = (0..15)
                .map(|item| remarked(item, "2", &"x".repeat(900)))
                .collect();
            one.acks(&answers).await;
            // Many small ones beside them: each is a transaction of its own.
            for _ in 0..5 {
                assert!(scene.witness.save().await);
            }
        }
        assert_eq!(lengths(&data)[0], size, "it grew");
        scene.becomes(200).await;
        // Nor is it lost with the program.
        server.kill();
        server = start();
        scene.go_to(&server.base);
        assert!(scene.witness.save().await);
        machine.refuse("");
        assert!(scene.witness.save().await);
        assert!(lengths(&data)[0] > size, "it is not in the file");
    }
    let (exit, log) = server.terminate();
    assert_eq!(exit, Some(0), "{log}");
    assert!(!log.contains("panicked"), "{log}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn closing_without_room_to_write_the_file_anew_loses_nothing_and_is_overwritten_later() {
    let Some(disk) = SmallDisk::mount_of("6m") else {
        return;
    };
    let data = disk.path().join("data");
    if is_elsewhere(&data) {
        return;
    }
    let server = Server::start(&data, &[]);
    let mut scene = Scene::new(&server.base, &data).await;
    // Another team, which closes.
    let browser = || Browser::new(client(), &server.base);
    let team = Coordinator::start_in(browser(), &Scan::default()).await;
    for number in 0..8 {
        let one = Respondent::join_in(browser(), &team.code, "docent", "").await;
        let remark = format!("geheim{number} {}", "x".repeat(800));
        let answers: Vec<_> = (0..15).map(|item| remarked(item, "2", &remark)).collect();
        one.acks(&answers).await;
    }
    let (close, sure) = (team.at("/afsluiten"), [("zeker", "ja")]);
    // A little more room each time, until closing itself just fits.
    let mut refused = 0;
    for room in 0.. {
        leave(&disk, room * 32 * KIB);
        let said = team.browser.post(&close, &sure).await;
        if said.status == 303 {
            break;
        }
        assert_eq!(said.status, 503);
        refused += 1;
        make_room(&disk);
        scene.becomes(200).await;
    }
    assert!(refused > 0, "there was room at once");
    server.said("what was deleted is not overwritten yet");
    let due = async || db::number(&data, "SELECT due FROM sweeps").await;
    assert!(due().await > 0);
    // Nobody can save, and nothing is lost.
    scene.refuses().await;
    make_room(&disk);
    scene.recovers().await;
    team.get("/overzicht").await.is(200);
    let remarks = "SELECT COUNT(*) FROM answers WHERE remark LIKE 'geheim%'";
    assert_eq!(db::number(&data, remarks).await, 8 * 15);
    // By itself a minute later, or when the program ends.
    if is_long() {
        let start = Instant::now();
        while due().await > 0 {
            assert!(start.elapsed() < 5 * PATIENCE, "never overwritten");
            tokio::task::yield_now().await;
        }
    }
    let (exit, log) = server.terminate();
    assert_eq!(exit, Some(0), "{log}");
    assert!(!log.contains("panicked"), "{log}");
    assert_eq!(due().await, 0);
    scene.witness.compare(&data).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_release_that_finds_no_room_is_not_there_and_is_made_when_there_is() {
    let Some(disk) = SmallDisk::mount_of("32m") else {
        return;
    };
    if is_elsewhere(disk.path()) {
        return;
    }
    let ground = Ground::on(disk.path(), &School::several(36)).await;
    let data = ground.data();
    let build = ["build", "--release-interval-days", "0"];
    let (mut made, mut refused) = (0, 0);
    for room in 0..times(4, 200) {
        leave(&disk, (room * times(96, 8)) as u64 * KIB);
        let output = ground.release(&build);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        match output.status.code() {
            Some(0) => made += 1,
            Some(1) => refused += 1,
            other => panic!("{other:?}: {said}"),
        }
        assert!(!said.contains("panicked"), "{said}");
        make_room(&disk);
        // What is there is whole, and what is not left nothing.
        let verified = ground.done(&["verify"]);
        let there: usize = verified.split(' ').next().unwrap().parse().unwrap();
        assert_eq!(there, made, "{said}");
        let of = "SELECT COUNT(*) FROM release_ledgers";
        assert_eq!(db::number(&data, of).await, i64::try_from(made).unwrap());
    }
    assert!(refused > 0, "there was room each time");
    ground.build();
    let verified = ground.done(&["verify"]);
    assert!(
        verified.starts_with(&format!("{} ", made + 1)),
        "{verified}"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn files_for_a_coordinator_need_no_room_but_that_of_all_reports_in_one() {
    let Some(disk) = SmallDisk::mount_of("6m") else {
        return;
    };
    let data = disk.path().join("data");
    if is_elsewhere(&data) {
        return;
    }
    // What is made for a while lies on the same disk.
    let temporary = disk.path().to_str().unwrap().to_owned();
    let server = Server::start(&data, &[("TMPDIR", &temporary)]);
    let team = Coordinator::start_in(Browser::new(client(), &server.base), &Scan::default()).await;
    team.close().await;
    leave(&disk, 0);
    let files: &[&str] = if is_long() {
        &["cijfers.csv", "cijfers.xlsx", "rapport.pdf", "rapport.docx"]
    } else {
        &["cijfers.csv", "cijfers.xlsx"]
    };
    for file in files {
        let path = team.at(&format!("/rapport/{file}"));
        let got = Download::of(&team.browser, &path).await;
        assert_eq!(got.status, 200, "{file}");
    }
    if is_long() {
        let begin = async || {
            let begun = team.browser.press("/beheer/rapporten").await.is(303);
            begun.location().to_owned()
        };
        until(&team.browser, &begin().await, "Er ging iets mis").await;
        make_room(&disk);
        until(&team.browser, &begin().await, "Klaar").await;
    }
    let (exit, log) = server.terminate();
    assert_eq!(exit, Some(0), "{log}");
    assert!(!log.contains("panicked"), "{log}");
}
