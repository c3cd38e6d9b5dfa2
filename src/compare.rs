//! This round beside an earlier one of the same team, and the trend over all rounds.
//!
//! Items are the same when their id is, and may be subtracted only when nothing about the
//! question changed: text, kind, descriptions of levels and scale ([`ItemChange::Reworded`]
//! otherwise). Targets and weights may differ: the answers are about the same thing.
//!
//! # Small groups
//! Both sides come from an [`Overview`], which holds only what [`crate::disclosure`] let pass in
//! its own round. In an anonymous round every figure is therefore of at least five people, on
//! both sides; where either side is hidden, so is the change, and hidden looks the same as empty.
//! Topics, areas and trends are computed from such visible figures of items and from nothing else,
//! so they hold nothing that the two overviews do not hold.
//!
//! Can the difference of two rounds show one person? Suppose that five people answered an item
//! before and the same five and a newcomer now. If the five had given exactly the same answers,
//! the newcomer's would follow by subtraction. But nobody can know that they did: everybody
//! answers anew, months later; the two rounds have no link between respondents (devices and resume
//! codes are deleted when a private phase closes); and who answered an item is not known in either.
//! So a difference is evidence for a guess and no proof: any answer of the newcomer goes with
//! some answers of the others. The same guess can be made from the two overviews, which the team
//! has anyway and which show the distributions rather than their means; leaving out the
//! comparison would not take it away, and showing it adds nothing to it. That is why there is no
//! threshold of its own here.
//!
//! A round in open kaart may stand beside an anonymous one. Then the open side shows who
//! answered what, and the anonymous side still shows groups of five and more only.
//!
//! An overview of one role group is compared with one of the same role group; with anything else
//! everything is hidden.

mod item;
mod lists;
mod sum;
mod trend;

use serde::{Deserialize, Serialize};

use crate::disclosure::Shown;
use crate::overview::Overview;
use crate::questionnaire::{Area, Id, ItemKind, Questionnaire};

pub use lists::ListChange;
pub use trend::{TrendLine, TrendOf, TrendPoint, trend};

/// One round of a team.
#[derive(Clone, Copy, Debug)]
pub struct RoundView<'a> {
    /// Counted per team, from 1.
    pub number: u32,
    /// As this round asked it.
    pub list: &'a Questionnaire,
    /// Of that list.
    pub overview: &'a Overview,
}

/// A figure in two rounds.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Change {
    /// In the earlier round.
    pub before: f64,
    /// In this round.
    pub now: f64,
    /// `now − before`.
    pub difference: f64,
}

impl Change {
    /// From the figures of two rounds.
    pub fn new(before: f64, now: f64) -> Self {
        Self {
            before,
            now,
            difference: now - before,
        }
    }
}

/// What became of an item.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub enum ItemChange {
    /// Asked in both rounds in the same words: mean levels (of a resource on its own scale).
    Both {
        /// In the earlier round.
        before: f64,
        /// In this round.
        now: f64,
        /// `now − before`, in levels.
        difference: f64,
    },
    /// *Gewijzigd*: asked in both rounds, but not in the same words or on the same scale.
    Reworded,
    /// Not asked in the earlier round.
    New,
    /// Not asked any more.
    Gone,
    /// The same item, but the mean is not visible on both sides.
    Hidden,
}

impl ItemChange {
    /// The means, when they may be compared.
    pub fn change(self) -> Option<Change> {
        match self {
            Self::Both {
                before,
                now,
                difference,
            } => Some(Change {
                before,
                now,
                difference,
            }),
            Self::Reworded | Self::New | Self::Gone | Self::Hidden => None,
        }
    }
}

/// One statement, skill or resource in two rounds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ItemCompared {
    /// In both lists, or in the one that has it.
    pub id: Id,
    /// Its topic in this round's list (of an item that is gone: in the earlier list).
    pub topic: Id,
    /// The area of that topic.
    pub area: Area,
    /// In that same list.
    pub kind: ItemKind,
    /// The mean level.
    pub change: ItemChange,
    /// The gap, in levels; only where the target is the same in both rounds, because a higher
    /// ambition is no decline.
    pub gap: Shown<Change>,
    /// Share of *weet ik niet* among those who answered, 0 to 1.
    pub unknown: Shown<Change>,
    /// Share of *hoog* among those who gave a priority, 0 to 1.
    pub high: Shown<Change>,
}

/// A topic or an area in two rounds, over its items with [`ItemChange::Both`] only.
///
/// So the figures may differ from those in the overviews, which are over all visible items.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Compared<T> {
    /// Which one.
    pub of: T,
    /// How many items are compared; resources do not count.
    pub items: u32,
    /// Weighted mean of the means of these items, with the weights of this round on both sides;
    /// hidden when there are none.
    pub mean: Shown<Change>,
}

/// Two rounds side by side.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Comparison {
    /// Number of the earlier round.
    pub before: u32,
    /// Number of this round.
    pub now: u32,
    /// Items of this round's list in its order, then those that are gone in the order of theirs.
    pub items: Vec<ItemCompared>,
    /// Topics of this round's list that have statements or skills, in its order.
    pub topics: Vec<Compared<Id>>,
    /// Areas of this round's list, in its order.
    pub areas: Vec<Compared<Area>>,
}

impl Comparison {
    /// An item by its id.
    pub fn item(&self, id: &Id) -> Option<&ItemCompared> {
        self.items.iter().find(|item| item.id == *id)
    }

    /// A topic by its id.
    pub fn topic(&self, id: &Id) -> Option<&Compared<Id>> {
        self.topics.iter().find(|topic| topic.of == *id)
    }
}

/// Puts two rounds side by side. See [the module](self) for what may be subtracted and shown.
pub fn compare(before: &RoundView, now: &RoundView) -> Comparison {
    let items = item::compared(before, now);
    Comparison {
        before: before.number,
        now: now.number,
        topics: sum::topics(now.list, &items),
        areas: sum::areas(now.list, &items),
        items,
    }
}

#[cfg(test)]
mod tests;
