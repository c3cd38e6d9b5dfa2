//! A value that passed, or nothing.

use serde::{Deserialize, Serialize};

/// A value that may be seen, or nothing: too few people and no people look the same.
///
/// In JSON the value itself, or `null`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Shown<T> {
    /// May be seen.
    Visible(T),
    /// Hidden or empty.
    #[default]
    Hidden,
}

impl<T> Shown<T> {
    /// `Some` when visible.
    pub fn visible(&self) -> Option<&T> {
        match self {
            Self::Visible(value) => Some(value),
            Self::Hidden => None,
        }
    }

    /// `Some` when visible, by value.
    pub fn into_option(self) -> Option<T> {
        match self {
            Self::Visible(value) => Some(value),
            Self::Hidden => None,
        }
    }

    /// Whether it may be seen.
    pub fn is_visible(&self) -> bool {
        self.visible().is_some()
    }

    /// The same for a value computed from this one and nothing else.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Shown<U> {
        self.into_option().map(change).into()
    }
}

impl<T> From<Option<T>> for Shown<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Hidden, Self::Visible)
    }
}
