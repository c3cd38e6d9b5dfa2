//! Phones at the table, and the links to the screen and to the lead.

pub use scan::application::records::StoredSeat;
use scan::application::{Joining, RoundName};
use scan::ids::{RespondentId, RoundId, SeatId};
use sqlx::Row;
use strum::IntoStaticStr;

use super::sessions::Hash;
use super::{Result, Store, Transaction};

/// What a link opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr)]
pub enum Purpose {
    /// The projector's page; as often as one likes.
    #[strum(serialize = "scherm")]
    Screen,
    /// The lead; once.
    #[strum(serialize = "leiding")]
    Lead,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleAttendance {
    /// A role of the list.
    pub role: String,
    pub seats: u32,
    /// Of those, who voted in the open vote.
    pub voted: u32,
}

impl Store {
    /// The seat of a phone in the open session of the round with this name, which is not about to be
    /// deleted.
    pub async fn seat(&self, token: &Hash, round: &RoundName) -> Result<Option<StoredSeat>> {
        let row = sqlx::query(
            "SELECT s.id, s.round_id, s.role FROM seats s
             JOIN meetings m ON m.round_id = s.round_id
             JOIN rounds r ON r.id = s.round_id JOIN teams t ON t.id = r.team_id
             WHERE s.token_hash = $1 AND m.open = 1 AND r.name = $2
             AND r.leaves_after IS NULL AND t.leaves_after IS NULL",
        )
        .bind(&token[..])
        .bind(round.as_str())
        .fetch_optional(self.reader())
        .await?;
        Ok(row.map(|row| StoredSeat {
            id: row.get("id"),
            round: row.get("round_id"),
            role: row.get("role"),
        }))
    }

    /// The roles of everybody at the table.
    pub async fn seats(&self, round: RoundId) -> Result<Vec<(SeatId, String)>> {
        let rows = sqlx::query("SELECT id, role FROM seats WHERE round_id = $1 ORDER BY id")
            .bind(round)
            .fetch_all(self.reader())
            .await?;
        Ok(rows
            .iter()
            .map(|row| (row.get("id"), row.get("role")))
            .collect())
    }

    /// Per role, how many sit at the table and how many of them voted in the open vote.
    pub async fn attendance(&self, round: RoundId) -> Result<Vec<RoleAttendance>> {
        let rows = sqlx::query(
            "SELECT s.role, COUNT(*) AS seats, COUNT(v.seat_id) AS voted
             FROM seats s LEFT JOIN
               (SELECT v.seat_id FROM votes v JOIN ballots b ON b.id = v.ballot_id
                WHERE b.round_id = $1 AND b.state = 'open') v ON v.seat_id = s.id
             WHERE s.round_id = $1 GROUP BY s.role ORDER BY s.role",
        )
        .bind(round)
        .fetch_all(self.reader())
        .await?;
        let count = |number: i64| u32::try_from(number).unwrap_or(u32::MAX);
        Ok(rows
            .iter()
            .map(|row| RoleAttendance {
                role: row.get("role"),
                seats: count(row.get("seats")),
                voted: count(row.get("voted")),
            })
            .collect())
    }

    /// The round that a link opens, if the session is open, the link not too old, and the round not
    /// about to be deleted.
    pub async fn meeting_link(
        &self,
        token: &Hash,
        purpose: Purpose,
        now: i64,
    ) -> Result<Option<RoundId>> {
        Ok(sqlx::query_scalar(
            "SELECT l.round_id FROM meeting_links l JOIN meetings m ON m.round_id = l.round_id
             JOIN rounds o ON o.id = l.round_id JOIN teams t ON t.id = o.team_id
             WHERE l.token_hash = $1 AND l.purpose = $2 AND l.until > $3 AND m.open = 1
             AND o.leaves_after IS NULL AND t.leaves_after IS NULL",
        )
        .bind(&token[..])
        .bind::<&str>(purpose.into())
        .bind(now)
        .fetch_optional(self.reader())
        .await?)
    }
}

#[derive(Clone, Copy, Debug)]
pub struct NewSeat<'a> {
    pub round: RoundId,
    pub joining: &'a Joining,
    /// The phone's token.
    pub token: &'a Hash,
}

/// The seat that this form took before.
pub async fn by_idempotency_key(
    transaction: &mut Transaction,
    round: RoundId,
    idempotency_key: &str,
) -> Result<Option<SeatId>> {
    Ok(
        sqlx::query_scalar("SELECT id FROM seats WHERE round_id = $1 AND idempotency_key = $2")
            .bind(round)
            .bind(idempotency_key)
            .fetch_optional(&mut **transaction)
            .await?,
    )
}

