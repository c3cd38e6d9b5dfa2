//! How the people of finished rounds answered, counted. What reads them needs no answers.

use std::collections::HashMap;

use scan::ids::{RoundId, SnapshotId};
use scan::questionnaire::{Id, Questionnaire};
use scan::release::RoundCounts;
use sqlx::{AssertSqlSafe, Row};

use super::answers::row::read_answer;
use super::database::places;
use super::{Result, Store, StoreError, Transaction};

impl Store {
    /// Rounds whose teams contribute, that were finished before rounds were counted.
    pub async fn rounds_to_tally(&self) -> Result<Vec<(RoundId, SnapshotId)>> {
        Ok(sqlx::query_as(
            "SELECT o.id, o.list_id FROM rounds o
             WHERE o.phase = 'frozen' AND o.contributes = 1 AND o.expired_on IS NULL
             AND NOT EXISTS (SELECT 1 FROM tallies t WHERE t.round_id = o.id)",
        )
        .fetch_all(self.reader())
        .await?)
    }

    /// The counts of these rounds as JSON ([`RoundCounts::from_json`]), to be read where that holds up
    /// nobody; those that have none are left out.
    pub async fn tallies(&self, rounds: &[RoundId]) -> Result<HashMap<RoundId, String>> {
        if rounds.is_empty() {
            return Ok(HashMap::new());
        }
        let sql = format!(
            "SELECT round_id, body FROM tallies WHERE round_id IN ({})",
            places(1, rounds.len())
        );
        let mut query = sqlx::query(AssertSqlSafe(sql));
        for round in rounds {
            query = query.bind(*round);
        }
        let rows = query.fetch_all(self.reader()).await?;
        let mut found = HashMap::with_capacity(rows.len());
        for row in rows {
            found.insert(row.get("round_id"), row.get("body"));
        }
        Ok(found)
    }
}

/// Counts how the people of a round answered, and keeps the counts.
pub async fn take(
    transaction: &mut Transaction,
    round: RoundId,
    list: &Questionnaire,
) -> Result<()> {
    let counts = count(transaction, round, list).await?;
    keep(transaction, round, &counts).await
}

/// Whether a round was counted.
pub async fn is_taken(transaction: &mut Transaction, round: RoundId) -> Result<bool> {
    let found: Option<i64> = sqlx::query_scalar("SELECT round_id FROM tallies WHERE round_id = $1")
        .bind(round)
        .fetch_optional(&mut **transaction)
        .await?;
    Ok(found.is_some())
}

pub async fn keep(
    transaction: &mut Transaction,
    round: RoundId,
    counts: &RoundCounts,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO tallies (round_id, body) VALUES ($1, $2)
         ON CONFLICT (round_id) DO UPDATE SET body = excluded.body",
    )
    .bind(round)
    .bind(counts.to_json())
    .execute(&mut **transaction)
    .await?;
    Ok(())
}

async fn count(
    transaction: &mut Transaction,
    round: RoundId,
    list: &Questionnaire,
) -> Result<RoundCounts> {
    let rows = sqlx::query(
        "SELECT a.item, r.role, a.choice, a.priority, COUNT(*) AS people
         FROM respondents r JOIN answers a ON a.respondent_id = r.id
         WHERE r.round_id = $1 GROUP BY a.item, r.role, a.choice, a.priority",
    )
    .bind(round)
    .fetch_all(&mut **transaction)
    .await?;
    let unreadable = |what: &str| StoreError::Unreadable(format!("answers.{what}"));
    let mut counts = RoundCounts::default();
    for row in rows {
        let item = u16::try_from(row.get::<i64, _>("item")).map_err(|_| unreadable("item"))?;
        let role = Id::new(row.get::<String, _>("role")).map_err(|_| unreadable("role"))?;
        let people = u16::try_from(row.get::<i64, _>("people")).unwrap_or(u16::MAX);
        counts.add(list, (item, &role), &read_answer(&row)?, people);
    }
    Ok(counts)
}
