//! Votes in a team session.

pub(super) mod voting;

use scan::answer::Answer;
use scan::disclosure::votes::Why;
use scan::ids::{BallotId, RoundId, SeatId};
use sqlx::Row;
use sqlx::any::AnyExecutor;

use super::answers::row::read_answer;
use super::database::DbRow;
use super::meetings::item;
use super::{Result, Store, Transaction};

pub use voting::NewVote;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BallotState {
    Open,
    /// Everybody saw it; it does not change any more.
    Shown,
    /// It is over and may not be shown; what was voted is deleted.
    Hidden(Why),
}

const SHOWN: &str = "getoond";
const TOO_FEW: &str = "te-weinig";
const TOO_ALIKE: &str = "te-gelijk";

impl BallotState {
    fn from_key(key: &str) -> Self {
        match key {
            "open" => Self::Open,
            TOO_FEW => Self::Hidden(Why::TooFew),
            TOO_ALIKE => Self::Hidden(Why::TooAlike),
            _ => Self::Shown,
        }
    }
}

#[derive(Clone, Copy, Debug)]
pub struct StoredBallot {
    pub id: BallotId,
    /// Number of the item.
    pub item: u16,
    pub state: BallotState,
}

/// One person's vote, with the role that they took their seat in.
#[derive(Clone, Debug)]
pub struct StoredVote {
    pub seat: SeatId,
    /// A role of the list.
    pub role: String,
    pub answer: Answer,
}

impl Store {
    /// The newest vote on an item that was not stopped.
    pub async fn ballot(&self, round: RoundId, of: u16) -> Result<Option<StoredBallot>> {
        let row = sqlx::query(
            "SELECT id, item, state FROM ballots
             WHERE round_id = $1 AND item = $2 AND state <> 'gestopt' ORDER BY id DESC LIMIT 1",
        )
        .bind(round)
        .bind(i64::from(of))
        .fetch_optional(self.reader())
        .await?;
        row.as_ref().map(read).transpose()
    }

    pub async fn votes(&self, ballot: BallotId) -> Result<Vec<StoredVote>> {
        votes_in(self.reader(), ballot).await
    }

    pub async fn vote_of(&self, ballot: BallotId, seat: SeatId) -> Result<Option<Answer>> {
        let row =
            sqlx::query("SELECT choice, priority FROM votes WHERE ballot_id = $1 AND seat_id = $2")
                .bind(ballot)
                .bind(seat)
                .fetch_optional(self.reader())
                .await?;
        row.as_ref().map(read_answer).transpose()
    }
}

