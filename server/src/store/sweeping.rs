//! Overwriting what was deleted, so that nobody finds it in the files either.
//!
//! `secure_delete` puts zeros where a row was. That is not all: a table that grows moves rows from
//! page to page and leaves copies in room that no row uses, and the write-ahead log holds pages as
//! they were. So after a deletion that somebody was promised, the file is written anew without what
//! is unused (`VACUUM`), and the log is emptied. That this is still to be done is stored in the
//! transaction of the deletion itself: a crash or a full disk only puts it off.
//!
//! The ledger of a release needs the log emptied and no more. It is so long that nearly all of it
//! lies in pages that hold nothing else, which `secure_delete` fills with zeros, and the program
//! takes it out before another row comes beside it, so that no part was ever moved. Writing a file
//! of gigabytes anew for it would keep everybody else from saving for a minute.

use std::time::Duration;

use sqlx::sqlite::{SqliteConnection, SqlitePool};
use tokio::sync::mpsc;
use tokio::time::Instant;

use super::error::{Result, StoreError};

/// Saving waits while the file is written anew. Afterwards it rests so many times as long as it
/// took, so that in a large database, too, this takes a tenth of the time at most; deletions
/// meanwhile share the next time.
const REST: u32 = 9;

/// After a failure, such as a full disk.
const AGAIN: Duration = Duration::from_mins(1);

/// Wakes the task that sweeps.
#[derive(Clone)]
pub(super) struct Sweeper {
    wake: mpsc::Sender<()>,
}

impl Sweeper {
    /// Starts the task, which first does what an earlier run of the program left; it ends with the
    /// last `Sweeper` or when the pool closes.
    pub(super) fn start(pool: SqlitePool) -> Self {
        let (wake, woken) = mpsc::channel(1);
        let sweeper = Self { wake };
        sweeper.wake();
        tokio::spawn(run(pool, woken));
        sweeper
    }

    /// Sweeps soon, if that is due.
    pub(super) fn wake(&self) {
        // A full queue means that it is going to look anyway.
        let _ = self.wake.try_send(());
    }
}

async fn run(pool: SqlitePool, mut woken: mpsc::Receiver<()>) {
    while woken.recv().await.is_some() {
        while let Err(error) = sweep_and_rest(&pool).await {
            if pool.is_closed() {
                return;
            }
            tracing::warn!(%error, "what was deleted is not overwritten yet");
            rest(&pool, AGAIN).await;
        }
    }
}

async fn sweep_and_rest(pool: &SqlitePool) -> Result<()> {
    let start = Instant::now();
    sweep(pool).await?;
    rest(pool, start.elapsed() * REST).await;
    Ok(())
}

/// Ends early when the pool closes.
async fn rest(pool: &SqlitePool, time: Duration) {
    let _ = tokio::time::timeout(time, pool.close_event()).await;
}

/// Says, in the transaction of a deletion, that it is to be overwritten.
pub(super) async fn is_due(connection: &mut SqliteConnection) -> Result<()> {
    sqlx::query("UPDATE sweeps SET due = due + 1")
        .execute(connection)
        .await?;
    Ok(())
}

/// Overwrites what was deleted, until nothing is due: another program on the same file, such as
/// `scan-server staff`, may delete something meanwhile. The log is emptied in any case.
pub(super) async fn sweep(pool: &SqlitePool) -> Result<()> {
    let mut connection = pool.acquire().await?;
    loop {
        let due: i64 = sqlx::query_scalar("SELECT due FROM sweeps")
            .fetch_one(&mut *connection)
            .await?;
        if due == 0 {
            return empty_log(&mut connection).await;
        }
        overwrite(&mut connection).await?;
        sqlx::query("UPDATE sweeps SET due = 0 WHERE due = $1")
            .bind(due)
            .execute(&mut *connection)
            .await?;
    }
}

/// Writes the file anew and empties the log.
async fn overwrite(connection: &mut SqliteConnection) -> Result<()> {
    let written = sqlx::query("VACUUM").execute(&mut *connection).await;
    // After a failure as well: what was written until then would hold room.
    let emptied = empty_log(connection).await;
    written?;
    emptied
}

/// Puts what is in the log into the file, and takes it out of the log.
async fn empty_log(connection: &mut SqliteConnection) -> Result<()> {
    let busy: i64 = sqlx::query_scalar("PRAGMA wal_checkpoint(TRUNCATE)")
        .fetch_one(connection)
        .await?;
    if busy != 0 {
        return Err(StoreError::Unswept);
    }
    Ok(())
}
