//! The columns of items.

use scan::figures::ItemRow;

use super::{Cell, Column, Field, Table, width, words};
use scan_texts::t;

/// Which item it is.
pub(crate) const IDENTITY: [Field<ItemRow>; 5] = [
    Field::figure(
        || t!("files-number"),
        9.0,
        |row| Cell::Count(u32::from(row.number)),
    ),
    Field::words(
        || t!("common-question-as-heading"),
        width::TEXT,
        |row| Cell::Text(&row.text),
    ),
    Field::words(
        || t!("files-kind"),
        12.5,
        |row| Cell::Text(words::kind(&row.kind)),
    ),
    Field::words(
        || t!("common-area"),
        17.5,
        |row| Cell::Text(words::area(&row.area_title)),
    ),
    Field::words(
        || t!("common-topic"),
        width::SHORT,
        |row| Cell::Text(&row.topic_title),
    ),
];

/// The names that do not change from version to version.
pub(crate) const KEYS: [Field<ItemRow>; 3] = [
    Field::words(
        || t!("files-items-id"),
        width::SHORT,
        |row| Cell::Text(&row.id),
    ),
    Field::words(
        || t!("files-items-area-id"),
        width::WORD,
        |row| Cell::Text(&row.area),
    ),
    Field::words(
        || t!("files-items-topic-id"),
        width::SHORT,
        |row| Cell::Text(&row.topic),
    ),
];

pub(crate) const ANSWERS: [Field<ItemRow>; 5] = [
    Field::figure(
        || t!("files-items-target-level"),
        width::NUMBER,
        |row| Cell::Count(u32::from(row.target)),
    ),
    Field::figure(
        || t!("files-items-asked"),
        width::NUMBER,
        |row| Cell::count(row.asked),
    ),
    Field::figure(
        || t!("common-answers"),
        11.5,
        |row| Cell::count(row.answered),
    ),
    Field::figure(
        || t!("common-i-dont-know"),
        width::NUMBER,
        |row| Cell::count(row.unknown),
    ),
    Field::figure(
        || t!("common-not-applicable-short"),
        8.5,
        |row| Cell::count(row.not_applicable),
    ),
];

/// What follows from the levels.
pub(crate) const MEASURES: [Field<ItemRow>; 5] = [
    Field::figure(|| t!("common-average"), 11.5, |row| Cell::tenths(row.mean)),
    Field::figure(
        || t!("files-median"),
        width::NUMBER,
        |row| Cell::tenths(row.median),
    ),
    Field::figure(
        || t!("files-distance-to-target"),
        width::NUMBER,
        |row| Cell::tenths(row.gap),
    ),
    Field::figure(
        || t!("common-agreed-or-divided"),
        11.0,
        |row| Cell::hundredths(row.consensus),
    ),
    Field::words(
        || t!("files-resource-state"),
        13.0,
        |row| Cell::said(row.state.as_ref(), words::resource_state),
    ),
];

/// How much people want to work on it.
pub(crate) const PRIORITIES: [Field<ItemRow>; 3] = [
    Field::figure(
        || t!("files-items-priority-low"),
        width::NUMBER,
        |row| Cell::count(row.priorities.map(|[low, ..]| low)),
    ),
    Field::figure(
        || t!("files-items-priority-middle"),
        width::NUMBER,
        |row| Cell::count(row.priorities.map(|[_, middle, _]| middle)),
    ),
    Field::figure(
        || t!("files-items-priority-high"),
        width::NUMBER,
        |row| Cell::count(row.priorities.map(|[.., high]| high)),
    ),
];

impl<'a> Table<'a> {
    /// With a column per level, `Niveau 1` and so on, as many as the longest scale has.
    pub(crate) fn levels(mut self, rows: &'a [ItemRow], longest: usize) -> Self {
        for place in 0..longest {
            let people = move |row: &'a ItemRow| {
                let counts = row.distribution.as_deref();
                Cell::count(counts.and_then(|counts| counts.get(place).copied()))
            };
            let column = Column::figure(t!("files-team-level", place = place + 1), width::NUMBER);
            self = self.column(column, rows, people);
        }
        self
    }
}
