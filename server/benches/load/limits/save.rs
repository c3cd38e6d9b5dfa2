//! The bare save: axum, sqlx and `SQLite` with `synchronous=FULL`, one writing connection. Nobody is
//! authorised, nothing is checked.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::post;
use axum::{Json, Router};
use serde::{Deserialize, Serialize};
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqlitePool, SqlitePoolOptions,
    SqliteSynchronous,
};
use tokio::sync::{mpsc, oneshot};

use crate::error::Result;

/// Most answers in one transaction, as in the product.
const BATCH: usize = 256;

#[derive(Debug, Serialize, Deserialize)]
pub struct Sent {
    pub respondent: i64,
    pub item: i64,
    pub choice: i64,
    /// How often it was saved before.
    pub base: i64,
}

type Job = (Sent, oneshot::Sender<i64>);

/// Where answers go, those of one transaction at a time; gives their new revisions.
pub trait Table: Send + 'static {
    fn store(&self, batch: &[Sent]) -> impl Future<Output = sqlx::Result<Vec<i64>>> + Send;
}

impl Table for SqlitePool {
    async fn store(&self, batch: &[Sent]) -> sqlx::Result<Vec<i64>> {
        store(self, batch).await
    }
}

/// Concurrent answers share one transaction.
pub async fn grouped(data: &Path) -> Result<Router> {
    Ok(queued(open(data).await?))
}

/// The same for any table.
pub fn queued(table: impl Table + Sync) -> Router {
    let (queue, jobs) = mpsc::channel::<Job>(4 * BATCH);
    tokio::spawn(write(table, jobs));
    let handler = async |State(queue): State<mpsc::Sender<Job>>, Json(sent): Json<Sent>| {
        let trouble = StatusCode::INTERNAL_SERVER_ERROR;
        let (reply, stored) = oneshot::channel();
        queue.send((sent, reply)).await.map_err(|_| trouble)?;
        stored.await.map(Json).map_err(|_| trouble)
    };
    Router::new().route("/", post(handler)).with_state(queue)
}

/// Every answer has a transaction of its own.
pub async fn single(data: &Path) -> Result<Router> {
    let pool = open(data).await?;
    let handler = async |State(pool): State<Arc<SqlitePool>>, Json(sent): Json<Sent>| {
        let stored = store(&pool, std::slice::from_ref(&sent)).await;
        stored
            .map(|stored| Json(stored[0]))
            .map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)
    };
    Ok(Router::new()
        .route("/", post(handler))
        .with_state(Arc::new(pool)))
}

async fn write(table: impl Table + Sync, mut jobs: mpsc::Receiver<Job>) {
    let mut batch = Vec::with_capacity(BATCH);
    while jobs.recv_many(&mut batch, BATCH).await > 0 {
        let (sent, replies): (Vec<_>, Vec<_>) = batch.drain(..).unzip();
        // Without an acknowledgement the handler answers 500, and the bench ends.
        if let Ok(stored) = table.store(&sent).await {
            for (reply, revision) in replies.into_iter().zip(stored) {
                let _ = reply.send(revision);
            }
        }
    }
}

async fn store(pool: &SqlitePool, batch: &[Sent]) -> sqlx::Result<Vec<i64>> {
    let mut transaction = pool.begin_with("BEGIN IMMEDIATE").await?;
    let mut stored = Vec::with_capacity(batch.len());
    for sent in batch {
        upsert(&mut transaction, sent).await?;
        stored.push(sent.base + 1);
    }
    transaction.commit().await?;
    Ok(stored)
}

async fn upsert(connection: &mut SqliteConnection, sent: &Sent) -> sqlx::Result<()> {
    sqlx::query(
        "INSERT INTO answers (respondent_id, item, choice, revision) VALUES ($1, $2, $3, $4)
         ON CONFLICT (respondent_id, item) DO UPDATE
         SET choice = excluded.choice, revision = excluded.revision",
    )
    .bind(sent.respondent)
    .bind(sent.item)
    .bind(sent.choice)
    .bind(sent.base + 1)
    .execute(connection)
    .await?;
    Ok(())
}

async fn open(data: &Path) -> Result<SqlitePool> {
    std::fs::create_dir_all(data)?;
    let options = SqliteConnectOptions::new()
        .filename(data.join("scan.sqlite"))
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .busy_timeout(Duration::from_secs(10));
    let pool = SqlitePoolOptions::new()
        .max_connections(1)
        .test_before_acquire(false)
        .acquire_timeout(Duration::from_mins(1))
        .connect_with(options)
        .await?;
    sqlx::query(
        "CREATE TABLE answers (
             respondent_id INTEGER NOT NULL, item INTEGER NOT NULL, choice INTEGER,
             revision INTEGER NOT NULL, PRIMARY KEY (respondent_id, item)
         ) WITHOUT ROWID",
    )
    .execute(&pool)
    .await?;
    Ok(pool)
}
