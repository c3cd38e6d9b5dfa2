//! Browsers in which staff are signed in.

use scan::application::staff::{SignInMethod, StaffMember, StaffSession};
use scan::ids::StaffId;
use sqlx::Row;

use super::super::sessions::Hash;
use super::super::{Result, Store, Transaction};
use super::{member, time, unreadable};

/// A session as it is stored; seconds since 1970.
#[derive(Clone, Debug)]
pub struct StoredSession {
    /// Whose it is.
    pub member: StaffMember,
    pub begun_at: i64,
    /// When it was used last, about a minute exact.
    pub seen_at: i64,
    /// When it was last shown who it is.
    pub proved_at: i64,
}

impl Store {
    /// The session with this token, however old.
    pub async fn staff_session(&self, token: &Hash) -> Result<Option<StoredSession>> {
        let row = sqlx::query(
            "SELECT s.id, s.name, s.role, e.begun_at, e.seen_at, e.proved_at
             FROM staff_sessions e JOIN staff s ON s.id = e.staff_id WHERE e.token_hash = $1",
        )
        .bind(&token[..])
        .fetch_optional(self.reader())
        .await?;
        let read = |row| {
            Ok(StoredSession {
                member: member(&row)?,
                begun_at: row.get("begun_at"),
                seen_at: row.get("seen_at"),
                proved_at: row.get("proved_at"),
            })
        };
        row.map(read).transpose()
    }

    /// The sessions of somebody, the latest first; `this` is the one that asks.
    pub async fn staff_sessions(&self, staff: StaffId, this: &Hash) -> Result<Vec<StaffSession>> {
        let rows = sqlx::query(
            "SELECT token_hash, method, begun_at, seen_at FROM staff_sessions
             WHERE staff_id = $1 ORDER BY seen_at DESC, begun_at DESC",
        )
        .bind(staff)
        .fetch_all(self.reader())
        .await?;
        let read = |row: &sqlx::sqlite::SqliteRow| {
            let method: String = row.get("method");
            let token: Vec<u8> = row.get("token_hash");
            Ok(StaffSession {
                begun: time(row.get("begun_at"))?,
                seen: time(row.get("seen_at"))?,
                method: method.parse().map_err(|_| unreadable("method"))?,
                is_this: token == this,
            })
        };
        rows.iter().map(read).collect()
    }

    /// Says that a session is used.
    pub async fn staff_seen(&self, token: &Hash, now: i64) -> Result<()> {
        let mut transaction = self.begin().await?;
        sqlx::query("UPDATE staff_sessions SET seen_at = $2 WHERE token_hash = $1")
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
    staff: StaffId,
    method: SignInMethod,
    tokens: (Option<&Hash>, &Hash),
    (now, since): (i64, i64),
) -> Result<()> {
    let (old, new) = tokens;
    sqlx::query("DELETE FROM staff_sessions WHERE begun_at <= $1")
        .bind(since)
        .execute(&mut **transaction)
        .await?;
    if let Some(old) = old {
        end(transaction, old).await?;
    }
    sqlx::query(
        "INSERT INTO staff_sessions (token_hash, staff_id, method, begun_at, seen_at, proved_at)
         VALUES ($1, $2, $3, $4, $4, $4)",
    )
    .bind(&new[..])
    .bind(staff)
    .bind(method.key())
    .bind(now)
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

/// Ends a session.
pub async fn end(transaction: &mut Transaction, token: &Hash) -> Result<()> {
    sqlx::query("DELETE FROM staff_sessions WHERE token_hash = $1")
        .bind(&token[..])
        .execute(&mut **transaction)
        .await?;
    Ok(())
}

/// Ends all sessions of somebody.
pub async fn end_all(transaction: &mut Transaction, staff: StaffId) -> Result<()> {
    sqlx::query("DELETE FROM staff_sessions WHERE staff_id = $1")
        .bind(staff)
        .execute(&mut **transaction)
        .await?;
    Ok(())
}
