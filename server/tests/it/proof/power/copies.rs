//! The power goes while a backup is made or put back: what has the name of a backup is whole, and what
//! is said to be there is on the disk.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Remains, at_moments, moments};
use crate::backup::{fine, restore};
use crate::program::{Server, command};
use crate::proof::heard::Heard;
use crate::proof::machine::Machine;
use crate::proof::machine::record::{self, Event};
use crate::proof::machine::replay::Unsynced;
use crate::proof::team::Team;
use crate::proof::times;

const BACKUPS: &str = "backups";
const AGAIN: &str = "again";

/// Data of a team that answered and closed, beside the disk that is watched; and what it heard.
async fn installation(machine: &Machine) -> (PathBuf, Heard) {
    let (data, heard) = (machine.beside("data"), machine.beside("heard"));
    let server = Server::start(&data, &[]);
    let ear = || crate::proof::machine::Ear::with(&heard);
    let mut team = Team::start(ear, &server.base, 3).await;
    team.answer(5).await;
    team.close().await;
    assert_eq!(server.terminate().0, Some(0));
    (data, Heard::of(&record::of(&heard)))
}

/// A command on this machine, once it is done.
fn done(machine: &Machine, name: &str, paths: [(&str, &Path); 2]) {
    let mut command: Command = machine.recording(command());
    command.arg(name);
    for (option, path) in paths {
        command.arg(option).arg(path);
    }
    fine(&command.output().unwrap());
    machine.ear().hears(name);
}

/// Whether a command was done by a moment, which is that of an event.
fn was_done(events: &[Event], moment: usize, name: &str) -> bool {
    let said = |event: &Event| matches!(event, Event::Said(words) if words == name);
    events[..moment].iter().any(said)
}

/// Backups with a name of their own in what is left.
fn backups(remains: &Remains) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(remains.0.path().join(BACKUPS)) else {
        return Vec::new();
    };
    let mut found: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    found.retain(|path| !path.file_name().unwrap().to_string_lossy().starts_with('.'));
    found
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_is_whole_or_not_there_and_one_that_was_put_back_is_on_the_disk() {
    let Some(machine) = Machine::with_files() else {
        return;
    };
    let (data, heard) = installation(&machine).await;
    let (to, again) = (machine.disk().join(BACKUPS), machine.disk().join(AGAIN));
    done(&machine, "backup", [("--data", &data), ("--to", &to)]);
    let made = crate::backup::only(&to);
    done(&machine, "restore", [("--from", &made), ("--data", &again)]);
    let events = machine.events();
    let (mut whole, mut missing, mut back) = (0, 0, 0);
    let moments = moments(&events, times(12, 400));
    let mut place = 0;
    at_moments(
        &machine.disk(),
        &events,
        &moments,
        async |moment, disk, _| {
            let seed = Unsynced::Some(u64::try_from(moment).unwrap());
            for unsynced in [Unsynced::Lost, seed] {
                let remains = Remains::of(disk, unsynced);
                let found = backups(&remains);
                if was_done(&events, moment, "backup") {
                    assert_eq!(found.len(), 1, "before {moment}, {unsynced:?}: it is gone");
                }
                for backup in &found {
                    place += 1;
                    let other = remains.0.path().join(format!("other-{place}"));
                    fine(&restore(backup, &other));
                }
                whole += found.len();
                missing += usize::from(found.is_empty());
                if was_done(&events, moment, "restore") {
                    let faults = heard.faults(&remains.0.path().join(AGAIN), &heard).await;
                    assert!(
                        faults.is_empty(),
                        "before {moment}, {unsynced:?}: {faults:#?}"
                    );
                    back += 1;
                }
            }
        },
    )
    .await;
    assert!(
        whole > 0 && missing > 0 && back > 0,
        "{whole} {missing} {back}"
    );
}
