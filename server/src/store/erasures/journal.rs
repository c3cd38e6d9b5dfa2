//! The journal of erasures: a file beside the data directory, to which lines are only added.

use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::super::error::{Result, StoreError, Unusable};
use super::entry::Entry;
use crate::beside;

/// The ending of its folder.
const FOLDER: &str = "-gewist";
const FILE: &str = "wissingen.txt";
const HEAD: &str = "# scan-passend-onderwijs, journal of erasures, 1. Keep the newest: never put back an older copy.";

/// Where the journal lies. The file need not be there yet: it comes with the first erasure.
#[derive(Clone, Debug)]
pub struct Journal(PathBuf);

impl Journal {
    /// This file, or else the usual one of a data directory: `data-gewist/wissingen.txt` for `data`.
    ///
    /// # Errors
    /// When it lies in the data directory, where a copy that is put back would replace it.
    pub fn of(data: &Path, file: Option<&Path>) -> Result<Self> {
        let usual = || beside::folder(data, FOLDER).join(FILE);
        let file = file.map_or_else(usual, Path::to_owned);
        if beside::is_inside(&file, data) {
            return Err(Unusable::JournalInside(file).into());
        }
        Ok(Self(file))
    }

    /// Every entry, the oldest first; none without a file. What was not written to its end does not
    /// count: it is still to be written.
    pub fn read(&self) -> Result<Vec<Entry>> {
        let text = match std::fs::read_to_string(&self.0) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) if error.kind() == ErrorKind::InvalidData => return Err(self.damaged(0)),
            read => read.map_err(|error| self.cannot("read", &error))?,
        };
        let whole = &text[..text.rfind('\n').map_or(0, |last| last + 1)];
        let mut entries = Vec::new();
        for (number, line) in (1..).zip(whole.lines()) {
            if !line.starts_with('#') {
                let entry = line.parse().map_err(|_| self.damaged(number))?;
                entries.push(entry);
            }
        }
        Ok(entries)
    }

    /// Adds entries at the end; they are on disk afterwards.
    pub fn append(&self, entries: &[Entry]) -> Result<()> {
        let written = self.write(entries);
        written.map_err(|error| self.cannot("written", &error))
    }

    /// Forgets entries from before this day. Should the machine stop in the middle, the database
    /// still has what the file is to hold.
    pub fn forget(&self, before: Date) -> Result<()> {
        if !self.0.exists() {
            return Ok(());
        }
        let mut file = self
            .locked()
            .map_err(|error| self.cannot("opened", &error))?;
        let mut entries = self.read()?;
        let all = entries.len();
        entries.retain(|entry| entry.stamp.day >= before);
        if entries.len() == all {
            return Ok(());
        }
        let text = text_of(Some(HEAD), &entries);
        let written = file
            .set_len(0)
            .and_then(|()| file.write_all(text.as_bytes()))
            .and_then(|()| file.sync_all());
        written.map_err(|error| self.cannot("written", &error))
    }

    /// The file, which nobody else writes to as long as it is open.
    fn locked(&self) -> io::Result<File> {
        let mut options = OpenOptions::new();
        options.create(true).read(true).append(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(&self.0)?;
        // A server and a command may both write.
        file.lock()?;
        Ok(file)
    }

    fn write(&self, entries: &[Entry]) -> io::Result<()> {
        let folder = self.0.parent().unwrap_or(Path::new("."));
        beside::make_folder(folder)?;
        let mut file = self.locked()?;
        let is_new = cut_what_was_broken_off(&mut file)? == 0;
        let text = text_of(is_new.then_some(HEAD), entries);
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        if is_new {
            // The name of a file is on disk when its folder is.
            File::open(folder)?.sync_all()?;
        }
        Ok(())
    }

    fn damaged(&self, line: usize) -> StoreError {
        Unusable::DamagedJournal(self.0.clone(), line).into()
    }

    fn cannot(&self, what: &'static str, error: &io::Error) -> StoreError {
        Unusable::Journal(self.0.clone(), what, error.to_string()).into()
    }
}

