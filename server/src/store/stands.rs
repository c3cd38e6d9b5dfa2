//! The head count by role, as it was at its last steps.

use scan::ids::RoundId;
use sqlx::Row;

use super::respondents::RoleCount;
use super::{Result, Store, Transaction};

impl Store {
    /// Who joined by role, as it is shown while people join; nobody is counted as finished.
    pub async fn stand(&self, round: RoundId) -> Result<Vec<RoleCount>> {
        let rows = sqlx::query(
            "SELECT role, joined FROM role_stands WHERE round_id = $1 AND stand = 'getoond'",
        )
        .bind(round)
        .fetch_all(self.reader())
        .await?;
        Ok(rows
            .iter()
            .map(|row| RoleCount {
                role: row.get("role"),
                joined: count(row.get("joined")),
                finished: 0,
            })
            .collect())
    }
}

/// How many people there were at the last step, and how many there are.
pub async fn people(transaction: &mut Transaction, round: RoundId) -> Result<(u32, u32)> {
    let (last, now): (i64, i64) = sqlx::query_as(
        "SELECT
           (SELECT CAST(COALESCE(SUM(joined), 0) AS BIGINT) FROM role_stands WHERE round_id = $1 AND stand = 'volgend'),
           (SELECT COUNT(*) FROM respondents WHERE round_id = $1)",
    )
    .bind(round)
    .fetch_one(&mut **transaction)
    .await?;
    Ok((count(last), count(now)))
}

/// Makes a step: shows what the last one counted, and counts anew.
pub async fn step(transaction: &mut Transaction, round: RoundId) -> Result<()> {
    for sql in [
        "DELETE FROM role_stands WHERE round_id = $1 AND stand = 'getoond'",
        "UPDATE role_stands SET stand = 'getoond' WHERE round_id = $1",
        "INSERT INTO role_stands (round_id, stand, role, joined)
         SELECT round_id, 'volgend', role, COUNT(*) FROM respondents
         WHERE round_id = $1 GROUP BY round_id, role",
    ] {
        sqlx::query(sql)
            .bind(round)
            .execute(&mut **transaction)
            .await?;
    }
    Ok(())
}

fn count(number: i64) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
