//! Actions: who does what, and when.

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr};

use super::Line;
use crate::questionnaire::Id;

/// How far an action is.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
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
pub enum ActionState {
    /// Not begun.
    #[default]
    Open,
    /// Under way.
    Bezig,
    /// Done.
    Klaar,
    /// Not going to happen.
    Vervallen,
}

impl ActionState {
    /// In the order in which pages offer them.
    pub const ALL: [Self; 4] = [Self::Open, Self::Bezig, Self::Klaar, Self::Vervallen];

    /// The form value.
    pub fn key(self) -> &'static str {
        self.into()
    }

    /// The Dutch word.
    pub fn label(self) -> &'static str {
        match self {
            Self::Open => "Open",
            Self::Bezig => "Bezig",
            Self::Klaar => "Klaar",
            Self::Vervallen => "Vervallen",
        }
    }

    /// Whether there is still something to do: these carry over to a next round.
    pub fn is_pending(self) -> bool {
        matches!(self, Self::Open | Self::Bezig)
    }
}

/// Where an action came from: written down here, or a gap, or a resource.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Origin {
    /// Written down by itself.
    #[default]
    Own,
    /// From a statement, skill or topic.
    Gap,
    /// From a missing resource.
    Resource,
}

/// Something to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Action {
    /// What.
    pub what: Line,
    /// Who, in the team's own words.
    #[serde(default)]
    pub who: Option<Line>,
    /// The day by which, as ISO 8601 date.
    #[serde(default)]
    pub due: Option<String>,
    /// How far it is.
    #[serde(default)]
    pub state: ActionState,
    /// Where it came from.
    #[serde(default)]
    pub origin: Origin,
    /// The item that it is about.
    #[serde(default)]
    pub item: Option<Id>,
    /// The topic that it is about.
    #[serde(default)]
    pub topic: Option<Id>,
    /// The support offer that helps.
    #[serde(default)]
    pub offer: Option<Id>,
}
