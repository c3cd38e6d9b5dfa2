//! Small groups: the only place that decides what may be shown of whom.
//!
//! Pages, charts and exports receive values that came through this module; a hidden value is not
//! in their type. Hidden and empty are one variant, so that a page cannot tell them apart.
//!
//! # Rules for an anonymous round
//! 1. **Nobody below five.** With fewer than [`GROUP_MIN`] people who answered anything, nothing.
//! 2. **Three parts per item**, each counted by itself: *answers* (how many answered, how many of
//!    them *weet ik niet* and *n.v.t.*), *levels* (the distribution, and with it mean, median,
//!    consensus and gap) and *priorities*. A part is shown when at least [`GROUP_MIN`] people are
//!    in it: answered, chose a level, gave a priority. Levels need the answers to be shown too.
//! 3. **Role groups are blocks.** Of each part only such role groups are shown that each shown
//!    group has at least [`GROUP_MIN`] people and what is left of the total after taking away
//!    all shown groups is nobody or at least [`GROUP_MIN`]: see [`shown_blocks`]. Levels of a
//!    group are shown only where its answers are.
//! 4. **Topics and areas** are computed from what is shown of items, never from answers, so they
//!    hold nothing that the items do not hold.
//! 5. **Remarks** only where at least [`REMARKS_MIN`] people answered the item, never by role, in
//!    an order that depends on the texts and the seed only.
//! 6. **Head counts** (who joined, who was asked) follow the same blocks: every set of people
//!    that can be told apart by combining published head counts is empty or at least
//!    [`GROUP_MIN`].
//!    While people join, those by role move by steps: see [`is_step`].
//! 7. **Votes at the table**, one after the other on the same item: see [`votes`].
//!
//! In [`crate::round::Form::OpenKaart`] everything is shown; what nobody answered is hidden there too.

mod asked;
mod headcount;
mod person;
mod publish;
mod roster;
pub mod votes;

use serde::{Deserialize, Serialize};

use crate::answer::{Choice, Priority, Remark};
use crate::questionnaire::{Id, Level};

pub use headcount::{
    GroupCount, GroupHeadcount, Headcount, Headcounts, headcount, is_step, while_joining,
};
pub use publish::{Published, PublishedItem, publish};

/// Fewest people whose answers are shown together in an anonymous round.
pub const GROUP_MIN: u32 = 5;

/// Fewest people who answered an item before its remarks are shown in an anonymous round.
pub const REMARKS_MIN: u32 = 10;

/// A value that may be seen, or nothing: too few people and no people look the same.
///
/// In JSON the value itself, or `null`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Shown<T> {
    /// May be seen.
    Visible(T),
    /// Hidden or empty.
    #[default]
    Hidden,
}

impl<T> Shown<T> {
    /// `Some` when visible.
    pub fn visible(&self) -> Option<&T> {
        match self {
            Self::Visible(value) => Some(value),
            Self::Hidden => None,
        }
    }

    /// `Some` when visible, by value.
    pub fn into_option(self) -> Option<T> {
        match self {
            Self::Visible(value) => Some(value),
            Self::Hidden => None,
        }
    }

    /// Whether it may be seen.
    pub fn is_visible(&self) -> bool {
        self.visible().is_some()
    }

    /// The same for a value computed from this one and nothing else.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Shown<U> {
        self.into_option().map(change).into()
    }
}

impl<T> From<Option<T>> for Shown<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Hidden, Self::Visible)
    }
}

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

impl Priorities {
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

/// What one person answered to one item: only in [`crate::round::Form::OpenKaart`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonAnswer {
    /// The name, or the Dutch name of the role when no name was given.
    pub who: String,
    /// Their role.
    pub role: Id,
    /// The role group of that role.
    pub group: Option<Id>,
    /// *Stand van zaken*.
    pub choice: Option<Choice>,
    /// *Prioriteit*.
    pub priority: Option<Priority>,
    /// *Opmerking*.
    pub remark: Option<Remark>,
}

/// Chooses which blocks of a partition may be shown, given how many people are in each block and
/// in the whole (which may hold people that are in no block).
///
/// Every shown block has at least [`GROUP_MIN`] people, and so have all people outside the shown
/// blocks together, unless there are none. When small blocks together are too small to stay
/// behind, the smallest large block is hidden with them (of equal ones the last): that leaves the
/// largest number of blocks, and among those the most people, visible.
pub fn shown_blocks(total: u32, blocks: &[u32]) -> Vec<bool> {
    let mut shown: Vec<bool> = blocks.iter().map(|&people| people >= GROUP_MIN).collect();
    let visible: u32 = blocks.iter().filter(|&&people| people >= GROUP_MIN).sum();
    let rest = total.saturating_sub(visible);
    if (1..GROUP_MIN).contains(&rest) {
        let smallest = blocks
            .iter()
            .enumerate()
            .filter(|&(_, &people)| people >= GROUP_MIN)
            .min_by_key(|&(place, &people)| (people, std::cmp::Reverse(place)));
        if let Some((place, _)) = smallest {
            shown[place] = false;
        }
    }
    shown
}

#[cfg(test)]
mod tests;
