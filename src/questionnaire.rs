//! A questionnaire: areas, topics, items, their scale and who is asked.
//!
//! A [`Questionnaire`] that exists has passed every rule in [`crate::yaml`]; code that holds one
//! need not check again. A round stores it as JSON (a snapshot), so these types also read back
//! what an older version of the program wrote: new fields get a default.

mod id;
mod in_language;
mod kinds;
mod lookup;
mod scale;
mod translation;
mod version;

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

pub use id::{Id, InvalidId};
pub use kinds::{Area, Domain, ItemKind, Sector};
pub use scale::{Level, Scale};
pub use translation::{DUTCH, ItemTexts, LANGUAGES, TopicTexts, Translation};
pub use version::is_newer;

/// A legal claim that somebody checked at its source, shown with "gecontroleerd op …".
///
/// What is still to be checked stays in its YAML file and never becomes one of these, so that
/// nothing prints it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LegalClaim {
    /// What the law says, in plain Dutch.
    pub claim: String,
    /// Where it stands, such as `WVO 2020, artikel 2.44 lid 2`.
    #[serde(alias = "source")]
    pub article: String,
    /// The `http` or `https` address where it can be read; `None` in rounds with a list from before
    /// addresses were asked for.
    #[serde(default)]
    pub address: Option<String>,
    /// ISO 8601 date of the last check.
    pub checked_on: String,
}

/// One thing that is asked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// Stable over versions; unique in the list.
    pub id: Id,
    /// The statement or the name of the resource.
    pub text: String,
    /// One line of explanation.
    #[serde(default)]
    pub explain: Option<String>,
    /// What is asked.
    pub kind: ItemKind,
    /// One description per level of [`Questionnaire::scale_of`], or none at all.
    #[serde(default)]
    pub levels: Vec<String>,
    /// Tag: one of the seven domains.
    pub domain: Domain,
    /// The level to reach.
    pub target: Level,
    /// Weight in its topic; 1 unless the list says otherwise. Positive and finite.
    pub weight: f64,
    /// Part of the short scan.
    #[serde(default)]
    pub short: bool,
    /// A skill for the pairing board.
    #[serde(default)]
    pub pairing: bool,
    /// A short name of the skill, for the board; `None` in rounds with a list from before it was
    /// asked for, and where `pairing` is false.
    #[serde(default)]
    pub skill: Option<String>,
    /// Only these roles are asked; empty means everybody.
    #[serde(default)]
    pub roles: Vec<Id>,
    /// Questions to talk about.
    #[serde(default)]
    pub discuss: Vec<String>,
    /// Legal background.
    #[serde(default)]
    pub law: Vec<LegalClaim>,
}

impl Item {
    /// Whether somebody in this role is asked.
    pub fn asks(&self, role: &Id) -> bool {
        self.roles.is_empty() || self.roles.contains(role)
    }

    /// How the pairing board calls it: its short name, or the statement where it has none.
    pub fn skill_name(&self) -> &str {
        self.skill.as_deref().unwrap_or(&self.text)
    }

    /// Resource items feed the list of missing resources and no mean.
    pub fn is_resource(&self) -> bool {
        self.kind == ItemKind::Resource
    }
}

/// Items that belong together: one page while answering.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Topic {
    /// Stable over versions; unique in the list; offers refer to it.
    pub id: Id,
    /// A few words.
    pub title: String,
    /// One or two sentences.
    #[serde(default)]
    pub intro: Option<String>,
    /// Questions to talk about.
    #[serde(default)]
    pub discuss: Vec<String>,
    /// Legal background.
    #[serde(default)]
    pub law: Vec<LegalClaim>,
    /// At least one.
    pub items: Vec<Item>,
}

/// The part of a list that belongs to one area.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AreaPart {
    /// Which area; each at most once.
    pub area: Area,
    /// One or two sentences.
    #[serde(default)]
    pub intro: Option<String>,
    /// At least one.
    pub topics: Vec<Topic>,
}

/// A role at school that respondents choose from. Data, never a permission.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Role {
    /// Stable name.
    pub id: Id,
    /// Dutch name.
    pub label: String,
}

