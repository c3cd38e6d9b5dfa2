//! The figures that exist of one item, and how large the noise on each is.

use super::catalogue::Asked;

/// A figure of an item, counted and hidden by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Statistic {
    /// The mean level; of a resource the share that lacks it.
    Main,
    /// The distribution over levels.
    Spread,
    /// The share of *weet ik niet*.
    Unknown,
    /// The share of *hoog*.
    Priority,
}

impl Statistic {
    /// In the order of their places.
    pub(super) const ALL: [Self; 4] = [Self::Main, Self::Spread, Self::Unknown, Self::Priority];

    pub(super) fn index(self) -> usize {
        self as usize
    }

    /// What noise is keyed with. Mean and distribution of the same schools share one draw, so that
    /// they never contradict each other.
    pub(super) fn noise(self) -> u8 {
        match self {
            Self::Main | Self::Spread => 0,
            Self::Unknown => 1,
            Self::Priority => 2,
        }
    }
}

/// How far apart the lowest and the highest value of a statistic lie, in points: levels − 1, and 1
/// of a share. All constants of the distortion are given on five levels, range 4.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Range(i64);

impl Range {
    pub(super) const SHARE: Self = Self(1);

    pub(super) fn of(asked: Asked, statistic: Statistic) -> Self {
        match (statistic, asked) {
            (Statistic::Main | Statistic::Spread, Asked::Levels(levels)) => {
                Self(i64::from(levels) - 1)
            }
            _ => Self::SHARE,
        }
    }

    /// Amplitude of *g*, in millionths of a point: ±1 on five levels.
    pub(super) fn school(self) -> i64 {
        250_000 * self.0
    }

    /// Amplitude of *h*, in millionths of a point: ±0.75 on five levels. Not below ±0.2, so that on
    /// short scales (and of shares) the answer of one person stays as doubtful as on long ones.
    pub(super) fn answer(self) -> i64 {
        (187_500 * self.0).max(200_000)
    }

    /// The Laplace draw of a sum, from one of scale 1: scale ½ on five levels. In the unit of
    /// `draw`, times eight.
    pub(super) fn cell_times_8(self, draw: i64) -> i64 {
        draw * self.0
    }

    /// The variance of *g*, in milli-points².
    pub(super) fn school_variance(self) -> i64 {
        variance(self.school())
    }

    /// The variance of *h* of ten respondents or more, in milli-points².
    pub(super) fn answer_variance(self) -> i64 {
        variance(self.answer())
    }

    /// The variance of the Laplace draw, in milli-points²: 2b².
    pub(super) fn cell_variance(self) -> i64 {
        2 * 125 * 125 * self.0 * self.0
    }

    /// What the spread between schools is taken for until enough schools are in: half a point on
    /// five levels. As a variance, in milli-points².
    pub(super) fn assumed_variance(self) -> i64 {
        125 * 125 * self.0 * self.0
    }
}

/// Of a symmetric triangular distribution: a²/6.
fn variance(amplitude: i64) -> i64 {
    let milli = amplitude / 100;
    milli * milli / 600
}
