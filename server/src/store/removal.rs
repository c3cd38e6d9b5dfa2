//! Rounds and teams that their coordinator deletes: first they are hidden, then they go.

use jiff::civil::Date;
use scan::ids::{RoundId, TeamId};
use sqlx::Row;

use super::database::Connection;
use super::support_requests::senders;
use super::{Result, Store, StoreError, Transaction, sweeping};

/// What is to go, by the name with which it is written down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Leaves {
    /// The name of a round.
    Round(String),
    /// The stored key of the form that started a team.
    Team(String),
}

impl Store {
    /// On which last days rounds and teams can still stay; the earliest first.
    pub async fn leaving_days(&self) -> Result<Vec<Date>> {
        let days: Vec<String> = sqlx::query_scalar(
            "SELECT leaves_after FROM teams WHERE leaves_after IS NOT NULL
             UNION ALL
             SELECT o.leaves_after FROM rounds o JOIN teams t ON t.id = o.team_id
             WHERE o.leaves_after IS NOT NULL AND t.leaves_after IS NULL
             ORDER BY 1",
        )
        .fetch_all(self.reader())
        .await?;
        days.iter().map(|day| read_day(day)).collect()
    }

    /// The name with which a team is written down.
    pub async fn team_name_of(&self, team: TeamId) -> Result<String> {
        Ok(
            sqlx::query_scalar("SELECT idempotency_key FROM teams WHERE id = $1")
                .bind(team)
                .fetch_one(self.reader())
                .await?,
        )
    }
}

/// What could stay until before this day, and goes now.
pub async fn overdue(transaction: &mut Transaction, today: Date) -> Result<Vec<Leaves>> {
    let rows = sqlx::query(
        "SELECT idempotency_key AS name, 1 AS team FROM teams WHERE leaves_after < $1
         UNION ALL
         SELECT o.name, 0 FROM rounds o JOIN teams t ON t.id = o.team_id
         WHERE o.leaves_after < $1 AND (t.leaves_after IS NULL OR t.leaves_after >= $1)",
    )
    .bind(today.to_string())
    .fetch_all(&mut **transaction)
    .await?;
    let leaves = rows.iter().map(|row| match row.get::<i64, _>("team") {
        0 => Leaves::Round(row.get("name")),
        _ => Leaves::Team(row.get("name")),
    });
    Ok(leaves.collect())
}

/// How many rounds of a team stay, without this one.
pub async fn others(transaction: &mut Transaction, round: RoundId, team: TeamId) -> Result<i64> {
    Ok(sqlx::query_scalar(
        "SELECT COUNT(*) FROM rounds WHERE team_id = $2 AND id <> $1 AND leaves_after IS NULL",
    )
    .bind(round)
    .bind(team)
    .fetch_one(&mut **transaction)
    .await?)
}

/// Lets a round go after this day, or stay.
pub async fn set_round(connection: &mut Connection, name: &str, after: Option<Date>) -> Result<()> {
    sqlx::query("UPDATE rounds SET leaves_after = $2 WHERE name = $1")
        .bind(name)
        .bind(after.map(|day| day.to_string()))
        .execute(connection)
        .await?;
    Ok(())
}

/// Lets a team go after this day, or stay. Staff do not see its requests meanwhile.
pub async fn set_team(connection: &mut Connection, name: &str, after: Option<Date>) -> Result<()> {
    sqlx::query("UPDATE teams SET leaves_after = $2 WHERE idempotency_key = $1")
        .bind(name)
        .bind(after.map(|day| day.to_string()))
        .execute(&mut *connection)
        .await?;
    match after {
        Some(_) => senders::hide(connection, name).await,
        None => senders::unhide(connection, name).await,
    }
}

/// Deletes a round with everything in it.
pub async fn erase_round(connection: &mut Connection, name: &str) -> Result<()> {
    sqlx::query("DELETE FROM rounds WHERE name = $1")
        .bind(name)
        .execute(&mut *connection)
        .await?;
    sweeping::is_due(connection).await
}

/// Deletes a team with its rounds, its board and its requests to the support centre.
pub async fn erase_team(connection: &mut Connection, name: &str) -> Result<()> {
    sqlx::query("DELETE FROM teams WHERE idempotency_key = $1")
        .bind(name)
        .execute(&mut *connection)
        .await?;
    sweeping::is_due(connection).await
}

fn read_day(text: &str) -> Result<Date> {
    text.parse()
        .map_err(|_| StoreError::Unreadable("leaves_after".to_owned()))
}
