//! What people want, and who goes with whom.

use crate::ids::PersonId;
use serde::{Deserialize, Serialize};

use crate::questionnaire::Id;

keyed! {
    /// What somebody wants with a skill.
    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "lowercase")]
    pub enum Side {
        /// *Kan helpen*.
        Helps = "kan-helpen" => "Kan helpen",
        /// *Wil leren*.
        Learns = "wil-leren" => "Wil leren",
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
