//! What one person answers to one item.

use serde::{Deserialize, Serialize};

use crate::questionnaire::{Level, Scale};
use crate::visible::has_visible;

/// *Stand van zaken*: a level, or one of the two answers apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Choice {
    /// A level of the item's scale.
    Level(Level),
    /// *Weet ik niet*: an information need, not a middle value.
    Unknown,
    /// *Niet van toepassing*.
    NotApplicable,
}

impl Choice {
    /// The form value of *weet ik niet*.
    pub const UNKNOWN: &'static str = "weet-niet";
    /// The form value of *niet van toepassing*.
    pub const NOT_APPLICABLE: &'static str = "nvt";

    /// Reads a form value: `1`…`7`, [`Self::UNKNOWN`] or [`Self::NOT_APPLICABLE`]; `None` for
    /// anything else and for a level that is not on the scale.
    pub fn parse(text: &str, scale: &Scale) -> Option<Self> {
        match text {
            Self::UNKNOWN => Some(Self::Unknown),
            Self::NOT_APPLICABLE => Some(Self::NotApplicable),
            number => scale.level(number.parse().ok()?).map(Self::Level),
        }
    }

    /// The form value; [`Self::parse`] reads it back.
    pub fn value(self) -> String {
        match self {
            Self::Level(level) => level.number().to_string(),
            Self::Unknown => Self::UNKNOWN.into(),
            Self::NotApplicable => Self::NOT_APPLICABLE.into(),
        }
    }

    /// The level, if one was chosen.
    pub fn level(self) -> Option<Level> {
        match self {
            Self::Level(level) => Some(level),
            Self::Unknown | Self::NotApplicable => None,
        }
    }
}

keyed! {
    /// How much the team should work on it now.
    #[derive(Serialize, Deserialize)]
    pub enum Priority {
        /// *Laag*.
        Low = "laag" => "Laag",
        /// *Midden*.
        Middle = "midden" => "Midden",
        /// *Hoog*.
        High = "hoog" => "Hoog",
    }
}

/// A free text of at most [`Remark::MAX`] characters, trimmed, not empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Remark(String);

impl Remark {
    /// Most characters of a remark.
    pub const MAX: usize = 1000;

    /// `Ok(None)` for a text of which there is nothing to see.
    ///
    /// # Errors
    /// The number of characters, when there are more than [`Self::MAX`].
    pub fn new(text: &str) -> Result<Option<Self>, usize> {
        let text = text.trim().replace("\r\n", "\n");
        match text.chars().count() {
            _ if !has_visible(&text) => Ok(None),
            length if length > Self::MAX => Err(length),
            _ => Ok(Some(Self(text))),
        }
    }

    /// How many characters a text has too many; `None` when it fits.
    pub fn excess(text: &str) -> Option<usize> {
        let length = Self::new(text).err()?;
        Some(length - Self::MAX)
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What somebody answered to one item; each part may still be open.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// *Stand van zaken*.
    pub choice: Option<Choice>,
    /// *Prioriteit*.
    pub priority: Option<Priority>,
    /// *Opmerking*.
    pub remark: Option<Remark>,
}

impl Answer {
    /// Nothing was answered.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
