//! Free texts of the team session.

use crate::school::{self, InvalidText};
use crate::visible::has_visible;

text! {
    /// One line of at most 200 characters, not empty.
    pub struct Line, InvalidText,
    |text: String| Self::of(school::tidy(&text, Self::MAX)?).ok_or(InvalidText::Empty);
}

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
}

text! {
    /// A text of one or more lines, at most 4,000 characters, trimmed, not empty.
    pub struct LongText, InvalidText, |text: String| Self::of(&text)?.ok_or(InvalidText::Empty);
}

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
}
