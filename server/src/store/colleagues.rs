//! Colleagues who were mailed: addresses of a round, and the links that were not used yet.

use jiff::civil::Date;
use scan::ids::RoundId;
use scan::mail::{MailAddress, MailState};
use sqlx::Row;

use super::sessions::Hash;
use super::{Result, Store, StoreError, Transaction, sweeping};

/// How mails to colleagues of a round stand.
#[derive(Clone, Copy, Debug)]
pub struct Standing {
    /// How many addresses there are.
    pub addresses: u32,
    pub reminded: bool,
    /// The day of the session that they were told.
    pub session: Option<Date>,
}

impl Store {
    /// When colleagues were mailed last, before this second (since 1970).
    pub async fn colleagues_mailed(&self, before: i64) -> Result<Vec<i64>> {
        Ok(
            sqlx::query_scalar("SELECT mailed_at FROM colleagues WHERE mailed_at < $1")
                .bind(before)
                .fetch_all(self.reader())
                .await?,
        )
    }

    /// How mails to colleagues of a round stand.
    pub async fn colleagues(&self, round: RoundId) -> Result<Standing> {
        let row = sqlx::query(
            "SELECT reminded, session_told,
             (SELECT COUNT(*) FROM colleagues WHERE round_id = $1) AS addresses
             FROM rounds WHERE id = $1",
        )
        .bind(round)
        .fetch_one(self.reader())
        .await?;
        let session: Option<String> = row.get("session_told");
        let session = session.map(|day| day.parse()).transpose();
        Ok(Standing {
            addresses: u32::try_from(row.get::<i64, _>("addresses")).unwrap_or(u32::MAX),
            reminded: row.get::<i64, _>("reminded") != 0,
            session: session.map_err(|_| unreadable("session_told"))?,
        })
    }

    /// How many mails with causes that begin so were given up.
    pub async fn given_up(&self, causes: &str) -> Result<u32> {
        let count: i64 = sqlx::query_scalar(
            "SELECT COUNT(*) FROM outbox
             WHERE state = $2 AND SUBSTR(idempotency_key, 1, LENGTH($1)) = $1",
        )
        .bind(causes)
        .bind(MailState::GivenUp.key())
        .fetch_one(self.reader())
        .await?;
        Ok(u32::try_from(count).unwrap_or(u32::MAX))
    }

    /// The round of a link that was not used yet.
    pub async fn colleague_link(&self, token: &Hash) -> Result<Option<RoundId>> {
        Ok(
            sqlx::query_scalar("SELECT round_id FROM colleagues WHERE token_hash = $1")
                .bind(&token[..])
                .fetch_optional(self.reader())
                .await?,
        )
    }
}

/// The addresses of a round; with `unused`, only those whose link was not used.
pub async fn addresses(
    transaction: &mut Transaction,
    round: RoundId,
    unused: bool,
) -> Result<Vec<MailAddress>> {
    let sql = if unused {
        "SELECT address FROM colleagues WHERE round_id = $1 AND token_hash IS NOT NULL
         ORDER BY address"
    } else {
        "SELECT address FROM colleagues WHERE round_id = $1 ORDER BY address"
    };
    let found: Vec<String> = sqlx::query_scalar(sql)
        .bind(round)
        .fetch_all(&mut **transaction)
        .await?;
    let read = |text: String| MailAddress::new(&text).map_err(|_| unreadable("address"));
    found.into_iter().map(read).collect()
}

/// Gives an address a link, in the place of an older one.
pub async fn set(
    transaction: &mut Transaction,
    round: RoundId,
    address: &MailAddress,
    token: &Hash,
    now: i64,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO colleagues (round_id, address, token_hash, mailed_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (round_id, address) DO UPDATE SET token_hash = excluded.token_hash,
         mailed_at = excluded.mailed_at",
    )
    .bind(round)
    .bind(address.as_str())
    .bind(&token[..])
    .bind(now)
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

/// Uses up a link: of which round it was.
pub async fn take(transaction: &mut Transaction, token: &Hash) -> Result<Option<RoundId>> {
    Ok(sqlx::query_scalar(
        "UPDATE colleagues SET token_hash = NULL WHERE token_hash = $1 RETURNING round_id",
    )
    .bind(&token[..])
    .fetch_optional(&mut **transaction)
    .await?)
}

/// No link of a round works any more.
pub async fn close(transaction: &mut Transaction, round: RoundId) -> Result<()> {
    sqlx::query("UPDATE colleagues SET token_hash = NULL WHERE round_id = $1")
        .bind(round)
        .execute(&mut **transaction)
        .await?;
    Ok(())
}

/// Says that the colleagues of a round are reminded; false when they were before.
pub async fn remind(transaction: &mut Transaction, round: RoundId) -> Result<bool> {
    let done = sqlx::query("UPDATE rounds SET reminded = 1 WHERE id = $1 AND reminded = 0")
        .bind(round)
        .execute(&mut **transaction)
        .await?;
    Ok(done.rows_affected() == 1)
}

/// Keeps the day of the session that colleagues are told; none when they are told nothing.
pub async fn tell_session(
    transaction: &mut Transaction,
    round: RoundId,
    day: Option<Date>,
) -> Result<()> {
    sqlx::query("UPDATE rounds SET session_told = $2 WHERE id = $1")
        .bind(round)
        .bind(day.map(|day| day.to_string()))
        .execute(&mut **transaction)
        .await?;
    Ok(())
}

/// Forgets addresses that were mailed last before that second, and tells how many: for whoever keeps
/// the promise of 30 days.
pub async fn forget(transaction: &mut Transaction, mailed_before: i64) -> Result<u64> {
    let done = sqlx::query("DELETE FROM colleagues WHERE mailed_at < $1")
        .bind(mailed_before)
        .execute(&mut **transaction)
        .await?;
    if done.rows_affected() > 0 {
        sweeping::is_due(transaction).await?;
    }
    Ok(done.rows_affected())
}

fn unreadable(what: &str) -> StoreError {
    StoreError::Unreadable(format!("colleagues.{what}"))
}
