//! `scan-server restore`: puts a backup back into a data directory.

use std::fs::File;
use std::io;
use std::path::Path;
use std::process::ExitCode;

use super::manifest::{self, Manifest};
use super::whole;
use crate::claim::Claim;
use crate::cli::RestoreOptions;
use crate::command;
use crate::staging::{Staging, private_file};
use crate::store::Store;
use crate::store::backups::{self, FILES};

/// Its name while it is copied into the data directory.
const WHILE_MADE: &str = ".restore.part";

/// Runs `scan-server restore`. No server may run on the directory.
pub fn run(options: &RestoreOptions) -> ExitCode {
    command::run(act(options))
}

async fn act(options: &RestoreOptions) -> Result<String, String> {
    let (from, data) = (&options.from, &options.data);
    if options.storage.database_url.is_some() {
        return Err(
            "a backup is put back into a data directory. From there scan-server copy brings it to \
             PostgreSQL: leave --database-url out."
                .to_owned(),
        );
    }
    let manifest = whole::look(from).await?;
    let _claim = Claim::take(data)?;
    if let Some(there) = backups::find(data) {
        return Err(format!(
            "{}: there is a database already, and it is not overwritten. Move the files of \
             scan.sqlite and releases.sqlite away, or choose another directory with --data.",
            there.display()
        ));
    }
    let opening = options.storage.opening(data);
    // Before anything is there: with a damaged journal nothing opens it.
    let journal = backups::find_journal(&opening).await;
    journal.map_err(|error| command::said(data, &error))?;
    put_back(from, data, &manifest)
        .map_err(|error| format!("{}: the backup was not put back: {error}", data.display()))?;
    let opened = Store::open_with(opening).await;
    let store = opened.map_err(|error| {
        let why = command::said(data, &error);
        format!("the backup was put back, and the database cannot be opened: {why}")
    })?;
    store.close().await;
    told(data, &manifest).await
}

/// Copies the files, and moves them to their place when all are there as they should be.
fn put_back(from: &Path, data: &Path, manifest: &Manifest) -> io::Result<()> {
    let staging = Staging::anew(data.join(WHILE_MADE))?;
    for entry in &manifest.files {
        let target = staging.folder().join(&entry.name);
        copy(&from.join(&entry.name), &target)?;
        if whole::sum(&target)? != (entry.bytes, entry.digest) {
            return Err(io::Error::other(format!(
                "{} was changed on the way",
                entry.name
            )));
        }
    }
    staging.hand_over(&FILES, data)
}

/// Copies a file for its owner only, whoever may read the backup.
fn copy(from: &Path, to: &Path) -> io::Result<()> {
    io::copy(&mut File::open(from)?, &mut private_file(to)?)?;
    Ok(())
}

/// What is there now.
async fn told(data: &Path, manifest: &Manifest) -> Result<String, String> {
    let mut now = Vec::new();
    for file in FILES {
        let rows = backups::look(&data.join(file)).await;
        now.extend(rows.map_err(|error| command::said(data, &error))?);
    }
    let rows_of = |table: &str| manifest::rows_of(now.iter(), table);
    let again = rows_of("erasures").saturating_sub(manifest.rows_of("erasures"));
    Ok(format!(
        "{}: the backup of {} is back: {} teams, {} rounds, {} answers, {} releases.\n\
         Erased again, because the journal of erasures is newer: {again}.\n\
         The secrets of releases are in no backup: see that their folder is there before the next \
         release.\n",
        data.display(),
        manifest.made,
        rows_of("teams"),
        rows_of("rounds"),
        rows_of("answers"),
        rows_of("releases")
    ))
}
