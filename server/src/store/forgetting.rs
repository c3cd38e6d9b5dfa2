//! What nobody can use any more: sessions, links and ceremonies that are over.

use super::{Result, Store, Transaction};

/// Tables of what works until a second (since 1970), with a statement that counts what is over and
/// one that deletes it.
const OVER: [[&str; 2]; 5] = [
    [
        "SELECT COUNT(*) FROM sessions WHERE until <= $1",
        "DELETE FROM sessions WHERE until <= $1",
    ],
    [
        "SELECT COUNT(*) FROM leads WHERE until <= $1",
        "DELETE FROM leads WHERE until <= $1",
    ],
    [
        "SELECT COUNT(*) FROM meeting_links WHERE until <= $1",
        "DELETE FROM meeting_links WHERE until <= $1",
    ],
    [
        "SELECT COUNT(*) FROM staff_links WHERE until <= $1",
        "DELETE FROM staff_links WHERE until <= $1",
    ],
    [
        "SELECT COUNT(*) FROM staff_ceremonies WHERE until <= $1",
        "DELETE FROM staff_ceremonies WHERE until <= $1",
    ],
];

impl Store {
    /// How many of these are over. Sessions of staff are when they began before another second.
    pub async fn over(&self, now: i64, staff_before: i64) -> Result<u64> {
        let staff: i64 =
            sqlx::query_scalar("SELECT COUNT(*) FROM staff_sessions WHERE begun_at <= $1")
                .bind(staff_before)
                .fetch_one(self.reader())
                .await?;
        let mut number = staff.unsigned_abs();
        for [count, _] in OVER {
            let found: i64 = sqlx::query_scalar(count)
                .bind(now)
                .fetch_one(self.reader())
                .await?;
            number += found.unsigned_abs();
        }
        Ok(number)
    }
}

/// Deletes what is over ([`Store::over`]); gives how much.
pub async fn forget(transaction: &mut Transaction, now: i64, staff_before: i64) -> Result<u64> {
    let staff = sqlx::query("DELETE FROM staff_sessions WHERE begun_at <= $1")
        .bind(staff_before)
        .execute(&mut **transaction)
        .await?;
    let mut number = staff.rows_affected();
    for [_, delete] in OVER {
        let done = sqlx::query(delete)
            .bind(now)
            .execute(&mut **transaction)
            .await?;
        number += done.rows_affected();
    }
    Ok(number)
}
