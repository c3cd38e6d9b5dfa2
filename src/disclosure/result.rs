//! What may be shown of one item, in parts.

use serde::{Deserialize, Serialize};

use super::Shown;
use crate::answer::Priority;
use crate::questionnaire::{Id, Level};
use crate::score;

/// What may be shown of one item for one group of people (the whole team or a role group).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ItemResult {
    /// N: how many were asked (joined, in a role that is asked this).
    pub asked: Shown<u32>,
    /// How many answered, and the two answers apart.
    pub answers: Shown<Answers>,
    /// The distribution and its figures.
    pub levels: Shown<Levels>,
    /// How much they want to work on it now.
    pub priorities: Shown<Priorities>,
}

/// How many people answered an item. Mean and distribution are in [`Levels`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answers {
    /// n: people who chose a level, *weet ik niet* or *n.v.t.*
    pub answered: u32,
    /// Of those, *weet ik niet*.
    pub unknown: u32,
    /// Of those, *niet van toepassing*.
    pub not_applicable: u32,
}

/// The distribution over levels with its figures; they are never shown apart from each other.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Levels {
    /// People per level, lowest first; as long as the scale.
    pub counts: Vec<u32>,
    /// People with a level: the sum of `counts`, at least 1.
    pub n: u32,
    /// Mean level, from 1 to the length of the scale.
    pub mean: f64,
    /// Median level; the mean of the two middle ones when `n` is even.
    pub median: f64,
    /// The lower of the two middle levels: for a Harvey ball.
    pub lower_median: Level,
    /// Tastle–Wierman consensus: 1 = all agree, 0 = split over the extremes.
    pub consensus: f64,
    /// Mean of max(0, target − level), in levels.
    pub gap: f64,
}

/// The distribution of priorities.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Priorities {
    /// People who chose *laag*, *midden*, *hoog*.
    pub counts: [u32; 3],
    /// People who gave a priority: the sum of `counts`, at least 1.
    pub n: u32,
    /// 0 = all *laag*, 1 = all *hoog*.
    pub index: f64,
}

impl Levels {
    /// The figures of people per level, lowest first; `None` without people.
    pub(crate) fn of(counts: &[u32], target: Level) -> Option<Self> {
        Some(Self {
            counts: counts.to_vec(),
            n: counts.iter().sum(),
            mean: score::mean(counts)?,
            median: score::median(counts)?,
            lower_median: score::lower_median(counts)?,
            consensus: score::consensus(counts)?,
            gap: score::gap(counts, target)?,
        })
    }
}

impl Priorities {
    /// The figures of people who chose *laag*, *midden*, *hoog*; `None` without people.
    pub(crate) fn of(counts: [u32; 3]) -> Option<Self> {
        Some(Self {
            counts,
            n: counts.iter().sum(),
            index: score::priority_index(counts)?,
        })
    }

    /// People who chose *hoog*.
    pub fn high(&self) -> u32 {
        self.counts[2]
    }

    /// Whether at least half of the people chose `priority` or a higher one.
    pub fn at_least(&self, priority: Priority) -> bool {
        let chosen: u32 = self.counts[priority as usize..].iter().sum();
        chosen * 2 >= self.n
    }
}

/// What may be shown of one item for one role group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GroupResult {
    /// Which role group of the list.
    pub group: Id,
    /// Its parts; `remarks` are never split by role.
    pub result: ItemResult,
}
