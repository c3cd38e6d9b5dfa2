//! What is shown of a figure, and nothing finer: the rounded value is all these types hold.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::number::{divide, root_up};

/// The number of a release in its series; later releases have larger ones.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Edition(pub u32);

/// As it stands in an address.
impl TryFrom<String> for Edition {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        let number = text.parse().map_err(|_| "a release has a number")?;
        Ok(Self(number))
    }
}

/// Roughly how many schools: off by up to two, then rounded to fives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Count(u32);

impl Count {
    pub(super) fn of_noisy(schools: i64) -> Self {
        let fives = u32::try_from(divide(schools, 5)).unwrap_or(0);
        Self(5 * fives.max(1))
    }

    /// A multiple of five.
    pub fn about(self) -> u32 {
        self.0
    }
}

impl fmt::Display for Count {
    /// `ca. 25 scholen`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ca. {} scholen", self.0)
    }
}

/// A mean to one tenth of a level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Mean(u8);

impl Mean {
    /// From milli-points, on a scale of `levels` levels.
    pub(super) fn of_milli(milli: i64, levels: u8) -> Self {
        let tenths = divide(milli, 100).clamp(10, 10 * i64::from(levels));
        Self(u8::try_from(tenths).unwrap_or(u8::MAX))
    }

    /// In tenths of a level: 34 is 3.4.
    pub fn tenths(self) -> u8 {
        self.0
    }
}

impl fmt::Display for Mean {
    /// `3,4`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{},{}", self.0 / 10, self.0 % 10)
    }
}

/// A share to five percentage points: below 5%, 5%, 10%, …, 95%, above 95%.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Share(u8);

impl Share {
    /// From millionths.
    pub(super) fn of_micro(micro: i64) -> Self {
        let step = match micro {
            ..50_000 => 0,
            950_001.. => 20,
            _ => divide(micro, 50_000).clamp(1, 19),
        };
        Self(u8::try_from(step).unwrap_or(0))
    }

    /// Steps of five percentage points: 0 is below 5%, 20 above 95%, others are their multiple.
    pub fn step(self) -> u8 {
        self.0
    }

    /// Percent to draw or to compute with: 0 below 5%, 100 above 95%.
    pub fn percent(self) -> u8 {
        5 * self.0
    }
}

impl TryFrom<u8> for Share {
    type Error = &'static str;
    fn try_from(step: u8) -> Result<Self, Self::Error> {
        (step <= 20)
            .then_some(Self(step))
            .ok_or("a share has 21 steps")
    }
}

impl From<Share> for u8 {
    fn from(share: Share) -> Self {
        share.0
    }
}

impl fmt::Display for Share {
    /// `<5%`, `25%`, `>95%`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            0 => f.write_str("<5%"),
            20 => f.write_str(">95%"),
            step => write!(f, "{}%", 5 * step),
        }
    }
}

/// How far a figure may be off in nine of ten cases, in thousandths of its unit (a level, a share),
/// rounded up: means to 0.05 level, shares to one percentage point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Margin(u32);

impl Margin {
    /// `1.64·√(variance/n + 2b²/n²)`: `variance` of one school's distorted value and `cell` = 2b²
    /// of the noise on the sum, both in thousandths squared; n the number of schools *as shown*,
    /// so that the margin does not tell the true one.
    pub(super) fn of(variance: i64, cell: i64, n: Count, to: u32) -> Self {
        let n = u128::from(n.about());
        let whole = |value: i64| u128::try_from(value).unwrap_or(0);
        let square = 26_896 * (whole(variance) * n + whole(cell)) / (10_000 * n * n);
        let milli = u32::try_from(root_up(square)).unwrap_or(u32::MAX);
        Self(milli.div_ceil(to).saturating_mul(to))
    }

    /// Of thousandths that were rounded already.
    pub(super) fn rounded_up(milli: u32, to: u32) -> Self {
        Self(milli.div_ceil(to) * to)
    }

    /// Thousandths of a level or of a share.
    pub fn milli(self) -> u32 {
        self.0
    }
}

/// A published figure. What it was before it was rounded is nowhere in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figure<V> {
    #[serde(rename = "v")]
    value: V,
    #[serde(rename = "n")]
    count: Count,
    #[serde(rename = "s")]
    since: Edition,
}

impl<V> Figure<V> {
    pub(super) fn new(value: V, count: Count, since: Edition) -> Self {
        Self {
            value,
            count,
            since,
        }
    }

    /// The value.
    pub fn value(&self) -> &V {
        &self.value
    }

    /// Roughly how many schools; of a topic or area the fewest of its items.
    pub fn count(&self) -> Count {
        self.count
    }

    /// The release that the value is of: figures of which too little changed stay as they were. Of
    /// a topic or area the latest of its items.
    pub fn since(&self) -> Edition {
        self.since
    }
}

/// A value with how far it may be off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Estimate<V>(V, Margin);

impl<V: Copy> Estimate<V> {
    pub(super) fn new(value: V, margin: Margin) -> Self {
        Self(value, margin)
    }

    /// The value, rounded.
    pub fn value(&self) -> V {
        self.0
    }

    /// How far it may be off.
    pub fn margin(&self) -> Margin {
        self.1
    }
}

/// Shares of all levels, lowest first; rounded one by one, so they need not add up to 100%.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Spread(Vec<Share>);

impl Spread {
    pub(super) fn new(shares: Vec<Share>) -> Self {
        Self(shares)
    }

    /// One share per level.
    pub fn shares(&self) -> &[Share] {
        &self.0
    }
}

#[cfg(test)]
mod tests;
