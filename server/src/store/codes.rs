//! Codes that were handed out, whatever they open and whether they still do.

use jiff::civil::Date;

use super::sessions::Hash;
use super::{Result, Store, Transaction};

impl Store {
    /// Whether this code was handed out, by the memory of the server.
    pub async fn was_given(&self, code: &Hash) -> Result<bool> {
        let found: Option<i64> =
            sqlx::query_scalar("SELECT 1 FROM given_codes WHERE code_hash = $1")
                .bind(&code[..])
                .fetch_optional(self.reader())
                .await?;
        Ok(found.is_some())
    }

    /// How many codes were handed out before this day.
    pub async fn given_before(&self, oldest: Date) -> Result<u64> {
        let number: i64 =
            sqlx::query_scalar("SELECT COUNT(*) FROM given_codes WHERE given_on < $1")
                .bind(oldest.to_string())
                .fetch_one(self.reader())
                .await?;
        Ok(number.unsigned_abs())
    }
}

/// Forgets those; gives how many.
pub async fn forget(transaction: &mut Transaction, oldest: Date) -> Result<u64> {
    let done = sqlx::query("DELETE FROM given_codes WHERE given_on < $1")
        .bind(oldest.to_string())
        .execute(&mut **transaction)
        .await?;
    Ok(done.rows_affected())
}

/// Remembers a code that is handed out on `today`, and forgets those from before `oldest`.
pub async fn remember(
    transaction: &mut Transaction,
    code: &Hash,
    today: Date,
    oldest: Date,
) -> Result<()> {
    forget(transaction, oldest).await?;
    sqlx::query(
        "INSERT INTO given_codes (code_hash, given_on) VALUES ($1, $2) ON CONFLICT DO NOTHING",
    )
    .bind(&code[..])
    .bind(today.to_string())
    .execute(&mut **transaction)
    .await?;
    Ok(())
}
