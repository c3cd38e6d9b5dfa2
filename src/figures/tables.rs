//! The tables and their columns: the format that readers know.

use serde::{Deserialize, Serialize};

/// The version of this format; a change that readers notice makes it one higher.
pub const VERSION: u32 = 1;

/// Everything of a round, in tables.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "yaml", derive(schemars::JsonSchema))]
pub struct Figures {
    /// Version of this format: always 1.
    #[cfg_attr(feature = "yaml", schemars(range(min = 1, max = 1)))]
    pub version: u32,
    /// Which round.
    pub round: RoundFacts,
    /// Labels of the levels of statements and skills, lowest first.
    pub scale: Vec<String>,
    /// Labels of the levels of resources, lowest first.
    pub resource_scale: Vec<String>,
    /// One per area of the list.
    pub areas: Vec<SumRow>,
    /// One per topic with statements or skills.
    pub topics: Vec<SumRow>,
    /// One per item of the list, resources too, in its order.
    pub items: Vec<ItemRow>,
    /// One per item and role group that may be shown.
    pub groups: Vec<GroupRow>,
    /// One per item that was compared with the round before; empty in a first round.
    pub changes: Vec<ChangeRow>,
    /// One per item with an answer of the team.
    pub agreed: Vec<AgreedRow>,
    /// What is missing, completed by the team.
    pub needs: Vec<NeedRow>,
    /// What the team is going to do.
    pub actions: Vec<ActionRow>,
}

/// Which round the figures are of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "yaml", derive(schemars::JsonSchema))]
pub struct RoundFacts {
    /// School.
    pub school: String,
    /// Team.
    pub team: String,
    /// `po`, `vo` or `mbo`.
    pub sector: String,
    /// Title of the list.
    pub list: String,
    /// Its version.
    pub list_version: String,
    /// `kort` or `volledig`.
    pub extent: String,
    /// `anoniem` or `open-kaart`.
    pub form: String,
    /// 1 for the team's first.
    pub number: u32,
    /// ISO 8601 day on which it was opened.
    pub opened_on: String,
    /// ISO 8601 day on which the private phase was closed.
    pub closed_on: Option<String>,
    /// ISO 8601 day on which it was finished.
    pub finished_on: Option<String>,
    /// N: people who joined.
    pub joined: u32,
    /// n: people who answered anything.
    pub answered: Option<u32>,
}

/// An area or a topic.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "yaml", derive(schemars::JsonSchema))]
pub struct SumRow {
    /// Key of the area, or id of the topic.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Key of the area that it is in.
    pub area: String,
    /// Mean level, one decimal.
    pub mean: Option<f64>,
    /// Mean distance below the target, in levels, one decimal.
    pub gap: Option<f64>,
    /// Mean target, one decimal.
    pub target: Option<f64>,
    /// Most people who answered one of its items.
    pub people: Option<u32>,
}

/// One item.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "yaml", derive(schemars::JsonSchema))]
pub struct ItemRow {
    /// Number in the list, from 1.
    pub number: u16,
    /// Its id.
    pub id: String,
    /// Its text.
    pub text: String,
    /// `stelling`, `vaardigheid` or `middel`.
    pub kind: String,
    /// Key of its area.
    pub area: String,
    /// Title of its area.
    pub area_title: String,
    /// Id of its topic.
    pub topic: String,
    /// Title of its topic.
    pub topic_title: String,
    /// The level to reach.
    pub target: u8,
    /// N: people who were asked.
    pub asked: Option<u32>,
    /// n: people who answered.
    pub answered: Option<u32>,
    /// Of those, *weet ik niet*.
    pub unknown: Option<u32>,
    /// Of those, *niet van toepassing*.
    pub not_applicable: Option<u32>,
    /// People per level, lowest first; as long as the scale of the item.
    pub distribution: Option<Vec<u32>>,
    /// Mean level, one decimal.
    pub mean: Option<f64>,
    /// Median level.
    pub median: Option<f64>,
    /// Mean distance below the target, in levels, one decimal.
    pub gap: Option<f64>,
    /// Tastle–Wierman consensus, two decimals; never of a resource.
    pub consensus: Option<f64>,
    /// Of a resource: `ontbreekt`, `deels` or `aanwezig`, by the lower median of its levels.
    pub state: Option<String>,
    /// People who gave priority *laag*, *midden*, *hoog*.
    pub priorities: Option<[u32; 3]>,
}

impl ItemRow {
    /// Whether it is a resource: answered on a scale of its own, and in no mean.
    pub fn is_resource(&self) -> bool {
        self.kind == RESOURCE
    }
}

/// [`ItemRow::kind`] of a resource.
pub(super) const RESOURCE: &str = "middel";

/// One item for one role group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "yaml", derive(schemars::JsonSchema))]
pub struct GroupRow {
    /// Id of the item.
    pub item: String,
    /// Title of the role group.
    pub group: String,
    /// People of the group who answered.
    pub answered: u32,
    /// Of those, *weet ik niet*.
    pub unknown: u32,
    /// People per level, lowest first.
    pub distribution: Vec<u32>,
    /// Mean level, one decimal.
    pub mean: f64,
}

/// One item beside the round before.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "yaml", derive(schemars::JsonSchema))]
pub struct ChangeRow {
    /// Id of the item.
    pub item: String,
    /// Its text.
    pub text: String,
    /// `vergeleken`, `gewijzigd`, `nieuw`, `vervallen` or `niet-getoond`.
    pub state: String,
    /// Number of the round before.
    pub earlier_round: u32,
    /// Mean level then, one decimal.
    pub before: Option<f64>,
    /// Mean level now, one decimal.
    pub now: Option<f64>,
    /// Now minus then, one decimal; of the means before they were rounded.
    pub difference: Option<f64>,
}

/// What the team answered together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "yaml", derive(schemars::JsonSchema))]
pub struct AgreedRow {
    /// Id of the item.
    pub item: String,
    /// Its text.
    pub text: String,
    /// Label of the level, `Weet ik niet` or `Niet van toepassing`.
    pub answer: Option<String>,
    /// `Laag`, `Midden` or `Hoog`.
    pub priority: Option<String>,
    /// Why; absent when the coordinator leaves reasons out.
    pub reason: Option<String>,
}

/// Something that is missing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "yaml", derive(schemars::JsonSchema))]
pub struct NeedRow {
    /// What.
    pub what: String,
    /// For whom.
    pub for_whom: Option<String>,
    /// Who can supply it.
    pub supplier: Option<String>,
}

/// Something to do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "yaml", derive(schemars::JsonSchema))]
pub struct ActionRow {
    /// What.
    pub what: String,
    /// Who.
    pub who: Option<String>,
    /// ISO 8601 day by which.
    pub due: Option<String>,
    /// `Open`, `Bezig`, `Klaar` or `Vervallen`.
    pub state: String,
    /// What it is about: title of the topic or text of the item.
    pub about: Option<String>,
    /// Title of the support offer that helps.
    pub offer: Option<String>,
    /// Number of the round in which it was agreed.
    pub round: u32,
}
