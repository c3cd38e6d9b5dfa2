//! Settles what each figure is: made anew, held as it was, or hidden by itself.

use std::ops::Range;

use super::catalogue::{Asked, Catalogue, ItemSpec, RoleNo};
use super::distort::along;
use super::figure::{Count, Edition, Margin};
use super::key::Key;
use super::ledger::{Held, Raw, Where};
use super::number::divide;
use super::roll::{Census, RollSchool};
use super::rule::{Behind, CHANGED_MIN, Threshold};
use super::secret::Keys;
use super::sketch::Sketch;
use super::statistic::{Range as Points, Statistic};
use super::take::{Blocks, Counted, count};
use super::tally::{Slot, Tally};

/// A figure after this release, before remainders are looked at.
pub(super) struct Settled {
    pub place: Where,
    pub held: Held,
    /// Whether it may be shown as far as it is concerned itself.
    pub passes: bool,
}

/// Everything that settling looks at.
pub(super) struct Settle<'a> {
    pub keys: &'a Keys,
    pub catalogue: &'a Catalogue,
    pub items: &'a [[u8; 16]],
    pub lists: &'a [Range<usize>],
    pub edition: Edition,
    pub threshold: Threshold,
    pub blocks: &'a Blocks,
    pub roll: &'a [RollSchool],
}

/// What a figure would be made of now.
struct Candidate<'a> {
    tally: Tally,
    slot: &'a Slot,
    census: Census,
    narrow: bool,
}

/// One item in one cell.
struct Spot<'a> {
    key: Key,
    item: usize,
    spec: &'a ItemSpec,
    slot: &'a Slot,
    counted: &'a Counted,
    /// By place in the list.
    place: usize,
    list: usize,
}

