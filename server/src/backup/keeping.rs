//! Which backups stay.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

use super::{manifest, name, whole};
use crate::store::backups::FILES;

/// What was found beside a new backup.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// Older backups that are gone now.
    pub removed: Vec<String>,
    /// Folders of backups that are being made, or were broken off.
    pub unfinished: Vec<String>,
}

/// Removes whole backups beyond the newest ones; the newest of all, `made`, stays in any case. What
/// is not a whole backup of ours, and nothing else, is left alone.
///
/// # Errors
/// When the folder cannot be read, or something in it not removed.
pub fn keep(folder: &Path, made: &str, number: Option<u16>) -> io::Result<Found> {
    let mut found = Found::default();
    let mut complete = BTreeSet::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let Ok(name) = entry.file_name().into_string() else {
            continue;
        };
        // Of a link this says that it is none.
        if !entry.file_type()?.is_dir() {
            continue;
        }
        if name::is_unfinished(&name) {
            found.unfinished.push(name);
        } else if name::is_ours(&name) && name != made && is_whole(&entry.path())? {
            complete.insert(name);
        }
    }
    found.unfinished.sort();
    let Some(number) = number else {
        return Ok(found);
    };
    let others = usize::from(number).saturating_sub(1);
    for name in complete.into_iter().rev().skip(others) {
        remove(&folder.join(&name))?;
        found.removed.push(name);
    }
    Ok(found)
}

/// Whether there is what belongs to a backup and nothing else.
fn is_whole(folder: &Path) -> io::Result<bool> {
    let mut names = BTreeSet::new();
    for entry in fs::read_dir(folder)? {
        names.insert(entry?.file_name());
    }
    let ours = FILES.into_iter().chain([manifest::NAME]);
    let ours: BTreeSet<_> = ours.map(std::ffi::OsString::from).collect();
    Ok(names == ours && whole::read(folder).is_ok())
}

/// The text first: what is broken off in between is no whole backup any more. A folder that is not
/// empty stays.
fn remove(folder: &Path) -> io::Result<()> {
    for name in [manifest::NAME].into_iter().chain(FILES) {
        fs::remove_file(folder.join(name))?;
    }
    fs::remove_dir(folder)
}

#[cfg(test)]
mod tests {
    use super::super::manifest::{Entry, Manifest};
    use super::*;

    fn backup(folder: &Path, name: &str) {
        let folder = folder.join(name);
        fs::create_dir(&folder).unwrap();
        let entry = |name: &str| Entry {
            name: name.to_owned(),
            bytes: 0,
            digest: blake3::hash(b""),
            rows: Vec::new(),
        };
        let manifest = Manifest {
            version: String::new(),
            made: jiff::Timestamp::UNIX_EPOCH,
            files: FILES.map(entry).to_vec(),
        };
        fs::write(folder.join(manifest::NAME), manifest.to_string()).unwrap();
        for name in FILES {
            fs::write(folder.join(name), "").unwrap();
        }
    }

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        let mut names: Vec<_> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn the_newest_stay_and_what_is_not_ours_is_left_alone() {
        let place = tempfile::tempdir().unwrap();
        let folder = place.path();
        let day = |day: u32| format!("scan-202611{day:02}T090000Z");
        for number in 10..16 {
            backup(folder, &day(number));
        }
        // Ours by name, and more in it, or less.
        fs::write(folder.join(day(11)).join("notitie.txt"), "").unwrap();
        fs::remove_file(folder.join(day(12)).join(manifest::NAME)).unwrap();
        fs::create_dir(folder.join(".scan-20261101T090000Z.part")).unwrap();
        backup(folder, "scan-van-de-oude-machine");
        fs::write(folder.join("scan-20261102T090000Z"), "").unwrap();
        let before = names(folder);
        let all = keep(folder, &day(15), None).unwrap();
        assert_eq!(names(folder), before);
        assert_eq!(all.unfinished, [".scan-20261101T090000Z.part"]);
        let found = keep(folder, &day(15), Some(2)).unwrap();
        assert_eq!(found.removed, [day(13), day(10)]);
        let left = before.iter().filter(|name| !found.removed.contains(name));
        assert_eq!(names(folder), left.cloned().collect::<Vec<_>>());
    }

    #[test]
    fn the_one_that_was_just_made_stays_where_the_clock_went_back() {
        let place = tempfile::tempdir().unwrap();
        let made = "scan-20261101T090000Z";
        for name in [made, "scan-20261102T090000Z"] {
            backup(place.path(), name);
        }
        let found = keep(place.path(), made, Some(1)).unwrap();
        assert_eq!(found.removed, ["scan-20261102T090000Z"]);
        assert_eq!(names(place.path()), [made]);
    }
}
