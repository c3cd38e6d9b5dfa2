//! Transactions on the writing connection.

use std::ops::{Deref, DerefMut};

use sqlx::sqlite::SqliteConnection;

use super::connections::{Connections, Leased};
use super::error::Result;

/// The database of this build; its SQL keeps to what `PostgreSQL` understands as well.
pub type Db = sqlx::Sqlite;

/// A transaction on the writing connection; it rolls back unless committed.
pub struct Transaction(Leased);

impl Transaction {
    /// Ends it; what it wrote is on disk afterwards.
    ///
    /// # Errors
    /// When the database fails; then nothing of it is stored.
    pub async fn commit(mut self) -> Result<()> {
        sqlx::query("COMMIT").execute(&mut *self).await?;
        self.0.ended();
        Ok(())
    }
}

impl Deref for Transaction {
    type Target = SqliteConnection;

    fn deref(&self) -> &SqliteConnection {
        &self.0
    }
}

impl DerefMut for Transaction {
    fn deref_mut(&mut self) -> &mut SqliteConnection {
        &mut self.0
    }
}

/// Starts a writing transaction; it waits for its turn.
pub(super) async fn begin(writers: &Connections) -> Result<Transaction> {
    let mut writer = writers.acquire().await?;
    // Also for who goes away while it waits for the lock of another program.
    writer.begins();
    let begun = sqlx::query("BEGIN IMMEDIATE").execute(&mut *writer).await;
    if begun.is_err() {
        writer.ended();
    }
    begun?;
    Ok(Transaction(writer))
}
