//! What coordinators did with a team. Nothing that somebody answered is in it.

use jiff::Timestamp;
use scan::application::memberships::{TeamAction, TeamLogLine};
use scan::ids::TeamId;
use sqlx::Row;

use super::super::database::DbRow;
use super::super::{Result, Store, StoreError, Transaction, sweeping};

/// Most lines that are given at once.
const LINES: i64 = 500;

/// A line with whose it is.
#[derive(Clone, Debug)]
pub struct TeamLine {
    pub school: String,
    pub team: String,
    pub line: TeamLogLine,
}

impl Store {
    /// When lines of the log were written, before this second (since 1970).
    pub async fn team_log_times(&self, before: i64) -> Result<Vec<i64>> {
        Ok(sqlx::query_scalar("SELECT at FROM team_log WHERE at < $1")
            .bind(before)
            .fetch_all(self.reader())
            .await?)
    }

    /// What was done with all teams in so many days, the oldest first; `now` in seconds since 1970.
    pub async fn team_logs(&self, days: u32, now: i64) -> Result<Vec<TeamLine>> {
        let rows = sqlx::query(
            "SELECT l.at, l.who, l.action, l.about, t.school, t.name FROM team_log l
             JOIN teams t ON t.id = l.team_id WHERE l.at > $1 ORDER BY l.id",
        )
        .bind(now - i64::from(days) * 24 * 60 * 60)
        .fetch_all(self.reader())
        .await?;
        let read = |row: &DbRow| {
            Ok(TeamLine {
                school: row.get("school"),
                team: row.get("name"),
                line: line(row)?,
            })
        };
        rows.iter().map(read).collect()
    }

    /// What was done with a team, the latest first.
    pub async fn team_log(&self, team: TeamId) -> Result<Vec<TeamLogLine>> {
        let rows = sqlx::query(
            "SELECT at, who, action, about FROM team_log
             WHERE team_id = $1 ORDER BY id DESC LIMIT $2",
        )
        .bind(team)
        .bind(LINES)
        .fetch_all(self.reader())
        .await?;
        rows.iter().map(line).collect()
    }
}

/// Writes a line.
pub async fn write(
    transaction: &mut Transaction,
    team: TeamId,
    at: i64,
    (who, action, about): (&str, TeamAction, &str),
) -> Result<()> {
    sqlx::query(
        "INSERT INTO team_log (team_id, at, who, action, about) VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(team)
    .bind(at)
    .bind(who)
    .bind(action.key())
    .bind(about)
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

/// Forgets lines from before that second, and tells how many.
pub async fn forget(transaction: &mut Transaction, before: i64) -> Result<u64> {
    let done = sqlx::query("DELETE FROM team_log WHERE at < $1")
        .bind(before)
        .execute(&mut **transaction)
        .await?;
    if done.rows_affected() > 0 {
        sweeping::is_due(transaction).await?;
    }
    Ok(done.rows_affected())
}

fn line(row: &DbRow) -> Result<TeamLogLine> {
    let unreadable = |what: &str| StoreError::Unreadable(format!("team_log.{what}"));
    let action: String = row.get("action");
    Ok(TeamLogLine {
        at: Timestamp::from_second(row.get("at")).map_err(|_| unreadable("at"))?,
        who: row.get("who"),
        action: action.parse().map_err(|_| unreadable("action"))?,
        about: row.get("about"),
    })
}
