//! `scan-server copy`: moves an installation from files to `PostgreSQL`, or back.

use std::path::Path;
use std::process::ExitCode;

use crate::claim::Claim;
use crate::cli::CopyOptions;
use crate::command;
use crate::staging::Staging;
use crate::store::backups::{self, FILES};
use crate::store::copying::{self, Compared, CopyError, Place};

/// The name of new files until they are whole, in the directory they are for.
const WHILE_MADE: &str = ".copy.part";

/// Runs `scan-server copy`.
pub fn run(options: &CopyOptions) -> ExitCode {
    command::run(act(options))
}

async fn act(options: &CopyOptions) -> Result<String, String> {
    let (from, to) = (&options.from, &options.to);
    // Held until the end, so that no server begins meanwhile.
    let claim = match from {
        Place::Service(_) => None,
        Place::Files(directory) => {
            if let Some(missing) = backups::missing(directory) {
                return Err(format!(
                    "{}: there is no {missing} in it. Choose the directory of a server with --from.",
                    directory.display()
                ));
            }
            Some(Claim::take(directory))
        }
    };
    match to {
        Place::Service(_) => copy(from, to, to).await?,
        Place::Files(directory) => into_files(from, directory).await?,
    }
    if matches!(claim, Some(Ok(_))) {
        return Ok(String::new());
    }
    Ok(
        "What a server saved there meanwhile, or saves from now on, is not copied: stop it before \
         a move.\n"
            .to_owned(),
    )
}

/// Makes new files, which are in the directory only when they are whole.
async fn into_files(from: &Place, directory: &Path) -> Result<(), String> {
    let _claim = Claim::take(directory)?;
    if let Some(there) = backups::find(directory) {
        return Err(format!(
            "{}: there is a database already, and it is not overwritten. Choose another directory \
             with --to.",
            there.display()
        ));
    }
    let cannot =
        |error: std::io::Error| format!("{}: nothing was copied: {error}", directory.display());
    let staging = Staging::anew(directory.join(WHILE_MADE)).map_err(cannot)?;
    let made = copying::make_files(staging.folder()).await;
    let to = Place::Files(directory.to_owned());
    made.map_err(|error| plain(&to, &error))?;
    let target = Place::Files(staging.folder().to_owned());
    copy(from, &target, &to).await?;
    staging.hand_over(&FILES, directory).map_err(cannot)
}

/// Copies, with a line for each table.
async fn copy(from: &Place, to: &Place, named: &Place) -> Result<(), String> {
    let (mut tables, mut rows) = (0_u64, 0);
    let done = copying::copy(from, to, |compared| {
        tables += 1;
        rows += compared.read;
        println!("{}", line(&compared));
    });
    done.await.map_err(|error| plain(named, &error))?;
    println!("{named}: {rows} rows of {tables} tables, the same on both sides.");
    Ok(())
}

fn line(compared: &Compared) -> String {
    let Compared {
        table,
        read,
        there,
        same,
    } = compared;
    if *same {
        return format!("{table}\t{read}\tthe same");
    }
    format!("{table}\t{read}\tDIFFERENT, of {there} rows there")
}

/// An error for the people of the machine.
fn plain(place: &Place, error: &CopyError) -> String {
    match error {
        CopyError::Store(_) | CopyError::Rows(..) | CopyError::Different => {
            format!("{place}: nothing was copied: {error}")
        }
        error => error.to_string(),
    }
}
