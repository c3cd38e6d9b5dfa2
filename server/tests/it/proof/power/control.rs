//! The same for a program that does not wait for the disk: if nothing were missing there, finding
//! nothing would prove nothing.

use std::fs;
use std::path::PathBuf;
use std::process::{Child, Stdio};
use std::time::Instant;

use super::{Remains, at_moments, missing, moments};
use crate::app::{PATIENCE, Setup};
use crate::proof::machine::replay::Unsynced;
use crate::proof::machine::{Machine, program_of_tests};
use crate::proof::team::Team;
use crate::proof::times;

/// Says how a program of this file is to wait for its disk.
const LEVEL: &str = "PROOF_SYNCHRONOUS";

/// A program that was told how to wait for the disk, and where it serves.
struct Told {
    program: Child,
    base: String,
}

impl Told {
    fn start(machine: &Machine, level: &str) -> Self {
        let command = program_of_tests("proof::power::control::a_program_of_these_tests");
        let mut command = machine.recording(command);
        command.env(LEVEL, level).stdout(Stdio::null());
        let program = command.spawn().unwrap();
        let (start, file) = (Instant::now(), machine.beside("address"));
        while !file.exists() {
            assert!(start.elapsed() < PATIENCE, "it does not begin");
            std::thread::yield_now();
        }
        let base = fs::read_to_string(file).unwrap();
        Self { program, base }
    }
}

impl Drop for Told {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

/// Not a test by itself: a server with the program's own store, whose connection that writes waits for
/// the disk as it was told. It runs until it is killed.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_program_of_these_tests() {
    let Ok(level) = std::env::var(LEVEL) else {
        return;
    };
    let disk = PathBuf::from(std::env::var_os("DISK_UNDER").unwrap());
    let data = tempfile::Builder::new()
        .prefix("data")
        .rand_bytes(0)
        .tempdir_in(&disk)
        .unwrap();
    fs::File::open(&disk).unwrap().sync_all().unwrap();
    let app = Setup::default().run_on(data).await;
    let mut writing = app.service.store().begin().await.unwrap();
    let set = format!("PRAGMA synchronous = {level}");
    for sql in ["ROLLBACK", set.as_str(), "BEGIN IMMEDIATE"] {
        let sql = sqlx::AssertSqlSafe(sql.to_owned());
        sqlx::query(sql).execute(&mut *writing).await.unwrap();
    }
    writing.commit().await.unwrap();
    let place = disk.parent().unwrap();
    fs::write(place.join("address.new"), format!("http://{}", app.address)).unwrap();
    fs::rename(place.join("address.new"), place.join("address")).unwrap();
    std::future::pending::<()>().await;
}

/// At how many moments something is missing that was acknowledged, of how many.
async fn lost_with(machine: &Machine, level: &str) -> (usize, usize) {
    let program = Told::start(machine, level);
    let mut team = Team::start(|| machine.ear(), &program.base, 3).await;
    team.answer(times(6, 60)).await;
    team.close().await;
    team.agree(times(2, 20)).await;
    drop(program);
    let events = machine.events();
    let (mut lost, mut looks) = (0, 0);
    at_moments(
        &machine.disk(),
        &events,
        &moments(&events, times(40, 600)),
        async |_, disk, heard| {
            if !heard.is_something() {
                return;
            }
            looks += 1;
            let remains = Remains::of(disk, Unsynced::Lost);
            lost += usize::from(!missing(&remains, heard, false).await.is_empty());
            // It is the power that takes it, and nothing else.
            let remains = Remains::of(disk, Unsynced::Kept);
            assert_eq!(missing(&remains, heard, false).await, [""; 0], "{level}");
        },
    )
    .await;
    (lost, looks)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_does_not_wait_for_the_disk_loses_what_was_acknowledged() {
    for (level, is_losing) in [("FULL", false), ("NORMAL", true)] {
        let Some(machine) = Machine::with_files() else {
            return;
        };
        let (lost, looks) = lost_with(&machine, level).await;
        assert_eq!(lost > 0, is_losing, "{level}: {lost} of {looks}");
    }
}
