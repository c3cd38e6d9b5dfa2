//! Hides figures that would give a small remainder away by subtraction.
//!
//! A figure that may be shown by itself is a *parent* of the figures of its parts: of its sectors,
//! provinces, samenwerkingsverbanden, size bands, school years and role groups. Where the schools of
//! a shown parent that are in none of its shown parts are fewer than the threshold, the smallest
//! shown part is hidden as well, until no such remainder is left. Everything is compared as it was
//! when the *shown* figures were made: a part that was held while its parent was made anew leaves
//! the schools that came since as a remainder.

use std::collections::BTreeMap;

use super::key::{Key, Split};
use super::ledger::{Held, Where};
use super::rule::Threshold;
use super::settle::Settled;
use super::sketch::Sketch;
use super::statistic::Statistic;

/// Which figures are shown; as long as `settled`, which is sorted.
pub(super) fn visible(settled: &[Settled], threshold: Threshold) -> Vec<bool> {
    let mut shown: Vec<bool> = settled.iter().map(|entry| entry.passes).collect();
    let families = families(settled, &shown);
    loop {
        let before = shown.iter().filter(|&&shown| shown).count();
        distributions(settled, &mut shown, threshold);
        for ((parent, split), parts) in &families {
            let family = Family {
                settled,
                parent: *parent,
                split: *split,
                parts,
                threshold,
            };
            while shown[*parent] {
                let Some(part) = family.to_hide(&shown) else {
                    break;
                };
                shown[part] = false;
            }
        }
        if shown.iter().filter(|&&shown| shown).count() == before {
            return shown;
        }
    }
}

/// The parts of each parent, both as places in `settled`, where parent and part pass by themselves.
fn families(settled: &[Settled], shown: &[bool]) -> BTreeMap<(usize, Split), Vec<usize>> {
    let find = |place: &Where| {
        settled
            .binary_search_by(|entry| entry.place.cmp(place))
            .ok()
    };
    let mut families: BTreeMap<(usize, Split), Vec<usize>> = BTreeMap::new();
    for (number, entry) in settled.iter().enumerate().filter(|&(n, _)| shown[n]) {
        let (key, item, statistic) = entry.place;
        for (parent, split) in key.parents() {
            if let Some(parent) = find(&(parent, item, statistic)).filter(|&n| shown[n]) {
                families.entry((parent, split)).or_default().push(number);
            }
        }
    }
    families
}

/// A distribution tells the mean of its schools: it is shown only beside a mean, of the same
/// schools or of at least a threshold more.
fn distributions(settled: &[Settled], shown: &mut [bool], threshold: Threshold) {
    let key = |number: usize| -> (Key, u16) {
        let (key, item, _) = settled[number].place;
        (key, item)
    };
    for number in 0..settled.len() {
        if settled[number].place.2 != Statistic::Spread || !shown[number] {
            continue;
        }
        // Sorted by statistic too: the mean stands right before it.
        let mean = number
            .checked_sub(1)
            .filter(|&mean| settled[mean].place.2 == Statistic::Main && key(mean) == key(number));
        shown[number] = mean.is_some_and(|mean| {
            let (mean_of, spread_of) = (&settled[mean].held, &settled[number].held);
            let more = mean_of.n.saturating_sub(spread_of.n);
            shown[mean] && (mean_of.base == spread_of.base || more >= threshold.schools())
        });
    }
}

struct Family<'a> {
    settled: &'a [Settled],
    parent: usize,
    split: Split,
    parts: &'a [usize],
    threshold: Threshold,
}

impl Family<'_> {
    /// The part to hide; `None` when nothing follows by subtraction.
    fn to_hide(&self, shown: &[bool]) -> Option<usize> {
        let parts: Vec<usize> = self.parts.iter().copied().filter(|&n| shown[n]).collect();
        if parts.is_empty() {
            return None;
        }
        match self.split {
            Split::Role => self.small_roles(&parts).then(|| self.smallest(&parts))?,
            Split::Year => self.years(&parts),
            Split::Sector | Split::Province | Split::Partnership | Split::Size => {
                let remainder = i64::from(self.parent().n)
                    - parts
                        .iter()
                        .map(|&n| i64::from(self.held(n).n))
                        .sum::<i64>();
                self.is_small(remainder, &parts)
                    .then(|| self.smallest(&parts))?
            }
        }
    }

    fn held(&self, number: usize) -> &Held {
        &self.settled[number].held
    }

    fn parent(&self) -> &Held {
        self.held(self.parent)
    }

    fn key(&self, number: usize) -> Key {
        self.settled[number].place.0
    }

    /// Of equally small ones the last.
    fn smallest(&self, parts: &[usize]) -> Option<usize> {
        let last = |&&number: &&usize| (self.held(number).n, std::cmp::Reverse(number));
        parts.iter().min_by_key(last).copied()
    }

    /// Whether a remainder gives schools away. None, with exactly the same scans on both sides, does
    /// not; none with others does, because some came and as many went.
    fn is_small(&self, remainder: i64, parts: &[usize]) -> bool {
        if remainder == 0 {
            let mut sum = Sketch::default();
            for &part in parts {
                sum.add(&self.held(part).base);
            }
            return sum != self.parent().base;
        }
        remainder < i64::from(self.threshold.schools())
    }

    /// Role groups are parts of the answers of the same schools. What is left of all roles is the
    /// hidden groups and the rest; it is small when no more than a few schools have any of it.
    fn small_roles(&self, parts: &[usize]) -> bool {
        let is_shown = |number: u8| {
            let role = |&part: &usize| self.key(part).role();
            let mut roles = parts.iter().filter_map(role);
            roles.any(|role| role.0 + 1 == number)
        };
        let left = self.parent().roles.iter();
        let left = left.filter(|&&(role, _)| role == 0 || !is_shown(role));
        let most = left.map(|&(_, n)| n).max().unwrap_or(0);
        self.threshold.is_small(most)
    }

    /// The latest rounds are partly those of one year, partly of another. No sum of shown years may
    /// differ from them by a few schools.
    fn years(&self, parts: &[usize]) -> Option<usize> {
        let of_year = |part: usize| {
            let year = self.key(part).year();
            let years = self.parent().years.iter();
            let mut years = years.filter(|&&(number, _)| Some(number) == year.map(|y| y.0));
            years.next().map_or(0, |&(_, n)| i64::from(n))
        };
        // More years than this are looked at one by one and all together only.
        let every = 1_u32 << parts.len().min(10);
        let sets = (1..every).map(|mask| -> Vec<usize> {
            let chosen = parts
                .iter()
                .zip(0..)
                .filter(|&(_, bit)| mask >> bit & 1 == 1);
            chosen.map(|(&part, _)| part).collect()
        });
        let all = std::iter::once(parts.to_vec());
        let singles = parts.iter().skip(10).map(|&part| vec![part]);
        for set in sets.chain(all).chain(singles) {
            let inside: i64 = set.iter().map(|&part| of_year(part)).sum();
            let beside: i64 = set
                .iter()
                .map(|&part| (i64::from(self.held(part).n) - of_year(part)).abs())
                .sum();
            let different = (i64::from(self.parent().n) - inside).abs() + beside;
            if self.is_small(different, &set) {
                return self.smallest(&set);
            }
        }
        None
    }
}
