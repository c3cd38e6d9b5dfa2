//! When a figure may be shown.

use serde::{Deserialize, Serialize};

/// Fewest schools behind a figure. It can be set, but never below [`Threshold::FLOOR`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub struct Threshold(u32);

impl Threshold {
    /// What no configuration goes below.
    pub const FLOOR: u32 = 5;

    /// `None` below the floor.
    pub fn new(schools: u32) -> Option<Self> {
        (schools >= Self::FLOOR).then_some(Self(schools))
    }

    /// The number of schools.
    pub fn schools(self) -> u32 {
        self.0
    }
}

impl Default for Threshold {
    fn default() -> Self {
        Self(10)
    }
}

impl TryFrom<u32> for Threshold {
    type Error = &'static str;
    fn try_from(schools: u32) -> Result<Self, Self::Error> {
        Self::new(schools).ok_or("a threshold is at least 5 schools")
    }
}

impl From<Threshold> for u32 {
    fn from(threshold: Threshold) -> Self {
        threshold.0
    }
}

/// Fewest school boards behind a figure.
pub const BOARDS_MIN: u32 = 3;

/// From how many changed scans on a figure is made anew.
pub const CHANGED_MIN: u32 = 3;

/// What a figure is made of, as far as it matters for showing it.
#[derive(Clone, Copy)]
pub(super) struct Behind {
    /// Schools.
    pub n: u32,
    /// The same, off by the noise of counts.
    pub noisy: i64,
    /// School boards.
    pub boards: u32,
    /// Schools of the board with the most.
    pub largest: u32,
}

impl Threshold {
    /// Enough schools, truly and as shown; of enough boards, none of which has more than half.
    pub(super) fn passes(self, behind: Behind) -> bool {
        behind.n >= self.0
            && behind.noisy >= i64::from(self.0)
            && behind.boards >= BOARDS_MIN
            && 2 * behind.largest <= behind.n
    }

    /// Whether a remainder of this many schools gives one away: some, but too few.
    pub(super) fn is_small(self, schools: u32) -> bool {
        schools > 0 && schools < self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_sets_a_threshold_below_five() {
        assert_eq!(Threshold::default().schools(), 10);
        assert_eq!(Threshold::new(4), None);
        assert!(serde_json::from_str::<Threshold>("4").is_err());
        assert_eq!(
            serde_json::from_str::<Threshold>("5").ok(),
            Threshold::new(5)
        );
    }

    #[test]
    fn every_cause_hides() {
        let threshold = Threshold::default();
        let enough = Behind {
            n: 10,
            noisy: 10,
            boards: 3,
            largest: 5,
        };
        assert!(threshold.passes(enough));
        assert!(!threshold.passes(Behind { n: 9, ..enough }));
        assert!(!threshold.passes(Behind { noisy: 9, ..enough }));
        assert!(!threshold.passes(Behind {
            boards: 2,
            ..enough
        }));
        assert!(!threshold.passes(Behind {
            largest: 6,
            ..enough
        }));
        assert!(!threshold.is_small(0) && !threshold.is_small(10));
        assert!(threshold.is_small(1) && threshold.is_small(9));
    }
}
