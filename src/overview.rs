//! The overview of a round: the only thing that pages, charts and exports receive of the answers.
//!
//! It is computed from what [`crate::disclosure`] lets pass and from nothing else, so a hidden
//! value is not in it. Texts (titles, statements, labels) are looked up in the list by id.

mod aggregate;
mod difference;
mod figure;
mod item;
mod others;
mod reason;
mod view;

use serde::{Deserialize, Serialize};

use crate::disclosure::{GroupHeadcount, Shown};
use crate::questionnaire::{Area, Id, Level, Questionnaire};
use crate::round::{Form, Respondent};

pub use item::{ItemView, ResourceState, ResourceView};
pub use reason::{HiddenNote, Reason};
pub use view::{Order, View};

/// What may be shown of a round, for the whole team or (through [`View`]) for one role group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Overview {
    /// Who may see whose answers.
    pub form: Form,
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
    /// Topics with statements or skills, in the order of the list (or of the [`View`]).
    pub topics: Vec<TopicView>,
    /// Statements and skills, in the order of the list (or of the [`View`]).
    pub items: Vec<ItemView>,
    /// Resources: missing first, then partly there, present, hidden; among these the lowest mean
    /// first. A [`View`] does not change this order.
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

/// The figure of an area.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    /// Weighted mean of item means, in levels.
    pub mean: f64,
    /// Weighted mean of item gaps, in levels.
    pub gap: f64,
    /// Weighted mean of item targets, in levels.
    pub target: f64,
    /// Most people who answered one of its visible items.
    pub n_people: u32,
    /// Topics clearly below their target ([`crate::score::CLEARLY_BELOW`]).
    pub topics_below: u32,
    /// Topics with a visible figure: `topics_below` is out of these.
    pub topics_shown: u32,
}

impl Figure {
    /// The level nearest to the mean: for a Harvey ball.
    pub fn level(&self) -> Level {
        crate::score::nearest_level(self.mean)
    }
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

/// The figure of a topic, over its items whose levels are visible.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TopicFigure {
    /// Weighted mean of item means, in levels.
    pub mean: f64,
    /// Weighted mean of item gaps, in levels.
    pub gap: f64,
    /// Weighted mean of item targets, in levels.
    pub target: f64,
    /// Answers per level, lowest first, of all these items together.
    pub distribution: Vec<u32>,
    /// Share per level, 0 to 1, adding up to 1.
    pub shares: Vec<f64>,
    /// Answers with a level: the sum of `distribution`.
    pub n: u32,
    /// Answers *weet ik niet* to these items.
    pub unknown: u32,
    /// Answers *niet van toepassing* to these items.
    pub not_applicable: u32,
    /// Most people who answered one of these items.
    pub n_people: u32,
    /// Lower median of `distribution`: for a Harvey ball.
    pub lower_median: Level,
    /// Weighted mean of item consensus, 0 to 1.
    pub consensus: f64,
    /// How many of the topic's items these figures are from.
    pub items_shown: u32,
}

impl TopicFigure {
    /// The target as a level, for the line of the chart: rounded to the nearest, halves up.
    pub fn target_level(&self) -> Level {
        crate::score::nearest_level(self.target)
    }
}

/// `count` of `of` people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartOf {
    /// The part.
    pub count: u32,
    /// The whole.
    pub of: u32,
}

impl PartOf {
    /// `count / of`, 0 to 1.
    pub fn share(self) -> f64 {
        crate::score::share(self.count, self.of)
    }
}

/// One role group in one topic.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GroupTopic {
    /// Role group of the list.
    pub group: Id,
    /// From the items where this group's levels are visible.
    pub figure: Shown<TopicFigure>,
}

/// How far two role groups are apart.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RoleDifference {
    /// The group with the lower mean.
    pub low: Id,
    /// Its mean level.
    pub low_mean: f64,
    /// The group with the higher mean.
    pub high: Id,
    /// Its mean level.
    pub high_mean: f64,
    /// `high_mean − low_mean`, in levels.
    pub difference: f64,
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
    /// Computes what may be shown of the answers.
    ///
    /// `list` is the list as this round asks it, with the team's own targets; `respondents` may
    /// be in any order. `seed` is the round's own and orders the remarks.
    pub fn of(list: &Questionnaire, form: Form, respondents: &[Respondent], seed: u64) -> Self {
        aggregate::overview(
            list,
            form,
            crate::disclosure::publish(list, form, respondents, seed),
        )
    }

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

#[cfg(test)]
pub(crate) mod tests;
