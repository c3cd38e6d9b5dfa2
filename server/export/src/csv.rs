//! The figures of the items as separated values.

use std::borrow::Cow;

use ::csv::{Terminator, WriterBuilder};
use scan::figures::Figures;

use crate::ExportError;
use crate::tables::items::{ANSWERS, IDENTITY, KEYS, MEASURES, PRIORITIES};
use crate::tables::{Cell, Table};
use crate::text::inert;

/// Which program is to read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Dialect {
    /// Excel in Dutch: semicolons, decimal commas, a byte order mark.
    Dutch,
    /// RFC 4180: commas, decimal points, no byte order mark.
    Plain,
}

impl Dialect {
    fn separator(self) -> u8 {
        match self {
            Self::Dutch => b';',
            Self::Plain => b',',
        }
    }

    fn start(self) -> &'static [u8] {
        match self {
            Self::Dutch => "\u{FEFF}".as_bytes(),
            Self::Plain => b"",
        }
    }

    fn number(self, value: f64, places: usize) -> String {
        let text = format!("{value:.places$}");
        match self {
            Self::Dutch => text.replace('.', ","),
            Self::Plain => text,
        }
    }

    fn cell(self, cell: Cell<'_>) -> Cow<'_, str> {
        match cell {
            Cell::Text(text) | Cell::Day(text) => inert(text),
            Cell::Count(number) => number.to_string().into(),
            Cell::Tenths(value) | Cell::Difference(value) => self.number(value, 1).into(),
            Cell::Hundredths(value) => self.number(value, 2).into(),
            Cell::Empty => "".into(),
        }
    }
}

/// One line per item under one line of headings; lines end with CR LF. Numbers are rounded as
/// pages show them; an empty cell is hidden or empty. A text that a spreadsheet could take for a
/// formula begins with an apostrophe.
///
/// # Errors
/// Never for these tables; the writer does not know that.
pub fn csv(figures: &Figures, dialect: Dialect) -> Result<Vec<u8>, ExportError> {
    written(&table(figures), dialect)
}

/// The bytes of a table, under its headings in small letters.
pub(crate) fn written(table: &Table<'_>, dialect: Dialect) -> Result<Vec<u8>, ExportError> {
    let mut bytes = dialect.start().to_vec();
    let mut writer = WriterBuilder::new()
        .delimiter(dialect.separator())
        .terminator(Terminator::CRLF)
        .from_writer(&mut bytes);
    writer.write_record(
        table
            .columns
            .iter()
            .map(|column| column.title.to_lowercase()),
    )?;
    for row in &table.rows {
        let cells = row.iter().map(|cell| dialect.cell(*cell));
        writer.write_record(cells.map(Cow::into_owned))?;
    }
    writer.flush().map_err(::csv::Error::from)?;
    drop(writer);
    Ok(bytes)
}

fn table(figures: &Figures) -> Table<'_> {
    let rows = figures.items.as_slice();
    let longest = figures.scale.len().max(figures.resource_scale.len());
    Table::of(rows)
        .fields(rows, &IDENTITY)
        .fields(rows, &KEYS)
        .fields(rows, &ANSWERS)
        .levels(rows, longest)
        .fields(rows, &MEASURES)
        .fields(rows, &PRIORITIES)
}
