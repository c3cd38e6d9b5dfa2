//! The machine under the database: no room, nothing may be written, a lock. What was acknowledged
//! is there, what was refused is not, and all goes on by itself when the fault is over.

mod scene;
mod small;
mod witness;

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use scan_server::store::{Patience, Store};
use sqlx::Connection;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};

use crate::app::Setup;
use crate::db;
use crate::program::{Server, command};
pub use scene::Scene;
pub use small::{EmergencyDisk, SmallDisk};

/// The program with a limit on the size of its files that can be set while it runs; a write beyond
/// it fails instead of ending the program.
fn limited() -> Command {
    let program = command().get_program().to_owned();
    let mut shell = Command::new("sh");
    shell
        .args(["-c", "trap '' XFSZ; exec \"$0\" \"$@\""])
        .arg(program);
    shell
}

fn limit_files(server: &Server, bytes: &str) {
    let limit = format!("--fsize={bytes}:unlimited");
    let process = format!("--pid={}", server.id());
    let done = Command::new("prlimit").args([process, limit]).status();
    assert!(done.unwrap().success());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn files_that_may_not_grow_and_may_not_be_written_at_all() {
    let data = tempfile::tempdir().unwrap();
    let server = Server::start_as(limited(), data.path(), &[]);
    let mut scene = Scene::new(&server.base, data.path()).await;
    // Once more after the first recovery: a new connection is as good as the old one.
    for room in [Some(2 * 4096), None, Some(0)] {
        let log = std::fs::metadata(data.path().join("scan.sqlite-wal")).unwrap();
        let most = room.map_or(0, |room| log.len() + room);
        limit_files(&server, &most.to_string());
        scene.refuses().await;
        limit_files(&server, "unlimited");
        scene.recovers().await;
    }
    let (exit, log) = server.terminate();
    assert_eq!(exit, Some(0), "{log}");
    assert!(!log.contains("panicked"), "{log}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_disk_that_is_really_full() {
    let Some(disk) = SmallDisk::mount() else {
        return;
    };
    let data = disk.path().join("data");
    let server = Server::start(&data, &[]);
    let mut scene = Scene::new(&server.base, &data).await;
    for _ in 0..2 {
        let fill = disk.fill();
        scene.refuses().await;
        std::fs::remove_file(fill).unwrap();
        scene.recovers().await;
    }
    let (exit, log) = server.terminate();
    assert_eq!(exit, Some(0), "{log}");
    assert!(log.contains("no room on the disk"), "{log}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_disk_that_may_only_be_read_is_named_and_left_alone() {
    let Some(disk) = SmallDisk::mount() else {
        return;
    };
    let data = disk.path().join("data");
    let server = Server::start(&data, &[]);
    let mut scene = Scene::new(&server.base, &data).await;
    server.kill();
    disk.remount("ro");
    let refused = command()
        .args(["serve", "--listen", "127.0.0.1:0", "--data"])
        .arg(&data)
        .output()
        .unwrap();
    assert_eq!(refused.status.code(), Some(1));
    let said = String::from_utf8(refused.stderr).unwrap();
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(said.contains("Read-only file system"), "{said}");
    disk.remount("rw");
    let server = Server::start(&data, &[]);
    scene.go_to(&server.base);
    scene.witness.compare(&data).await;
    assert!(scene.witness.save().await);
    assert_eq!(server.terminate().0, Some(0));
}

/// Another program that writes, as a backup tool does.
async fn lock(data: &Path) -> SqliteConnection {
    let options = SqliteConnectOptions::new().filename(data.join("scan.sqlite"));
    let mut other = SqliteConnection::connect_with(&options).await.unwrap();
    sqlx::query("BEGIN EXCLUSIVE")
        .execute(&mut other)
        .await
        .unwrap();
    other
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_lock_of_another_program_is_waited_for_and_then_named() {
    let patience = Patience {
        lock: Duration::from_millis(300),
        turn: Duration::from_secs(8),
    };
    let app = Setup {
        patience,
        ..Setup::default()
    };
    let app = app.run().await;
    let base = format!("http://{}", app.address);
    let mut scene = Scene::new(&base, app.data()).await;
    for _ in 0..2 {
        let other = lock(app.data()).await;
        // Held for many times as long as anybody waits.
        scene.refuses().await;
        // Somebody who goes away while waiting leaves nothing behind.
        let gone = tokio::time::timeout(Duration::from_millis(100), scene.renew_code()).await;
        assert!(gone.is_err());
        other.close().await.unwrap();
        scene.recovers().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_short_lock_only_takes_time() {
    let app = Setup::default().run().await;
    let base = format!("http://{}", app.address);
    let mut scene = Scene::new(&base, app.data()).await;
    let other = lock(app.data()).await;
    let change = scene.witness.change();
    let waiting = scene.witness.send(change);
    let release = async {
        let start = Instant::now();
        while app.service.store().waiting() == 0 && start.elapsed() < Duration::from_millis(500) {
            tokio::task::yield_now().await;
        }
        other.close().await.unwrap();
    };
    let (said, ()) = tokio::join!(waiting, release);
    scene.witness.keep(change, &said.is(200).json());
    scene.witness.compare(app.data()).await;
}

/// `COMMIT` or `ROLLBACK` fail on a transaction that `SQLite` ended by itself, as it does on a full
/// disk.
#[tokio::test]
async fn a_connection_whose_transaction_did_not_end_is_replaced() {
    let data = tempfile::tempdir().unwrap();
    let store = Store::open(data.path()).await.unwrap();
    for commit in [true, false, true] {
        let mut broken = store.begin().await.unwrap();
        sqlx::query("ROLLBACK").execute(&mut *broken).await.unwrap();
        if commit {
            assert!(broken.commit().await.is_err());
        } else {
            drop(broken);
        }
        assert!(store.is_ready().await);
        let mut next = store.begin().await.unwrap();
        sqlx::query("UPDATE readiness SET padding = $1")
            .bind(&b"ja"[..])
            .execute(&mut *next)
            .await
            .unwrap();
        next.commit().await.unwrap();
        // The new connection keeps the same promises.
        assert_eq!(store.durability().await.unwrap(), ("wal".to_owned(), 2));
        let kept = "SELECT COUNT(*) FROM readiness WHERE length(padding) = 2";
        assert_eq!(db::number(data.path(), kept).await, 1);
    }
    store.close().await;
}

#[tokio::test]
async fn whoever_asks_for_readiness_often_makes_no_load() {
    let app = Setup::default().run().await;
    let writes = async || {
        let log = std::fs::metadata(app.data().join("scan.sqlite-wal")).unwrap();
        log.len()
    };
    app.browser().get("/readyz").await.is(200);
    let (start, before) = (Instant::now(), writes().await);
    for _ in 0..50 {
        app.browser().get("/readyz").await.is(200);
    }
    // One write a second and page of padding, however often it is asked.
    let most = (start.elapsed().as_secs() + 1) * 10 * 4096;
    assert!(writes().await - before <= most);
}
