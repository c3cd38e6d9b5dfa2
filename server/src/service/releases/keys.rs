//! The secrets of releases: a file outside the data directory, so that a copy of the data does not
//! hold them.

use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use scan::release::Keys;

use super::super::secrets;
use crate::beside;
use crate::staging::private_file;

/// The file with the secrets in use.
const FILE: &str = "uitgaven.sleutel";
/// One that is to take its place, as soon as the database knows of it.
const NEXT: &str = "uitgaven.sleutel.nieuw";
const HEAD: &str =
    "scan-passend-onderwijs, secrets of releases, 1. Keep a copy apart from the data.";

/// Why the secrets cannot be used, with what mends it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct KeyFault(pub String);

#[derive(Clone, Debug)]
pub struct KeyFolder(PathBuf);

impl KeyFolder {
    /// The folder, which need not be there yet.
    pub fn new(folder: PathBuf, data: &Path) -> Result<Self, KeyFault> {
        if beside::is_inside(&folder, data) {
            return Err(KeyFault(format!(
                "{}: the secrets of releases must not lie in the data directory, or every copy of \
                 the data holds them. Choose another folder with --release-keys.",
                folder.display()
            )));
        }
        Ok(Self(folder))
    }

    /// The secrets in use; `None` when there are none yet.
    pub fn load(&self) -> Result<Option<Keys>, KeyFault> {
        self.read(FILE)
    }

    /// Secrets that are to take the place of those in use; `None` when there are none.
    pub fn next(&self) -> Result<Option<Keys>, KeyFault> {
        self.read(NEXT)
    }

    /// Makes secrets that are to be used from [`Self::take_over`] on.
    pub fn make(&self) -> Result<Keys, KeyFault> {
        self.make_folder()?;
        self.discard()?;
        let random = || secrets::release_secret().map_err(|refusal| KeyFault(refusal.to_string()));
        let (fuzz, cell) = (random()?, random()?);
        let path = self.0.join(NEXT);
        let written = write_private(&path, &text_of(&fuzz, &cell));
        written.map_err(|error| cannot(&path, "written", &error))?;
        Ok(Keys::new(fuzz, cell))
    }

    /// Puts the secrets that were made in the place of those in use.
    pub fn take_over(&self) -> Result<(), KeyFault> {
        let path = self.0.join(NEXT);
        let moved = fs::rename(&path, self.0.join(FILE));
        moved.map_err(|error| cannot(&path, "moved", &error))?;
        self.keep_names()
    }

    /// Throws secrets away that were made and never used.
    pub fn discard(&self) -> Result<(), KeyFault> {
        let path = self.0.join(NEXT);
        match fs::remove_file(&path) {
            Err(error) if error.kind() != ErrorKind::NotFound => {
                Err(cannot(&path, "removed", &error))
            }
            _ => Ok(()),
        }
    }

    /// Names of files are on disk when their folder is.
    fn keep_names(&self) -> Result<(), KeyFault> {
        let kept = File::open(&self.0).and_then(|folder| folder.sync_all());
        kept.map_err(|error| cannot(&self.0, "stored", &error))
    }

    fn read(&self, name: &str) -> Result<Option<Keys>, KeyFault> {
        let path = self.0.join(name);
        let found = match fs::symlink_metadata(&self.0) {
            Ok(_) => fs::read_to_string(&path),
            Err(error) => Err(error),
        };
        let text = match found {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) if error.kind() == ErrorKind::InvalidData => return Err(damaged(&path)),
            found => found.map_err(|error| cannot(&path, "read", &error))?,
        };
        owner_only(&self.0, 0o700)?;
        owner_only(&path, 0o600)?;
        keys_of(&text).map(Some).ok_or_else(|| damaged(&path))
    }

    fn make_folder(&self) -> Result<(), KeyFault> {
        let made = beside::make_folder(&self.0);
        made.map_err(|error| cannot(&self.0, "made", &error))?;
        owner_only(&self.0, 0o700)
    }
}

fn cannot(path: &Path, what: &str, error: &std::io::Error) -> KeyFault {
    KeyFault(format!(
        "{}: cannot be {what}: {error}. The secrets of releases are kept there; another folder can \
         be chosen with --release-keys.",
        path.display()
    ))
}

fn damaged(path: &Path) -> KeyFault {
    KeyFault(format!(
        "{}: this file with the secrets of releases is damaged. Put back a copy of it. Where there \
         is none, `scan-server release rotate-keys` makes other secrets and begins a new series.",
        path.display()
    ))
}

/// Only its owner may read or change it, and that is who runs this program.
#[cfg(unix)]
fn owner_only(path: &Path, mode: u32) -> Result<(), KeyFault> {
    use std::os::unix::fs::MetadataExt;
    let found = fs::metadata(path).map_err(|error| cannot(path, "read", &error))?;
    let path = path.display();
    let me = rustix::process::geteuid().as_raw();
    if found.uid() != me {
        return Err(KeyFault(format!(
            "{path}: belongs to another user (number {}) than the one who runs scan-server (number \
             {me}), and holds the secrets of releases. Run: chown {me} {path}",
            found.uid()
        )));
    }
    if found.mode() & 0o077 != 0 {
        return Err(KeyFault(format!(
            "{path}: others than its owner can get at it (mode {:o}), and it holds the secrets of \
             releases. Run: chmod {mode:o} {path}",
            found.mode() & 0o777
        )));
    }
    Ok(())
}

#[cfg(not(unix))]
fn owner_only(_: &Path, _: u32) -> Result<(), KeyFault> {
    Ok(())
}

fn write_private(path: &Path, text: &str) -> std::io::Result<()> {
    let mut file = private_file(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

fn hex(bytes: [u8; 32]) -> String {
    blake3::Hash::from_bytes(bytes).to_hex().to_string()
}

/// Four lines; the last finds damage.
fn text_of(fuzz: &[u8; 32], cell: &[u8; 32]) -> String {
    let secrets = format!("{HEAD}\nfuzz {}\ncell {}\n", hex(*fuzz), hex(*cell));
    let check = blake3::hash(secrets.as_bytes()).to_hex();
    format!("{secrets}check {}\n", &check[..16])
}

fn keys_of(text: &str) -> Option<Keys> {
    let mut lines = text.lines().skip(1);
    let mut secret = |name: &str| {
        let digits = lines.next()?.strip_prefix(name)?.strip_prefix(' ')?;
        Some(*blake3::Hash::from_hex(digits).ok()?.as_bytes())
    };
    let (fuzz, cell) = (secret("fuzz")?, secret("cell")?);
    (text == text_of(&fuzz, &cell)).then(|| Keys::new(fuzz, cell))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_read_back_and_damage_is_found() {
        let (fuzz, cell) = ([7; 32], [9; 32]);
        let text = text_of(&fuzz, &cell);
        let series = Keys::new(fuzz, cell).series();
        assert_eq!(keys_of(&text).unwrap().series(), series);
        for place in 0..text.len() {
            let mut broken = text.clone().into_bytes();
            broken[place] ^= 1;
            let broken = String::from_utf8(broken).unwrap();
            assert!(keys_of(&broken).is_none(), "{place}");
            assert!(keys_of(&text[..place]).is_none(), "{place}");
        }
    }

    #[test]
    fn secrets_in_the_data_are_refused() {
        let data = tempfile::tempdir().unwrap();
        let inside = KeyFolder::new(data.path().join("sleutels"), data.path());
        assert!(inside.unwrap_err().0.contains("--release-keys"));
    }
}
