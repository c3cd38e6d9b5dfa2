//! Respondents, their devices and resume codes.

pub use scan::application::records::StoredRespondent;
use scan::application::{Joining, RoundName};
use scan::ids::{RespondentId, RoundId};
use scan::school::PersonName;
use sqlx::Row;

use super::rounds::{self, StoredRound};
use super::sessions::Hash;
use super::{Result, Store, Transaction, sweeping};

/// How many joined and finished in one role.
#[derive(Clone, Debug)]
pub struct RoleCount {
    /// A role of the list.
    pub role: String,
    pub joined: u32,
    pub finished: u32,
}

impl Store {
    /// Whose device this is, and in which round, in one query: every save asks it.
    pub async fn participation(
        &self,
        device: &Hash,
    ) -> Result<Option<(StoredRound, StoredRespondent)>> {
        let row = sqlx::query(rounds::select!(
            ", r.id AS respondent, r.idempotency_key, r.role, r.name AS person, r.finished",
            "JOIN respondents r ON r.round_id = o.id JOIN devices d ON d.respondent_id = r.id
             WHERE d.token_hash = $1"
        ))
        .bind(&device[..])
        .fetch_optional(self.reader())
        .await?;
        row.map(|row| {
            let respondent = StoredRespondent {
                id: row.get("respondent"),
                idempotency_key: row.get("idempotency_key"),
                role: row.get("role"),
                name: row.get("person"),
                finished: row.get::<i64, _>("finished") != 0,
            };
            Ok((rounds::read(&row)?, respondent))
        })
        .transpose()
    }

    pub async fn respondent_by_resume_code(&self, code: &Hash) -> Result<Option<RespondentId>> {
        Ok(
            sqlx::query_scalar("SELECT id FROM respondents WHERE resume_hash = $1")
                .bind(&code[..])
                .fetch_optional(self.reader())
                .await?,
        )
    }

    /// Joined and finished by role.
    pub async fn role_counts(&self, round: RoundId) -> Result<Vec<RoleCount>> {
        let rows = sqlx::query(
            "SELECT role, COUNT(*) AS joined, CAST(SUM(finished) AS BIGINT) AS finished
             FROM respondents WHERE round_id = $1 GROUP BY role",
        )
        .bind(round)
        .fetch_all(self.reader())
        .await?;
        let count = |number: i64| u32::try_from(number).unwrap_or(u32::MAX);
        Ok(rows
            .iter()
            .map(|row| RoleCount {
                role: row.get("role"),
                joined: count(row.get("joined")),
                finished: count(row.get("finished")),
            })
            .collect())
    }
}

pub async fn any(transaction: &mut Transaction, round: RoundId) -> Result<bool> {
    let found: Option<i64> =
        sqlx::query_scalar("SELECT id FROM respondents WHERE round_id = $1 LIMIT 1")
            .bind(round)
            .fetch_optional(&mut **transaction)
            .await?;
    Ok(found.is_some())
}

/// Who joined a round with this form before.
pub async fn by_idempotency_key(
    transaction: &mut Transaction,
    round: RoundId,
    idempotency_key: &str,
) -> Result<Option<RespondentId>> {
    Ok(sqlx::query_scalar(
        "SELECT id FROM respondents WHERE round_id = $1 AND idempotency_key = $2",
    )
    .bind(round)
    .bind(idempotency_key)
    .fetch_optional(&mut **transaction)
    .await?)
}

/// Who answers on a device in the round with this name.
pub async fn of_device(
    transaction: &mut Transaction,
    round: &RoundName,
    device: &Hash,
) -> Result<Option<RespondentId>> {
    Ok(sqlx::query_scalar(
        "SELECT r.id FROM respondents r JOIN devices d ON d.respondent_id = r.id
         JOIN rounds o ON o.id = r.round_id WHERE d.token_hash = $1 AND o.name = $2",
    )
    .bind(&device[..])
    .bind(round.as_str())
    .fetch_optional(&mut **transaction)
    .await?)
}

/// A device answers for nobody any more.
pub async fn forget_device(transaction: &mut Transaction, device: &Hash) -> Result<()> {
    sqlx::query("DELETE FROM devices WHERE token_hash = $1")
        .bind(&device[..])
        .execute(&mut **transaction)
        .await?;
    Ok(())
}

/// Adds a respondent, or finds the one that the same form made before, with a device. `None` when
/// the private phase is closed.
pub async fn join(
    transaction: &mut Transaction,
    round: RoundId,
    joining: &Joining,
    device: &Hash,
) -> Result<Option<RespondentId>> {
    sqlx::query(
        "INSERT INTO respondents (round_id, idempotency_key, role, name, finished)
         SELECT id, $2, $3, $4, 0 FROM rounds WHERE id = $1 AND phase = 'private'
         ON CONFLICT DO NOTHING",
    )
    .bind(round)
    .bind(&joining.idempotency_key)
    .bind(joining.role.as_str())
    .bind(joining.name.as_ref().map(PersonName::as_str))
    .execute(&mut **transaction)
    .await?;
    let respondent: Option<RespondentId> = sqlx::query_scalar(
        "SELECT r.id FROM respondents r JOIN rounds o ON o.id = r.round_id
         WHERE r.round_id = $1 AND r.idempotency_key = $2 AND o.phase = 'private'",
    )
    .bind(round)
    .bind(&joining.idempotency_key)
    .fetch_optional(&mut **transaction)
    .await?;
    if let Some(respondent) = respondent {
        add_device(transaction, respondent, device).await?;
    }
    Ok(respondent)
}

/// Lets one more device answer for a respondent.
pub async fn add_device(
    transaction: &mut Transaction,
    respondent: RespondentId,
    device: &Hash,
) -> Result<()> {
    // Not after closing: a resume code that was looked up just before must link nobody again.
    sqlx::query(
        "INSERT INTO devices (token_hash, respondent_id)
         SELECT $1, r.id FROM respondents r JOIN rounds o ON o.id = r.round_id
         WHERE r.id = $2 AND o.phase = 'private'",
    )
    .bind(&device[..])
    .bind(respondent)
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

/// Sets the resume code; an older one stops working.
pub async fn set_resume_code(
    transaction: &mut Transaction,
    respondent: RespondentId,
    code: &Hash,
) -> Result<()> {
    sqlx::query(
        "UPDATE respondents SET resume_hash = $2 WHERE id = $1
         AND EXISTS (SELECT 1 FROM rounds o WHERE o.id = round_id AND o.phase = 'private')",
    )
    .bind(respondent)
    .bind(&code[..])
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

/// Says *klaar* or not, while the private phase is open; tells whether it was.
pub async fn set_finished(
    transaction: &mut Transaction,
    respondent: RespondentId,
    finished: bool,
) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE respondents SET finished = $2 WHERE id = $1
         AND EXISTS (SELECT 1 FROM rounds o WHERE o.id = round_id AND o.phase = 'private')",
    )
    .bind(respondent)
    .bind(i64::from(finished))
    .execute(&mut **transaction)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Deletes a respondent with answers and devices, while the private phase is open; tells whether
/// it was.
pub async fn erase(transaction: &mut Transaction, respondent: RespondentId) -> Result<bool> {
    let done = sqlx::query(
        "DELETE FROM respondents WHERE id = $1
         AND EXISTS (SELECT 1 FROM rounds o WHERE o.id = round_id AND o.phase = 'private')",
    )
    .bind(respondent)
    .execute(&mut **transaction)
    .await?;
    sweeping::is_due(transaction).await?;
    Ok(done.rows_affected() == 1)
}
