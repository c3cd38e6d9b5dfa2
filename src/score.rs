//! Figures of one item from counts, with formula and source. Nothing here decides what is shown:
//! see [`crate::disclosure`].
//!
//! Counts per level are slices with the lowest level first (`counts[0]` chose level 1); figures in
//! levels run from 1 to the length of the scale.

use crate::answer::{Answer, Choice};
use crate::questionnaire::Level;

/// A relative gap from here on is *clearly below the target*: 0.7 level when the target is 3.
pub const CLEARLY_BELOW: f64 = 0.35;

/// A share of *weet ik niet* from here on is *many*.
pub const MANY_UNKNOWN: f64 = 0.25;

/// A difference between role groups, as a part of the length of the scale (levels − 1), from here
/// on counts as *seeing it differently*: 0.75 level of 4.
pub const ROLES_DIFFER: f64 = 0.25;

/// A consensus up to here is *split*; four levels chosen equally often give 0.37.
pub const SPLIT: f64 = 0.4;

/// The priority index that ranking assumes where priorities are hidden: that of *midden*.
pub const PRIORITY_UNKNOWN: f64 = 0.5;

/// How one group of people answered one item, counted. Not for showing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// N: people who were asked.
    pub asked: u32,
    /// n: people who chose a level, *weet ik niet* or *n.v.t.*
    pub answered: u32,
    /// People per level, lowest first; as long as the scale.
    pub levels: Vec<u32>,
    /// People who chose *weet ik niet*.
    pub unknown: u32,
    /// People who chose *niet van toepassing*.
    pub not_applicable: u32,
    /// People who chose *laag*, *midden*, *hoog*.
    pub priorities: [u32; 3],
}

impl Tally {
    /// Nobody asked yet, on a scale of `levels` levels.
    pub fn new(levels: u8) -> Self {
        Self {
            levels: vec![0; usize::from(levels)],
            ..Self::default()
        }
    }

    /// Counts somebody who was asked; `None` when they did not open the item. A level that is not
    /// on the scale counts as no answer.
    pub fn add(&mut self, answer: Option<&Answer>) {
        self.asked += 1;
        let Some(answer) = answer else { return };
        if let Some(priority) = answer.priority {
            self.priorities[priority as usize] += 1;
        }
        let place = match answer.choice {
            Some(Choice::Level(level)) => self.levels.get_mut(level.index()),
            Some(Choice::Unknown) => Some(&mut self.unknown),
            Some(Choice::NotApplicable) => Some(&mut self.not_applicable),
            None => None,
        };
        if let Some(place) = place {
            *place += 1;
            self.answered += 1;
        }
    }

    /// People who chose a level.
    pub fn with_level(&self) -> u32 {
        self.levels.iter().sum()
    }

    /// People who gave a priority.
    pub fn with_priority(&self) -> u32 {
        self.priorities.iter().sum()
    }
}

/// `part / whole`, 0 to 1; 0 of nothing is 0.
pub fn share(part: u32, whole: u32) -> f64 {
    if whole == 0 {
        0.0
    } else {
        f64::from(part) / f64::from(whole)
    }
}

/// Share per level, adding up to 1; all 0 without people.
pub fn shares(counts: &[u32]) -> Vec<f64> {
    let n = counts.iter().sum();
    counts.iter().map(|&count| share(count, n)).collect()
}

/// Mean of `value(level)` over people; `None` without people.
fn mean_of(counts: &[u32], value: impl Fn(u8) -> f64) -> Option<f64> {
    let n: u32 = counts.iter().sum();
    let sum: f64 = (1_u8..)
        .zip(counts)
        .map(|(level, &count)| f64::from(count) * value(level))
        .sum();
    (n > 0).then(|| sum / f64::from(n))
}

/// Mean level; `None` without people.
pub fn mean(counts: &[u32]) -> Option<f64> {
    mean_of(counts, f64::from)
}

/// Median level: the middle one, and for an even number of people the mean of the lower and the
/// upper middle one (so 2.5 is possible). `None` without people.
pub fn median(counts: &[u32]) -> Option<f64> {
    let n: u32 = counts.iter().sum();
    let lower = at_rank(counts, n.checked_sub(1)? / 2)?;
    let upper = at_rank(counts, n / 2)?;
    Some(f64::midpoint(
        f64::from(lower.number()),
        f64::from(upper.number()),
    ))
}

/// The lower of the two middle levels (the middle one for an odd number of people): at least half
/// of the people chose it or a lower level. `None` without people.
pub fn lower_median(counts: &[u32]) -> Option<Level> {
    let n: u32 = counts.iter().sum();
    at_rank(counts, n.checked_sub(1)? / 2)
}

