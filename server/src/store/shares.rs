//! Read-only links to the result of a round.

use jiff::civil::Date;
use scan::application::ShareName;
pub use scan::application::records::StoredShare;
use scan::ids::{RoundId, ShareId};
use scan::sharing::Audience;
use sqlx::Row;

use super::database::DbRow;
use super::sessions::Hash;
use super::{Result, Store, StoreError, Transaction};

#[derive(Clone, Debug)]
pub struct NewShare<'a> {
    pub name: &'a ShareName,
    pub round: RoundId,
    /// Stored form of the key of its form.
    pub idempotency_key: &'a str,
    /// Makes the token, together with the key.
    pub salt: &'a Hash,
    pub token: &'a Hash,
    pub audience: &'a Audience,
    pub made_on: Date,
    /// Its end, in seconds since 1970.
    pub until: i64,
}

/// Selects what [`read`] reads, under conditions.
macro_rules! select {
    ($conditions:literal) => {
        concat!(
            "SELECT s.id, s.name, s.round_id, s.audience, s.made_on, s.until, s.opened_on,
             s.revoked_on, s.salt FROM shares s ",
            $conditions
        )
    };
}

impl Store {
    /// All links of a round, newest first.
    pub async fn shares(&self, round: RoundId) -> Result<Vec<StoredShare>> {
        let rows = sqlx::query(select!("WHERE s.round_id = $1 ORDER BY s.id DESC"))
            .bind(round)
            .fetch_all(self.reader())
            .await?;
        rows.iter().map(read).collect()
    }

    /// The link with this token, whether or not it still works; not that of a round that is about to
    /// be deleted.
    pub async fn share_behind(&self, token: &Hash) -> Result<Option<StoredShare>> {
        let row = sqlx::query(select!(
            "JOIN rounds o ON o.id = s.round_id JOIN teams t ON t.id = o.team_id
             WHERE s.token_hash = $1 AND o.phase <> 'private'
             AND o.leaves_after IS NULL AND t.leaves_after IS NULL"
        ))
        .bind(&token[..])
        .fetch_optional(self.reader())
        .await?;
        row.as_ref().map(read).transpose()
    }
}

/// The link of this round that was made with this form before, and its salt.
pub async fn by_idempotency_key(
    transaction: &mut Transaction,
    round: RoundId,
    idempotency_key: &str,
) -> Result<Option<(StoredShare, Hash)>> {
    let row = sqlx::query(select!("WHERE s.round_id = $1 AND s.idempotency_key = $2"))
        .bind(round)
        .bind(idempotency_key)
        .fetch_optional(&mut **transaction)
        .await?;
    let salted = |row: DbRow| {
        let salt: Vec<u8> = row.get("salt");
        let salt = salt.try_into().map_err(|_| unreadable("salt"))?;
        Ok((read(&row)?, salt))
    };
    row.map(salted).transpose()
}

/// How many links of a round work at this moment.
pub async fn live(transaction: &mut Transaction, round: RoundId, now: i64) -> Result<usize> {
    let number: i64 = sqlx::query_scalar(
        "SELECT COUNT(*) FROM shares
         WHERE round_id = $1 AND until > $2 AND revoked_on IS NULL",
    )
    .bind(round)
    .bind(now)
    .fetch_one(&mut **transaction)
    .await?;
    Ok(usize::try_from(number).unwrap_or(usize::MAX))
}

pub async fn add(transaction: &mut Transaction, share: &NewShare<'_>) -> Result<()> {
    sqlx::query(
        "INSERT INTO shares (name, round_id, idempotency_key, salt, token_hash, audience, made_on, until)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(share.name.as_str())
    .bind(share.round)
    .bind(share.idempotency_key)
    .bind(&share.salt[..])
    .bind(&share.token[..])
    .bind(share.audience.as_str())
    .bind(share.made_on.to_string())
    .bind(share.until)
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

pub async fn opened(transaction: &mut Transaction, share: ShareId, today: Date) -> Result<()> {
    sqlx::query("UPDATE shares SET opened_on = $2 WHERE id = $1")
        .bind(share)
        .bind(today.to_string())
        .execute(&mut **transaction)
        .await?;
    Ok(())
}

/// When a link stopped working.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Revoked {
    Now,
    Before,
}

/// Takes back a link of this round, unless it was before; `None` where there is no such link.
pub async fn revoke(
    transaction: &mut Transaction,
    round: RoundId,
    share: &ShareName,
    today: Date,
) -> Result<Option<Revoked>> {
    let done = sqlx::query(
        "UPDATE shares SET revoked_on = $3 WHERE round_id = $1 AND name = $2
         AND revoked_on IS NULL",
    )
    .bind(round)
    .bind(share.as_str())
    .bind(today.to_string())
    .execute(&mut **transaction)
    .await?;
    if done.rows_affected() == 1 {
        return Ok(Some(Revoked::Now));
    }
    let there = sqlx::query("SELECT id FROM shares WHERE round_id = $1 AND name = $2")
        .bind(round)
        .bind(share.as_str())
        .fetch_optional(&mut **transaction)
        .await?;
    Ok(there.map(|_| Revoked::Before))
}

fn read(row: &DbRow) -> Result<StoredShare> {
    let day = |text: String| text.parse::<Date>().map_err(|_| unreadable("date"));
    let past_day = |column: &str| {
        let text: Option<String> = row.get(column);
        text.map(day).transpose()
    };
    let (name, audience): (String, String) = (row.get("name"), row.get("audience"));
    Ok(StoredShare {
        id: row.get("id"),
        name: ShareName::parse(&name).ok_or_else(|| unreadable("name"))?,
        round: row.get("round_id"),
        audience: Audience::try_from(audience).map_err(|_| unreadable("audience"))?,
        made_on: day(row.get("made_on"))?,
        until: row.get("until"),
        opened_on: past_day("opened_on")?,
        revoked_on: past_day("revoked_on")?,
    })
}

fn unreadable(what: &str) -> StoreError {
    StoreError::Unreadable(format!("shares.{what}"))
}
