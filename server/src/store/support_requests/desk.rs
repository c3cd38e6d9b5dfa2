//! Requests as staff see them: what was sent, and what was done with it; not those that are hidden
//! because the team is about to be deleted. `apart.rs` of the tests
//! reads the statements of this file: no table but `support_requests` and `support_steps` is in them.

use jiff::Timestamp;
use scan::application::support_requests::{DeskEntry, DeskRequest, StepTaken};
use scan::ids::SupportRequestId;
use scan::support::SupportStatus;
use sqlx::Row;

use super::super::database::DbRow;
use super::super::{Result, Store, Transaction};
use super::{status, unreadable};

/// Most requests that are listed at once.
const MOST: i64 = 500;

/// Selects what [`entry`] reads, and the letter, under conditions.
macro_rules! select {
    ($conditions:literal) => {
        concat!(
            "SELECT id, school, sector, topic, letter, sent_at, status, holder, stand
             FROM support_requests ",
            $conditions
        )
    };
}

impl Store {
    /// Requests with this status, or all, newest first.
    pub async fn support_requests(&self, with: Option<SupportStatus>) -> Result<Vec<DeskEntry>> {
        let rows = match with {
            Some(with) => {
                sqlx::query(select!(
                    "WHERE status = $1 AND hidden = 0 ORDER BY id DESC LIMIT $2"
                ))
                .bind(with.key())
                .bind(MOST)
                .fetch_all(self.reader())
                .await?
            }
            None => {
                sqlx::query(select!("WHERE hidden = 0 ORDER BY id DESC LIMIT $1"))
                    .bind(MOST)
                    .fetch_all(self.reader())
                    .await?
            }
        };
        rows.iter().map(entry).collect()
    }

    /// One of them, with its letter and steps.
    pub async fn support_request(&self, id: SupportRequestId) -> Result<Option<DeskRequest>> {
        let row = sqlx::query(select!("WHERE id = $1 AND hidden = 0"))
            .bind(id)
            .fetch_optional(self.reader())
            .await?;
        let Some(row) = row else {
            return Ok(None);
        };
        let steps = sqlx::query(
            "SELECT id, at, who, kind, body FROM support_steps WHERE request_id = $1 ORDER BY id",
        )
        .bind(id)
        .fetch_all(self.reader())
        .await?;
        Ok(Some(DeskRequest {
            entry: entry(&row)?,
            letter: row.get("letter"),
            steps: steps.iter().map(taken).collect::<Result<_>>()?,
        }))
    }
}

/// How a request stands, and how many steps were taken.
pub async fn standing(
    transaction: &mut Transaction,
    id: SupportRequestId,
) -> Result<Option<(SupportStatus, i64)>> {
    let row =
        sqlx::query("SELECT status, stand FROM support_requests WHERE id = $1 AND hidden = 0")
            .bind(id)
            .fetch_optional(&mut **transaction)
            .await?;
    let read = |row: DbRow| {
        let word: String = row.get("status");
        Ok((status(&word)?, row.get("stand")))
    };
    row.map(read).transpose()
}

/// Whether the form with this key took a step of the request before.
pub async fn was_taken(
    transaction: &mut Transaction,
    id: SupportRequestId,
    idempotency_key: &str,
) -> Result<bool> {
    let found: Option<i64> = sqlx::query_scalar(
        "SELECT 1 FROM support_steps WHERE request_id = $1 AND idempotency_key = $2",
    )
    .bind(id)
    .bind(idempotency_key)
    .fetch_optional(&mut **transaction)
    .await?;
    Ok(found.is_some())
}

fn time(second: i64) -> Result<Timestamp> {
    Timestamp::from_second(second).map_err(|_| unreadable("time"))
}

fn entry(row: &DbRow) -> Result<DeskEntry> {
    let (sector, word): (String, String) = (row.get("sector"), row.get("status"));
    Ok(DeskEntry {
        id: row.get("id"),
        school: row.get("school"),
        sector: sector.parse().map_err(|_| unreadable("sector"))?,
        topic: row.get("topic"),
        sent: time(row.get("sent_at"))?,
        status: status(&word)?,
        holder: row.get("holder"),
        stand: row.get("stand"),
    })
}

fn taken(row: &DbRow) -> Result<StepTaken> {
    let kind: String = row.get("kind");
    Ok(StepTaken {
        id: row.get("id"),
        at: time(row.get("at"))?,
        who: row.get("who"),
        kind: kind.parse().map_err(|_| unreadable("kind"))?,
        text: row.get("body"),
    })
}
