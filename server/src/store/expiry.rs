//! Answers whose time is over: what they were, and what stays of them.

use jiff::civil::Date;
use scan::ids::RoundId;
use scan::overview::TeamCounts;
use sqlx::Row;

use super::database::DbRow;
use super::{Result, Store, StoreError, Transaction, sweeping};

impl Store {
    /// Rounds in which people still answer, with their first day.
    pub async fn open_rounds(&self) -> Result<Vec<(RoundId, Date)>> {
        let rows = sqlx::query(
            "SELECT id, opened_on AS day FROM rounds WHERE phase = 'private' ORDER BY 2, 1",
        )
        .fetch_all(self.reader())
        .await?;
        rows.iter().map(round_and_day).collect()
    }

    /// Rounds past their private phase whose single answers are there, with the day on which that
    /// phase ended.
    pub async fn unexpired_rounds(&self) -> Result<Vec<(RoundId, Date)>> {
        let rows = sqlx::query(
            "SELECT id, COALESCE(closed_on, finished_on, opened_on) AS day FROM rounds
             WHERE phase <> 'private' AND expired_on IS NULL ORDER BY 2, 1",
        )
        .fetch_all(self.reader())
        .await?;
        rows.iter().map(round_and_day).collect()
    }

    /// The counts that stayed of a round, as text; `None` while its single answers are there.
    pub async fn team_counts(&self, round: RoundId) -> Result<Option<String>> {
        Ok(
            sqlx::query_scalar("SELECT body FROM team_counts WHERE round_id = $1")
                .bind(round)
                .fetch_optional(self.reader())
                .await?,
        )
    }

    /// Votes in sessions that ended after the answers of their rounds were deleted.
    pub async fn late_votes(&self, now: i64) -> Result<u64> {
        let number: i64 = sqlx::query_scalar(
            "SELECT COUNT(*) FROM ballots b JOIN rounds o ON o.id = b.round_id
             JOIN meetings m ON m.round_id = o.id
             WHERE o.expired_on IS NOT NULL AND (m.open = 0 OR m.code_until <= $1)",
        )
        .bind(now)
        .fetch_one(self.reader())
        .await?;
        Ok(number.unsigned_abs())
    }

    /// Counts for releases that no release needs: of teams that do not contribute, whose answers
    /// were deleted.
    pub async fn idle_tallies(&self) -> Result<u64> {
        let number: i64 = sqlx::query_scalar(
            "SELECT COUNT(*) FROM tallies c JOIN rounds o ON o.id = c.round_id
             WHERE o.expired_on IS NOT NULL AND o.contributes = 0",
        )
        .fetch_one(self.reader())
        .await?;
        Ok(number.unsigned_abs())
    }
}

/// Whether the single answers of a round are there, past its private phase, at this moment.
pub async fn is_unexpired(transaction: &mut Transaction, round: RoundId) -> Result<bool> {
    let found: Option<i64> = sqlx::query_scalar(
        "SELECT id FROM rounds WHERE id = $1 AND phase <> 'private' AND expired_on IS NULL",
    )
    .bind(round)
    .fetch_optional(&mut **transaction)
    .await?;
    Ok(found.is_some())
}

/// Keeps these counts of a round in the place of everything that single people gave.
pub async fn expire(
    transaction: &mut Transaction,
    round: RoundId,
    counts: &TeamCounts,
    today: Date,
) -> Result<()> {
    sqlx::query("INSERT INTO team_counts (round_id, body) VALUES ($1, $2)")
        .bind(round)
        .bind(counts.to_json())
        .execute(&mut **transaction)
        .await?;
    // Answers and devices go with the people, votes with the ballots.
    for sql in [
        "DELETE FROM respondents WHERE round_id = $1",
        "DELETE FROM ballots WHERE round_id = $1",
        "DELETE FROM role_stands WHERE round_id = $1",
    ] {
        sqlx::query(sql)
            .bind(round)
            .execute(&mut **transaction)
            .await?;
    }
    sqlx::query("UPDATE rounds SET expired_on = $2 WHERE id = $1")
        .bind(round)
        .bind(today.to_string())
        .execute(&mut **transaction)
        .await?;
    sweeping::is_due(transaction).await
}

/// Deletes [`Store::late_votes`]; gives how many votes on an item that were.
pub async fn forget_late_votes(transaction: &mut Transaction, now: i64) -> Result<u64> {
    let done = sqlx::query(
        "DELETE FROM ballots WHERE round_id IN
         (SELECT o.id FROM rounds o JOIN meetings m ON m.round_id = o.id
          WHERE o.expired_on IS NOT NULL AND (m.open = 0 OR m.code_until <= $1))",
    )
    .bind(now)
    .execute(&mut **transaction)
    .await?;
    if done.rows_affected() > 0 {
        sweeping::is_due(transaction).await?;
    }
    Ok(done.rows_affected())
}

/// Deletes [`Store::idle_tallies`]; gives of how many rounds.
pub async fn forget_idle_tallies(transaction: &mut Transaction) -> Result<u64> {
    let done = sqlx::query(
        "DELETE FROM tallies WHERE round_id IN
         (SELECT id FROM rounds WHERE expired_on IS NOT NULL AND contributes = 0)",
    )
    .execute(&mut **transaction)
    .await?;
    if done.rows_affected() > 0 {
        sweeping::is_due(transaction).await?;
    }
    Ok(done.rows_affected())
}

fn round_and_day(row: &DbRow) -> Result<(RoundId, Date)> {
    let day: String = row.get("day");
    let day = day.parse();
    let day = day.map_err(|_| StoreError::Unreadable("rounds.date".to_owned()))?;
    Ok((row.get("id"), day))
}
