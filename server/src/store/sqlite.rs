//! `SQLite`: how files are opened, readable for their owner only, and with what every connection
//! needs.

pub(super) mod inspecting;

use std::path::Path;
use std::time::Duration;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_encode};
use sqlx::any::AnyConnectOptions;
use sqlx::pool::PoolOptions;
use sqlx::{AssertSqlSafe, Connection as _, Executor};

use super::database::{Begin, Connection, Db};
use super::error::Result;
use super::opening::Patience;
use super::slow::only_slow;
use super::trouble::{self, Trouble};
use crate::beside;

/// What an address of a file cannot have as it is.
const ODD: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/');

/// There is one writer of a file at a time; without `IMMEDIATE` two could both have read before
/// either writes.
pub(super) const BEGIN: Begin = Begin {
    alone: "BEGIN IMMEDIATE",
    beside: "BEGIN IMMEDIATE",
};

/// What a connection does with its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    /// Writes to it, and makes it when it is not there.
    Write,
    Read,
}

/// The file, to connect to. Statements that take longer than `slow` are in the log.
pub(super) fn options(file: &Path, mode: Mode, slow: Duration) -> Result<AnyConnectOptions> {
    let file = std::path::absolute(file)?;
    let path = percent_encode(file.as_os_str().as_encoded_bytes(), ODD);
    let mode = match mode {
        Mode::Write => "rwc",
        Mode::Read => "ro",
    };
    let options = format!("sqlite://{path}?mode={mode}").parse()?;
    Ok(only_slow(options, slow))
}

/// A pool of connections. A file of this machine does not go away: no question whether it is still
/// there before each use, which would double the queries of many requests.
pub(super) fn pool(patience: Patience, mode: Mode) -> PoolOptions<Db> {
    let lock = patience.lock.as_millis();
    let writes = match mode {
        Mode::Write => "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;",
        Mode::Read => "PRAGMA query_only = ON;",
    };
    let settings = format!(
        "PRAGMA busy_timeout = {lock}; {writes} PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;"
    );
    PoolOptions::new()
        .test_before_acquire(false)
        .acquire_timeout(patience.turn)
        .after_connect(move |connection: &mut Connection, _| {
            let settings = AssertSqlSafe(settings.clone());
            Box::pin(async move {
                if mode == Mode::Write {
                    try_to_write(connection).await?;
                }
                connection.execute(settings).await.map(drop)
            })
        })
        .after_release(|connection, _| Box::pin(ended_well(connection)))
}

/// Refuses a connection that cannot write. Where nothing may be written at the moment, `SQLite` opens a
/// file to read it and says nothing of it; the connection would still be so when that is over.
async fn try_to_write(connection: &mut Connection) -> sqlx::Result<()> {
    // To begin is not enough: of such a file that reads. What is written is taken back.
    const TRY: &str =
        "PRAGMA busy_timeout = 0; BEGIN IMMEDIATE; PRAGMA user_version = 0; ROLLBACK;";
    match connection.execute(TRY).await {
        // Somebody else writes: so can this one, later.
        Err(error) if trouble::of(&error) == Some(Trouble::Lock) => Ok(()),
        tried => tried.map(drop),
    }
}

/// Whether a connection that comes back to its pool may be used again. One whose transaction did
/// not end, because even the rollback failed, would hold up everything after it: the pool throws
/// it away and opens another.
async fn ended_well(connection: &mut Connection) -> sqlx::Result<bool> {
    if connection.is_in_transaction() {
        // A rollback may still be under way; the answer comes after it.
        connection.ping().await?;
    }
    let well = !connection.is_in_transaction();
    if !well {
        tracing::warn!("a transaction did not end: its connection is replaced");
    }
    Ok(well)
}

/// Makes the directory when it is not there, for its owner only.
pub(crate) fn make_directory(directory: &Path) -> std::io::Result<()> {
    if directory.exists() {
        return Ok(());
    }
    beside::make_folder(directory)
}

/// Makes the file, readable for its owner only, so that `SQLite`'s own files beside it inherit that.
pub(super) fn make_private(file: &Path) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.create(true).append(true);
    #[cfg(unix)]
    {
        use std::fs::Permissions;
        use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
        options.mode(0o600).open(file)?;
        std::fs::set_permissions(file, Permissions::from_mode(0o600))
    }
    #[cfg(not(unix))]
    options.open(file).map(drop)
}
