//! What whoever runs the program wants to know of the database: connections, and how mails stand.

use scan::mail::MailState;
use sqlx::Row;

use super::Store;
use super::database::{DbRow, Pool};
use super::error::{Result, StoreError};

/// Connections of a pool.
#[derive(Clone, Copy, Debug)]
pub struct PoolUse {
    /// What it is for.
    pub name: &'static str,
    pub used: usize,
    pub idle: usize,
}

impl PoolUse {
    fn of(name: &'static str, pool: &Pool) -> Self {
        let (all, idle) = (pool.size(), pool.num_idle());
        let all = usize::try_from(all).unwrap_or(idle);
        Self {
            name,
            used: all.saturating_sub(idle),
            idle,
        }
    }
}

impl Store {
    /// Its pools of connections.
    pub fn pools(&self) -> [PoolUse; 4] {
        let [reading, writing] = self.releases.pools();
        [
            PoolUse::of("read", &self.readers),
            PoolUse::of("write", self.writers.pool()),
            PoolUse::of("releases_read", reading),
            PoolUse::of("releases_write", writing),
        ]
    }

    /// How many mails stand how; those that stand in a way that none does are left out.
    pub async fn mail_counts(&self) -> Result<Vec<(MailState, i64)>> {
        let rows = sqlx::query("SELECT state, COUNT(*) AS mails FROM outbox GROUP BY state")
            .fetch_all(self.reader())
            .await?;
        let read = |row: &DbRow| {
            let state: String = row.get("state");
            let state = state.parse();
            let state = state.map_err(|_| StoreError::Unreadable("outbox.state".to_owned()))?;
            Ok((state, row.get("mails")))
        };
        rows.iter().map(read).collect()
    }
}
