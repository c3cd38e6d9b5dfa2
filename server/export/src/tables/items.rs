//! The columns of items.

use scan::figures::ItemRow;

use super::{Cell, Column, Field, Table, width};

/// Which item it is.
pub(crate) const IDENTITY: [Field<ItemRow>; 5] = [
    Field::figure("Nummer", 9.0, |row| Cell::Count(u32::from(row.number))),
    Field::words("Vraag", width::TEXT, |row| Cell::Text(&row.text)),
    Field::words("Soort", 12.5, |row| Cell::Text(&row.kind)),
    Field::words("Gebied", 17.5, |row| Cell::Text(&row.area_title)),
    Field::words("Onderwerp", width::SHORT, |row| {
        Cell::Text(&row.topic_title)
    }),
];

/// The names that do not change from version to version.
pub(crate) const KEYS: [Field<ItemRow>; 3] = [
    Field::words("Id", width::SHORT, |row| Cell::Text(&row.id)),
    Field::words("Id van gebied", width::WORD, |row| Cell::Text(&row.area)),
    Field::words("Id van onderwerp", width::SHORT, |row| {
        Cell::Text(&row.topic)
    }),
];

pub(crate) const ANSWERS: [Field<ItemRow>; 5] = [
    Field::figure("Doel (niveau)", width::NUMBER, |row| {
        Cell::Count(u32::from(row.target))
    }),
    Field::figure("Gevraagd", width::NUMBER, |row| Cell::count(row.asked)),
    Field::figure("Antwoorden", 11.5, |row| Cell::count(row.answered)),
    Field::figure("Weet ik niet", width::NUMBER, |row| {
        Cell::count(row.unknown)
    }),
    Field::figure("N.v.t.", 8.5, |row| Cell::count(row.not_applicable)),
];

/// What follows from the levels.
pub(crate) const MEASURES: [Field<ItemRow>; 5] = [
    Field::figure("Gemiddeld", 11.5, |row| Cell::tenths(row.mean)),
    Field::figure("Mediaan", width::NUMBER, |row| Cell::tenths(row.median)),
    Field::figure("Afstand tot doel", width::NUMBER, |row| {
        Cell::tenths(row.gap)
    }),
    Field::figure("Eens of verdeeld", 11.0, |row| {
        Cell::hundredths(row.consensus)
    }),
    Field::words("Stand van het middel", 13.0, |row| {
        Cell::text(row.state.as_ref())
    }),
];

/// How much people want to work on it.
pub(crate) const PRIORITIES: [Field<ItemRow>; 3] = [
    Field::figure("Prioriteit laag", width::NUMBER, |row| {
        Cell::count(row.priorities.map(|[low, ..]| low))
    }),
    Field::figure("Prioriteit midden", width::NUMBER, |row| {
        Cell::count(row.priorities.map(|[_, middle, _]| middle))
    }),
    Field::figure("Prioriteit hoog", width::NUMBER, |row| {
        Cell::count(row.priorities.map(|[.., high]| high))
    }),
];

impl<'a> Table<'a> {
    /// With a column per level, `Niveau 1` and so on, as many as the longest scale has.
    pub(crate) fn levels(mut self, rows: &'a [ItemRow], longest: usize) -> Self {
        for place in 0..longest {
            let people = move |row: &'a ItemRow| {
                let counts = row.distribution.as_deref();
                Cell::count(counts.and_then(|counts| counts.get(place).copied()))
            };
            let column = Column::figure(format!("Niveau {}", place + 1), width::NUMBER);
            self = self.column(column, rows, people);
        }
        self
    }
}
