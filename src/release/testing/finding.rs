//! What comes of an attack, with the bound that it is held to.

/// How many schools, secrets and people are invented.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// For tests: seconds.
    Few,
    /// What the bounds are meant for: a thousand schools.
    Full,
}

impl Size {
    pub(super) fn of(self, few: usize, full: usize) -> usize {
        match self {
            Self::Few => few,
            Self::Full => full,
        }
    }
}

/// What a figure may be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Bound {
    /// This or more.
    AtLeast(f64),
    /// This or less.
    AtMost(f64),
}

impl Bound {
    fn holds(self, figure: f64) -> bool {
        // A figure that is no number meets nothing.
        match self {
            Self::AtLeast(bound) => figure >= bound,
            Self::AtMost(bound) => figure <= bound,
        }
    }
}

/// What came of an attack.
#[derive(Clone, Debug)]
pub struct Finding {
    /// Under which circumstances; empty when there is nothing to add.
    pub circumstances: String,
    /// What is compared with the bound.
    pub figure: f64,
    /// The bound.
    pub bound: Bound,
}

impl Finding {
    /// Whether the bound holds.
    pub fn is_met(&self) -> bool {
        self.bound.holds(self.figure)
    }
}

pub(super) fn finding(circumstances: impl Into<String>, figure: f64, bound: Bound) -> Finding {
    Finding {
        circumstances: circumstances.into(),
        figure,
        bound,
    }
}
