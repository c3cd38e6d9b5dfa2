//! Why the store did not do as asked.

use std::path::PathBuf;
use std::sync::Arc;

use super::trouble;

/// Why the database did not do as asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error("database: {}", trouble::said(.0))]
    Database(#[from] sqlx::Error),
    /// The same for everything in a transaction.
    #[error("{0}")]
    Together(Arc<StoreError>),
    /// A file that is left alone.
    #[error(transparent)]
    Unusable(#[from] Unusable),
    #[error("migration: {0}")]
    Migration(#[from] sqlx::migrate::MigrateError),
    #[error("data directory: {0}")]
    Directory(#[from] std::io::Error),
    /// A stored value that this version does not know.
    #[error("stored value not understood: {0}")]
    Unreadable(String),
    /// Somebody else reads for so long that the write-ahead log cannot be emptied.
    #[error("the write-ahead log is in use")]
    Unswept,
}

impl StoreError {
    /// Whether the machine is in the way (no room, a lock, no rights), and not what was asked: the
    /// same may go right later.
    pub fn is_passing(&self) -> bool {
        match self {
            Self::Database(error) => trouble::is_passing(error),
            Self::Together(error) => error.is_passing(),
            _ => false,
        }
    }

    pub(super) fn timed_out() -> Self {
        Self::Database(sqlx::Error::PoolTimedOut)
    }
}

pub type Result<T> = std::result::Result<T, StoreError>;

/// Why a file is left alone. Each says what to do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unusable {
    #[error(
        "{}: this database is damaged. Nothing was changed. Put back a backup of the directory, \
         or move the damaged files away to begin with an empty database.", .0.display()
    )]
    Damaged(PathBuf),
    #[error(
        "{}: this file is not a database of scan-server. Nothing was changed. Choose another \
         directory with --data, or move the file away.", .0.display()
    )]
    Foreign(PathBuf),
    #[error(
        "{}: a newer version of scan-server made this database. Nothing was changed. Start that \
         version, or put back a backup from before the update.", .0.display()
    )]
    Newer(PathBuf),
    /// An earlier version made it, and a server runs on it.
    #[error(
        "{}: the server that runs here is of an earlier version. Nothing was changed. Start it anew \
         with this version first, or stop it.", .0.display()
    )]
    Older(PathBuf),
    /// The tables of a service are not there, or behind.
    #[error(
        "the tables in this database are not those of this version of scan-server. Nothing was \
         changed. Bring them up to date first: scan-server migrate --database-url …"
    )]
    Unmigrated,
    #[error(
        "the tables in this database are not those of scan-server. Nothing was changed. Choose \
         another database with --database-url."
    )]
    ForeignService,
    #[error(
        "a newer version of scan-server changed the tables in this database. Nothing was changed. \
         Start that version."
    )]
    NewerService,
    /// What was erased cannot be looked up, or written down.
    #[error(
        "{}: the journal of erasures cannot be {}: {}. Another file can be chosen with \
         --erasure-journal.", .0.display(), .1, .2
    )]
    Journal(PathBuf, &'static str, String),
    /// Something in it is no erasure, at that line.
    #[error(
        "{}: the journal of erasures is damaged at line {}, or a newer version of scan-server wrote \
         it. Nothing was changed. Put back the newest copy of it, or start that version.",
        .0.display(), .1
    )]
    DamagedJournal(PathBuf, usize),
    /// It lies where it is of no use.
    #[error(
        "{}: the journal of erasures must not lie in the data directory, or a backup that is put \
         back replaces it. Choose another file with --erasure-journal.", .0.display()
    )]
    JournalInside(PathBuf),
}
