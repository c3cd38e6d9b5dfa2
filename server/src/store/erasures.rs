//! What was erased on purpose stays erased, also when an older copy of the database is put back.
//!
//! Each erasure is written down in its own transaction, as keys that lead to nothing any more, and
//! then into a file that lies beside the data (`journal.rs`). `replaying.rs` reads it when a database
//! is opened.

mod entry;
mod journal;

use std::path::Path;
use std::sync::Arc;

use jiff::civil::Date;
use sqlx::{AssertSqlSafe, Row};
use tokio::sync::Mutex;

use super::database::{Connection, DbRow, Writers, places};
use super::error::{Result, StoreError};
use journal::Journal;

pub use entry::{Entry, Erasure, Stamp};

/// Most rows that one statement marks.
const AT_ONCE: usize = 1_000;

/// The journal of an open database.
#[derive(Clone)]
pub struct Erasures {
    writers: Writers,
    journal: Arc<Mutex<Journal>>,
}

/// A journal that was read, before the database was touched.
pub(super) struct Remembered {
    pub(super) journal: Journal,
    pub(super) entries: Vec<Entry>,
}

impl Remembered {
    /// Reads the journal of a data directory: this file, or the usual one.
    pub(super) async fn read(data: &Path, file: Option<&Path>) -> Result<Self> {
        let journal = Journal::of(data, file)?;
        let entries = on_disk(journal.clone(), Journal::read).await?;
        Ok(Self { journal, entries })
    }
}

impl Erasures {
    pub(super) fn new(writers: Writers, journal: Journal) -> Self {
        let journal = Arc::new(Mutex::new(journal));
        Self { writers, journal }
    }

    /// [`Self::keep_up`], where what was erased is erased all the same: it is tried again with the
    /// next erasure, every night and at the next start.
    pub async fn keep_up_or_say(&self) {
        if let Err(error) = self.keep_up().await {
            tracing::error!(%error, "erasures are not in the journal yet");
        }
    }

    /// Adds to the journal what is in no file yet; on disk afterwards.
    pub async fn keep_up(&self) -> Result<()> {
        // One after the other, so that nothing is written twice.
        let journal = self.journal.lock().await;
        let rows = sqlx::query(
            "SELECT id, mark, made_on, body FROM erasures WHERE written = 0 ORDER BY id",
        )
        .fetch_all(self.writers.pool())
        .await?;
        if rows.is_empty() {
            return Ok(());
        }
        let entries: Vec<Entry> = rows.iter().map(read).collect::<Result<_>>()?;
        on_disk(journal.clone(), move |journal| journal.append(&entries)).await?;
        // Those that were read: an erasure of another server may be committed later, with a lower
        // number.
        for some in rows.chunks(AT_ONCE) {
            let sql = format!(
                "UPDATE erasures SET written = 1 WHERE id IN ({})",
                places(1, some.len())
            );
            let mut marking = sqlx::query(AssertSqlSafe(sql));
            for row in some {
                marking = marking.bind(row.get::<i64, _>("id"));
            }
            marking.execute(self.writers.pool()).await?;
        }
        Ok(())
    }

    /// On which days there were erasures before this one, the earliest first; a day for each.
    pub async fn days(&self, before: Date) -> Result<Vec<Date>> {
        let days: Vec<String> =
            sqlx::query_scalar("SELECT made_on FROM erasures WHERE made_on < $1 ORDER BY 1")
                .bind(before.to_string())
                .fetch_all(self.writers.pool())
                .await?;
        let read = |day: String| day.parse().map_err(|_| unreadable("made_on"));
        days.into_iter().map(read).collect()
    }

    /// Forgets what was erased before this day; gives how much.
    pub async fn forget(&self, before: Date) -> Result<u64> {
        let journal = self.journal.lock().await;
        // The file first: what only it has would be erased again.
        on_disk(journal.clone(), move |journal| journal.forget(before)).await?;
        let done = sqlx::query("DELETE FROM erasures WHERE made_on < $1")
            .bind(before.to_string())
            .execute(self.writers.pool())
            .await?;
        Ok(done.rows_affected())
    }
}

/// Writes down, in the transaction of an erasure, what is erased. [`Erasures::keep_up`] follows the
/// commit.
pub async fn record(connection: &mut Connection, stamp: Stamp, erasure: Erasure) -> Result<()> {
    keep(connection, &Entry { stamp, erasure }, Written::No).await
}

/// Whether an entry stands in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Written {
    No,
    Yes,
}

/// Stores an entry.
pub(super) async fn keep(
    connection: &mut Connection,
    entry: &Entry,
    written: Written,
) -> Result<()> {
    sqlx::query("INSERT INTO erasures (mark, made_on, body, written) VALUES ($1, $2, $3, $4)")
        .bind(&entry.stamp.mark)
        .bind(entry.stamp.day.to_string())
        .bind(entry.erasure.to_string())
        .bind(i64::from(written == Written::Yes))
        .execute(connection)
        .await?;
    Ok(())
}

fn read(row: &DbRow) -> Result<Entry> {
    let (day, body): (String, String) = (row.get("made_on"), row.get("body"));
    Ok(Entry {
        stamp: Stamp {
            mark: row.get("mark"),
            day: day.parse().map_err(|_| unreadable("made_on"))?,
        },
        erasure: body.parse().map_err(|_| unreadable("body"))?,
    })
}

fn unreadable(what: &str) -> StoreError {
    StoreError::Unreadable(format!("erasures.{what}"))
}

/// Does something with the file on a thread that may wait for the disk.
async fn on_disk<T: Send + 'static>(
    journal: Journal,
    act: impl FnOnce(&Journal) -> Result<T> + Send + 'static,
) -> Result<T> {
    let done = tokio::task::spawn_blocking(move || act(&journal)).await;
    done.map_err(|error| StoreError::Directory(std::io::Error::other(error)))?
}
