//! The power goes, at any moment: what was acknowledged by then is on the disk.
//!
//! A disk that is watched writes down what a program asks of it and waits for, and people write down
//! what they hear. Afterwards the disk is put together as it may have been at each moment: all that
//! was waited for, and of what was not nothing, all, or some blocks of some writes. Of each it is
//! looked whether everything is there that was acknowledged before that moment.

mod control;
mod copies;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use scan_server::store::Store;
use tempfile::TempDir;

use crate::app::PATIENCE;
use crate::db;
use crate::program::{Server, command};
use crate::proof::heard::Heard;
use crate::proof::machine::Machine;
use crate::proof::machine::record::Event;
use crate::proof::machine::replay::{Disk, Unsynced};
use crate::proof::team::Team;
use crate::proof::times;

/// Puts a disk together as it may be once the power went, in a folder that goes with it.
struct Remains(TempDir);

impl Remains {
    fn of(disk: &Disk, unsynced: Unsynced) -> Self {
        let place = tempfile::tempdir().unwrap();
        disk.put(place.path(), unsynced);
        Self(place)
    }

    fn data(&self) -> PathBuf {
        self.0.path().join("data")
    }
}

/// The moments before something was waited for, or is undone; `most` of them, and as many others.
fn moments(events: &[Event], most: usize) -> Vec<usize> {
    let (lasting, others): (Vec<_>, Vec<_>) = (0..events.len()).partition(|number| {
        !matches!(
            events[*number],
            Event::Write(..) | Event::Make(..) | Event::Said(_)
        )
    });
    let some = |all: Vec<usize>| -> Vec<usize> {
        let step = all.len().div_ceil(most).max(1);
        all.into_iter().step_by(step).collect()
    };
    let mut chosen = some(lasting);
    chosen.extend(some(others));
    chosen.push(events.len());
    chosen.sort_unstable();
    chosen
}

/// The disk below `top` and what people heard, at each of these moments.
async fn at_moments(
    top: &Path,
    events: &[Event],
    moments: &[usize],
    mut look: impl AsyncFnMut(usize, &Disk, &Heard),
) {
    let (mut disk, mut heard) = (Disk::empty(top), Heard::default());
    let mut moments = moments.iter().peekable();
    for number in 0..=events.len() {
        while moments.next_if(|moment| **moment == number).is_some() {
            look(number, &disk, &heard).await;
        }
        if let Some(event) = events.get(number) {
            disk.follow(event);
            if let Event::Said(words) = event {
                heard.hear(words);
            }
        }
    }
}

/// What is missing in the files as they are, and once the program's store opened them.
async fn missing(remains: &Remains, heard: &Heard, is_opened: bool) -> Vec<String> {
    let data = remains.data();
    let mut faults = Vec::new();
    if heard.is_something() {
        faults = heard.faults(&data, heard).await;
    }
    if is_opened && faults.is_empty() {
        match Store::open(&data).await {
            Ok(store) => store.close().await,
            Err(error) => return vec![error.to_string()],
        }
        if heard.is_something() {
            faults = heard.faults(&data, heard).await;
        }
    }
    faults
}

/// Waits until what was deleted is overwritten.
async fn swept(data: &Path) {
    let start = Instant::now();
    while db::number(data, "SELECT due FROM sweeps").await > 0 {
        assert!(start.elapsed() < PATIENCE, "never overwritten");
        tokio::task::yield_now().await;
    }
}

/// Every file below a folder with what it holds, but for shared memory.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(inner) = folders.pop() {
        for entry in fs::read_dir(inner).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if !path.to_string_lossy().ends_with("-shm") {
                let name = path.strip_prefix(folder).unwrap().to_owned();
                found.insert(name, fs::read(path).unwrap());
            }
        }
    }
    found
}

/// The record is all that was asked of the disk: made anew of it, the files are those that are there.
fn is_whole(machine: &Machine, disk: &Disk) {
    let remains = Remains::of(disk, Unsynced::Kept);
    let [recorded, there] = [remains.0.path(), &machine.disk()].map(files);
    let names = |files: &BTreeMap<PathBuf, Vec<u8>>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&recorded), names(&there));
    for (name, bytes) in there {
        assert!(recorded[&name] == bytes, "{} differs", name.display());
    }
}

/// The real program serves what is left, and the coordinator goes on.
async fn serves(remains: &Remains, team: &Team) {
    let server = Server::start(&remains.data(), &[]);
    let browser = team.coordinator.browser.moved(&server.base);
    browser.get("/readyz").await.is(200);
    browser.get(&team.coordinator.at("")).await.is(200);
    assert_eq!(server.terminate().0, Some(0));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whenever_the_power_goes_what_was_acknowledged_is_on_the_disk() {
    let Some(machine) = Machine::with_files() else {
        return;
    };
    let data = machine.data();
    let start = || Server::start_as(machine.recording(command()), &data, &[]);
    let server = start();
    let mut team = Team::start(|| machine.ear(), &server.base, 5).await;
    team.answer(times(8, 150)).await;
    team.one_leaves().await;
    team.answer(times(4, 100)).await;
    team.close().await;
    team.agree(times(4, 40)).await;
    swept(&data).await;
    // A program that ends without a word, and one that begins on what it left.
    server.kill();
    let server = start();
    let mut team = team.moved(&server.base);
    team.agree(times(2, 40)).await;
    team.vote(&server.base, 6).await;
    assert_eq!(server.terminate().0, Some(0));

    let events = machine.events();
    let moments = moments(&events, times(100, 4_000));
    let (mut looks, mut most) = (0, 0);
    at_moments(
        &machine.disk(),
        &events,
        &moments,
        async |number, disk, heard| {
            let seed = Unsynced::Some(u64::try_from(number).unwrap());
            for unsynced in [Unsynced::Lost, seed, Unsynced::Kept] {
                let remains = Remains::of(disk, unsynced);
                looks += 1;
                let faults = missing(&remains, heard, looks % 20 == 0).await;
                assert!(
                    faults.is_empty(),
                    "before {number} of {}, {unsynced:?}: {faults:#?}",
                    events.len()
                );
                if looks % times(500, 200) == 100 && heard.is_something() {
                    serves(&remains, &team).await;
                }
            }
            most = most.max(heard.count());
            if number == events.len() {
                is_whole(&machine, disk);
            }
        },
    )
    .await;
    eprintln!("{} events, {looks} cuts, {most} acknowledged", events.len());
}