/// A line each, after this one.
fn text_of(head: Option<&str>, entries: &[Entry]) -> String {
    let mut text = String::new();
    for line in head
        .map(str::to_owned)
        .into_iter()
        .chain(entries.iter().map(ToString::to_string))
    {
        text.push_str(&line);
        text.push('\n');
    }
    text
}

/// Takes away a line at the end that was not written to its end; gives how many bytes there are.
fn cut_what_was_broken_off(file: &mut File) -> io::Result<u64> {
    let length = file.seek(SeekFrom::End(0))?;
    let mut last = [b'\n'];
    let mut whole = length;
    while whole > 0 {
        file.seek(SeekFrom::Start(whole - 1))?;
        file.read_exact(&mut last)?;
        if last == [b'\n'] {
            break;
        }
        whole -= 1;
    }
    if whole < length {
        file.set_len(whole)?;
    }
    Ok(whole)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::entry::{Erasure, Stamp};
    use super::*;

    fn entry(mark: &str) -> Entry {
        Entry {
            stamp: Stamp {
                mark: mark.to_owned(),
                day: date(2026, 11, 23),
            },
            erasure: Erasure::Team("abc".to_owned()),
        }
    }

    fn beside_data(folder: &Path) -> Journal {
        Journal::of(&folder.join("data"), None).unwrap()
    }

    #[test]
    fn entries_are_added_and_read_back_by_their_owner_only() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let journal = beside_data(folder.path());
        assert!(journal.read().unwrap().is_empty());
        assert!(!folder.path().join("data-gewist").exists());
        journal.append(&[entry("a"), entry("b")]).unwrap();
        journal.append(&[entry("c")]).unwrap();
        let marks: Vec<String> = journal
            .read()
            .unwrap()
            .into_iter()
            .map(|entry| entry.stamp.mark)
            .collect();
        assert_eq!(marks, ["a", "b", "c"]);
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&journal.0), 0o600);
        assert_eq!(mode(&folder.path().join("data-gewist")), 0o700);
    }

    #[test]
    fn a_line_that_was_broken_off_is_written_anew() {
        let folder = tempfile::tempdir().unwrap();
        let journal = beside_data(folder.path());
        journal.append(&[entry("a"), entry("b")]).unwrap();
        let text = std::fs::read_to_string(&journal.0).unwrap();
        for end in HEAD.len() + 1..text.len() {
            std::fs::write(&journal.0, &text[..end]).unwrap();
            let before = journal.read().unwrap();
            journal.append(&[entry("c")]).unwrap();
            let mut expected = before;
            expected.push(entry("c"));
            assert_eq!(journal.read().unwrap(), expected, "{end}");
        }
    }

    #[test]
    fn what_is_old_is_forgotten() {
        let folder = tempfile::tempdir().unwrap();
        let journal = beside_data(folder.path());
        journal.forget(date(2027, 1, 1)).unwrap();
        assert!(!folder.path().join("data-gewist").exists());
        let later = Entry {
            stamp: Stamp {
                mark: "b".to_owned(),
                day: date(2026, 11, 24),
            },
            ..entry("b")
        };
        journal.append(&[entry("a"), later.clone()]).unwrap();
        journal.forget(date(2026, 11, 23)).unwrap();
        assert_eq!(journal.read().unwrap().len(), 2);
        journal.forget(date(2026, 11, 24)).unwrap();
        assert_eq!(journal.read().unwrap(), [later]);
        let text = std::fs::read_to_string(&journal.0).unwrap();
        assert!(text.starts_with(HEAD), "{text}");
    }

    #[test]
    fn damage_and_a_place_in_the_data_are_refused() {
        let folder = tempfile::tempdir().unwrap();
        let journal = beside_data(folder.path());
        journal.append(&[entry("a")]).unwrap();
        let text = std::fs::read_to_string(&journal.0).unwrap();
        std::fs::write(&journal.0, format!("{text}anders\n")).unwrap();
        let said = journal.read().unwrap_err().to_string();
        assert!(said.contains("line 3"), "{said}");
        let data = folder.path().join("data");
        let inside = Journal::of(&data, Some(&data.join("wissingen.txt")));
        let said = inside.unwrap_err().to_string();
        assert!(said.contains("--erasure-journal"), "{said}");
    }
}
