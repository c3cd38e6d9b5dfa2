//! All SQL, and nothing but SQL. Knows no rights: callers in [`crate::service`] do.
//!
//! Readers share a pool; there is one writing connection, which [`writer`] uses to store many
//! people's answers in one durable transaction. "Not found" is an `Option`.

pub mod agreements;
pub mod answers;
pub mod ballots;
pub mod codes;
mod error;
pub mod finishing;
pub mod leads;
pub mod meetings;
mod opening;
pub mod pairing;
mod readiness;
pub mod reports;
pub mod respondents;
pub mod rounds;
pub mod seats;
pub mod sessions;
pub mod shares;
pub mod staff;
pub mod stands;
mod sweeping;
pub mod teams;
mod transaction;
mod trouble;
pub mod unlinking;
pub mod writer;

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use sqlx::Connection;
use sqlx::migrate::Migrator;
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqlitePool, SqlitePoolOptions,
    SqliteSynchronous,
};

pub use error::{Result, StoreError, Unusable};
pub use transaction::{Db, Transaction};

use opening::Found;
use readiness::Readiness;
use sweeping::Sweeper;
use writer::Writer;

/// The database in its directory.
const FILE: &str = "scan.sqlite";
static MIGRATOR: Migrator = sqlx::migrate!("migrations/sqlite");
/// Most connections that read at once.
const READERS: u32 = 4;

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

/// The open database.
#[derive(Clone)]
pub struct Store {
    readers: SqlitePool,
    writers: SqlitePool,
    writer: Writer,
    readiness: Arc<Readiness>,
    sweeper: Sweeper,
}

impl Store {
    /// Opens `scan.sqlite` in the directory, made when it is not there, readable for its owner
    /// only, and brings its tables up to date.
    ///
    /// # Errors
    /// When the directory cannot be used, or the file is none that this program may change; then
    /// nothing is changed.
    pub async fn open(directory: &Path) -> Result<Self> {
        Self::open_with(directory, Patience::default()).await
    }

    /// [`Self::open`] with a patience of one's own.
    pub async fn open_with(directory: &Path, patience: Patience) -> Result<Self> {
        opening::inspect(&directory.join(FILE), &MIGRATOR).await?;
        Self::open_inspected(directory, patience).await
    }

    /// [`Self::open`] beside a server that runs on the directory, under which nothing may be brought
    /// up to date.
    pub async fn open_beside(directory: &Path) -> Result<Self> {
        let file = directory.join(FILE);
        match opening::inspect(&file, &MIGRATOR).await? {
            Found::Current => Self::open_inspected(directory, Patience::default()).await,
            Found::Behind => Err(Unusable::Older(file).into()),
        }
    }

    async fn open_inspected(directory: &Path, patience: Patience) -> Result<Self> {
        let file = directory.join(FILE);
        make_directory(directory)?;
        make_private(&file)?;
        let options = SqliteConnectOptions::new()
            .filename(file)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(patience.lock)
            .pragma("secure_delete", "ON")
            .statement_cache_capacity(100);
        // A file of this machine does not go away: no question whether it is still there before
        // each use, which would double the queries of many requests.
        let pool = || {
            SqlitePoolOptions::new()
                .test_before_acquire(false)
                .acquire_timeout(patience.turn)
                .after_release(|connection, _| Box::pin(ended_well(connection)))
        };
        let writers = pool()
            .max_connections(1)
            .connect_with(options.clone())
            .await?;
        MIGRATOR.run(&writers).await?;
        let readers = pool()
            .max_connections(READERS)
            .connect_with(options.read_only(true))
            .await?;
        let writer = Writer::start(writers.clone());
        let sweeper = Sweeper::start(writers.clone());
        Ok(Self {
            readers,
            writers,
            writer,
            readiness: Arc::default(),
            sweeper,
        })
    }

    /// For reading outside a transaction.
    pub(crate) fn reader(&self) -> &SqlitePool {
        &self.readers
    }

    /// The queue of answers to save.
    pub(crate) fn writer(&self) -> &Writer {
        &self.writer
    }

    /// Starts a writing transaction; it waits for its turn and rolls back unless committed.
    pub async fn begin(&self) -> Result<Transaction> {
        transaction::begin(&self.writers).await
    }

    /// Whether the database takes and gives, as of at most a second ago.
    pub async fn is_ready(&self) -> bool {
        self.readiness.ask(&self.writers, &self.readers).await
    }

    /// How many requests to save wait for the transaction that will hold them.
    pub fn waiting(&self) -> usize {
        self.writer.waiting()
    }

    /// How the writing connection keeps its promises: the journal mode (`wal`) and the level of
    /// `synchronous` (2 is `FULL`).
    pub async fn durability(&self) -> Result<(String, i64)> {
        let mut writer = self.writers.acquire().await?;
        let journal = sqlx::query_scalar("PRAGMA journal_mode")
            .fetch_one(&mut *writer)
            .await?;
        let synchronous = sqlx::query_scalar("PRAGMA synchronous")
            .fetch_one(&mut *writer)
            .await?;
        Ok((journal, synchronous))
    }

    /// Overwrites soon what a transaction that is committed by now deleted for good.
    pub fn sweep_soon(&self) {
        self.sweeper.wake();
    }

    /// Finishes what is under way, overwrites what was deleted, and closes the files.
    pub async fn close(&self) {
        self.readers.close().await;
        if let Err(error) = sweeping::sweep(&self.writers).await {
            tracing::warn!(%error, "what was deleted is overwritten after the next start");
        }
        self.writers.close().await;
    }
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
fn make_private(file: &Path) -> std::io::Result<()> {
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