/// Opens a vote on an item; gives nothing when one is open already.
pub async fn open(transaction: &mut Transaction, round: RoundId, of: u16) -> Result<()> {
    sqlx::query(
        "INSERT INTO ballots (round_id, item, state) SELECT $1, $2, 'open'
         WHERE NOT EXISTS (SELECT 1 FROM ballots WHERE round_id = $1 AND state = 'open')",
    )
    .bind(round)
    .bind(i64::from(of))
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

pub async fn is_open(transaction: &mut Transaction, round: RoundId) -> Result<bool> {
    let open: Option<i64> =
        sqlx::query_scalar("SELECT id FROM ballots WHERE round_id = $1 AND state = 'open'")
            .bind(round)
            .fetch_optional(&mut **transaction)
            .await?;
    Ok(open.is_some())
}

pub async fn open_one(
    transaction: &mut Transaction,
    round: RoundId,
) -> Result<Option<StoredBallot>> {
    let row =
        sqlx::query("SELECT id, item, state FROM ballots WHERE round_id = $1 AND state = 'open'")
            .bind(round)
            .fetch_optional(&mut **transaction)
            .await?;
    row.as_ref().map(read).transpose()
}

/// The votes on an item that were shown, each with everybody's.
pub async fn shown(
    transaction: &mut Transaction,
    round: RoundId,
    of: u16,
) -> Result<Vec<Vec<StoredVote>>> {
    let ballots: Vec<BallotId> = sqlx::query_scalar(
        "SELECT id FROM ballots WHERE round_id = $1 AND item = $2 AND state = 'getoond' ORDER BY id",
    )
    .bind(round)
    .bind(i64::from(of))
    .fetch_all(&mut **transaction)
    .await?;
    let mut found = Vec::with_capacity(ballots.len());
    for ballot in ballots {
        found.push(votes(transaction, ballot).await?);
    }
    Ok(found)
}

/// Everybody's votes in a ballot, as the transaction finds them.
pub async fn votes(transaction: &mut Transaction, ballot: BallotId) -> Result<Vec<StoredVote>> {
    votes_in(&mut **transaction, ballot).await
}

pub async fn show(transaction: &mut Transaction, ballot: StoredBallot) -> Result<()> {
    set_state(transaction, ballot, SHOWN).await
}

/// Puts what was voted in the place of all answers to its question, where people fill in directly
/// together.
pub async fn make_answers(transaction: &mut Transaction, ballot: StoredBallot) -> Result<()> {
    for sql in [
        "DELETE FROM answers
         WHERE item = (SELECT b.item FROM ballots b WHERE b.id = $1)
           AND respondent_id IN (SELECT r.id FROM respondents r
                                 JOIN ballots b ON b.round_id = r.round_id WHERE b.id = $1)",
        "INSERT INTO answers (respondent_id, item, choice, priority, revision, idempotency_key)
         SELECT s.respondent_id, b.item, v.choice, v.priority, 1, 0
         FROM votes v JOIN ballots b ON b.id = v.ballot_id JOIN seats s ON s.id = v.seat_id
         WHERE b.id = $1 AND s.respondent_id IS NOT NULL",
    ] {
        sqlx::query(sql)
            .bind(ballot.id)
            .execute(&mut **transaction)
            .await?;
    }
    Ok(())
}

/// Closes a vote that may not be shown, and deletes what was voted.
pub async fn hide(transaction: &mut Transaction, ballot: StoredBallot, why: Why) -> Result<()> {
    sqlx::query("DELETE FROM votes WHERE ballot_id = $1")
        .bind(ballot.id)
        .execute(&mut **transaction)
        .await?;
    let state = match why {
        Why::TooFew => TOO_FEW,
        Why::TooAlike => TOO_ALIKE,
    };
    set_state(transaction, ballot, state).await
}

async fn set_state(transaction: &mut Transaction, ballot: StoredBallot, state: &str) -> Result<()> {
    sqlx::query("UPDATE ballots SET state = $2 WHERE id = $1")
        .bind(ballot.id)
        .bind(state)
        .execute(&mut **transaction)
        .await?;
    Ok(())
}

/// Stops the open vote without showing it, and deletes its votes.
pub async fn stop(transaction: &mut Transaction, round: RoundId) -> Result<()> {
    for sql in [
        "DELETE FROM votes WHERE ballot_id IN
           (SELECT id FROM ballots WHERE round_id = $1 AND state = 'open')",
        "UPDATE ballots SET state = 'gestopt' WHERE round_id = $1 AND state = 'open'",
    ] {
        sqlx::query(sql)
            .bind(round)
            .execute(&mut **transaction)
            .await?;
    }
    Ok(())
}

async fn votes_in(executor: impl AnyExecutor<'_>, ballot: BallotId) -> Result<Vec<StoredVote>> {
    sqlx::query(
        "SELECT seat_id, role, choice, priority FROM votes WHERE ballot_id = $1 ORDER BY seat_id",
    )
    .bind(ballot)
    .fetch_all(executor)
    .await?
    .iter()
    .map(|row| {
        Ok(StoredVote {
            seat: row.get("seat_id"),
            role: row.get("role"),
            answer: read_answer(row)?,
        })
    })
    .collect()
}

fn read(row: &DbRow) -> Result<StoredBallot> {
    Ok(StoredBallot {
        id: row.get("id"),
        item: item(row.get("item"))?,
        state: BallotState::from_key(row.get("state")),
    })
}
