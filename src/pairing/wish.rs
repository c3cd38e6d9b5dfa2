//! What people want, and who goes with whom.

use crate::ids::PersonId;
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr};

use crate::questionnaire::Id;

/// What somebody wants with a skill.
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
pub enum Side {
    /// *Kan helpen*.
    #[strum(serialize = "kan-helpen")]
    Helps,
    /// *Wil leren*.
    #[strum(serialize = "wil-leren")]
    Learns,
}

impl Side {
    /// In the order in which pages offer them.
    pub const ALL: [Self; 2] = [Self::Helps, Self::Learns];

    /// The form value: `kan-helpen` or `wil-leren`.
    pub fn key(self) -> &'static str {
        self.into()
    }

    /// The Dutch words.
    pub fn label(self) -> &'static str {
        match self {
            Self::Helps => "Kan helpen",
            Self::Learns => "Wil leren",
        }
    }
}

/// One person at one skill.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Wish {
    /// Whose.
    pub person: PersonId,
    /// A skill item of the list.
    pub skill: Id,
    /// Helping or learning; somebody may do both.
    pub side: Side,
}

/// Two different people and the skill that one learns from the other.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Pair {
    /// A skill item of the list.
    pub skill: Id,
    /// Who helps.
    pub helper: PersonId,
    /// Who learns.
    pub learner: PersonId,
}
