//! Transactions on the writing connection.

use sqlx::sqlite::SqlitePool;

use super::error::Result;

/// The database of this build; its SQL keeps to what `PostgreSQL` understands as well.
pub type Db = sqlx::Sqlite;

/// A transaction on the writing connection.
pub type Transaction = sqlx::Transaction<'static, Db>;

/// Starts a writing transaction; it waits for its turn and rolls back unless committed.
pub(super) async fn begin(writers: &SqlitePool) -> Result<Transaction> {
    Ok(writers.begin_with("BEGIN IMMEDIATE").await?)
}
