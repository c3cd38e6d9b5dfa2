//! A round: one time that a team fills in a list.

use serde::{Deserialize, Serialize};

use crate::answer::Answer;
use crate::questionnaire::Id;

/// Who may see whose answers; shown to everybody before the first answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// Only groups of at least five are shown.
    Anoniem,
    /// The team sees its answers by role or name.
    OpenKaart,
}

impl Form {
    /// `anoniem` or `open-kaart`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Anoniem => "anoniem",
            Self::OpenKaart => "open-kaart",
        }
    }

    /// The Dutch name.
    pub fn label(self) -> &'static str {
        match self {
            Self::Anoniem => "Anoniem",
            Self::OpenKaart => "Open kaart",
        }
    }

    /// The inverse of [`Self::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        [Self::Anoniem, Self::OpenKaart]
            .into_iter()
            .find(|form| form.key() == key)
    }
}

/// Where a round is; it only moves forward.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Phase {
    /// Colleagues answer, each alone.
    Private,
    /// That phase is closed; the overview is open.
    Review,
    /// The round is finished.
    Frozen,
}

impl Phase {
    /// `private`, `review` or `frozen`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Private => "private",
            Self::Review => "review",
            Self::Frozen => "frozen",
        }
    }

    /// The inverse of [`Self::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        [Self::Private, Self::Review, Self::Frozen]
            .into_iter()
            .find(|phase| phase.key() == key)
    }
}

/// Whether a team lets its figures count in the anonymised comparison between schools.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Contribution {
    /// It does.
    Ja,
    /// It does not.
    Nee,
}

impl Contribution {
    /// `ja` or `nee`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Ja => "ja",
            Self::Nee => "nee",
        }
    }

    /// The inverse of [`Self::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        [Self::Ja, Self::Nee]
            .into_iter()
            .find(|choice| choice.key() == key)
    }
}

/// One respondent as scoring sees them.
#[derive(Clone, Debug, PartialEq)]
pub struct Respondent {
    /// A role of the list.
    pub role: Id,
    /// Only in [`Form::OpenKaart`], and only if given.
    pub name: Option<String>,
    /// Said *klaar*.
    pub finished: bool,
    /// By item number ([`crate::questionnaire::Placed::number`]); as long as the list.
    pub answers: Vec<Answer>,
}
