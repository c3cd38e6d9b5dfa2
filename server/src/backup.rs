//! `scan-server backup`: the files of an installation as they are at one moment, in a folder of
//! their own that is there whole or not at all.

mod keeping;
mod manifest;
mod name;
pub mod restore;
mod whole;

use std::fmt::Write as _;
use std::io::{self, ErrorKind, Write as _};
use std::path::Path;
use std::process::ExitCode;

use jiff::Timestamp;

use crate::beside;
use crate::claim::Claim;
use crate::cli::BackupOptions;
use crate::command;
use crate::service::{Clock, SystemClock};
use crate::staging::{Staging, private_file};
use crate::store::backups::{self, FILES};
use keeping::Found;
use manifest::Manifest;

/// Runs `scan-server backup`. It may run beside a server on the same directory.
pub fn run(options: &BackupOptions) -> ExitCode {
    command::run(act(options, SystemClock.now()))
}

async fn act(options: &BackupOptions, now: Timestamp) -> Result<String, String> {
    let (data, to) = (&options.data, &options.to);
    if options.database_url.is_some() {
        return Err(
            "a database of PostgreSQL is backed up with its own programs, such as pg_dump. \
             scan-server copy makes files of it, of which this makes backups."
                .to_owned(),
        );
    }
    if let Some(missing) = backups::missing(data) {
        return Err(format!(
            "{}: there is no {missing} in it. Choose the directory of the server with --data.",
            data.display()
        ));
    }
    if beside::is_inside(to, data) {
        return Err(format!(
            "{}: a backup must not lie in the data directory, or it goes with it. Choose another \
             folder with --to.",
            to.display()
        ));
    }
    let name = name::of(now);
    let not_made = |why: String| {
        format!(
            "{}: no backup was made, and nothing is left of it: {why}",
            to.display()
        )
    };
    let manifest = make(data, to, &name, now).await.map_err(not_made)?;
    let mut said = format!(
        "{}: {} bytes, {} teams, {} rounds, {} answers. It is whole.\n",
        to.join(&name).display(),
        manifest.bytes(),
        manifest.rows_of("teams"),
        manifest.rows_of("rounds"),
        manifest.rows_of("answers")
    );
    let found = keeping::keep(to, &name, options.keep).map_err(|error| {
        format!("{said}Older backups are still there: {error}. Look at the rights on them.")
    })?;
    tell(&mut said, &found);
    Ok(said)
}

/// Makes it under a temporary name, looks at all of it, and gives it its own.
async fn make(data: &Path, to: &Path, name: &str, now: Timestamp) -> Result<Manifest, String> {
    let cannot = |error: io::Error| error.to_string();
    beside::make_folder(to).map_err(cannot)?;
    let target = to.join(name);
    let taken = || format!("{name} is there already. Try again in a second.");
    if target.symlink_metadata().is_ok() {
        return Err(taken());
    }
    let staging = Staging::make(to.join(name::while_made(name)));
    let staging = staging.map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => taken(),
        _ => cannot(error),
    })?;
    write(data, staging.folder()).await?;
    let mut files = Vec::with_capacity(FILES.len());
    for file in FILES {
        files.push(whole::describe(staging.folder(), file).await?);
    }
    let manifest = Manifest {
        version: env!("CARGO_PKG_VERSION").to_owned(),
        made: now,
        files,
    };
    let text = private_file(&staging.folder().join(manifest::NAME));
    let written = text.and_then(|mut text| write!(text, "{manifest}"));
    written.map_err(cannot)?;
    // What is read is what was written.
    let manifest = whole::look(staging.folder()).await?;
    staging.become_folder(&target).map_err(cannot)?;
    Ok(manifest)
}

/// Writes both files, while no release is made: that is in both, or in neither.
async fn write(data: &Path, folder: &Path) -> Result<(), String> {
    let claim = Claim::on_releases_in_turn(data);
    let _claim = claim.map_err(|error| format!("{}: {error}", data.display()))?;
    for file in FILES {
        let written = backups::write(&data.join(file), &folder.join(file)).await;
        written.map_err(|error| format!("{file}: {error}"))?;
    }
    Ok(())
}

fn tell(said: &mut String, found: &Found) {
    for name in &found.removed {
        let _ = writeln!(said, "{name}: removed, newer ones are kept.");
    }
    for name in &found.unfinished {
        let _ = writeln!(
            said,
            "{name}: of a backup that was broken off, or that is being made now. If none is, \
             remove it."
        );
    }
}
