//! Invented rounds in bulk, for demonstrations and measurements. Real ones are never made here.

use jiff::civil::Date;
use scan::application::RoundName;
use scan::ids::RoundId;
use scan::questionnaire::Id;
use scan::release::RoundCounts;

use super::{Result, Transaction};

/// A finished round that contributes, with its people.
#[derive(Clone, Debug)]
pub struct InventedRound {
    pub finished_on: Date,
    pub people: Vec<InventedPerson>,
    /// The same people, counted.
    pub counts: RoundCounts,
}

#[derive(Clone, Debug)]
pub struct InventedPerson {
    pub role: Id,
    /// Two characters for each item in order: the choice as it is stored (`n` for *niet van
    /// toepassing*, `_` where the role is not asked) and the priority (`_` for none).
    pub answers: String,
}

/// Fills and finishes the round with a name, which is in the private phase. Answers are unpacked by
/// the database itself: sixty million of them take a minute, not an hour.
pub async fn fill(
    transaction: &mut Transaction,
    name: &RoundName,
    round: &InventedRound,
) -> Result<()> {
    let id: RoundId = sqlx::query_scalar(
        "UPDATE rounds SET phase = 'frozen', closed_on = $2, finished_on = $2, contributes = 1
         WHERE name = $1 RETURNING id",
    )
    .bind(name.as_str())
    .bind(round.finished_on.to_string())
    .fetch_one(&mut **transaction)
    .await?;
    let people: Vec<[&str; 2]> = round
        .people
        .iter()
        .map(|person| [person.role.as_str(), person.answers.as_str()])
        .collect();
    let people = serde_json::to_string(&people).unwrap_or_default();
    sqlx::query(
        "INSERT INTO respondents (round_id, idempotency_key, role, finished)
         SELECT $1, 'voorbeeld-' || p.key, p.value ->> 0, 1 FROM json_each($2) p ORDER BY p.key",
    )
    .bind(id)
    .bind(&people)
    .execute(&mut **transaction)
    .await?;
    sqlx::query(
        "WITH person AS MATERIALIZED (
           SELECT r.id AS id, p.value ->> 1 AS packed FROM json_each($2) p
           JOIN respondents r ON r.round_id = $1 AND r.idempotency_key = 'voorbeeld-' || p.key),
         item (number) AS (
           SELECT 0 UNION ALL SELECT number + 1 FROM item
           WHERE number + 1 < (SELECT MAX(LENGTH(packed)) / 2 FROM person))
         INSERT INTO answers (respondent_id, item, choice, priority, revision, idempotency_key)
         SELECT id, number,
           CASE substr(packed, 2 * number + 1, 1) WHEN 'n' THEN -1
             ELSE CAST(substr(packed, 2 * number + 1, 1) AS INTEGER) END,
           CASE substr(packed, 2 * number + 2, 1) WHEN '_' THEN NULL
             ELSE CAST(substr(packed, 2 * number + 2, 1) AS INTEGER) END,
           1, number
         FROM person, item WHERE substr(packed, 2 * number + 1, 1) NOT IN ('_', '')
         ORDER BY id, number",
    )
    .bind(id)
    .bind(&people)
    .execute(&mut **transaction)
    .await?;
    super::tallies::keep(transaction, id, &round.counts).await
}
