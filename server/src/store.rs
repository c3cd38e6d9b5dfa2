//! All SQL, and nothing but SQL. Knows no rights: callers in [`crate::service`] do.
//!
//! The same SQL for a file of `SQLite` and for `PostgreSQL` ([`database`]). Readers share a pool; there
//! is one writing connection, which [`writer`] uses to store many
//! people's answers in one durable transaction. "Not found" is an `Option`. Releases for the support
//! centre lie in a file of their own ([`releases`]), which is all that code for staff reads.

pub mod accounts;
pub mod agreements;
pub mod answers;
pub mod backups;
pub mod ballots;
pub mod claiming;
pub mod codes;
pub mod colleagues;
pub mod contributions;
pub mod coordinators;
pub mod copying;
pub mod database;
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
pub mod news;
mod opening;
pub mod outbox;
pub mod own_data;
pub mod pairing;
pub mod postgres;
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
pub mod slow;
mod sqlite;
pub mod staff;
pub mod stands;
mod starting;
pub mod support_requests;
mod sweeping;
pub mod tallies;
pub mod teams;
mod trouble;
pub mod unlinking;
pub mod watching;
pub mod writer;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use url::Url;

pub use database::{Db, Transaction};
pub use error::{Result, StoreError, Unusable};
pub use opening::{Opening, Patience};
pub(crate) use sqlite::make_directory;
pub use sweeping::LARGE;

use database::{Engine, Pool, Writers};
use erasures::Erasures;
use news::Wire;
use readiness::Readiness;
use releases::Releases;
use sweeping::Sweeper;
use writer::Writer;

#[derive(Clone)]
pub struct Store {
    directory: PathBuf,
    /// Of a service.
    database: Option<Url>,
    readers: Pool,
    writers: Writers,
    writer: Writer,
    readiness: Arc<Readiness>,
    sweeper: Sweeper,
    wire: Wire,
    releases: Releases,
    erasures: Erasures,
}

impl Store {
    /// Which database this is.
    pub fn engine(&self) -> Engine {
        self.writers.engine()
    }

    pub fn directory(&self) -> &Path {
        &self.directory
    }

    pub fn releases(&self) -> &Releases {
        &self.releases
    }

    /// The way to other servers on the same database.
    pub fn wire(&self) -> &Wire {
        &self.wire
    }

    /// What was erased on purpose.
    pub fn erasures(&self) -> &Erasures {
        &self.erasures
    }

    /// For reading outside a transaction.
    pub(crate) fn reader(&self) -> &Pool {
        &self.readers
    }

    /// The queue of answers to save.
    pub(crate) fn writer(&self) -> &Writer {
        &self.writer
    }

    /// Starts a writing transaction; it waits for its turn and rolls back unless committed.
    pub async fn begin(&self) -> Result<Transaction> {
        self.writers.begin().await
    }

    /// Whether the database takes and gives, as of at most a second ago.
    pub async fn is_ready(&self) -> bool {
        self.readiness.ask(&self.writers, &self.readers).await
    }

    /// How many requests to save wait for the transaction that will hold them.
    pub fn waiting(&self) -> usize {
        self.writer.waiting()
    }

    /// How the writing connection to a file keeps its promises: the journal mode (`wal`) and the level
    /// of `synchronous` (2 is `FULL`).
    pub async fn durability(&self) -> Result<(String, i64)> {
        let mut writer = self.writers.pool().acquire().await?;
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

    /// The same when few people save: a large file is written anew only then.
    pub fn sweep_at_night(&self) {
        self.sweeper.wake_at_night();
    }

    /// Finishes what is under way, overwrites what was deleted, and closes the files.
    pub async fn close(&self) {
        self.releases.close().await;
        self.readers.close().await;
        if let Err(error) = self.sweeper.last_time(&self.writers).await {
            tracing::warn!(%error, "what was deleted is overwritten after the next start");
        }
        self.writers.pool().close().await;
    }
}
