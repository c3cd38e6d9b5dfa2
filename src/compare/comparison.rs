//! What two rounds look like side by side.

use serde::{Deserialize, Serialize};

use crate::disclosure::Shown;
use crate::questionnaire::{Area, Id, ItemKind};

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
