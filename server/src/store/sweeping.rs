//! Overwriting what was deleted, so that nobody finds it in the files either.
//!
//! `secure_delete` puts zeros where a row was. That is not all: a table that grows moves rows from
//! page to page and leaves copies in room that no row uses, and the write-ahead log holds pages as
//! they were. So after a deletion that somebody was promised, the file is written anew without what
//! is unused (`VACUUM`), and the log is emptied. That this is still to be done is stored in the
//! transaction of the deletion itself: a crash or a full disk only puts it off.
//!
//! All who save wait meanwhile: seconds for the file of a region, a minute for that of a whole country.
//! So a file above [`LARGE`] is written anew at night; rows are filled with zeros and the log is
//! emptied at once all the same.
//!
//! The ledger of a release needs the log emptied and no more. It is so long that nearly all of it
//! lies in pages that hold nothing else, which `secure_delete` fills with zeros, and the program
//! takes it out before another row comes beside it, so that no part was ever moved. Writing a file
//! of gigabytes anew for it would keep everybody else from saving for a minute.
//!
//! All this is about files. `PostgreSQL` takes out what was deleted by itself (autovacuum, which its
//! tables ask for soon); what its own files and its write-ahead log hold until then is in the hands of
//! whoever looks after it, as are copies of a disk.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::sync::mpsc;
use tokio::time::Instant;

use super::database::{Connection, Engine, Pool, Writers};
use super::error::{Result, StoreError};

/// Saving waits while the file is written anew. Afterwards it rests so many times as long as it
/// took, so that in a large database, too, this takes a tenth of the time at most; deletions
/// meanwhile share the next time.
const REST: u32 = 9;

/// What sqlx calls the database whose files this is about.
const FILES: &str = <sqlx::Sqlite as sqlx::Database>::NAME;

/// After a failure, such as a full disk.
const AGAIN: Duration = Duration::from_mins(1);

/// A file of as many bytes is written anew in a few seconds. Of a larger one it takes as long as nobody
/// who saves would wait, and it is done at night.
pub const LARGE: i64 = 256 << 20;

/// Wakes the task that sweeps.
#[derive(Clone)]
pub(super) struct Sweeper {
    wake: mpsc::Sender<()>,
    night: Arc<AtomicBool>,
    /// From how many bytes on a file is large.
    large: i64,
}

impl Sweeper {
    /// Starts the task, which first does what an earlier run of the program left; it ends with the
    /// last `Sweeper` or when the pool closes.
    pub(super) fn start(writers: Writers, large: i64) -> Self {
        let (wake, woken) = mpsc::channel(1);
        let night = Arc::new(AtomicBool::new(false));
        let sweeper = Self {
            wake,
            night: night.clone(),
            large,
        };
        sweeper.wake();
        tokio::spawn(run(writers, large, night, woken));
        sweeper
    }

    /// Sweeps soon, if that is due.
    pub(super) fn wake(&self) {
        // A full queue means that it is going to look anyway.
        let _ = self.wake.try_send(());
    }

    /// Sweeps soon, a large file too.
    pub(super) fn wake_at_night(&self) {
        self.night.store(true, Ordering::SeqCst);
        self.wake();
    }

    /// Sweeps before the file is closed.
    pub(super) async fn last_time(&self, writers: &Writers) -> Result<()> {
        sweep(writers, self.large).await
    }
}

async fn run(writers: Writers, large: i64, night: Arc<AtomicBool>, mut woken: mpsc::Receiver<()>) {
    while woken.recv().await.is_some() {
        let at_night = night.swap(false, Ordering::SeqCst);
        let large = if at_night { i64::MAX } else { large };
        while let Err(error) = sweep_and_rest(&writers, large).await {
            if writers.pool().is_closed() {
                return;
            }
            tracing::warn!(%error, "what was deleted is not overwritten yet");
            rest(writers.pool(), AGAIN).await;
        }
    }
}

async fn sweep_and_rest(writers: &Writers, large: i64) -> Result<()> {
    let start = Instant::now();
    sweep(writers, large).await?;
    rest(writers.pool(), start.elapsed() * REST).await;
    Ok(())
}

/// Ends early when the pool closes.
async fn rest(pool: &Pool, time: Duration) {
    let _ = tokio::time::timeout(time, pool.close_event()).await;
}

/// Says, in the transaction of a deletion, that it is to be overwritten.
pub(super) async fn is_due(connection: &mut Connection) -> Result<()> {
    if connection.backend_name() != FILES {
        return Ok(());
    }
    sqlx::query("UPDATE sweeps SET due = due + 1")
        .execute(connection)
        .await?;
    Ok(())
}

/// Overwrites what was deleted, until nothing is due: another program on the same file, such as
/// `scan-server staff`, may delete something meanwhile. A large file waits for the night. The log is
/// emptied in any case.
async fn sweep(writers: &Writers, large: i64) -> Result<()> {
    if writers.engine() == Engine::Postgres {
        return Ok(());
    }
    let mut connection = writers.pool().acquire().await?;
    loop {
        let due: i64 = sqlx::query_scalar("SELECT due FROM sweeps")
            .fetch_one(&mut *connection)
            .await?;
        if due == 0 || bytes(&mut connection).await? >= large {
            return empty_log(&mut connection).await;
        }
        overwrite(&mut connection).await?;
        sqlx::query("UPDATE sweeps SET due = 0 WHERE due = $1")
            .bind(due)
            .execute(&mut *connection)
            .await?;
    }
}

/// How large the file is.
async fn bytes(connection: &mut Connection) -> Result<i64> {
    let pages: i64 = sqlx::query_scalar("PRAGMA page_count")
        .fetch_one(&mut *connection)
        .await?;
    let size: i64 = sqlx::query_scalar("PRAGMA page_size")
        .fetch_one(connection)
        .await?;
    Ok(pages.saturating_mul(size))
}

/// Writes the file anew and empties the log.
async fn overwrite(connection: &mut Connection) -> Result<()> {
    let written = sqlx::query("VACUUM").execute(&mut *connection).await;
    // After a failure as well: what was written until then would hold room.
    let emptied = empty_log(connection).await;
    written?;
    emptied
}

/// Puts what is in the log into the file, and takes it out of the log.
async fn empty_log(connection: &mut Connection) -> Result<()> {
    let busy: i64 = sqlx::query_scalar("PRAGMA wal_checkpoint(TRUNCATE)")
        .fetch_one(connection)
        .await?;
    if busy != 0 {
        return Err(StoreError::Unswept);
    }
    Ok(())
}
