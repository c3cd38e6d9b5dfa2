//! Devices that lead a team session.

use super::sessions::Hash;
use super::{Result, Store, Transaction};
use scan::ids::RoundId;

impl Store {
    /// Whether the token leads the session of this round now.
    pub async fn leads(&self, token: &Hash, round: RoundId, now: i64) -> Result<bool> {
        let found: Option<i64> = sqlx::query_scalar(
            "SELECT round_id FROM leads WHERE token_hash = $1 AND round_id = $2 AND until > $3",
        )
        .bind(&token[..])
        .bind(round)
        .bind(now)
        .fetch_optional(self.reader())
        .await?;
        Ok(found.is_some())
    }
}

/// Lets a device lead until a time, and forgets those of the round whose time is over.
pub async fn add(
    transaction: &mut Transaction,
    token: &Hash,
    round: RoundId,
    (now, until): (i64, i64),
) -> Result<()> {
    sqlx::query("DELETE FROM leads WHERE round_id = $1 AND until <= $2")
        .bind(round)
        .bind(now)
        .execute(&mut **transaction)
        .await?;
    sqlx::query("INSERT INTO leads (token_hash, round_id, until) VALUES ($1, $2, $3)")
        .bind(&token[..])
        .bind(round)
        .bind(until)
        .execute(&mut **transaction)
        .await?;
    Ok(())
}

/// Forgets all devices that lead the session of a round.
pub async fn forget(transaction: &mut Transaction, round: RoundId) -> Result<()> {
    sqlx::query("DELETE FROM leads WHERE round_id = $1")
        .bind(round)
        .execute(&mut **transaction)
        .await?;
    Ok(())
}
