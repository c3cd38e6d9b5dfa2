//! What teams agreed on: rows are added, never changed.

use jiff::civil::Date;
use scan::agreement::{Agreement, Kind, Revision};
use scan::ids::RoundId;
use scan::questionnaire::Id;
use sqlx::Row;

use super::database::DbRow;
use super::{Result, Store, StoreError, Transaction};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Written {
    /// It stands under this revision.
    Stored(i64),
    /// Somebody wrote in between; this stands there now, `None` when nothing does.
    Conflict(Option<Revision<Agreement>>),
}

/// Something to write down.
#[derive(Clone, Copy, Debug)]
pub struct Draft<'a> {
    pub round: RoundId,
    pub agreement: &'a Agreement,
    /// The revision that it changes; 0 when there is none.
    pub base: i64,
    /// Made by whoever writes: the same key is the same change.
    pub idempotency_key: &'a str,
    pub day: Date,
}

/// Adds a revision, unless it is there already or somebody was first.
pub async fn write(transaction: &mut Transaction, draft: Draft<'_>) -> Result<Written> {
    let known: Option<i64> = sqlx::query_scalar(
        "SELECT revision FROM agreements WHERE round_id = $1 AND idempotency_key = $2",
    )
    .bind(draft.round)
    .bind(draft.idempotency_key)
    .fetch_optional(&mut **transaction)
    .await?;
    if let Some(revision) = known {
        return Ok(Written::Stored(revision));
    }
    let (kind, subject) = (draft.agreement.kind(), draft.agreement.subject());
    let newest = sqlx::query(
        "SELECT kind, subject, revision, body, written_on FROM agreements
         WHERE round_id = $1 AND kind = $2 AND subject = $3
         ORDER BY revision DESC LIMIT 1",
    )
    .bind(draft.round)
    .bind(kind.key())
    .bind(subject.as_str())
    .fetch_optional(&mut **transaction)
    .await?;
    let newest = newest.as_ref().map(read).transpose()?;
    let stands = newest.as_ref().map_or(0, |revision| revision.number);
    if newest
        .as_ref()
        .is_some_and(|now| now.value == *draft.agreement)
    {
        return Ok(Written::Stored(stands));
    }
    if stands != draft.base {
        return Ok(Written::Conflict(newest));
    }
    let body = draft.agreement.body().map_err(unreadable)?;
    sqlx::query(
        "INSERT INTO agreements (round_id, kind, subject, revision, body, idempotency_key, written_on)
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(draft.round)
    .bind(kind.key())
    .bind(subject.as_str())
    .bind(stands + 1)
    .bind(body)
    .bind(draft.idempotency_key)
    .bind(draft.day.to_string())
    .execute(&mut **transaction)
    .await?;
    Ok(Written::Stored(stands + 1))
}

impl Store {
    /// Everything that a round agreed on, as it stands now.
    pub async fn agreements(&self, round: RoundId) -> Result<Vec<Revision<Agreement>>> {
        sqlx::query(
            "SELECT a.kind, a.subject, a.revision, a.body, a.written_on FROM agreements a
             WHERE a.round_id = $1 AND a.revision =
               (SELECT MAX(b.revision) FROM agreements b
                WHERE b.round_id = a.round_id AND b.kind = a.kind AND b.subject = a.subject)
             ORDER BY a.kind, a.subject",
        )
        .bind(round)
        .fetch_all(self.reader())
        .await?
        .iter()
        .map(read)
        .collect()
    }

    /// All revisions of one thing, newest first.
    pub async fn agreement_history(
        &self,
        round: RoundId,
        kind: Kind,
        subject: &Id,
    ) -> Result<Vec<Revision<Agreement>>> {
        sqlx::query(
            "SELECT kind, subject, revision, body, written_on FROM agreements
             WHERE round_id = $1 AND kind = $2 AND subject = $3 ORDER BY revision DESC",
        )
        .bind(round)
        .bind(kind.key())
        .bind(subject.as_str())
        .fetch_all(self.reader())
        .await?
        .iter()
        .map(read)
        .collect()
    }
}

fn read(row: &DbRow) -> Result<Revision<Agreement>> {
    let kind: String = row.get("kind");
    let kind = kind.parse().map_err(|_| unreadable(kind))?;
    let subject = Id::new(row.get::<String, _>("subject")).map_err(unreadable)?;
    let body: String = row.get("body");
    Ok(Revision {
        number: row.get("revision"),
        day: row.get("written_on"),
        value: Agreement::read(kind, subject, &body).map_err(unreadable)?,
    })
}

fn unreadable(what: impl std::fmt::Display) -> StoreError {
    StoreError::Unreadable(format!("agreements: {what}"))
}
