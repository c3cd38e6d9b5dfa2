//! The machine under the database: no room, nothing may be written, a lock. What was acknowledged
//! is there, what was refused is not, and all goes on by itself when the fault is over.

mod witness;

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use scan_server::store::{Patience, Store};
use sqlx::Connection;
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use tempfile::TempDir;

use crate::app::{PATIENCE, Setup, client};
use crate::browser::{Browser, Page};
use crate::db;
use crate::people::{Coordinator, Respondent, Scan};
use crate::program::{Server, command};
use witness::Witness;

/// Far more saves than the last room takes.
const MANY: usize = 300;

/// A team on a server, with somebody who answers.
struct Scene<'d> {
    data: &'d Path,
    coordinator: Coordinator,
    witness: Witness,
    anybody: Browser,
}

impl<'d> Scene<'d> {
    async fn new(base: &str, data: &'d Path) -> Self {
        let browser = || Browser::new(client(), base);
        let coordinator = Coordinator::start_in(browser(), &Scan::default()).await;
        let one = Respondent::join_in(browser(), &coordinator.code, "docent", "").await;
        let mut scene = Self {
            data,
            coordinator,
            witness: Witness::new(one),
            anybody: browser(),
        };
        for _ in 0..3 {
            assert!(scene.witness.save().await);
        }
        scene.becomes(200).await;
        scene
    }

    /// Asks for readiness until it is this.
    async fn becomes(&self, status: u16) {
        let start = Instant::now();
        while self.anybody.get("/readyz").await.status != status {
            assert!(start.elapsed() < PATIENCE, "never {status}");
        }
    }

    async fn renew_code(&self) -> Page {
        let path = self.coordinator.at("/code/nieuw");
        self.coordinator.browser.press(&path).await
    }

    /// While nothing can be saved: everybody is told so, and can still read.
    async fn refuses(&mut self) {
        let (mut saves, mut refusals) = (0, 0);
        while refusals < 3 {
            refusals += usize::from(!self.witness.save().await);
            saves += 1;
            assert!(saves < MANY, "nothing is refused");
        }
        self.becomes(503).await;
        let page = self.renew_code().await.is(503);
        assert!(
            page.body.contains("Onze opslag werkt even niet"),
            "{}",
            page.body
        );
        self.coordinator.get("").await.is(200);
        self.witness.one.get("/antwoorden").await.is(200);
        self.witness.compare(self.data).await;
        // Other ways to write than the group of saves.
        self.witness
            .one
            .browser
            .press(&self.witness.one.at("/hervatcode"))
            .await
            .is(503);
    }

    /// Afterwards, with the same program still running.
    async fn recovers(&mut self) {
        self.becomes(200).await;
        assert!(!self.witness.refused.is_empty());
        self.witness.retry().await;
        for _ in 0..5 {
            assert!(self.witness.save().await);
        }
        self.renew_code().await.is(303);
        self.witness.compare(self.data).await;
    }
}

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

/// A small file system of its own; gone when it is dropped.
pub struct SmallDisk(TempDir);

impl SmallDisk {
    /// `None`, with a line that says so, where mounting is not allowed.
    pub fn mount() -> Option<Self> {
        let place = tempfile::tempdir().unwrap();
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=3m", "scan-test"])
            .arg(place.path())
            .output();
        if mounted.is_ok_and(|mounted| mounted.status.success()) {
            return Some(Self(place));
        }
        eprintln!("skipped: mounting a small file system is not allowed here");
        None
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    fn remount(&self, how: &str) {
        let mut mount = Command::new("mount");
        let mount = mount
            .args(["-o", &format!("remount,{how}")])
            .arg(self.path());
        assert!(mount.status().unwrap().success(), "remount {how}");
    }

    /// Takes all room; gives the file that does.
    pub fn fill(&self) -> PathBuf {
        let path = self.path().join("fill");
        let mut file = File::create(&path).unwrap();
        while file.write_all(&[0; 4096]).is_ok() {}
        path
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.path()).status();
    }
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
    let one = &mut scene.witness.one;
    let moved = Browser::new(client(), &server.base);
    let device = one.browser.device(&one.round).unwrap();
    moved.set_cookie(&format!("deelname-{}", one.round), &device);
    one.browser = moved;
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
