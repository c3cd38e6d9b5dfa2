//! Free texts of the team session.

use serde::{Deserialize, Serialize};

use crate::school::{self, InvalidText};
use crate::visible::has_visible;

/// One line of at most 200 characters, not empty.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Line(String);

impl Line {
    /// Most characters.
    pub const MAX: usize = 200;

    /// Trims, and makes runs of white space one space; `Ok(None)` when nothing is left.
    ///
    /// # Errors
    /// Too long, nothing to see, or with a control character.
    pub fn new(text: &str) -> Result<Option<Self>, InvalidText> {
        Ok(Self::of(school::clean(text, Self::MAX)?))
    }

    fn of(text: String) -> Option<Self> {
        (!text.is_empty()).then_some(Self(text))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Line {
    type Error = InvalidText;
    fn try_from(text: String) -> Result<Self, InvalidText> {
        Self::of(school::tidy(&text, Self::MAX)?).ok_or(InvalidText::Empty)
    }
}

impl From<Line> for String {
    fn from(line: Line) -> Self {
        line.0
    }
}

/// A text of one or more lines, at most 4,000 characters, trimmed, not empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LongText(String);

impl LongText {
    /// Most characters.
    pub const MAX: usize = 4000;

    /// `Ok(None)` for a text of which there is nothing to see.
    ///
    /// # Errors
    /// Too long.
    pub fn new(text: &str) -> Result<Option<Self>, InvalidText> {
        if has_visible(text) {
            Self::of(text)
        } else {
            Ok(None)
        }
    }

    fn of(text: &str) -> Result<Option<Self>, InvalidText> {
        let text = text.trim().replace("\r\n", "\n");
        match text.chars().count() {
            0 => Ok(None),
            length if length > Self::MAX => Err(InvalidText::TooLong(Self::MAX)),
            _ => Ok(Some(Self(text))),
        }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for LongText {
    type Error = InvalidText;
    fn try_from(text: String) -> Result<Self, InvalidText> {
        Self::of(&text)?.ok_or(InvalidText::Empty)
    }
}

impl From<LongText> for String {
    fn from(text: LongText) -> Self {
        text.0
    }
}
