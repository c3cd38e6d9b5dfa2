//! Requests as the team that sent them sees them.

use scan::ids::{SupportRequestId, SupportStepId, TeamId};
use scan::mail::MailAddress;
use scan::membership::MemberRole;
use scan::support::{Letter, StepKind, SupportStatus};
use sqlx::Row;

use super::super::database::{Connection, DbRow};
use super::super::{Result, Store, Transaction, sweeping};
use super::{status, unreadable};

#[derive(Clone, Debug)]
pub struct NewRequest<'a> {
    pub team: TeamId,
    /// Stored form of the key of its form.
    pub idempotency_key: &'a str,
    pub letter: &'a Letter,
    /// Seconds since 1970.
    pub sent_at: i64,
}

/// A request of a team as it is stored, without its answers.
#[derive(Clone, Debug)]
pub struct StoredRequest {
    pub id: SupportRequestId,
    pub topic: String,
    /// Seconds since 1970.
    pub sent_at: i64,
    pub status: SupportStatus,
    /// `None` once it was withdrawn.
    pub letter: Option<String>,
}

/// An answer to a team as it is stored.
#[derive(Clone, Debug)]
pub struct StoredAnswer {
    pub step: SupportStepId,
    pub request: SupportRequestId,
    /// Seconds since 1970.
    pub at: i64,
    pub text: String,
    pub is_read: bool,
}

/// Members who manage the team that sent a request.
pub async fn managers(
    transaction: &mut Transaction,
    request: SupportRequestId,
) -> Result<Vec<MailAddress>> {
    let found: Vec<String> = sqlx::query_scalar(
        "SELECT c.address FROM support_senders s JOIN memberships m ON m.team_id = s.team_id
         JOIN coordinators c ON c.id = m.account_id JOIN accounts a ON a.id = c.id
         WHERE s.id = $1 AND m.role = $2 AND a.leaves_after IS NULL ORDER BY c.address",
    )
    .bind(request)
    .bind(MemberRole::Managing.key())
    .fetch_all(&mut **transaction)
    .await?;
    let read = |text: String| MailAddress::new(&text).map_err(|_| unreadable("address"));
    found.into_iter().map(read).collect()
}

impl Store {
    /// All requests of a team, newest first.
    pub async fn requests_of(&self, team: TeamId) -> Result<Vec<StoredRequest>> {
        let rows = sqlx::query(
            "SELECT r.id, r.topic, r.sent_at, r.status, r.letter FROM support_requests r
             JOIN support_senders s ON s.id = r.id WHERE s.team_id = $1 ORDER BY r.id DESC",
        )
        .bind(team)
        .fetch_all(self.reader())
        .await?;
        rows.iter().map(request).collect()
    }

    /// All answers to a team, in the order in which they came.
    pub async fn answers_to(&self, team: TeamId) -> Result<Vec<StoredAnswer>> {
        let rows = sqlx::query(
            "SELECT p.id, p.request_id, p.at, p.body, s.read_up_to FROM support_steps p
             JOIN support_senders s ON s.id = p.request_id
             WHERE s.team_id = $1 AND p.kind = $2 ORDER BY p.id",
        )
        .bind(team)
        .bind(StepKind::Answered.key())
        .fetch_all(self.reader())
        .await?;
        rows.iter().map(answer).collect()
    }

    /// How many answers to a team it did not read yet.
    pub async fn unread_answers(&self, team: TeamId) -> Result<u32> {
        let number: i64 = sqlx::query_scalar(
            "SELECT COUNT(*) FROM support_steps p JOIN support_senders s ON s.id = p.request_id
             WHERE s.team_id = $1 AND p.kind = $2 AND p.id > s.read_up_to",
        )
        .bind(team)
        .bind(StepKind::Answered.key())
        .fetch_one(self.reader())
        .await?;
        Ok(u32::try_from(number).unwrap_or(u32::MAX))
    }
}

/// The request of a team that was sent with this form before.
pub async fn by_idempotency_key(
    transaction: &mut Transaction,
    team: TeamId,
    idempotency_key: &str,
) -> Result<Option<SupportRequestId>> {
    Ok(sqlx::query_scalar(
        "SELECT id FROM support_senders WHERE team_id = $1 AND idempotency_key = $2",
    )
    .bind(team)
    .bind(idempotency_key)
    .fetch_optional(&mut **transaction)
    .await?)
}

/// How many requests of a team wait for an answer.
pub async fn waiting(transaction: &mut Transaction, team: TeamId) -> Result<usize> {
    let number: i64 = sqlx::query_scalar(
        "SELECT COUNT(*) FROM support_requests r JOIN support_senders s ON s.id = r.id
         WHERE s.team_id = $1 AND r.status IN ($2, $3, $4)",
    )
    .bind(team)
    .bind(SupportStatus::New.key())
    .bind(SupportStatus::Taken.key())
    .bind(SupportStatus::HandedOver.key())
    .fetch_one(&mut **transaction)
    .await?;
    Ok(usize::try_from(number).unwrap_or(usize::MAX))
}

