//! Open connections, and whose turn it is.
//!
//! A pool of sqlx asks each connection that comes back whether it is still there, in a task of its
//! own: for a request that reads once, twice the messages from thread to thread. A file of this
//! machine does not go away, and what a request that was given up still had to do is done before
//! what comes after it. So a connection is taken back as it is, and looked at only when its
//! transaction did not end.

use std::ops::{Deref, DerefMut};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{ConnectOptions, Connection};
use tokio::runtime::Handle;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, TryAcquireError, watch};

use super::error::{Result, StoreError};

/// So many connections at most, opened when they are needed.
#[derive(Clone)]
pub(super) struct Connections(Arc<Inner>);

struct Inner {
    options: SqliteConnectOptions,
    most: u32,
    patience: Duration,
    turns: Arc<Semaphore>,
    /// The one that was used last is used next: it has the statements and pages in memory.
    idle: Mutex<Vec<SqliteConnection>>,
    closed: watch::Sender<bool>,
}

/// A connection for as long as this is held.
pub(crate) struct Leased {
    /// Nothing only when it is given back.
    connection: Option<SqliteConnection>,
    /// Whether a transaction may be open.
    open: bool,
    home: Connections,
    turn: Option<OwnedSemaphorePermit>,
}

impl Connections {
    /// Opens the first.
    ///
    /// # Errors
    /// When it cannot be opened.
    pub(super) async fn open(
        options: SqliteConnectOptions,
        most: u32,
        patience: Duration,
    ) -> Result<Self> {
        let first = options.connect().await?;
        Ok(Self(Arc::new(Inner {
            options,
            most,
            patience,
            turns: Arc::new(Semaphore::new(most as usize)),
            idle: Mutex::new(vec![first]),
            closed: watch::channel(false).0,
        })))
    }

    /// Waits for a turn, as long as the patience lasts.
    ///
    /// # Errors
    /// When it takes too long, all are closed, or none can be opened.
    pub(super) async fn acquire(&self) -> Result<Leased> {
        let turns = &self.0.turns;
        let turn = match turns.clone().try_acquire_owned() {
            _ if self.is_closed() => return Err(closed()),
            Ok(turn) => turn,
            Err(TryAcquireError::Closed) => return Err(closed()),
            Err(TryAcquireError::NoPermits) => {
                let turn = turns.clone().acquire_owned();
                let turn = tokio::time::timeout(self.0.patience, turn).await;
                let turn = turn.map_err(|_| StoreError::timed_out())?;
                turn.map_err(|_| closed())?
            }
        };
        let idle = self.idle().pop();
        let connection = match idle {
            Some(connection) => connection,
            None => self.0.options.connect().await?,
        };
        Ok(Leased {
            connection: Some(connection),
            open: false,
            home: self.clone(),
            turn: Some(turn),
        })
    }

    /// Whether nobody gets a turn any more.
    pub(super) fn is_closed(&self) -> bool {
        *self.0.closed.borrow()
    }

    /// Returns when nobody gets a turn any more.
    pub(super) async fn closing(&self) {
        // The sender is in here: waiting does not fail.
        let _ = self.0.closed.subscribe().wait_for(|closed| *closed).await;
    }

    /// Waits until all came back, and closes them.
    pub(super) async fn close(&self) {
        self.0.closed.send_replace(true);
        let all = self.0.turns.acquire_many(self.0.most).await;
        let connections = std::mem::take(&mut *self.idle());
        for connection in connections {
            if let Err(error) = connection.close().await {
                tracing::warn!(%error, "a connection did not close well");
            }
        }
        self.0.turns.close();
        drop(all);
    }

    fn idle(&self) -> MutexGuard<'_, Vec<SqliteConnection>> {
        self.0.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Leased {
    /// From now on it is looked at when it comes back.
    pub(super) fn begins(&mut self) {
        self.open = true;
    }

    /// What was begun is over.
    pub(super) fn ended(&mut self) {
        self.open = false;
    }
}

impl Deref for Leased {
    type Target = SqliteConnection;

    fn deref(&self) -> &SqliteConnection {
        self.connection
            .as_ref()
            .expect("given back at the end only")
    }
}

impl DerefMut for Leased {
    fn deref_mut(&mut self) -> &mut SqliteConnection {
        self.connection
            .as_mut()
            .expect("given back at the end only")
    }
}

impl Drop for Leased {
    fn drop(&mut self) {
        let (Some(connection), Some(turn)) = (self.connection.take(), self.turn.take()) else {
            return;
        };
        if !self.open {
            self.home.idle().push(connection);
        } else if let Ok(runtime) = Handle::try_current() {
            runtime.spawn(roll_back(connection, self.home.clone(), turn));
        }
        // Without a runtime it is closed, which takes back what it did.
    }
}

/// Takes back what a transaction did that was not committed. A connection that is still in it, or
/// was not any more, because `SQLite` ended it by itself as on a full disk, is closed: another takes
/// its place.
async fn roll_back(
    mut connection: SqliteConnection,
    home: Connections,
    turn: OwnedSemaphorePermit,
) {
    match sqlx::query("ROLLBACK").execute(&mut connection).await {
        Ok(_) => home.idle().push(connection),
        Err(error) => {
            tracing::warn!(%error, "a transaction did not end: its connection is replaced");
            let _ = connection.close().await;
        }
    }
    drop(turn);
}

fn closed() -> StoreError {
    StoreError::Database(sqlx::Error::PoolClosed)
}
