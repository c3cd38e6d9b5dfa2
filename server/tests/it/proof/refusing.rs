//! A disk that refuses what is asked of it, for a while: nothing that was acknowledged is lost, what
//! was refused is there once when it is sent again, and nothing has to be started anew.

use std::fs;
use std::path::PathBuf;
use std::time::Instant;

use scan_server::store::Store;

use crate::app::PATIENCE;
use crate::disk::{EmergencyDisk, Scene};
use crate::program::{Server, command};
use crate::proof::machine::{Machine, program_of_tests};
use crate::proof::times;

/// Numbers of errors, as the system has them.
const EIO: i32 = 5;
const ENOSPC: i32 = 28;
const EROFS: i32 = 30;

/// Lines that refuse an error for each of these.
fn refusing(error: i32, what: &[&str]) -> String {
    let lines: Vec<_> = what.iter().map(|what| format!("{error} {what}")).collect();
    lines.join("\n") + "\n"
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_it_refuses_people_are_told_and_all_goes_on_when_it_is_over() {
    let Some(machine) = Machine::with_files() else {
        return;
    };
    let data = machine.data();
    machine.refuse("");
    let server = Server::start_as(machine.refusing(command()), &data, &[]);
    let mut scene = Scene::new(&server.base, &data).await;
    let refused = [
        // Read-only from one moment to the next, as after an error of the disk.
        refusing(EROFS, &["write *", "open *", "name *"]),
        refusing(EIO, &["write scan.sqlite-wal"]),
        // What was written may be there or not: it is not acknowledged.
        refusing(EIO, &["sync scan.sqlite-wal"]),
        refusing(ENOSPC, &["write *"]),
    ];
    for _ in 0..times(1, 25) {
        for lines in &refused {
            machine.refuse(lines);
            scene.refuses().await;
            machine.refuse("");
            scene.recovers().await;
        }
    }
    let (exit, log) = server.terminate();
    assert_eq!(exit, Some(0), "{log}");
    assert!(!log.contains("panicked"), "{log}");
    scene.witness.compare(&data).await;
}

/// Not a test by itself: opens a database, loses the connection that writes while the disk may only
/// be read, and writes when that is over.
#[tokio::test]
async fn a_program_of_these_tests() {
    let Some(refuses) = std::env::var_os("DISK_REFUSES") else {
        return;
    };
    let disk = PathBuf::from(std::env::var_os("DISK_UNDER").unwrap());
    let store = Store::open(&disk.join("data")).await.unwrap();
    fs::write(&refuses, refusing(EROFS, &["write *", "open *", "name *"])).unwrap();
    let mut broken = store.begin().await.unwrap();
    sqlx::query("ROLLBACK").execute(&mut *broken).await.unwrap();
    drop(broken);
    assert!(!store.is_ready().await);
    fs::write(&refuses, "").unwrap();
    let start = Instant::now();
    while !store.is_ready().await {
        assert!(start.elapsed() < PATIENCE, "it never writes again");
        tokio::task::yield_now().await;
    }
    assert_eq!(store.durability().await.unwrap(), ("wal".to_owned(), 2));
    store.close().await;
}

#[test]
fn a_connection_that_was_opened_when_nothing_could_be_written_is_not_kept() {
    let Some(machine) = Machine::with_files() else {
        return;
    };
    machine.refuse("");
    let program = program_of_tests("proof::refusing::a_program_of_these_tests");
    let ended = machine.refusing(program).output().unwrap();
    let said = String::from_utf8_lossy(&ended.stdout);
    assert!(
        ended.status.success() && said.contains("1 passed"),
        "{said}"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_system_that_gives_up_takes_nothing_that_was_acknowledged_along() {
    let Some(mut disk) = EmergencyDisk::mount() else {
        return;
    };
    let data = disk.path().join("data");
    if crate::backup::is_elsewhere(&data) {
        return;
    }
    let server = Server::start(&data, &[]);
    let mut scene = Scene::new(&server.base, &data).await;
    for _ in 0..40 {
        assert!(scene.witness.save().await);
    }
    disk.give_up();
    scene.refuses().await;
    // Only mounting it anew mends it: nobody may have a file open.
    server.kill();
    disk.mount_anew();
    let server = Server::start(&data, &[]);
    scene.go_to(&server.base);
    scene.recovers().await;
    assert_eq!(server.terminate().0, Some(0));
}