impl Settle<'_> {
    /// Sorted by place. What is far from being shown and never was is left out. `before` is sorted.
    pub(super) fn all(&self, before: Vec<(Where, Held)>) -> Vec<Settled> {
        let mut before = before.into_iter().peekable();
        // Cells that no school is in any more: hidden, but not forgotten.
        let gone = |(place, held)| Settled {
            place,
            held,
            passes: false,
        };
        let mut counted = count(self.blocks, self.roll, self.lists, self.catalogue);
        let mut settled = Vec::new();
        for (&(key, list), block) in self.blocks {
            let Some(counted) = counted.remove(&(key, list)) else {
                continue;
            };
            for (place, slot) in block.iter().enumerate() {
                let item = self.lists[list].start + place;
                let number = u16::try_from(item).unwrap_or(u16::MAX);
                let spot = Spot {
                    key,
                    item,
                    spec: &self.catalogue.items()[item],
                    slot,
                    counted: &counted,
                    place,
                    list,
                };
                for statistic in Statistic::ALL {
                    let place = (key, number, statistic);
                    while let Some(earlier) = before.next_if(|(other, _)| *other < place) {
                        settled.push(gone(earlier));
                    }
                    let known = before.next_if(|(other, _)| *other == place);
                    settled.extend(self.one(&spot, place, known.map(|(_, held)| held)));
                }
            }
        }
        settled.extend(before.map(gone));
        settled
    }

    fn one(&self, spot: &Spot<'_>, place: Where, known: Option<Held>) -> Option<Settled> {
        let statistic = place.2;
        let now = self.candidate(spot, statistic);
        let Some(known) = known else {
            let worth = now.tally.n + CHANGED_MIN > self.threshold.schools();
            return worth.then(|| self.anew(spot, place, &now));
        };
        let alike = if known.narrow {
            Self::plain(spot, Statistic::Spread, true)
        } else {
            Self::plain(spot, statistic, false)
        };
        let changed = |set: Sketch| !set.is_near(known.base);
        if changed(now.tally.record.set) && changed(alike.tally.record.set) {
            return Some(self.anew(spot, place, &now));
        }
        // Fewer than three scans changed: the old value stays, unless withdrawals leave too few.
        let behind = self.behind(&alike);
        let stays = if behind.n < known.n {
            self.threshold.passes(behind)
        } else {
            behind.n >= self.threshold.schools() && behind.boards >= super::rule::BOARDS_MIN
        };
        Some(Settled {
            place,
            passes: known.raw.is_some() && stays,
            held: known,
        })
    }

    /// A mean is taken over the schools with a distribution only, where those without one are so few
    /// that the two figures could be subtracted.
    fn candidate<'a>(&self, spot: &Spot<'a>, statistic: Statistic) -> Candidate<'a> {
        let plain = Self::plain(spot, statistic, false);
        if statistic == Statistic::Main {
            let narrow = Self::plain(spot, Statistic::Spread, true);
            let left = plain.tally.n - narrow.tally.n;
            if self.threshold.is_small(left) && self.threshold.passes(self.behind(&narrow)) {
                return narrow;
            }
        }
        plain
    }

    fn plain<'a>(spot: &Spot<'a>, statistic: Statistic, narrow: bool) -> Candidate<'a> {
        Candidate {
            tally: spot.slot.tallies[statistic.index()],
            slot: spot.slot,
            census: spot.counted.of(spot.place, statistic),
            narrow,
        }
    }

    fn behind(&self, candidate: &Candidate<'_>) -> Behind {
        let tally = &candidate.tally;
        Behind {
            n: tally.n,
            noisy: i64::from(tally.n) + self.keys.count(tally.record.key).count(),
            boards: candidate.census.boards,
            largest: candidate.census.largest,
        }
    }

    fn anew(&self, spot: &Spot<'_>, place: Where, now: &Candidate<'_>) -> Settled {
        let statistic = place.2;
        let behind = self.behind(now);
        let passes = self.threshold.passes(behind);
        let counts = if now.narrow {
            Statistic::Spread
        } else {
            statistic
        };
        let held = Held {
            base: now.tally.record.set,
            n: now.tally.n,
            narrow: now.narrow,
            roles: self.roles(spot, counts, now.census.rest),
            years: spot.counted.years(spot.place, counts),
            raw: passes.then(|| self.raw(spot, statistic, now, behind.noisy)),
            since: self.edition,
        };
        Settled {
            place,
            held,
            passes,
        }
    }

    /// Schools per role group, of a figure of all roles that is also split by them.
    fn roles(&self, spot: &Spot<'_>, statistic: Statistic, rest: u32) -> Vec<(u8, u32)> {
        if spot.key.role().is_some() {
            return Vec::new();
        }
        let mut roles = vec![(0, rest)];
        for role in (0..).take(self.catalogue.roles().len()) {
            let key = spot.key.with_role(RoleNo(role));
            let block = self.blocks.get(&(key, spot.list));
            let n = block.map_or(0, |block| block[spot.place].tallies[statistic.index()].n);
            roles.push((role + 1, n));
        }
        roles.retain(|&(_, n)| n > 0);
        roles
    }

    fn raw(&self, spot: &Spot<'_>, statistic: Statistic, now: &Candidate<'_>, noisy: i64) -> Raw {
        let tally = &now.tally;
        let n = i64::from(tally.n);
        let points = Points::of(spot.spec.asked, statistic);
        let row = self
            .keys
            .noise(tally.record.key, &self.items[spot.item], statistic.noise());
        let noise = points.cell_times_8(row.laplace());
        let count = Count::of_noisy(noisy);
        let shares = match (statistic, spot.spec.asked) {
            (Statistic::Spread, Asked::Levels(levels)) => shares(now.slot, levels, noise, n),
            _ => Vec::new(),
        };
        let variance = self.variance(spot, statistic, points, tally);
        let to = match (statistic, spot.spec.asked) {
            (Statistic::Main | Statistic::Spread, Asked::Levels(_)) => 50,
            _ => 10,
        };
        Raw {
            value: divide(8 * tally.sum + noise, 8 * n),
            shares,
            count: count.about(),
            margin: Margin::of(variance, points.cell_variance(), count, to).milli(),
        }
    }

    /// s² + Var(g) + φ̄²·Var(h), with s² the national variance between schools (of the same role
    /// group). It is taken from distorted values, less what distorting added to it: no exact
    /// answer is behind a margin.
    fn variance(
        &self,
        spot: &Spot<'_>,
        statistic: Statistic,
        points: Points,
        tally: &Tally,
    ) -> i64 {
        let distortion = |tally: &Tally| {
            let phi = divide(tally.phi, i64::from(tally.n.max(1)));
            points.school_variance() + divide(points.answer_variance() * phi, 1_000)
        };
        let national = spot
            .key
            .role()
            .map_or_else(Key::default, |role| Key::default().with_role(role));
        let whole = self.blocks.get(&(national, spot.list));
        let whole = whole.map(|block| &block[spot.place].tallies[statistic.index()]);
        let between = whole
            .filter(|whole| whole.n >= self.threshold.schools())
            .and_then(|whole| Some(whole.variance()? - distortion(whole)))
            .unwrap_or_else(|| points.assumed_variance());
        between.max(0) + distortion(tally)
    }
}

/// Shares per level in millionths; `noise` in eighths of milli-points.
fn shares(slot: &Slot, levels: u8, noise: i64, n: i64) -> Vec<i64> {
    let share = |k: i64| {
        let place = usize::try_from(k).unwrap_or(0);
        let moved = along(levels, k, 125 * noise);
        divide(slot.spread[place] + moved, n)
    };
    (0..i64::from(levels)).map(share).collect()
}
