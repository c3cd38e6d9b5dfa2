//! Actions: who does what, and when.

use serde::{Deserialize, Serialize};

use super::Line;
use crate::questionnaire::Id;

keyed! {
    /// How far an action is.
    #[derive(Default, Serialize, Deserialize)]
    #[serde(rename_all = "lowercase")]
    pub enum ActionState {
        /// Not begun.
        #[default]
        Open = "open" => "Open",
        /// Under way.
        Bezig = "bezig" => "Bezig",
        /// Done.
        Klaar = "klaar" => "Klaar",
        /// Not going to happen.
        Vervallen = "vervallen" => "Vervallen",
    }
}

impl ActionState {
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
