//! Answers: one row per respondent and item.

pub(super) mod row;
pub(super) mod saving;

use scan::answer::Answer;
use scan::ids::{RespondentId, RoundId};
use scan::questionnaire::Id;
use scan::round::Respondent;
use sqlx::Row;

use super::database::DbRow;
use super::{Result, Store, StoreError};
use row::{packed, read_remark, unpack};

impl Store {
    /// The answers of one respondent with their revisions, as many as the list has items.
    pub async fn answers_of(
        &self,
        respondent: RespondentId,
        items: usize,
    ) -> Result<Vec<(Answer, i64)>> {
        let rows = sqlx::query(concat!(
            "SELECT ",
            packed!(),
            " AS answers, NULL AS item, NULL AS remark FROM answers a WHERE a.respondent_id = $1
             UNION ALL
             SELECT NULL, a.item, a.remark FROM answers a
             WHERE a.respondent_id = $1 AND a.remark IS NOT NULL"
        ))
        .bind(respondent)
        .fetch_all(self.reader())
        .await?;
        let mut answers = vec![(Answer::default(), 0); items];
        for row in rows {
            for stored in unpack(row.get("answers"))? {
                if let Some(place) = answers.get_mut(stored.item) {
                    *place = (stored.answer, stored.revision);
                }
            }
            if let Some((answer, _)) = item(&row)?.and_then(|item| answers.get_mut(item)) {
                answer.remark = read_remark(&row)?;
            }
        }
        Ok(answers)
    }

    /// Everybody's answers in a round, for scoring.
    pub async fn respondents_of(&self, round: RoundId, items: usize) -> Result<Vec<Respondent>> {
        let rows = sqlx::query(concat!(
            "SELECT r.id, r.role, r.name, r.finished, NULL AS item, NULL AS remark,
             (SELECT ",
            packed!(),
            " FROM answers a WHERE a.respondent_id = r.id) AS answers
             FROM respondents r WHERE r.round_id = $1
             UNION ALL
             SELECT r.id, NULL, NULL, NULL, a.item, a.remark, NULL
             FROM answers a JOIN respondents r ON r.id = a.respondent_id
             WHERE r.round_id = $1 AND a.remark IS NOT NULL
             ORDER BY 1, 5 NULLS FIRST"
        ))
        .bind(round)
        .fetch_all(self.reader())
        .await?;
        let mut respondents: Vec<Respondent> = Vec::new();
        for row in rows {
            // Remarks come after the person.
            if let Some(item) = item(&row)? {
                let person = respondents.last_mut();
                if let Some(answer) = person.and_then(|person| person.answers.get_mut(item)) {
                    answer.remark = read_remark(&row)?;
                }
                continue;
            }
            let mut answers = vec![Answer::default(); items];
            for stored in unpack(row.get("answers"))? {
                if let Some(place) = answers.get_mut(stored.item) {
                    *place = stored.answer;
                }
            }
            respondents.push(Respondent {
                role: Id::new(row.get::<String, _>("role"))
                    .map_err(|wrong| StoreError::Unreadable(wrong.to_string()))?,
                name: row.get("name"),
                finished: row.get::<i64, _>("finished") != 0,
                answers,
            });
        }
        Ok(respondents)
    }
}

/// The item of a row that holds a remark.
fn item(row: &DbRow) -> Result<Option<usize>> {
    let item: Option<i64> = row.get("item");
    item.map(|item| {
        usize::try_from(item).map_err(|_| StoreError::Unreadable("answers.item".to_owned()))
    })
    .transpose()
}
