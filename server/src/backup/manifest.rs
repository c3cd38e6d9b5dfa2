//! What is in a backup: a text beside its files, with which anybody can see that they are whole.

use std::fmt::{self, Write as _};
use std::str::FromStr;

use blake3::Hash;
use jiff::Timestamp;

use crate::store::backups::Rows;

/// The name of the text.
pub const NAME: &str = "backup.txt";
const HEAD: &str = "# scan-passend-onderwijs, backup, 1";
/// How the head of any version begins.
const KIND: &str = "# scan-passend-onderwijs, backup, ";

/// What is in a backup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manifest {
    /// Of the program that made it.
    pub version: String,
    /// When it was begun.
    pub made: Timestamp,
    pub files: Vec<Entry>,
}

/// A file of a backup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub name: String,
    pub bytes: u64,
    /// BLAKE3 of the file.
    pub digest: Hash,
    /// How many rows each of its tables has.
    pub rows: Vec<Rows>,
}

impl Manifest {
    /// How many rows of a table there are.
    pub fn rows_of(&self, table: &str) -> u64 {
        rows_of(self.files.iter().flat_map(|file| &file.rows), table)
    }

    /// Of all files together.
    pub fn bytes(&self) -> u64 {
        self.files.iter().map(|file| file.bytes).sum()
    }
}

/// How many rows of a table there are among these.
pub fn rows_of<'a>(mut all: impl Iterator<Item = &'a Rows>, table: &str) -> u64 {
    all.find(|(name, _)| name == table).map_or(0, |row| row.1)
}

/// Lines of words with tabs between them; the last has the BLAKE3 of all before it.
impl fmt::Display for Manifest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        writeln!(text, "{HEAD}")?;
        writeln!(text, "version\t{}", self.version)?;
        writeln!(text, "made\t{}", self.made)?;
        for file in &self.files {
            let Entry {
                name,
                bytes,
                digest,
                rows,
            } = file;
            writeln!(text, "file\t{name}\t{bytes}\t{digest}")?;
            for (table, rows) in rows {
                writeln!(text, "rows\t{table}\t{rows}")?;
            }
        }
        writeln!(f, "{text}whole\t{}", blake3::hash(text.as_bytes()))
    }
}

/// Why a text is none of a backup.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoManifest {
    #[error("this is not what scan-server backup writes")]
    Foreign,
    #[error("a newer version of scan-server made this backup")]
    Newer,
    #[error("it is damaged")]
    Damaged,
}

impl FromStr for Manifest {
    type Err = NoManifest;

    fn from_str(text: &str) -> Result<Self, NoManifest> {
        let (head, _) = text.split_once('\n').unwrap_or((text, ""));
        if head != HEAD {
            let is_ours = head.starts_with(KIND);
            return Err(if is_ours {
                NoManifest::Newer
            } else {
                NoManifest::Foreign
            });
        }
        read(text).ok_or(NoManifest::Damaged)
    }
}

/// A text of this version; `None` where it is not as it was written.
fn read(text: &str) -> Option<Manifest> {
    let last = text.strip_suffix('\n')?.rfind('\n')? + 1;
    let (all, whole) = text.split_at(last);
    if whole != format!("whole\t{}\n", blake3::hash(all.as_bytes())) {
        return None;
    }
    let mut lines = all.lines().skip(1);
    let version = lines.next()?.strip_prefix("version\t")?.to_owned();
    let made = lines.next()?.strip_prefix("made\t")?.parse().ok()?;
    let mut files: Vec<Entry> = Vec::new();
    for line in lines {
        let words: Vec<&str> = line.split('\t').collect();
        match words[..] {
            ["file", name, bytes, digest] => files.push(Entry {
                name: name.to_owned(),
                bytes: bytes.parse().ok()?,
                digest: Hash::from_hex(digest).ok()?,
                rows: Vec::new(),
            }),
            ["rows", table, rows] => {
                let rows = (table.to_owned(), rows.parse().ok()?);
                files.last_mut()?.rows.push(rows);
            }
            _ => return None,
        }
    }
    Some(Manifest {
        version,
        made,
        files,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example() -> Manifest {
        Manifest {
            version: "0.1.0".to_owned(),
            made: "2026-11-23T09:00:00Z".parse().unwrap(),
            files: vec![Entry {
                name: "scan.sqlite".to_owned(),
                bytes: 4096,
                digest: blake3::hash(b"x"),
                rows: vec![("answers".to_owned(), 300), ("teams".to_owned(), 2)],
            }],
        }
    }

    #[test]
    fn it_reads_what_it_wrote_and_counts() {
        let text = example().to_string();
        let read: Manifest = text.parse().unwrap();
        assert_eq!(read, example());
        assert_eq!((read.rows_of("teams"), read.rows_of("rounds")), (2, 0));
        assert_eq!(read.bytes(), 4096);
    }

    #[test]
    fn whatever_is_changed_or_missing_is_noticed() {
        let text = example().to_string();
        for end in 0..text.len() {
            assert!(text[..end].parse::<Manifest>().is_err(), "{end}");
        }
        // After the first line: one that is changed is of another kind or version.
        for at in HEAD.len() + 1..text.len() {
            let mut bytes = text.clone().into_bytes();
            bytes[at] ^= 1;
            let other = String::from_utf8(bytes).unwrap();
            assert_eq!(other.parse::<Manifest>(), Err(NoManifest::Damaged), "{at}");
        }
        let later = text.replace("backup, 1", "backup, 2");
        assert_eq!(later.parse::<Manifest>(), Err(NoManifest::Newer));
        assert_eq!("iets\n".parse::<Manifest>(), Err(NoManifest::Foreign));
    }
}
