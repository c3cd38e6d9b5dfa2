//! Browsers in which somebody is signed in with an account.

use scan::application::accounts::{AccountSession, SignInMethod};
use scan::ids::AccountId;
use sqlx::Row;

use super::super::database::DbRow;
use super::super::sessions::Hash;
use super::super::{Result, Store, Transaction};
use super::values::{time, unreadable};

/// When a session was used; seconds since 1970.
#[derive(Clone, Copy, Debug)]
pub struct Uses {
    pub begun: i64,
    /// When it was used last, about a minute exact.
    pub seen: i64,
    /// When it was last shown who it is.
    pub proved: i64,
}

impl Uses {
    /// Of a row with columns of these names.
    pub(in super::super) fn read(row: &DbRow) -> Self {
        Self {
            begun: row.get("begun_at"),
            seen: row.get("seen_at"),
            proved: row.get("proved_at"),
        }
    }
}

/// How long sessions last, in seconds.
#[derive(Clone, Copy, Debug)]
pub struct Lasting {
    /// At most.
    pub whole: i64,
    /// While nobody uses it.
    pub idle: i64,
}

impl Lasting {
    /// Whether a session that was used so goes on.
    pub fn holds(&self, uses: &Uses, now: i64) -> bool {
        uses.begun + self.whole > now && uses.seen + self.idle > now
    }
}

impl Store {
    /// The sessions of somebody, the latest first; `this` is the one that asks.
    pub async fn sessions_of(
        &self,
        account: AccountId,
        this: &Hash,
    ) -> Result<Vec<AccountSession>> {
        let rows = sqlx::query(
            "SELECT token_hash, method, begun_at, seen_at FROM account_sessions
             WHERE account_id = $1 ORDER BY seen_at DESC, begun_at DESC",
        )
        .bind(account)
        .fetch_all(self.reader())
        .await?;
        let read = |row: &DbRow| {
            let method: String = row.get("method");
            let token: Vec<u8> = row.get("token_hash");
            Ok(AccountSession {
                begun: time(row.get("begun_at"))?,
                seen: time(row.get("seen_at"))?,
                method: method.parse().map_err(|_| unreadable("method"))?,
                is_this: token == this,
            })
        };
        rows.iter().map(read).collect()
    }

    /// Says that a session is used.
    pub async fn session_seen(&self, token: &Hash, now: i64) -> Result<()> {
        let mut transaction = self.begin().await?;
        sqlx::query("UPDATE account_sessions SET seen_at = $2 WHERE token_hash = $1")
            .bind(&token[..])
            .bind(now)
            .execute(&mut *transaction)
            .await?;
        transaction.commit().await?;
        Ok(())
    }
}

/// Begins a session in the place of `old`, which ends; forgets those that began before `since`.
pub async fn begin(
    transaction: &mut Transaction,
    account: AccountId,
    method: SignInMethod,
    tokens: (Option<&Hash>, &Hash),
    (now, since): (i64, i64),
) -> Result<()> {
    let (old, new) = tokens;
    sqlx::query("DELETE FROM account_sessions WHERE begun_at <= $1")
        .bind(since)
        .execute(&mut **transaction)
        .await?;
    if let Some(old) = old {
        end(transaction, old).await?;
    }
    sqlx::query(
        "INSERT INTO account_sessions (token_hash, account_id, method, begun_at, seen_at, proved_at)
         VALUES ($1, $2, $3, $4, $4, $4)",
    )
    .bind(&new[..])
    .bind(account)
    .bind(method.key())
    .bind(now)
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

/// Ends a session.
pub async fn end(transaction: &mut Transaction, token: &Hash) -> Result<()> {
    sqlx::query("DELETE FROM account_sessions WHERE token_hash = $1")
        .bind(&token[..])
        .execute(&mut **transaction)
        .await?;
    Ok(())
}

/// Ends all sessions of somebody.
pub async fn end_all(transaction: &mut Transaction, account: AccountId) -> Result<()> {
    sqlx::query("DELETE FROM account_sessions WHERE account_id = $1")
        .bind(account)
        .execute(&mut **transaction)
        .await?;
    Ok(())
}
