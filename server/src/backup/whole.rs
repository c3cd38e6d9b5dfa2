//! Whether a backup is whole: its text, and every file as the text says.

use std::fs::File;
use std::io::{self, ErrorKind};
use std::path::Path;

use blake3::{Hash, Hasher};

use super::manifest::{self, Entry, Manifest};
use crate::store::backups::{self, FILES};
use crate::store::{StoreError, Unusable};

/// Looks at every byte and counts every row.
///
/// # Errors
/// A sentence that says what is wrong with it.
pub async fn look(folder: &Path) -> Result<Manifest, String> {
    let manifest = read(folder)?;
    for entry in &manifest.files {
        let file = folder.join(&entry.name);
        let wrong = |what: &str| {
            format!(
                "{}: {what}, so that this backup is damaged. Use another one.",
                file.display()
            )
        };
        let (bytes, digest) = sum(&file).map_err(|error| match error.kind() {
            ErrorKind::NotFound => wrong("the file is missing"),
            _ => format!("{}: cannot be read: {error}", file.display()),
        })?;
        if (bytes, digest) != (entry.bytes, entry.digest) {
            return Err(wrong("the file is not what was backed up"));
        }
        let rows = backups::look(&file).await.map_err(|error| match error {
            // What it says of damage is meant for a data directory.
            StoreError::Unusable(Unusable::Damaged(_)) => wrong("the database in it is damaged"),
            StoreError::Unusable(why) => why.to_string(),
            error => format!("{}: {error}", file.display()),
        })?;
        if rows != entry.rows {
            return Err(wrong("the rows are not those that were counted"));
        }
    }
    Ok(manifest)
}

/// Its text, with a line for each file that there must be.
///
/// # Errors
/// A sentence that says what is wrong with it.
pub fn read(folder: &Path) -> Result<Manifest, String> {
    let path = folder.join(manifest::NAME);
    let said = path.display();
    let text = std::fs::read_to_string(&path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => format!(
            "{}: this is no whole backup: there is no {} in it. Name a folder that scan-server \
             backup made.",
            folder.display(),
            manifest::NAME
        ),
        _ => format!("{said}: cannot be read: {error}"),
    })?;
    let manifest: Manifest = text
        .parse()
        .map_err(|why| format!("{said}: {why}. Use another backup."))?;
    let names = manifest.files.iter().map(|file| file.name.as_str());
    if !names.eq(FILES) {
        return Err(format!("{said}: it names other files. Use another backup."));
    }
    Ok(manifest)
}

/// How large a file is, and its BLAKE3.
pub fn sum(file: &Path) -> io::Result<(u64, Hash)> {
    let mut hasher = Hasher::new();
    hasher.update_reader(File::open(file)?)?;
    Ok((hasher.count(), hasher.finalize()))
}

/// What the text says of a file.
///
/// # Errors
/// A sentence that says why it cannot be said.
pub async fn describe(folder: &Path, name: &str) -> Result<Entry, String> {
    let file = folder.join(name);
    let (bytes, digest) =
        sum(&file).map_err(|error| format!("{}: cannot be read: {error}", file.display()))?;
    let rows = backups::look(&file).await;
    Ok(Entry {
        name: name.to_owned(),
        bytes,
        digest,
        rows: rows.map_err(|error| error.to_string())?,
    })
}