/// Roles that are shown together, so that a single head or IB'er does not stand out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoleGroup {
    /// Stable name.
    pub id: Id,
    /// Dutch name.
    pub label: String,
    /// At least one; each role of the list is in exactly one group.
    pub roles: Vec<Id>,
}

/// Minutes that filling in takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Minutes {
    /// The short scan.
    pub short: u16,
    /// The full scan.
    pub full: u16,
}

keyed! {
    /// Short or full scan.
    #[derive(Serialize, Deserialize)]
    #[serde(rename_all = "lowercase")]
    pub enum Extent {
        /// Only items marked `short`.
        Short = "kort",
        /// All items.
        Full = "volledig",
    }
}

/// A whole list. At least one area; areas in the order of [`Area::ALL`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Questionnaire {
    /// Stable over versions.
    pub id: Id,
    /// Such as `2026.1`.
    pub version: String,
    /// For whom or about what, such as "Voortgezet onderwijs".
    pub title: String,
    /// For whom it is and beside which list it goes, for whoever chooses: a sentence or two.
    #[serde(default)]
    pub about: Option<String>,
    /// A few sentences for everybody who answers.
    pub intro: String,
    /// At least one.
    pub sectors: Vec<Sector>,
    /// How long it takes.
    pub minutes: Minutes,
    /// For statements and skills.
    pub scale: Scale,
    /// At least one.
    pub roles: Vec<Role>,
    /// Every role in exactly one.
    pub role_groups: Vec<RoleGroup>,
    /// At least one.
    pub areas: Vec<AreaPart>,
    /// Its texts in other languages, by their code; see [`Questionnaire::in_language`].
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub translations: BTreeMap<String, Translation>,
    /// In which language it is at hand; nothing of that is stored.
    #[serde(skip)]
    pub wording: Wording,
}

/// An item with its place in the list.
#[derive(Clone, Copy, Debug)]
pub struct Placed<'a> {
    /// The place among all items of this (snapshot of a) list, from 0: how answers are stored.
    pub number: u16,
    /// Area of its topic.
    pub area: Area,
    /// Its topic.
    pub topic: &'a Topic,
    /// The item.
    pub item: &'a Item,
}

/// In which words a list is at hand: as it was written, or with the texts of another language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wording(Option<Arc<Translated>>);

#[derive(Clone, Debug, PartialEq)]
struct Translated {
    /// The language of the texts; Dutch where the list has none in the one that was asked for.
    code: String,
    resource: Scale,
    of: Questionnaire,
}

impl Questionnaire {
    /// All items in order, numbered from 0.
    pub fn items(&self) -> impl Iterator<Item = Placed<'_>> {
        self.topics()
            .flat_map(|(area, topic)| topic.items.iter().map(move |item| (area, topic, item)))
            .zip(0_u16..)
            .map(|((area, topic, item), number)| Placed {
                number,
                area,
                topic,
                item,
            })
    }

    /// All topics in order, with their area.
    pub fn topics(&self) -> impl Iterator<Item = (Area, &Topic)> {
        self.areas
            .iter()
            .flat_map(|part| part.topics.iter().map(move |topic| (part.area, topic)))
    }

    /// The scale on which an item is answered.
    pub fn scale_of(&self, item: &Item) -> Scale {
        if item.is_resource() {
            self.resource_scale().clone()
        } else {
            self.scale.clone()
        }
    }

    /// The list as a round asks it: for [`Extent::Short`] only the items marked `short`, without
    /// topics and areas that are then empty.
    #[must_use]
    pub fn for_extent(&self, extent: Extent) -> Self {
        let mut list = self.clone();
        if extent == Extent::Short {
            list.wording = self.wording.for_extent(extent);
            for part in &mut list.areas {
                for topic in &mut part.topics {
                    topic.items.retain(|item| item.short);
                }
                part.topics.retain(|topic| !topic.items.is_empty());
            }
            list.areas.retain(|part| !part.topics.is_empty());
            list.forget_unused_translations();
        }
        list
    }
}
