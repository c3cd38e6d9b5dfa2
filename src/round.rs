//! A round: one time that a team fills in a list.

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr};

use crate::answer::Answer;
use crate::questionnaire::Id;

/// Who may see whose answers; shown to everybody before the first answer.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, EnumString, IntoStaticStr,
)]
pub enum Anonymity {
    /// Only groups of at least five are shown.
    #[serde(rename = "anoniem")]
    #[strum(serialize = "anoniem")]
    Anonymous,
    /// The team sees its answers by role or name.
    #[serde(rename = "open-kaart")]
    #[strum(serialize = "open-kaart")]
    OpenCards,
}

impl Anonymity {
    /// `anoniem` or `open-kaart`.
    pub fn key(self) -> &'static str {
        self.into()
    }

    /// The Dutch name.
    pub fn label(self) -> &'static str {
        match self {
            Self::Anonymous => "Anoniem",
            Self::OpenCards => "Open kaart",
        }
    }
}

/// Where a round is; it only moves forward.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    EnumString,
    IntoStaticStr,
)]
#[serde(rename_all = "lowercase")]
#[strum(serialize_all = "lowercase")]
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
        self.into()
    }
}

/// Whether a team lets its figures count in the anonymised comparison between schools.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, EnumString, IntoStaticStr,
)]
#[serde(rename_all = "lowercase")]
#[strum(serialize_all = "lowercase")]
pub enum Contribution {
    /// It does.
    Ja,
    /// It does not.
    Nee,
}

impl Contribution {
    /// `ja` or `nee`.
    pub fn key(self) -> &'static str {
        self.into()
    }
}

/// One respondent as scoring sees them.
#[derive(Clone, Debug, PartialEq)]
pub struct Respondent {
    /// A role of the list.
    pub role: Id,
    /// Only in [`Anonymity::OpenCards`], and only if given.
    pub name: Option<String>,
    /// Said *klaar*.
    pub finished: bool,
    /// By item number ([`crate::questionnaire::Placed::number`]); as long as the list.
    pub answers: Vec<Answer>,
}
