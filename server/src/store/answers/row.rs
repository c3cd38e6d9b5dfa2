//! How an answer stands in a row, and how many stand in one.

use scan::answer::{Answer, Choice, Priority, Remark};
use scan::questionnaire::Level;
use sqlx::Row;

use super::super::database::DbRow;
use super::super::error::{Result, StoreError};

#[derive(Clone, Debug)]
pub struct StoredAnswer {
    /// Number of the item.
    pub item: usize,
    pub answer: Answer,
    pub revision: i64,
}

pub fn read(row: &DbRow) -> Result<StoredAnswer> {
    let item = usize::try_from(row.get::<i64, _>("item")).map_err(|_| unreadable("item"))?;
    let mut answer = read_answer(row)?;
    answer.remark = read_remark(row)?;
    Ok(StoredAnswer {
        item,
        answer,
        revision: row.get("revision"),
    })
}

/// Everything of an answer `a` but its remark, as one number; those of a person are a text of such
/// numbers. A row for each answer would cost more than everything else that is done with it.
macro_rules! packed {
    () => {
        "string_agg(CAST(((a.revision * 65536 + a.item) * 16 + COALESCE(a.choice, -2) + 2) * 4
         + COALESCE(a.priority, -1) + 1 AS TEXT), ',')"
    };
}
pub(super) use packed;

/// Reads what [`packed!`] gives; nothing, for who has no answers.
pub fn unpack(text: Option<&str>) -> Result<Vec<StoredAnswer>> {
    let text = text.unwrap_or_default();
    let numbers = text.split(',').filter(|number| !number.is_empty());
    numbers.map(unpack_one).collect()
}

fn unpack_one(text: &str) -> Result<StoredAnswer> {
    let packed: i64 = text.parse().map_err(|_| unreadable("number"))?;
    let (packed, priority) = (packed / 4, packed % 4 - 1);
    let (packed, choice) = (packed / 16, packed % 16 - 2);
    let item = usize::try_from(packed % 65_536).map_err(|_| unreadable("item"))?;
    Ok(StoredAnswer {
        item,
        answer: Answer {
            choice: (choice != -2)
                .then(|| choice_from(choice).ok_or_else(|| unreadable("choice")))
                .transpose()?,
            priority: (priority != -1)
                .then(|| priority_from(priority).ok_or_else(|| unreadable("priority")))
                .transpose()?,
            remark: None,
        },
        revision: packed / 65_536,
    })
}

pub fn read_remark(row: &DbRow) -> Result<Option<Remark>> {
    let text = row.get::<Option<String>, _>("remark");
    text.map_or(Ok(None), |text| Remark::new(&text))
        .map_err(|_| unreadable("remark"))
}

/// Choice and priority of a row.
pub fn read_answer(row: &DbRow) -> Result<Answer> {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_holds_what_sql_puts_in_it() {
        let packed = |revision: i64, item: i64, choice: i64, priority: i64| {
            (((revision * 65_536 + item) * 16 + choice + 2) * 4 + priority + 1).to_string()
        };
        let text = [
            packed(1, 0, -2, -1),
            packed(3, 7, 4, 2),
            packed(90_000, 65_535, -1, 0),
        ];
        let found = unpack(Some(&text.join(","))).unwrap();
        let given = |stored: &StoredAnswer| {
            let answer = &stored.answer;
            let choice = answer.choice.map(choice_number);
            let priority = answer.priority.map(priority_number);
            (stored.revision, stored.item, choice, priority)
        };
        assert_eq!(
            found.iter().map(given).collect::<Vec<_>>(),
            [
                (1, 0, None, None),
                (3, 7, Some(4), Some(2)),
                (90_000, 65_535, Some(-1), Some(0)),
            ]
        );
        assert!(unpack(None).unwrap().is_empty());
        assert!(unpack(Some("x")).is_err());
    }
}
