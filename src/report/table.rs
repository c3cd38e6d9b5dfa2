//! Rows of figures or texts.

use serde::Serialize;

/// Rows of figures or texts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// The first names the rows.
    pub columns: Vec<Column>,
    /// As many cells each as there are columns; the first is the name of the row.
    pub rows: Vec<Vec<String>>,
}

/// A column of a [`Table`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Column {
    /// Its heading.
    pub title: String,
    /// How it is set.
    pub kind: ColumnKind,
}

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ColumnKind {
    /// Words: wide, set from the left.
    Text,
    /// A word or two, a date.
    Short,
    /// A number: narrow, set to the right.
    Number,
    /// A bar: of a [`super::Sheet`].
    Bar,
}

impl Column {
    /// Words.
    pub fn text(title: impl Into<String>) -> Self {
        Self::of(title, ColumnKind::Text)
    }

    /// A word or two.
    pub fn short(title: impl Into<String>) -> Self {
        Self::of(title, ColumnKind::Short)
    }

    /// A number.
    pub fn number(title: impl Into<String>) -> Self {
        Self::of(title, ColumnKind::Number)
    }

    /// A bar.
    pub fn bar(title: impl Into<String>) -> Self {
        Self::of(title, ColumnKind::Bar)
    }

    fn of(title: impl Into<String>, kind: ColumnKind) -> Self {
        Self {
            title: title.into(),
            kind,
        }
    }
}
