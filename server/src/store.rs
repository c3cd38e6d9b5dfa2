//! All SQL, and nothing but SQL. Knows no rights: callers in [`crate::service`] do.
//!
//! Readers share a pool; there is one writing connection, which [`writer`] uses to store many
//! people's answers in one durable transaction. "Not found" is an `Option`. Releases for the support
//! centre lie in a file of their own ([`releases`]), which is all that code for staff reads.

pub mod accounts;
pub mod agreements;
pub mod answers;
pub mod ballots;
pub mod codes;
pub mod colleagues;
mod connecting;
pub mod contributions;
pub mod coordinators;
pub mod erasures;
mod error;
pub mod expiry;
pub mod finishing;
pub mod forgetting;
pub mod inventing;
pub mod leads;
pub mod ledgers;
pub mod lists;
pub mod meetings;
pub mod memberships;
mod opening;
pub mod outbox;
pub mod own_data;
pub mod pairing;
mod readiness;
pub mod releases;
pub mod removal;
mod replaying;
pub mod reports;
pub mod respondents;
pub mod rounds;
pub mod seats;
pub mod sessions;
pub mod shares;
pub mod staff;
pub mod stands;
mod starting;
pub mod support_requests;
mod sweeping;
pub mod tallies;
pub mod teams;
mod transaction;
mod trouble;
pub mod unlinking;
pub mod writer;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use sqlx::sqlite::SqlitePool;

pub use connecting::Patience;
pub(crate) use connecting::make_directory;
pub use error::{Result, StoreError, Unusable};
pub use transaction::{Db, Transaction};

use erasures::Erasures;
use readiness::Readiness;
use releases::Releases;
use sweeping::Sweeper;
use writer::Writer;

#[derive(Clone)]
pub struct Store {
    directory: PathBuf,
    readers: SqlitePool,
    writers: SqlitePool,
    writer: Writer,
    readiness: Arc<Readiness>,
    sweeper: Sweeper,
    releases: Releases,
    erasures: Erasures,
}

/// What to open, and how.
#[derive(Clone, Debug)]
pub struct Opening {
    /// The data directory.
    pub directory: PathBuf,
    /// The journal of erasures; beside the data directory when none is named.
    pub journal: Option<PathBuf>,
    pub patience: Patience,
}

impl Opening {
    /// A data directory with all else as usual.
    pub fn of(directory: &Path) -> Self {
        Self {
            directory: directory.to_owned(),
            journal: None,
            patience: Patience::default(),
        }
    }
}

impl Store {
    pub fn directory(&self) -> &Path {
        &self.directory
    }

    pub fn releases(&self) -> &Releases {
        &self.releases
    }

    /// What was erased on purpose.
    pub fn erasures(&self) -> &Erasures {
        &self.erasures
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
        self.releases.close().await;
        self.readers.close().await;
        if let Err(error) = sweeping::sweep(&self.writers).await {
            tracing::warn!(%error, "what was deleted is overwritten after the next start");
        }
        self.writers.close().await;
    }
}
