//! The columns of items.

use scan::figures::ItemRow;

use super::{Cell, Field, Table, width};

/// Which item it is.
pub(crate) const IDENTITY: [Field<ItemRow>; 5] = [
    Field {
        title: "Nummer",
        width: 9.0,
        cell: |row| Cell::Count(u32::from(row.number)),
    },
    Field {
        title: "Vraag",
        width: width::TEXT,
        cell: |row| Cell::Text(&row.text),
    },
    Field {
        title: "Soort",
        width: 12.5,
        cell: |row| Cell::Text(&row.kind),
    },
    Field {
        title: "Gebied",
        width: 17.5,
        cell: |row| Cell::Text(&row.area_title),
    },
    Field {
        title: "Onderwerp",
        width: width::SHORT,
        cell: |row| Cell::Text(&row.topic_title),
    },
];

/// The names that do not change from version to version.
pub(crate) const KEYS: [Field<ItemRow>; 3] = [
    Field {
        title: "Id",
        width: width::SHORT,
        cell: |row| Cell::Text(&row.id),
    },
    Field {
        title: "Id van gebied",
        width: width::WORD,
        cell: |row| Cell::Text(&row.area),
    },
    Field {
        title: "Id van onderwerp",
        width: width::SHORT,
        cell: |row| Cell::Text(&row.topic),
    },
];

/// Who answered.
pub(crate) const ANSWERS: [Field<ItemRow>; 5] = [
    Field {
        title: "Doel (niveau)",
        width: width::NUMBER,
        cell: |row| Cell::Count(u32::from(row.target)),
    },
    Field {
        title: "Gevraagd",
        width: width::NUMBER,
        cell: |row| Cell::count(row.asked),
    },
    Field {
        title: "Antwoorden",
        width: 11.5,
        cell: |row| Cell::count(row.answered),
    },
    Field {
        title: "Weet ik niet",
        width: width::NUMBER,
        cell: |row| Cell::count(row.unknown),
    },
    Field {
        title: "Niet van toepassing",
        width: 11.5,
        cell: |row| Cell::count(row.not_applicable),
    },
];

/// What follows from the levels.
pub(crate) const MEASURES: [Field<ItemRow>; 5] = [
    Field {
        title: "Gemiddelde",
        width: 12.5,
        cell: |row| Cell::tenths(row.mean),
    },
    Field {
        title: "Mediaan",
        width: width::NUMBER,
        cell: |row| Cell::tenths(row.median),
    },
    Field {
        title: "Afstand tot doel",
        width: width::NUMBER,
        cell: |row| Cell::tenths(row.gap),
    },
    Field {
        title: "Eensgezindheid",
        width: 15.5,
        cell: |row| Cell::hundredths(row.consensus),
    },
    Field {
        title: "Stand van het middel",
        width: 12.5,
        cell: |row| Cell::text(row.state.as_ref()),
    },
];

/// How much people want to work on it.
pub(crate) const PRIORITIES: [Field<ItemRow>; 3] = [
    Field {
        title: "Prioriteit laag",
        width: width::NUMBER,
        cell: |row| Cell::count(row.priorities.map(|[low, ..]| low)),
    },
    Field {
        title: "Prioriteit midden",
        width: width::NUMBER,
        cell: |row| Cell::count(row.priorities.map(|[_, middle, _]| middle)),
    },
    Field {
        title: "Prioriteit hoog",
        width: width::NUMBER,
        cell: |row| Cell::count(row.priorities.map(|[.., high]| high)),
    },
];

impl<'a> Table<'a> {
    /// With a column per level, `Niveau 1` and so on, as many as the longest scale has.
    pub(crate) fn levels(mut self, rows: &'a [ItemRow], longest: usize) -> Self {
        for place in 0..longest {
            let people = move |row: &'a ItemRow| {
                let counts = row.distribution.as_deref();
                Cell::count(counts.and_then(|counts| counts.get(place).copied()))
            };
            self = self.column(format!("Niveau {}", place + 1), width::NUMBER, rows, people);
        }
        self
    }
}
