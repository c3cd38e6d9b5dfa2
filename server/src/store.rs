//! All SQL, and nothing but SQL. Knows no rights: callers in [`crate::service`] do.
//!
//! Readers share a pool; there is one writing connection, which [`writer`] uses to store many
//! people's answers in one durable transaction. "Not found" is an `Option`.

pub mod agreements;
pub mod answers;
pub mod ballots;
pub mod finishing;
pub mod leads;
pub mod meetings;
pub mod pairing;
pub mod reports;
pub mod respondents;
pub mod rounds;
pub mod seats;
pub mod sessions;
pub mod shares;
pub mod teams;
pub mod writer;

use std::path::Path;
use std::time::Duration;

use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};

/// The database of this build; its SQL keeps to what `PostgreSQL` understands as well.
pub type Db = sqlx::Sqlite;

/// A transaction on the writing connection.
pub type Transaction = sqlx::Transaction<'static, Db>;

/// Why the database did not do as asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database itself.
    #[error("database: {0}")]
    Database(#[from] sqlx::Error),
    /// A migration.
    #[error("migration: {0}")]
    Migration(#[from] sqlx::migrate::MigrateError),
    /// The data directory.
    #[error("data directory: {0}")]
    Directory(#[from] std::io::Error),
    /// A stored value that this version does not know.
    #[error("stored value not understood: {0}")]
    Unreadable(String),
}

/// What every function of this layer returns.
pub type Result<T> = std::result::Result<T, StoreError>;

/// The open database.
#[derive(Clone)]
pub struct Store {
    readers: SqlitePool,
    writers: SqlitePool,
    writer: writer::Writer,
}

impl Store {
    /// Opens `scan.sqlite` in the directory, made when it is not there, readable for its owner
    /// only, and brings its tables up to date.
    ///
    /// # Errors
    /// When the directory cannot be used, or the database is newer than this program.
    pub async fn open(directory: &Path) -> Result<Self> {
        make_private(directory)?;
        let options = SqliteConnectOptions::new()
            .filename(directory.join("scan.sqlite"))
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(Duration::from_secs(10))
            .statement_cache_capacity(100);
        // A file of this machine does not go away: no question whether it is still there before
        // each use, which would double the queries of many requests.
        let pool = || SqlitePoolOptions::new().test_before_acquire(false);
        let writers = pool()
            .max_connections(1)
            .connect_with(options.clone())
            .await?;
        sqlx::migrate!("migrations/sqlite").run(&writers).await?;
        let readers = pool()
            .max_connections(4)
            .connect_with(options.read_only(true))
            .await?;
        let writer = writer::Writer::start(writers.clone());
        Ok(Self {
            readers,
            writers,
            writer,
        })
    }

    /// For reading outside a transaction.
    pub(crate) fn reader(&self) -> &SqlitePool {
        &self.readers
    }

    /// The queue of answers to save.
    pub(crate) fn writer(&self) -> &writer::Writer {
        &self.writer
    }

    /// Starts a writing transaction; it waits for its turn and rolls back unless committed.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn begin(&self) -> Result<Transaction> {
        Ok(self.writers.begin_with("BEGIN IMMEDIATE").await?)
    }

    /// Whether the database answers, for `/readyz`.
    ///
    /// # Errors
    /// When it does not.
    pub async fn ping(&self) -> Result<()> {
        sqlx::query("SELECT 1").execute(self.reader()).await?;
        Ok(())
    }

    /// How many requests to save wait for the transaction that will hold them.
    pub fn waiting(&self) -> usize {
        self.writer.waiting()
    }

    /// How the writing connection keeps its promises: the journal mode (`wal`) and the level of
    /// `synchronous` (2 is `FULL`).
    ///
    /// # Errors
    /// When the database does not answer.
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

    /// Finishes what is under way and closes the files.
    pub async fn close(&self) {
        self.readers.close().await;
        self.writers.close().await;
    }
}

#[cfg(unix)]
fn make_private(directory: &Path) -> std::io::Result<()> {
    use std::fs::{self, DirBuilder, Permissions};
    use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
    if !directory.exists() {
        DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(directory)?;
    }
    let file = directory.join("scan.sqlite");
    // Made here, with its permissions, so that SQLite's own files beside it inherit them.
    fs::OpenOptions::new()
        .create(true)
        .append(true)
        .mode(0o600)
        .open(&file)?;
    fs::set_permissions(&file, Permissions::from_mode(0o600))
}

#[cfg(not(unix))]
fn make_private(directory: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(directory)
}
