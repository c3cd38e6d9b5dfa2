//! How files are opened: readable for their owner only, and with what every connection needs.

use std::path::Path;
use std::time::Duration;

use sqlx::Connection;
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous,
};

/// How long to wait for what others hold.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// For another program that writes.
    pub lock: Duration,
    /// For one's turn on a connection.
    pub turn: Duration,
}

impl Default for Patience {
    /// Together with the transaction in front less than a browser waits, so that it hears *not
    /// saved* and tries again.
    fn default() -> Self {
        Self {
            lock: Duration::from_secs(4),
            turn: Duration::from_secs(8),
        }
    }
}

/// A connection that writes to the file, made when it is not there.
pub(super) fn options(file: &Path, patience: Patience) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(file)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(patience.lock)
        .pragma("secure_delete", "ON")
        .statement_cache_capacity(100)
}

/// A pool of connections. A file of this machine does not go away: no question whether it is still
/// there before each use, which would double the queries of many requests.
pub(super) fn pool(patience: Patience) -> SqlitePoolOptions {
    SqlitePoolOptions::new()
        .test_before_acquire(false)
        .acquire_timeout(patience.turn)
        .after_release(|connection, _| Box::pin(ended_well(connection)))
}

/// Whether a connection that comes back to its pool may be used again. One whose transaction did
/// not end, because even the rollback failed, would hold up everything after it: the pool throws
/// it away and opens another.
async fn ended_well(connection: &mut SqliteConnection) -> sqlx::Result<bool> {
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
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(directory)
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
