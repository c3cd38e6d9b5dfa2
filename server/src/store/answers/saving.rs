//! Saving one answer.

use scan::answer::{Answer, Remark};
use scan::application::{Change, Saved};
use scan::ids::RespondentId;
use sqlx::Row;

use super::super::database::Connection;
use super::super::erasures::{self, Erasure, Stamp};
use super::super::error::Result;
use super::super::sweeping;
use super::row::{choice_number, priority_number, read};

/// More changes than there can be of an answer; with it a packed answer ([`super::row`]) is still a
/// number of 64 bits.
const MOST: i64 = 1 << 40;

/// Whether a change takes out a remark that is there: an erasure, which is written down.
pub async fn withdraws(
    connection: &mut Connection,
    respondent: RespondentId,
    change: &Change,
) -> Result<bool> {
    if !may_withdraw(change) {
        return Ok(false);
    }
    let found: Option<i64> = sqlx::query_scalar(
        "SELECT item FROM answers WHERE respondent_id = $1 AND item = $2 AND remark IS NOT NULL",
    )
    .bind(respondent)
    .bind(i64::from(change.item))
    .fetch_optional(connection)
    .await?;
    Ok(found.is_some())
}

/// Whether a change could take out a remark: it builds on an answer and has none.
pub fn may_withdraw(change: &Change) -> bool {
    change.answer.remark.is_none() && change.base > 0
}

/// Writes down that somebody took out the remark of an item.
pub async fn record_withdrawal(
    connection: &mut Connection,
    respondent: RespondentId,
    item: u16,
    stamp: &Stamp,
) -> Result<()> {
    let row = sqlx::query(
        "SELECT o.name, r.idempotency_key FROM respondents r JOIN rounds o ON o.id = r.round_id
         WHERE r.id = $1",
    )
    .bind(respondent)
    .fetch_one(&mut *connection)
    .await?;
    let stamp = Stamp {
        // One request may take out several.
        mark: format!("{}i{item}", stamp.mark),
        day: stamp.day,
    };
    let erasure = Erasure::Remark {
        round: row.get("name"),
        key: row.get("idempotency_key"),
        item,
    };
    erasures::record(&mut *connection, stamp, erasure).await?;
    // Overwritten with the next deletion, or the next night: nobody waits for the file while people
    // answer.
    sweeping::is_due(connection).await
}

/// Stores one change, if the private phase is open and nobody was first; `None` when it is closed
/// or the respondent is gone.
///
/// The statement itself checks phase and revision, so that closing or another device cannot slip
/// in between. Where it changed nothing, the row that is there tells why. Outside a transaction it
/// is one by itself: it is on disk when it is done, and this connection alone writes, so that
/// nothing changes before the reason is read.
pub async fn save(
    connection: &mut Connection,
    respondent: RespondentId,
    change: &Change,
) -> Result<Option<Saved>> {
    // No answer ever changed as often: whoever says so meets what is there.
    if !(0..MOST).contains(&change.base) {
        return explain(connection, respondent, change).await;
    }
    let done = sqlx::query(
        "INSERT INTO answers (respondent_id, item, choice, priority, remark, revision, idempotency_key)
         SELECT r.id, $2, $3, $4, $5, $6 + 1, $7
         FROM respondents r JOIN rounds o ON o.id = r.round_id
         WHERE r.id = $1 AND o.phase = 'private'
           AND ($6 = 0 OR EXISTS (SELECT 1 FROM answers WHERE respondent_id = $1 AND item = $2))
         ON CONFLICT (respondent_id, item) DO UPDATE
         SET choice = excluded.choice, priority = excluded.priority, remark = excluded.remark,
             revision = excluded.revision, idempotency_key = excluded.idempotency_key
         WHERE answers.revision = excluded.revision - 1",
    )
    .bind(respondent)
    .bind(i64::from(change.item))
    .bind(change.answer.choice.map(choice_number))
    .bind(change.answer.priority.map(priority_number))
    .bind(change.answer.remark.as_ref().map(Remark::as_str))
    .bind(change.base)
    .bind(change.idempotency_key)
    .execute(&mut *connection)
    .await?;
    if done.rows_affected() == 1 {
        return Ok(Some(Saved::Stored(change.base + 1)));
    }
    explain(connection, respondent, change).await
}

/// Why a change was not stored: it already is (a retry), somebody was first, or it may not be.
async fn explain(
    connection: &mut Connection,
    respondent: RespondentId,
    change: &Change,
) -> Result<Option<Saved>> {
    let open: Option<i64> = sqlx::query_scalar(
        "SELECT r.id FROM respondents r JOIN rounds o ON o.id = r.round_id
         WHERE r.id = $1 AND o.phase = 'private'",
    )
    .bind(respondent)
    .fetch_optional(&mut *connection)
    .await?;
    if open.is_none() {
        return Ok(None);
    }
    let row = sqlx::query(
        "SELECT item, choice, priority, remark, revision, idempotency_key FROM answers
         WHERE respondent_id = $1 AND item = $2",
    )
    .bind(respondent)
    .bind(i64::from(change.item))
    .fetch_optional(connection)
    .await?;
    let Some(row) = row else {
        return Ok(Some(Saved::Conflict {
            current: Answer::default(),
            revision: 0,
        }));
    };
    let stored = read(&row)?;
    let (current, revision) = (stored.answer, stored.revision);
    // The same change again, or another one with the same result: nothing is lost either way.
    if row.get::<i64, _>("idempotency_key") == change.idempotency_key || current == change.answer {
        return Ok(Some(Saved::Stored(revision)));
    }
    Ok(Some(Saved::Conflict { current, revision }))
}
