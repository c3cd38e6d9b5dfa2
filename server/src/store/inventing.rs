//! Invented rounds in bulk, for demonstrations and measurements. Real ones are never made here.

use jiff::civil::Date;
use scan::answer::{Answer, Choice};
use scan::application::RoundName;
use scan::ids::RoundId;
use scan::questionnaire::Id;
use scan::release::RoundCounts;

use super::{Result, Transaction};

/// A finished round that contributes, with its people.
#[derive(Clone, Debug)]
pub struct InventedRound {
    pub finished_on: Date,
    /// Roles of the people.
    pub roles: Vec<Id>,
    /// Of the first person everything in the order of the list, then of the next.
    pub answers: Vec<Packed>,
    /// The same, counted.
    pub counts: RoundCounts,
}

/// An answer in a byte: choice and priority as they are stored, each in its own place. See [`fill`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Packed(u8);

impl Packed {
    /// Nothing, where a role is not asked.
    pub const NONE: Self = Self(127);

    /// Nothing for an answer without a choice.
    pub fn new(answer: &Answer) -> Self {
        let choice = match answer.choice {
            Some(Choice::NotApplicable) => 0,
            Some(Choice::Unknown) => 1,
            Some(Choice::Level(level)) => 1 + level.number(),
            None => return Self::NONE,
        };
        let priority = answer.priority.map_or(3, |priority| priority as u8);
        Self(1 + 4 * choice + priority)
    }
}

/// Fills and finishes the round with a name, which is in the private phase. Answers are unpacked by
/// the database itself: sixty million of them take minutes, not an hour.
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
    let roles: Vec<&str> = round.roles.iter().map(Id::as_str).collect();
    sqlx::query(
        "INSERT INTO respondents (round_id, idempotency_key, role, finished)
         SELECT $1, 'voorbeeld-' || key, value, 1 FROM json_each($2) ORDER BY key",
    )
    .bind(id)
    .bind(serde_json::to_string(&roles).unwrap_or_default())
    .execute(&mut **transaction)
    .await?;
    let items = round.answers.len() / round.roles.len().max(1);
    let packed: Vec<u8> = round.answers.iter().map(|answer| answer.0).collect();
    // Nobody else writes meanwhile, so that their keys follow each other. In the order of the table
    // rows are added at its end.
    sqlx::query(
        "WITH first (id) AS (SELECT MIN(id) FROM respondents WHERE round_id = $1),
         item (number) AS (
           SELECT 0 UNION ALL SELECT number + 1 FROM item WHERE number + 1 < $3)
         INSERT INTO answers (respondent_id, item, choice, priority, revision, idempotency_key)
         SELECT r.id, number,
           (unicode(substr($2, (r.id - first.id) * $3 + number + 1, 1)) - 1) / 4 - 1,
           NULLIF((unicode(substr($2, (r.id - first.id) * $3 + number + 1, 1)) - 1) % 4, 3),
           1, number
         FROM first CROSS JOIN respondents r CROSS JOIN item
         WHERE r.id BETWEEN first.id AND first.id + $4 - 1
         AND substr($2, (r.id - first.id) * $3 + number + 1, 1) <> $5",
    )
    .bind(id)
    .bind(packed)
    .bind(i64::try_from(items).unwrap_or(i64::MAX))
    .bind(i64::try_from(round.roles.len()).unwrap_or(i64::MAX))
    .bind(&[Packed::NONE.0][..])
    .execute(&mut **transaction)
    .await?;
    super::tallies::keep(transaction, id, &round.counts).await
}

#[cfg(test)]
mod tests {
    use scan::answer::Priority;
    use scan::questionnaire::Level;

    use super::*;

    #[test]
    fn every_answer_has_a_byte_of_its_own() {
        let levels = (1..=7).filter_map(|number| Level::new(number).map(Choice::Level));
        let choices: Vec<_> = [Choice::NotApplicable, Choice::Unknown]
            .into_iter()
            .chain(levels)
            .collect();
        let priorities = [
            Some(Priority::Low),
            Some(Priority::Middle),
            Some(Priority::High),
            None,
        ];
        let mut expected = 1;
        for choice in choices {
            for priority in priorities {
                let answer = Answer {
                    choice: Some(choice),
                    priority,
                    remark: None,
                };
                assert_eq!(Packed::new(&answer).0, expected);
                expected += 1;
            }
        }
        assert!(expected <= Packed::NONE.0);
    }
}
