//! How an answer stands in a row.

use scan::answer::{Answer, Choice, Priority, Remark};
use scan::questionnaire::Level;
use sqlx::Row;
use sqlx::sqlite::SqliteRow;

use super::super::error::{Result, StoreError};

/// An answer as it is stored.
#[derive(Clone, Debug)]
pub struct StoredAnswer {
    /// Number of the item.
    pub item: usize,
    pub answer: Answer,
    pub revision: i64,
}

/// The answer in a row.
pub fn read(row: &SqliteRow) -> Result<StoredAnswer> {
    let item = usize::try_from(row.get::<i64, _>("item")).map_err(|_| unreadable("item"))?;
    let mut answer = read_answer(row)?;
    let remark = row.get::<Option<String>, _>("remark");
    answer.remark = remark
        .map_or(Ok(None), |text| Remark::new(&text))
        .map_err(|_| unreadable("remark"))?;
    Ok(StoredAnswer {
        item,
        answer,
        revision: row.get("revision"),
    })
}

/// Choice and priority of a row.
pub fn read_answer(row: &SqliteRow) -> Result<Answer> {
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

/// The number for a choice: its level, 0 for *weet ik niet*, -1 for *niet van toepassing*.
pub fn choice_number(choice: Choice) -> i64 {
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

/// The number for a priority: 0 for the lowest.
pub fn priority_number(priority: Priority) -> i64 {
    match priority {
        Priority::Low => 0,
        Priority::Middle => 1,
        Priority::High => 2,
    }
}

fn priority_from(number: i64) -> Option<Priority> {
    Priority::ALL.get(usize::try_from(number).ok()?).copied()
}
