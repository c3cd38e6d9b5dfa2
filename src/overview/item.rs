//! One item in the overview.

use serde::{Deserialize, Serialize};

use super::{PartOf, Reason, RoleDifference};
use crate::disclosure::{GroupResult, ItemResult, PersonAnswer, Shown};
use crate::questionnaire::{Area, Id, Level};

/// One statement or skill.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ItemView {
    /// [`crate::questionnaire::Placed::number`].
    pub number: u16,
    /// In the list.
    pub id: Id,
    /// Its area.
    pub area: Area,
    /// Its topic.
    pub topic: Id,
    /// The level to reach.
    pub target: Level,
    /// Weight in its topic.
    pub weight: f64,
    /// Of the whole team, or of [`super::Overview::group`].
    pub result: ItemResult,
    /// Of each role group, in the order of the list; empty in an overview of one group.
    pub groups: Vec<GroupResult>,
    /// The two role groups that are furthest apart.
    pub difference: Shown<RoleDifference>,
    /// Why to talk about it, strongest first.
    pub reasons: Vec<Reason>,
    /// See [`crate::score::urgency`].
    pub urgency: Shown<f64>,
    /// In no telling order; never of one role group in an anonymous round.
    pub remarks: Vec<String>,
    /// Per person, by role and name; only in open kaart.
    pub people: Vec<PersonAnswer>,
}

/// One resource item; its levels are *ontbreekt*, *deels*, *aanwezig*.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ResourceView {
    /// The item; its result is on [`crate::questionnaire::Scale::resource`].
    pub item: ItemView,
    /// By the lower median of its levels.
    pub state: Shown<ResourceState>,
}

keyed! {
    /// Whether a resource is there, by the lower median of the answers.
    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "lowercase")]
    pub enum ResourceState {
        /// *Ontbreekt*.
        Missing = "missing" => "Ontbreekt",
        /// *Deels*.
        Partly = "partly" => "Deels",
        /// *Aanwezig*.
        Present = "present" => "Aanwezig",
    }
}

impl ItemResult {
    /// People who gave priority *hoog*, of those who gave a priority.
    pub fn high(&self) -> Option<PartOf> {
        self.priorities.visible().map(|given| PartOf {
            count: given.high(),
            of: given.n,
        })
    }

    /// People who chose *weet ik niet*, of those who answered.
    pub fn unknown(&self) -> Option<PartOf> {
        self.answers.visible().map(|given| PartOf {
            count: given.unknown,
            of: given.answered,
        })
    }
}
