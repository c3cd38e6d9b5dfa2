//! A whole overview: areas, topics, items and what to talk about first.

use serde::{Deserialize, Serialize};

use super::{
    Figure, HiddenNote, ItemView, PartOf, Reason, ResourceView, RoleDifference, TopicFigure,
};
use crate::disclosure::{GroupHeadcount, Shown};
use crate::questionnaire::{Area, Id};
use crate::round::Anonymity;

/// What may be shown of a round, for the whole team or (through [`super::View`]) for one role group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Overview {
    /// Who may see whose answers.
    pub anonymity: Anonymity,
    /// `Some` when every figure is of this role group only.
    pub group: Option<Id>,
    /// Levels of the scale of statements and skills, 2 to 7.
    pub scale: u8,
    /// People of the whole team who joined; always shown.
    pub joined: u32,
    /// People of the whole team who said *klaar*; always shown.
    pub finished: u32,
    /// People of the whole team who answered anything.
    pub answered: Shown<u32>,
    /// Head counts per role group, in the order of the list.
    pub groups: Vec<GroupHeadcount>,
    /// The areas of the list, in its order.
    pub areas: Vec<AreaView>,
    /// Topics with statements or skills, in the order of the list (or of the [`super::View`]).
    pub topics: Vec<TopicView>,
    /// Statements and skills, in the order of the list (or of the [`super::View`]).
    pub items: Vec<ItemView>,
    /// Resources: missing first, then partly there, present, hidden; among these the lowest mean
    /// first. A [`super::View`] does not change this order.
    pub resources: Vec<ResourceView>,
    /// Topics to talk about first, most urgent first; only those with a reason.
    pub ranked: Vec<Ranked>,
    /// Which kinds of thing are not shown.
    pub hidden: Vec<HiddenNote>,
}

/// One area.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AreaView {
    /// Which one.
    pub area: Area,
    /// Topics with statements or skills in it.
    pub topics: u32,
    /// From its visible items.
    pub figure: Shown<Figure>,
}

/// One topic.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TopicView {
    /// In the list.
    pub id: Id,
    /// Its area.
    pub area: Area,
    /// Numbers of its statements and skills ([`ItemView::number`]), ordered like the topics.
    pub items: Vec<u16>,
    /// From the items whose levels are visible.
    pub figure: Shown<TopicFigure>,
    /// *Weet ik niet* at the item of this topic where it was chosen by the largest share.
    pub unknown: Shown<PartOf>,
    /// People who gave *hoog* at the item of this topic where the largest share did so.
    pub high: Shown<PartOf>,
    /// Weighted mean of the priority indices of its items, 0 to 1.
    pub priority: Shown<f64>,
    /// Per role group, in the order of the list.
    pub groups: Vec<GroupTopic>,
    /// The two role groups that are furthest apart, over items where both are visible.
    pub difference: Shown<RoleDifference>,
    /// Why to talk about it, strongest first.
    pub reasons: Vec<Reason>,
    /// See [`crate::score::urgency`].
    pub urgency: Shown<f64>,
}

/// One role group in one topic.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GroupTopic {
    /// Role group of the list.
    pub group: Id,
    /// From the items where this group's levels are visible.
    pub figure: Shown<TopicFigure>,
}

/// A topic to talk about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Ranked {
    /// In the list.
    pub topic: Id,
    /// Its area.
    pub area: Area,
    /// 0 to 1; see [`crate::score::urgency`]. 0 when the gap is hidden.
    pub urgency: f64,
    /// At least one, strongest first.
    pub reasons: Vec<Reason>,
}

impl Overview {
    /// A topic of this overview.
    pub fn topic(&self, id: &Id) -> Option<&TopicView> {
        self.topics.iter().find(|topic| topic.id == *id)
    }

    /// A statement or skill of this overview by its number.
    pub fn item(&self, number: u16) -> Option<&ItemView> {
        self.items.iter().find(|item| item.number == number)
    }

    /// Topics where role groups may be compared, largest difference first.
    pub fn comparisons(&self) -> Vec<(&TopicView, &RoleDifference)> {
        let mut found: Vec<_> = self
            .topics
            .iter()
            .filter_map(|topic| Some((topic, topic.difference.visible()?)))
            .collect();
        found.sort_by(|(_, a), (_, b)| b.difference.total_cmp(&a.difference));
        found
    }
}
