//! Published figures as one flat table with its explanation, before it has a format.
//!
//! Workbook, separated values and JSON are made of the same [`Extract`], so that they cannot say
//! different things. What is hidden is in none of its cells.

use serde::Serialize;

use crate::report::Fact;

/// A table of figures that can be passed on by itself: it says what it is, whose it is and what
/// each column means.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Extract {
    /// For the properties of a file.
    pub title: String,
    /// The day that its figures are of, as ISO 8601 date.
    pub made_on: String,
    /// Where it is from: list, groups, release, source, licence.
    pub facts: Vec<Fact>,
    /// How its figures are made, a name and a few sentences each.
    pub method: Vec<Fact>,
    /// From left to right; no two have the same key or title.
    pub columns: Vec<Column>,
    /// As many values each as there are columns.
    pub rows: Vec<Vec<Value>>,
}

/// A column of an [`Extract`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Column {
    /// Its name for programs: lower-case letters, digits and underscores.
    pub key: String,
    /// Its heading.
    pub title: String,
    /// What stands in it, in a sentence.
    pub meaning: String,
    /// How wide it is.
    pub holds: Holds,
}

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Holds {
    /// A word or two.
    Words,
    /// A sentence.
    Sentences,
    /// Numbers.
    Numbers,
}

/// What stands in a cell: no more digits than were published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Value {
    /// Words.
    Text(String),
    /// A whole number.
    Whole(u32),
    /// A number with one decimal: 34 is 3.4.
    Tenths(u32),
    /// A number with two decimals: 15 is 0.15.
    Hundredths(u32),
    /// Hidden, empty, or not of this row.
    Empty,
}

impl Value {
    /// The number; `None` for words and where there is nothing.
    pub fn number(&self) -> Option<f64> {
        match self {
            Self::Whole(number) => Some(f64::from(*number)),
            Self::Tenths(number) => Some(f64::from(*number) / 10.0),
            Self::Hundredths(number) => Some(f64::from(*number) / 100.0),
            Self::Text(_) | Self::Empty => None,
        }
    }
}
