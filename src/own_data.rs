//! What is kept about a person, before it has a format: parts of rows, each with what it is for.
//!
//! PDF and JSON are made of the same [`OwnData`], so that they cannot say different things.

use serde::{Serialize, Serializer};

/// Everything that is kept about somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OwnData {
    /// For the properties of a file.
    pub title: String,
    /// Whose data it is: an address, or a name.
    pub who: String,
    /// The day on which it was looked up, as ISO 8601 date.
    pub made_on: String,
    /// How to read it, a paragraph each.
    pub reading: Vec<String>,
    /// No two have the same key.
    pub parts: Vec<OwnPart>,
}

/// What is kept of one kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OwnPart {
    /// Its name for programs: lower-case letters and underscores.
    pub key: &'static str,
    /// Its heading.
    pub title: &'static str,
    /// What it is for, and how long it is kept.
    pub meaning: String,
    /// What stands in each row, in this order; no two have the same key.
    pub columns: Vec<OwnColumn>,
    /// As many values each as there are columns.
    pub rows: Vec<Vec<OwnValue>>,
}

/// What stands in a place of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct OwnColumn {
    /// Its name for programs: lower-case letters and underscores.
    pub key: &'static str,
    /// Its heading.
    pub title: &'static str,
    /// What it means, in a sentence.
    pub meaning: &'static str,
}

/// A value of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OwnValue {
    /// Words.
    Text(String),
    /// A day, as ISO 8601 date.
    Day(String),
    /// A moment, as ISO 8601 in UTC.
    Moment(String),
    /// Nothing is kept.
    Nothing,
}

/// Words, days and moments as texts, nothing as `null`.
impl Serialize for OwnValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) | Self::Day(text) | Self::Moment(text) => {
                serializer.serialize_str(text)
            }
            Self::Nothing => serializer.serialize_none(),
        }
    }
}
