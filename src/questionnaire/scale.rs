//! Levels and the words for them.

use serde::{Deserialize, Serialize};

/// A level of a scale, counted from 1 (lowest).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Level(u8);

impl Level {
    /// `number` counted from 1; `None` for 0.
    pub fn new(number: u8) -> Option<Self> {
        (number >= 1).then_some(Self(number))
    }

    /// 1 is the lowest level.
    pub fn number(self) -> u8 {
        self.0
    }

    /// The place in a list of levels, from 0.
    pub fn index(self) -> usize {
        usize::from(self.0) - 1
    }
}

impl TryFrom<u8> for Level {
    type Error = &'static str;
    fn try_from(number: u8) -> Result<Self, Self::Error> {
        Self::new(number).ok_or("levels count from 1")
    }
}

impl From<Level> for u8 {
    fn from(level: Level) -> Self {
        level.0
    }
}

/// The words for the levels, lowest first: 2 to 7 of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Scale(Vec<String>);

impl Scale {
    /// Fewest and most levels of a scale.
    pub const LENGTH: std::ops::RangeInclusive<usize> = 2..=7;

    /// `None` when there are not 2 to 7 labels.
    pub fn new(labels: Vec<String>) -> Option<Self> {
        Self::LENGTH.contains(&labels.len()).then_some(Self(labels))
    }

    /// Labels, lowest level first.
    pub fn labels(&self) -> &[String] {
        &self.0
    }

    /// How many levels there are.
    pub fn len(&self) -> u8 {
        u8::try_from(self.0.len()).unwrap_or(u8::MAX)
    }

    /// Never: a scale has at least two levels.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All levels, lowest first.
    pub fn levels(&self) -> impl DoubleEndedIterator<Item = Level> + use<> {
        (1..=self.len()).map(Level)
    }

    /// The label of a level; empty when the level is not on this scale.
    pub fn label(&self, level: Level) -> &str {
        self.0.get(level.index()).map_or("", String::as_str)
    }

    /// The level, when it is on this scale.
    pub fn level(&self, number: u8) -> Option<Level> {
        Level::new(number).filter(|level| level.number() <= self.len())
    }

    /// The scale of resource items: *ontbreekt, deels, aanwezig*. What a list at hand calls them
    /// says [`super::Questionnaire::resource_scale`].
    pub fn resource() -> Self {
        Self(
            ["Ontbreekt", "Deels", "Aanwezig"]
                .map(String::from)
                .to_vec(),
        )
    }
}
