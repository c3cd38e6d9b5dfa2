//! Requests of teams to the support centre. `senders` is the side of the team, `desk` that of staff:
//! its statements name no table that leads to a team, a round or an answer.

pub mod desk;
pub mod senders;

use scan::ids::SupportRequestId;
use scan::support::{StepKind, SupportStatus};

use super::{Result, StoreError, Transaction};

#[derive(Clone, Copy, Debug)]
pub struct NewStep<'a> {
    pub request: SupportRequestId,
    /// Seconds since 1970.
    pub at: i64,
    /// Name of whoever of staff does it; `None` for the team.
    pub who: Option<&'a str>,
    pub kind: StepKind,
    /// Name of an expert, or an answer.
    pub body: Option<&'a str>,
    /// Stored form of the key of its form.
    pub idempotency_key: &'a str,
    /// How the request stands afterwards.
    pub status: SupportStatus,
    /// Whose it is afterwards.
    pub holder: Option<&'a str>,
}

/// Takes a step: writes it down, and how the request stands after it.
pub async fn step(transaction: &mut Transaction, step: NewStep<'_>) -> Result<()> {
    sqlx::query(
        "INSERT INTO support_steps (request_id, at, who, kind, body, idempotency_key)
         VALUES ($1, $2, $3, $4, $5, $6)",
    )
    .bind(step.request)
    .bind(step.at)
    .bind(step.who)
    .bind(step.kind.key())
    .bind(step.body)
    .bind(step.idempotency_key)
    .execute(&mut **transaction)
    .await?;
    sqlx::query(
        "UPDATE support_requests SET status = $2, holder = $3, stand = stand + 1 WHERE id = $1",
    )
    .bind(step.request)
    .bind(step.status.key())
    .bind(step.holder)
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

/// A word for a status as it is stored.
fn status(word: &str) -> Result<SupportStatus> {
    word.parse().map_err(|_| unreadable("status"))
}

fn unreadable(what: &str) -> StoreError {
    StoreError::Unreadable(format!("support_requests.{what}"))
}
