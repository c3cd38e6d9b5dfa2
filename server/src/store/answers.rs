//! Answers: one row per respondent and item.

use scan::answer::{Answer, Choice, Priority, Remark};
use scan::application::{Change, Saved};
use scan::ids::{RespondentId, RoundId};
use scan::questionnaire::{Id, Level};
use scan::round::Respondent;
use sqlx::Row;
use sqlx::sqlite::{SqliteConnection, SqliteRow};

use super::{Result, Store, StoreError};

/// Stores one change, if the private phase is open and nobody was first; `None` when it is closed
/// or the respondent is gone.
///
/// The statement itself checks phase and revision, so that closing or another device cannot slip
/// in between. No row back means that it changed nothing, and the row that is there tells why.
pub(super) async fn save(
    connection: &mut SqliteConnection,
    respondent: RespondentId,
    change: &Change,
) -> Result<Option<Saved>> {
    let stored: Option<i64> = sqlx::query_scalar(
        "INSERT INTO answers (respondent_id, item, choice, priority, remark, revision, mutation)
         SELECT r.id, $2, $3, $4, $5, $6 + 1, $7
         FROM respondents r JOIN rounds o ON o.id = r.round_id
         WHERE r.id = $1 AND o.phase = 'private'
           AND ($6 = 0 OR EXISTS (SELECT 1 FROM answers WHERE respondent_id = $1 AND item = $2))
         ON CONFLICT (respondent_id, item) DO UPDATE
         SET choice = excluded.choice, priority = excluded.priority, remark = excluded.remark,
             revision = excluded.revision, mutation = excluded.mutation
         WHERE answers.revision = excluded.revision - 1
         RETURNING revision",
    )
    .bind(respondent)
    .bind(i64::from(change.item))
    .bind(change.answer.choice.map(choice_number))
    .bind(change.answer.priority.map(priority_number))
    .bind(change.answer.remark.as_ref().map(Remark::as_str))
    .bind(change.base)
    .bind(change.mutation)
    .fetch_optional(&mut *connection)
    .await?;
    match stored {
        Some(revision) => Ok(Some(Saved::Stored(revision))),
        None => explain(connection, respondent, change).await,
    }
}

/// Why a change was not stored: it already is (a retry), somebody was first, or it may not be.
async fn explain(
    connection: &mut SqliteConnection,
    respondent: RespondentId,
    change: &Change,
) -> Result<Option<Saved>> {
    let open: Option<i64> = sqlx::query_scalar(
        "SELECT r.id FROM respondents r JOIN rounds o ON o.id = r.round_id
         WHERE r.id = $1 AND o.phase = 'private'",
    )
    .bind(respondent)
    .fetch_optional(&mut *connection)
    .await?;
    if open.is_none() {
        return Ok(None);
    }
    let row = sqlx::query(
        "SELECT item, choice, priority, remark, revision, mutation FROM answers
         WHERE respondent_id = $1 AND item = $2",
    )
    .bind(respondent)
    .bind(i64::from(change.item))
    .fetch_optional(connection)
    .await?;
    let Some(row) = row else {
        return Ok(Some(Saved::Conflict {
            current: Answer::default(),
            revision: 0,
        }));
    };
    let (_, current, revision) = read(&row)?;
    // The same change again, or another one with the same result: nothing is lost either way.
    if row.get::<i64, _>("mutation") == change.mutation || current == change.answer {
        return Ok(Some(Saved::Stored(revision)));
    }
    Ok(Some(Saved::Conflict { current, revision }))
}

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
            let (item, answer, revision) = read(&row)?;
            if let Some(place) = answers.get_mut(item) {
                *place = (answer, revision);
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
            let (item, answer, _) = read(&row)?;
            let place = ids.binary_search(&row.get("respondent_id")).ok();
            let slot = place.and_then(|place| respondents[place].answers.get_mut(item));
            if let Some(slot) = slot {
                *slot = answer;
            }
        }
        Ok(respondents)
    }
}

fn read(row: &SqliteRow) -> Result<(usize, Answer, i64)> {
    let item = usize::try_from(row.get::<i64, _>("item")).map_err(|_| unreadable("item"))?;
    let mut answer = read_answer(row)?;
    let remark = row.get::<Option<String>, _>("remark");
    answer.remark = remark
        .map_or(Ok(None), |text| Remark::new(&text))
        .map_err(|_| unreadable("remark"))?;
    Ok((item, answer, row.get("revision")))
}

/// Choice and priority of a row.
pub(super) fn read_answer(row: &SqliteRow) -> Result<Answer> {
    let choice = row
        .get::<Option<i64>, _>("choice")
        .map(|number| choice_from(number).ok_or_else(|| unreadable("choice")));
    let priority = row
        .get::<Option<i64>, _>("priority")
        .map(|number| priority_from(number).ok_or_else(|| unreadable("priority")));
    Ok(Answer {
        choice: choice.transpose()?,
        priority: priority.transpose()?,
        remark: None,
    })
}

fn unreadable(what: &str) -> StoreError {
    StoreError::Unreadable(format!("answers.{what}"))
}

pub(super) fn choice_number(choice: Choice) -> i64 {
    match choice {
        Choice::Level(level) => i64::from(level.number()),
        Choice::Unknown => 0,
        Choice::NotApplicable => -1,
    }
}

fn choice_from(number: i64) -> Option<Choice> {
    match number {
        -1 => Some(Choice::NotApplicable),
        0 => Some(Choice::Unknown),
        level => Level::new(u8::try_from(level).ok()?).map(Choice::Level),
    }
}

pub(super) fn priority_number(priority: Priority) -> i64 {
    match priority {
        Priority::Low => 0,
        Priority::Middle => 1,
        Priority::High => 2,
    }
}

fn priority_from(number: i64) -> Option<Priority> {
    Priority::ALL.get(usize::try_from(number).ok()?).copied()
}