/// Takes a seat; the same form again gives the same seat under the new token.
pub async fn sit(transaction: &mut Transaction, seat: NewSeat<'_>) -> Result<()> {
    sqlx::query(
        "INSERT INTO seats (round_id, token_hash, idempotency_key, role) VALUES ($1, $2, $3, $4)
         ON CONFLICT (round_id, idempotency_key) DO UPDATE SET token_hash = excluded.token_hash",
    )
    .bind(seat.round)
    .bind(&seat.token[..])
    .bind(&seat.joining.idempotency_key)
    .bind(seat.joining.role.as_str())
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

/// Makes whoever took a seat a respondent as well, for a team that fills in directly together: one
/// person for one chair. Whoever sits down on a chair that somebody left goes on as the same
/// respondent, so that nobody who sits down again counts twice.
pub async fn make_respondent(transaction: &mut Transaction, seat: NewSeat<'_>) -> Result<()> {
    let name = seat.joining.name.as_ref();
    let name = name.map(scan::school::PersonName::as_str);
    let left: Option<RespondentId> = sqlx::query_scalar(
        "SELECT r.id FROM respondents r
         WHERE r.round_id = $1 AND r.role = $2 AND COALESCE(r.name, '') = $3
           AND NOT EXISTS (SELECT 1 FROM seats s WHERE s.respondent_id = r.id)
         ORDER BY r.id LIMIT 1",
    )
    .bind(seat.round)
    .bind(seat.joining.role.as_str())
    .bind(name.unwrap_or_default())
    .fetch_optional(&mut **transaction)
    .await?;
    let respondent = match left {
        Some(respondent) => take_over(transaction, seat, respondent).await?,
        None => new_respondent(transaction, seat, name).await?,
    };
    sqlx::query(
        "UPDATE seats SET respondent_id = $3
         WHERE round_id = $1 AND idempotency_key = $2 AND respondent_id IS NULL",
    )
    .bind(seat.round)
    .bind(&seat.joining.idempotency_key)
    .bind(respondent)
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

/// Under the key of the new form: whoever left may come back with the old one.
async fn take_over(
    transaction: &mut Transaction,
    seat: NewSeat<'_>,
    respondent: RespondentId,
) -> Result<RespondentId> {
    sqlx::query("UPDATE respondents SET idempotency_key = $2 WHERE id = $1")
        .bind(respondent)
        .bind(&seat.joining.idempotency_key)
        .execute(&mut **transaction)
        .await?;
    Ok(respondent)
}

async fn new_respondent(
    transaction: &mut Transaction,
    seat: NewSeat<'_>,
    name: Option<&str>,
) -> Result<RespondentId> {
    Ok(sqlx::query_scalar(
        "INSERT INTO respondents (round_id, idempotency_key, role, name, finished)
         VALUES ($1, $2, $3, $4, 1) RETURNING id",
    )
    .bind(seat.round)
    .bind(&seat.joining.idempotency_key)
    .bind(seat.joining.role.as_str())
    .bind(name)
    .fetch_one(&mut **transaction)
    .await?)
}

/// Leaves the table, and takes back a vote that was not shown yet.
pub async fn leave(transaction: &mut Transaction, seat: SeatId) -> Result<()> {
    sqlx::query(
        "DELETE FROM votes WHERE seat_id = $1
         AND ballot_id IN (SELECT id FROM ballots WHERE state = 'open')",
    )
    .bind(seat)
    .execute(&mut **transaction)
    .await?;
    sqlx::query("DELETE FROM seats WHERE id = $1")
        .bind(seat)
        .execute(&mut **transaction)
        .await?;
    Ok(())
}

pub async fn add_link(
    transaction: &mut Transaction,
    round: RoundId,
    (token, purpose): (&Hash, Purpose),
    until: i64,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO meeting_links (token_hash, round_id, purpose, until) VALUES ($1, $2, $3, $4)",
    )
    .bind(&token[..])
    .bind(round)
    .bind::<&str>(purpose.into())
    .bind(until)
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

/// Uses up a link; tells whether it was there.
pub async fn use_link(transaction: &mut Transaction, token: &Hash) -> Result<bool> {
    let done = sqlx::query("DELETE FROM meeting_links WHERE token_hash = $1")
        .bind(&token[..])
        .execute(&mut **transaction)
        .await?;
    Ok(done.rows_affected() == 1)
}
