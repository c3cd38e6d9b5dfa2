//! Figures as rows of cells: what spreadsheets and separated values have in common.

use scan_texts::Phrase;

pub(crate) mod items;
pub(crate) mod words;

#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Cell<'a> {
    /// A text, as it was given.
    Text(&'a str),
    /// A number of people, a level, a place.
    Count(u32),
    /// A figure, with one decimal.
    Tenths(f64),
    /// A figure, with two decimals.
    Hundredths(f64),
    /// A difference, with its sign and one decimal.
    Difference(f64),
    /// An ISO 8601 day; any other text stands as it is.
    Day(&'a str),
    /// Hidden or empty.
    Empty,
}

impl<'a> Cell<'a> {
    pub(crate) fn words(self) -> Option<&'a str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    pub(crate) fn text(value: Option<&'a String>) -> Self {
        value.map_or(Self::Empty, |text| Self::Text(text))
    }

    /// The same in other words.
    pub(crate) fn said(value: Option<&'a String>, words: fn(&str) -> &str) -> Self {
        value.map_or(Self::Empty, |text| Self::Text(words(text)))
    }

    pub(crate) fn count(value: Option<u32>) -> Self {
        value.map_or(Self::Empty, Self::Count)
    }

    pub(crate) fn tenths(value: Option<f64>) -> Self {
        value.map_or(Self::Empty, Self::Tenths)
    }

    pub(crate) fn hundredths(value: Option<f64>) -> Self {
        value.map_or(Self::Empty, Self::Hundredths)
    }

    pub(crate) fn difference(value: Option<f64>) -> Self {
        value.map_or(Self::Empty, Self::Difference)
    }

    pub(crate) fn day(value: Option<&'a String>) -> Self {
        value.map_or(Self::Empty, |day| Self::Day(day))
    }
}

/// How wide a column is, in characters.
pub(crate) mod width {
    pub(crate) const NUMBER: f64 = 10.0;
    /// A word or a day.
    pub(crate) const WORD: f64 = 14.0;
    /// A few words.
    pub(crate) const SHORT: f64 = 22.0;
    /// A sentence; longer ones wrap.
    pub(crate) const TEXT: f64 = 48.0;
}

/// A column of rows of one type.
pub(crate) struct Field<T: 'static> {
    title: Phrase,
    width: f64,
    kind: Kind,
    cell: for<'a> fn(&'a T) -> Cell<'a>,
}

impl<T> Field<T> {
    /// A column of words or days, so many characters wide.
    pub(crate) const fn words(
        title: Phrase,
        width: f64,
        cell: for<'a> fn(&'a T) -> Cell<'a>,
    ) -> Self {
        let kind = Kind::Words;
        Self {
            title,
            width,
            kind,
            cell,
        }
    }

    /// A column of numbers, so many characters wide.
    pub(crate) const fn figure(
        title: Phrase,
        width: f64,
        cell: for<'a> fn(&'a T) -> Cell<'a>,
    ) -> Self {
        let kind = Kind::Figures;
        Self {
            title,
            width,
            kind,
            cell,
        }
    }
}

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Words or days.
    Words,
    Figures,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Column {
    pub(crate) title: String,
    pub(crate) width: f64,
    pub(crate) kind: Kind,
}

impl Column {
    /// Of words or days, so many characters wide.
    pub(crate) fn words(title: impl Into<String>, width: f64) -> Self {
        Self {
            title: title.into(),
            width,
            kind: Kind::Words,
        }
    }

    /// Of numbers, so many characters wide.
    pub(crate) fn figure(title: impl Into<String>, width: f64) -> Self {
        Self {
            kind: Kind::Figures,
            ..Self::words(title, width)
        }
    }
}

/// Rows under headings; every row is as long as there are columns.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Table<'a> {
    /// Left to right.
    pub(crate) columns: Vec<Column>,
    /// Top to bottom.
    pub(crate) rows: Vec<Vec<Cell<'a>>>,
}

impl<'a> Table<'a> {
    /// With a row for each of these and no columns yet.
    pub(crate) fn of<T>(rows: &[T]) -> Self {
        Self {
            columns: Vec::new(),
            rows: rows.iter().map(|_| Vec::new()).collect(),
        }
    }

    /// With more columns to the right; `rows` are those that it was made of.
    pub(crate) fn fields<T>(mut self, rows: &'a [T], fields: &[Field<T>]) -> Self {
        for field in fields {
            let column = Column {
                title: (field.title)().to_owned(),
                width: field.width,
                kind: field.kind,
            };
            self = self.column(column, rows, field.cell);
        }
        self
    }

    /// With one more column to the right; `rows` are those that it was made of.
    pub(crate) fn column<T>(
        mut self,
        column: Column,
        rows: &'a [T],
        cell: impl Fn(&'a T) -> Cell<'a>,
    ) -> Self {
        self.columns.push(column);
        for (cells, row) in self.rows.iter_mut().zip(rows) {
            cells.push(cell(row));
        }
        self
    }
}
