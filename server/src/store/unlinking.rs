//! Cutting the link between people and what they gave.
//!
//! Deleting devices and seats is not enough: whoever has an older copy of a page, or remembers who
//! came first, must not find the answers by their keys either. So respondents and votes get new
//! keys, random and thus in another order, and nothing stays that a browser made or that counts
//! its changes.

use super::{Result, Transaction, sweeping};
use scan::ids::{BallotId, RespondentId, RoundId, SeatId};

/// Somebody's old and new key.
pub type Renewed = (RespondentId, RespondentId);

pub async fn respondents(
    transaction: &mut Transaction,
    round: RoundId,
) -> Result<Vec<RespondentId>> {
    Ok(
        sqlx::query_scalar("SELECT id FROM respondents WHERE round_id = $1")
            .bind(round)
            .fetch_all(&mut **transaction)
            .await?,
    )
}

/// Gives these respondents their new keys, and deletes what is left under the old ones: devices,
/// resume codes and the keys of the forms they joined with.
///
/// # Errors
/// When the database fails, or a new key is taken.
pub async fn unlink(transaction: &mut Transaction, renewed: &[Renewed]) -> Result<()> {
    for (old, new) in renewed {
        sqlx::query(
            "INSERT INTO respondents (id, round_id, idempotency_key, role, name, finished)
             SELECT $2, round_id, $3, role, name, finished FROM respondents WHERE id = $1",
        )
        .bind(old)
        .bind(new)
        .bind(format!("r{new}"))
        .execute(&mut **transaction)
        .await?;
        for sql in [
            "INSERT INTO answers (respondent_id, item, choice, priority, remark, revision, idempotency_key)
             SELECT $2, item, choice, priority, remark, 1, 0 FROM answers WHERE respondent_id = $1",
            "UPDATE seats SET respondent_id = $2 WHERE respondent_id = $1",
        ] {
            sqlx::query(sql)
                .bind(old)
                .bind(new)
                .execute(&mut **transaction)
                .await?;
        }
        // Takes the old answers and the devices along.
        sqlx::query("DELETE FROM respondents WHERE id = $1")
            .bind(old)
            .execute(&mut **transaction)
            .await?;
    }
    sweeping::is_due(transaction).await
}

/// The votes of a round, each by its ballot and the key of the seat.
pub async fn votes(
    transaction: &mut Transaction,
    round: RoundId,
) -> Result<Vec<(BallotId, SeatId)>> {
    Ok(sqlx::query_as(
        "SELECT v.ballot_id, v.seat_id FROM votes v JOIN ballots b ON b.id = v.ballot_id
         WHERE b.round_id = $1",
    )
    .bind(round)
    .fetch_all(&mut **transaction)
    .await?)
}

/// Gives each of these votes a key of its own, so that nothing says which ones one person gave.
///
/// # Errors
/// When the database fails, or a new key is taken.
pub async fn scatter(
    transaction: &mut Transaction,
    votes: &[((BallotId, SeatId), SeatId)],
) -> Result<()> {
    for ((ballot, seat), new) in votes {
        sqlx::query("UPDATE votes SET seat_id = $3 WHERE ballot_id = $1 AND seat_id = $2")
            .bind(ballot)
            .bind(seat)
            .bind(new)
            .execute(&mut **transaction)
            .await?;
    }
    Ok(())
}
