//! What nobody can use any more: sessions, links and ceremonies that are over.

use super::database::values_of;
use super::{Result, Store, Transaction};

/// Counts and deletes the same.
macro_rules! of {
    ($what:literal) => {
        [
            concat!("SELECT COUNT(*) FROM ", $what),
            concat!("DELETE FROM ", $what),
        ]
    };
}

/// Tables of what works until a second (since 1970), with a statement that counts what is over and
/// one that deletes it. `$1` is now; `$2` and `$3` are when sessions of staff and of coordinators began
/// that are over by now.
const OVER: [[&str; 2]; 8] = [
    of!("sessions WHERE until <= $1"),
    of!("leads WHERE until <= $1"),
    of!("meeting_links WHERE until <= $1"),
    of!("staff_links WHERE until <= $1"),
    of!("sign_in_links WHERE until <= $1"),
    of!("account_ceremonies WHERE until <= $1"),
    of!("account_sessions WHERE begun_at <= $2 AND account_id IN (SELECT id FROM staff)"),
    of!("account_sessions WHERE begun_at <= $3 AND account_id IN (SELECT id FROM coordinators)"),
];

/// Since when sessions and links are over, in seconds since 1970.
#[derive(Clone, Copy, Debug)]
pub struct Over {
    pub now: i64,
    /// Sessions of staff that began then.
    pub staff: i64,
    /// Those of coordinators with an account.
    pub coordinators: i64,
}

impl Over {
    /// Those that a statement has places for: up to the last that it names.
    fn values(&self, sql: &str) -> impl Iterator<Item = i64> {
        let all = [self.now, self.staff, self.coordinators];
        all.into_iter().take(values_of(sql))
    }
}

impl Store {
    /// How many of these are over.
    pub async fn over(&self, over: Over) -> Result<u64> {
        let mut number = 0;
        for [count, _] in OVER {
            let mut query = sqlx::query_scalar(count);
            for value in over.values(count) {
                query = query.bind(value);
            }
            let found: i64 = query.fetch_one(self.reader()).await?;
            number += found.unsigned_abs();
        }
        Ok(number)
    }
}

/// Deletes what is over ([`Store::over`]); gives how much.
pub async fn forget(transaction: &mut Transaction, over: Over) -> Result<u64> {
    let mut number = 0;
    for [_, delete] in OVER {
        let mut query = sqlx::query(delete);
        for value in over.values(delete) {
            query = query.bind(value);
        }
        let done = query.execute(&mut **transaction).await?;
        number += done.rows_affected();
    }
    Ok(number)
}
