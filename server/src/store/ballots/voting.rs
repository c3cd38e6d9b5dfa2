//! Casting one vote.

use scan::answer::{Choice, Priority};
use scan::ids::{BallotId, SeatId};

use super::super::answers::row::{choice_number, priority_number};
use super::super::database::Connection;
use super::super::error::Result;

/// A vote to store; it has no remark.
#[derive(Clone, Copy, Debug)]
pub struct NewVote {
    pub ballot: BallotId,
    pub seat: SeatId,
    pub choice: Option<Choice>,
    pub priority: Option<Priority>,
}

/// Stores a vote while its ballot is open; the same seat's later vote takes its place. Tells
/// whether it was open. The statement itself checks that, so that showing cannot slip in between.
pub async fn vote(connection: &mut Connection, vote: &NewVote) -> Result<bool> {
    let done = sqlx::query(
        "INSERT INTO votes (ballot_id, seat_id, role, choice, priority)
         SELECT b.id, s.id, s.role, $3, $4
         FROM ballots b JOIN seats s ON s.round_id = b.round_id
         WHERE b.id = $1 AND s.id = $2 AND b.state = 'open'
         ON CONFLICT (ballot_id, seat_id) DO UPDATE
         SET choice = excluded.choice, priority = excluded.priority",
    )
    .bind(vote.ballot)
    .bind(vote.seat)
    .bind(vote.choice.map(choice_number))
    .bind(vote.priority.map(priority_number))
    .execute(connection)
    .await?;
    Ok(done.rows_affected() == 1)
}
