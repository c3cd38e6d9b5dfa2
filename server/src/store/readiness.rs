//! Whether answers can be saved and read now, for `/readyz`.

use std::sync::atomic::{AtomicU8, Ordering};
use std::time::{Duration, Instant};

use tokio::sync::Mutex;

use super::database::{Pool, Writers};
use super::error::{Result, StoreError};

/// How long an outcome holds: the address is public, and asking it must be no load.
const FRESH: Duration = Duration::from_secs(1);
/// A save that takes longer is none that people wait for.
const PATIENCE: Duration = Duration::from_secs(5);
/// More than a save of answers needs, so that what fits here leaves room for one.
const PADDING: usize = 16 * 1024;

/// The latest outcome, for whoever asks within the same second.
#[derive(Default)]
pub(super) struct Readiness {
    latest: Mutex<Option<(Instant, bool)>>,
    turn: AtomicU8,
}

impl Readiness {
    /// Whether the database takes and gives: writes something as durably as an answer, on the
    /// connection that answers go through, and reads. At most once a second; others who ask
    /// meanwhile hear the same.
    pub async fn ask(&self, writers: &Writers, readers: &Pool) -> bool {
        let mut latest = self.latest.lock().await;
        if let Some((_, ready)) = latest.filter(|(since, _)| since.elapsed() < FRESH) {
            return ready;
        }
        let tried = tokio::time::timeout(PATIENCE, self.try_out(writers, readers)).await;
        let ready = match tried.unwrap_or_else(|_| Err(StoreError::timed_out())) {
            Ok(()) => true,
            Err(error) => {
                tracing::error!(%error, "not ready");
                false
            }
        };
        *latest = Some((Instant::now(), ready));
        ready
    }

    async fn try_out(&self, writers: &Writers, readers: &Pool) -> Result<()> {
        // `SQLite` does not write pages that stay the same.
        let turn = self.turn.fetch_add(1, Ordering::Relaxed);
        let mut transaction = writers.begin().await?;
        sqlx::query(
            "INSERT INTO readiness (id, padding) VALUES (1, $1)
             ON CONFLICT (id) DO UPDATE SET padding = excluded.padding",
        )
        .bind(vec![turn; PADDING])
        .execute(&mut *transaction)
        .await?;
        transaction.commit().await?;
        sqlx::query("SELECT 1").execute(readers).await?;
        Ok(())
    }
}
