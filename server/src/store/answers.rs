//! Answers: one row per respondent and item.

pub(super) mod row;
pub(super) mod saving;

use scan::answer::Answer;
use scan::ids::{RespondentId, RoundId};
use scan::questionnaire::Id;
use scan::round::Respondent;
use sqlx::Row;

use super::{Result, Store, StoreError};
use row::read;

impl Store {
    /// The answers of one respondent with their revisions, as many as the list has items.
    pub async fn answers_of(
        &self,
        respondent: RespondentId,
        items: usize,
    ) -> Result<Vec<(Answer, i64)>> {
        let rows = sqlx::query(
            "SELECT item, choice, priority, remark, revision FROM answers WHERE respondent_id = $1",
        )
        .bind(respondent)
        .fetch_all(self.reader())
        .await?;
        let mut answers = vec![(Answer::default(), 0); items];
        for row in rows {
            let stored = read(&row)?;
            if let Some(place) = answers.get_mut(stored.item) {
                *place = (stored.answer, stored.revision);
            }
        }
        Ok(answers)
    }

    /// Everybody's answers in a round, for scoring.
    pub async fn respondents_of(&self, round: RoundId, items: usize) -> Result<Vec<Respondent>> {
        // Both reads see the same state.
        let mut reader = self.reader().begin().await?;
        let people = sqlx::query(
            "SELECT id, role, name, finished FROM respondents WHERE round_id = $1 ORDER BY id",
        )
        .bind(round)
        .fetch_all(&mut *reader)
        .await?;
        let rows = sqlx::query(
            "SELECT a.respondent_id, a.item, a.choice, a.priority, a.remark, a.revision
             FROM answers a JOIN respondents r ON r.id = a.respondent_id
             WHERE r.round_id = $1",
        )
        .bind(round)
        .fetch_all(&mut *reader)
        .await?;
        let ids: Vec<RespondentId> = people.iter().map(|row| row.get("id")).collect();
        let mut respondents = people
            .iter()
            .map(|row| {
                Ok(Respondent {
                    role: Id::new(row.get::<String, _>("role"))
                        .map_err(|wrong| StoreError::Unreadable(wrong.to_string()))?,
                    name: row.get("name"),
                    finished: row.get::<i64, _>("finished") != 0,
                    answers: vec![Answer::default(); items],
                })
            })
            .collect::<Result<Vec<_>>>()?;
        for row in rows {
            let stored = read(&row)?;
            let place = ids.binary_search(&row.get("respondent_id")).ok();
            let slot = place.and_then(|place| respondents[place].answers.get_mut(stored.item));
            if let Some(slot) = slot {
                *slot = stored.answer;
            }
        }
        Ok(respondents)
    }
}
