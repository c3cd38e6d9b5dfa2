//! The end of rounds, and whether their teams contribute to the comparison.

use jiff::civil::Date;
use scan::application::{Counted, CountedStand};
use scan::ids::{RoundId, TeamId};
use scan::release::Edition;
use scan::round::Contribution;
use scan::school::SchoolBoard;
use sqlx::Row;

use super::releases::reader;
use super::{Result, Store, StoreError, Transaction};

/// What a team said about contributing, and what became of it.
#[derive(Clone, Debug, Default)]
pub struct ToReleases {
    /// The board of its school.
    pub board: Option<SchoolBoard>,
    /// In which release the round was counted last.
    pub counted: Option<Counted>,
}

impl Store {
    /// What a round and its team have to do with releases.
    pub async fn to_releases(&self, round: RoundId) -> Result<ToReleases> {
        let row = sqlx::query(
            "SELECT t.board, l.edition, l.built_on,
             CASE WHEN l.edition = (SELECT MAX(edition) FROM release_ledgers) THEN 1 ELSE 0 END AS is_newest
             FROM rounds o JOIN teams t ON t.id = o.team_id
             LEFT JOIN release_ledgers l ON l.edition = o.counted_last WHERE o.id = $1",
        )
        .bind(round)
        .fetch_one(self.reader())
        .await?;
        let board: Option<String> = row.get("board");
        let counted = match row.get::<Option<i64>, _>("edition") {
            None => None,
            Some(edition) => {
                let edition = reader::edition(edition)?;
                let day: String = row.get("built_on");
                let is_newest = row.get::<i64, _>("is_newest") != 0;
                let counted = self.counted_in(edition, &day, is_newest);
                Some(counted.await?)
            }
        };
        Ok(ToReleases {
            board: board.and_then(|text| SchoolBoard::try_from(text).ok()),
            counted,
        })
    }

    /// What became of a release; whether it was withdrawn stands in the file of releases.
    async fn counted_in(&self, edition: Edition, day: &str, is_newest: bool) -> Result<Counted> {
        let unreadable = || StoreError::Unreadable("release_ledgers.built_on".to_owned());
        let stand = if self.releases().reader().is_withdrawn(edition).await? {
            CountedStand::Withdrawn
        } else if is_newest {
            CountedStand::Newest
        } else {
            CountedStand::Earlier
        };
        Ok(Counted {
            on: day.parse().map_err(|_| unreadable())?,
            stand,
        })
    }
}

/// Finishes a round whose overview is open and tells whether it was.
pub async fn finish(
    transaction: &mut Transaction,
    round: RoundId,
    contribution: Contribution,
    today: Date,
) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE rounds SET phase = 'frozen', finished_on = $2, contributes = $3
         WHERE id = $1 AND phase = 'review'",
    )
    .bind(round)
    .bind(today.to_string())
    .bind(i64::from(contribution == Contribution::Ja))
    .execute(&mut **transaction)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Changes whether the team of a finished round contributes, and tells whether it was finished. It
/// cannot begin to once its answers were deleted.
pub async fn set_contribution(
    transaction: &mut Transaction,
    round: RoundId,
    contribution: Contribution,
) -> Result<bool> {
    let done = sqlx::query(
        "UPDATE rounds SET contributes = $2 WHERE id = $1 AND phase = 'frozen'
         AND ($2 = 0 OR expired_on IS NULL OR contributes = 1)",
    )
    .bind(round)
    .bind(i64::from(contribution == Contribution::Ja))
    .execute(&mut **transaction)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Keeps which school board a team names; `None` when it names none.
pub async fn set_board(
    transaction: &mut Transaction,
    team: TeamId,
    board: Option<&SchoolBoard>,
) -> Result<()> {
    sqlx::query("UPDATE teams SET board = $2 WHERE id = $1")
        .bind(team)
        .bind(board.map(SchoolBoard::as_str))
        .execute(&mut **transaction)
        .await?;
    Ok(())
}
