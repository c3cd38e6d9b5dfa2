//! People of one or more parts of a team, with the draws that go with them.

use super::super::contribution::FULL_TEAM;
use super::super::secret::ItemDraws;
use super::super::statistic::Statistic;

/// What one figure of a scan is made of.
#[derive(Default)]
pub(super) struct View {
    /// People per class.
    pub classes: [i64; 7],
    /// Σ max(m, 10)·h over parts, in milli on ±1.
    pub answer: i64,
    /// Σ max(m, 10)·wⱼ over parts, in milli on ±1, by order − 2.
    pub shapes: [i64; 5],
    /// Σ max(m, 10)² over parts.
    pub square: i64,
}

impl View {
    /// Mixes a part in.
    pub(super) fn mix(&mut self, classes: [u32; 7], statistic: Statistic, draws: &ItemDraws) {
        for (sum, people) in self.classes.iter_mut().zip(classes) {
            *sum += i64::from(people);
        }
        let m = classes.iter().sum::<u32>().max(FULL_TEAM);
        let m = i64::from(m);
        let row = match statistic {
            Statistic::Main | Statistic::Spread => draws.levels(),
            Statistic::Unknown => draws.unknown(),
            Statistic::Priority => draws.priority(),
        };
        self.answer += m * row.triangular();
        self.square += m * m;
        if matches!(statistic, Statistic::Main) {
            for (order, sum) in (2..).zip(&mut self.shapes) {
                *sum += m * draws.shape(order).triangular();
            }
        }
    }

    /// m.
    pub(super) fn people(&self) -> i64 {
        self.classes.iter().sum()
    }

    /// Levels, added up over people.
    pub(super) fn levels(&self) -> i64 {
        (1..)
            .zip(&self.classes)
            .map(|(level, people)| level * people)
            .sum()
    }
}