/// Stores a request, and apart from it who sent it.
pub async fn add(transaction: &mut Transaction, new: &NewRequest<'_>) -> Result<SupportRequestId> {
    let id: SupportRequestId = sqlx::query_scalar(
        "INSERT INTO support_senders (team_id, idempotency_key, read_up_to) VALUES ($1, $2, 0)
         RETURNING id",
    )
    .bind(new.team)
    .bind(new.idempotency_key)
    .fetch_one(&mut **transaction)
    .await?;
    let sender = &new.letter.sender;
    sqlx::query(
        "INSERT INTO support_requests (id, school, sector, topic, letter, sent_at, status, stand)
         VALUES ($1, $2, $3, $4, $5, $6, $7, 1)",
    )
    .bind(id)
    .bind(&sender.school)
    .bind(sender.sector.key())
    .bind(&new.letter.topic)
    .bind(new.letter.text())
    .bind(new.sent_at)
    .bind(SupportStatus::New.key())
    .execute(&mut **transaction)
    .await?;
    Ok(id)
}

/// How a request of this team stands, and whether it was ever answered.
pub async fn standing(
    transaction: &mut Transaction,
    team: TeamId,
    request: SupportRequestId,
) -> Result<Option<(SupportStatus, bool)>> {
    let row = sqlx::query(
        "SELECT r.status, (SELECT COUNT(*) FROM support_steps p
          WHERE p.request_id = r.id AND p.kind = $3) AS answered
         FROM support_requests r JOIN support_senders s ON s.id = r.id
         WHERE s.team_id = $1 AND s.id = $2",
    )
    .bind(team)
    .bind(request)
    .bind(StepKind::Answered.key())
    .fetch_optional(&mut **transaction)
    .await?;
    let read = |row: DbRow| {
        let word: String = row.get("status");
        Ok((status(&word)?, row.get::<i64, _>("answered") > 0))
    };
    row.map(read).transpose()
}

/// Deletes what was sent with a request; that there was one stays.
pub async fn forget_letter(transaction: &mut Transaction, request: SupportRequestId) -> Result<()> {
    sqlx::query("UPDATE support_requests SET letter = NULL WHERE id = $1")
        .bind(request)
        .execute(&mut **transaction)
        .await?;
    sweeping::is_due(transaction).await
}

/// The stored key of the form with which a request was sent.
pub async fn key_of(
    transaction: &mut Transaction,
    request: SupportRequestId,
) -> Result<Option<String>> {
    Ok(
        sqlx::query_scalar("SELECT idempotency_key FROM support_senders WHERE id = $1")
            .bind(request)
            .fetch_optional(&mut **transaction)
            .await?,
    )
}

/// Deletes the text of a request by that key, in an older copy of the database, and takes it back.
pub async fn forget_again(connection: &mut Connection, key: &str) -> Result<()> {
    sqlx::query(
        "UPDATE support_requests SET letter = NULL, status = $2, holder = NULL, stand = stand + 1
         WHERE id IN (SELECT id FROM support_senders WHERE idempotency_key = $1)",
    )
    .bind(key)
    .bind(SupportStatus::Withdrawn.key())
    .execute(connection)
    .await?;
    Ok(())
}

/// Hides the requests of a team from staff. `team`: the stored key of the form that started it.
pub async fn hide(connection: &mut Connection, team: &str) -> Result<()> {
    sqlx::query(
        "UPDATE support_requests SET hidden = 1 WHERE id IN
         (SELECT s.id FROM support_senders s JOIN teams t ON t.id = s.team_id
          WHERE t.idempotency_key = $1)",
    )
    .bind(team)
    .execute(connection)
    .await?;
    Ok(())
}

/// Shows them again.
pub async fn unhide(connection: &mut Connection, team: &str) -> Result<()> {
    sqlx::query(
        "UPDATE support_requests SET hidden = 0 WHERE id IN
         (SELECT s.id FROM support_senders s JOIN teams t ON t.id = s.team_id
          WHERE t.idempotency_key = $1)",
    )
    .bind(team)
    .execute(connection)
    .await?;
    Ok(())
}

/// Remembers that the team read the answers to a request up to this one, and none that is still to
/// come; tells whether there is such a request.
pub async fn mark_read(
    transaction: &mut Transaction,
    team: TeamId,
    request: SupportRequestId,
    up_to: SupportStepId,
) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE support_senders SET read_up_to = COALESCE(
             (SELECT MAX(p.id) FROM support_steps p
              WHERE p.request_id = $2 AND (p.id <= $3 OR p.id <= support_senders.read_up_to)),
             read_up_to)
         WHERE team_id = $1 AND id = $2",
    )
    .bind(team)
    .bind(request)
    .bind(up_to)
    .execute(&mut **transaction)
    .await?;
    Ok(done.rows_affected() == 1)
}

fn request(row: &DbRow) -> Result<StoredRequest> {
    let word: String = row.get("status");
    Ok(StoredRequest {
        id: row.get("id"),
        topic: row.get("topic"),
        sent_at: row.get("sent_at"),
        status: status(&word)?,
        letter: row.get("letter"),
    })
}

fn answer(row: &DbRow) -> Result<StoredAnswer> {
    let step: SupportStepId = row.get("id");
    let read_up_to: SupportStepId = row.get("read_up_to");
    let text: Option<String> = row.get("body");
    Ok(StoredAnswer {
        step,
        request: row.get("request_id"),
        at: row.get("at"),
        text: text.ok_or_else(|| unreadable("body"))?,
        is_read: step <= read_up_to,
    })
}
