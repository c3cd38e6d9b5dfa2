//! Sums over schools.

use super::distort::{Value, Values};
use super::sketch::Sketch;
use super::statistic::Statistic;

/// The record keys of the scans behind one school's value: their sum, and the set of them.
#[derive(Clone, Copy, Default)]
pub(super) struct Record {
    pub key: u128,
    pub set: Sketch,
}

impl Record {
    pub(super) fn of(record: &[u8; 16]) -> Self {
        Self {
            key: u128::from_le_bytes(*record),
            set: Sketch::of(record),
        }
    }

    pub(super) fn add(&mut self, other: &Self) {
        self.key = self.key.wrapping_add(other.key);
        self.set.add(&other.set);
    }
}

/// One statistic of one item in one cell.
#[derive(Clone, Copy, Default)]
pub(super) struct Tally {
    /// Schools.
    pub n: u32,
    /// Of distorted values.
    pub sum: i64,
    /// Of their squares.
    pub square: i64,
    /// Of φ², in thousandths.
    pub phi: i64,
    /// Cell key and set of scans.
    pub record: Record,
}

impl Tally {
    fn add(&mut self, value: Value, record: &Record) {
        self.n += 1;
        self.sum += value.value;
        self.square += value.value * value.value;
        self.phi += value.phi;
        self.record.add(record);
    }

    /// The variance between distorted values, in their unit squared, with n − 1; `None` below two.
    pub(super) fn variance(&self) -> Option<i64> {
        let n = i128::from(self.n);
        if n < 2 {
            return None;
        }
        let sum = i128::from(self.sum);
        let variance = (n * i128::from(self.square) - sum * sum) / (n * (n - 1));
        i64::try_from(variance).ok()
    }
}

/// One item in one cell.
#[derive(Clone, Default)]
pub(super) struct Slot {
    /// By [`Statistic::index`].
    pub tallies: [Tally; 4],
    /// Of distributions: millionths per level.
    pub spread: [i64; 7],
}

impl Slot {
    /// Counts one school, with the values of its scans in this cell: their mean, so that every
    /// school weighs 1.
    pub(super) fn add<'a>(
        &mut self,
        scans: impl Iterator<Item = (&'a Values, &'a Record)> + Clone,
    ) {
        for statistic in Statistic::ALL {
            let place = statistic.index();
            let mut count = 0;
            let mut mean = Value::default();
            let mut spread = [0; 7];
            let mut record = Record::default();
            for (values, of_scan) in scans.clone() {
                let Some(value) = values.of[place] else {
                    continue;
                };
                count += 1;
                mean.value += value.value;
                mean.phi += value.phi;
                record.add(of_scan);
                if statistic == Statistic::Spread {
                    for (sum, share) in spread.iter_mut().zip(values.spread) {
                        *sum += share;
                    }
                }
            }
            if count == 0 {
                continue;
            }
            if count > 1 {
                // Several teams: φ² of a mean of k values is Σφ²/k².
                mean.value = super::number::divide(mean.value, count);
                mean.phi /= count * count;
                for share in &mut spread {
                    *share = super::number::divide(*share, count);
                }
            }
            self.tallies[place].add(mean, &record);
            if statistic == Statistic::Spread {
                for (sum, share) in self.spread.iter_mut().zip(spread) {
                    *sum += share;
                }
            }
        }
    }
}