/// The level of the person at `rank` (from 0) when people stand in order of level.
fn at_rank(counts: &[u32], rank: u32) -> Option<Level> {
    let mut before = 0;
    for (index, &count) in counts.iter().enumerate() {
        before += count;
        if rank < before {
            return Some(level_at(index));
        }
    }
    None
}

/// Consensus: 1 when all agree, 0 when half choose the lowest and half the highest level.
///
/// `Cns(X) = 1 + Σ pᵢ · log₂(1 − |Xᵢ − μ| / d)`, with pᵢ the share of level Xᵢ, μ the mean and
/// d = highest − lowest level of the *scale*. Tastle & Wierman, "Consensus and dissention: a
/// measure of ordinal dispersion", International Journal of Approximate Reasoning 45(3), 2007,
/// 531–545. It orders the conversation and is no pass mark. `None` without people.
pub fn consensus(counts: &[u32]) -> Option<f64> {
    let mean = mean(counts)?;
    let n: u32 = counts.iter().sum();
    let width = f64::from(u32::try_from(counts.len()).unwrap_or(u32::MAX)) - 1.0;
    if width <= 0.0 {
        return Some(1.0);
    }
    let sum: f64 = (1_u8..)
        .zip(counts)
        .filter(|&(_, &count)| count > 0)
        .map(|(level, &count)| {
            share(count, n) * (1.0 - (f64::from(level) - mean).abs() / width).log2()
        })
        .sum();
    Some((1.0 + sum).clamp(0.0, 1.0))
}

/// Gap: mean of max(0, target − level) over people with a level, in levels; from 0 to
/// target − 1. Who stands above the target does not make up for who stands below it. `None`
/// without people.
pub fn gap(counts: &[u32], target: Level) -> Option<f64> {
    mean_of(counts, |level| {
        f64::from(target.number().saturating_sub(level))
    })
}

/// The gap as a part of the largest possible one, `gap / (target − 1)`: 0 to 1. A target of level
/// 1 is always reached: 0.
pub fn relative_gap(gap: f64, target: f64) -> f64 {
    if target <= 1.0 {
        0.0
    } else {
        (gap / (target - 1.0)).clamp(0.0, 1.0)
    }
}

/// Priority index: mean of *laag* = 0, *midden* = ½, *hoog* = 1. `None` when nobody gave one.
pub fn priority_index(counts: [u32; 3]) -> Option<f64> {
    mean_of(&counts, |place| f64::from(place - 1) / 2.0)
}

/// What the ranking sorts on: `relative gap × (1 + priority index) / 2`, 0 to 1.
///
/// Gap and priority stay two figures on the page; this only orders. A gap that everybody gives
/// priority *hoog* counts fully, one that everybody gives *laag* counts half; of two equal gaps
/// the one with the higher priority comes first; without a gap there is no urgency. Where
/// `priority` is hidden ([`None`]) it counts as [`PRIORITY_UNKNOWN`].
pub fn urgency(gap: f64, target: f64, priority: Option<f64>) -> f64 {
    relative_gap(gap, target) * f64::midpoint(1.0, priority.unwrap_or(PRIORITY_UNKNOWN))
}

/// Mean of (weight, value) pairs; `None` without weight.
pub fn weighted_mean(values: impl IntoIterator<Item = (f64, f64)>) -> Option<f64> {
    let (weight, sum) = values
        .into_iter()
        .fold((0.0, 0.0), |(total, sum), (weight, value)| {
            (total + weight, sum + weight * value)
        });
    (weight > 0.0).then(|| sum / weight)
}

/// People (or answers) per level of several items on one scale of `levels` levels, added up.
pub fn pooled<'a>(levels: u8, counts: impl IntoIterator<Item = &'a [u32]>) -> Vec<u32> {
    let mut sum = vec![0; usize::from(levels)];
    for counts in counts {
        for (sum, count) in sum.iter_mut().zip(counts) {
            *sum += count;
        }
    }
    sum
}

/// The level nearest to a mean; halves go up, never below 1 or above 7.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
pub fn nearest_level(mean: f64) -> Level {
    level_at((mean - 0.5).floor().clamp(0.0, 6.0) as usize)
}

/// The level at a place counted from 0.
pub(crate) fn level_at(index: usize) -> Level {
    let number = u8::try_from(index + 1).unwrap_or(u8::MAX);
    Level::new(number).unwrap_or_else(|| unreachable!("counted from 1"))
}

#[cfg(test)]
mod tests;
