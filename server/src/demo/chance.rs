//! Chance that is the same each time.

use super::figures::mix;

/// `SplitMix64` (Steele, Lea and Flood 2014).
pub struct Chance(u64);

impl Chance {
    pub fn of(seed: &[u64]) -> Self {
        Self(seed.iter().fold(11, |sum, part| mix(sum ^ mix(*part))))
    }

    pub fn named(text: &str) -> u64 {
        super::figures::number(text)
    }

    fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        mix(self.0)
    }

    /// From 0 to, not including, 1.
    #[allow(clippy::cast_precision_loss)]
    pub fn unit(&mut self) -> f64 {
        (self.bits() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// From 0 to, not including, `count`; 0 when that is 0.
    #[allow(clippy::cast_possible_truncation)]
    pub fn below(&mut self, count: usize) -> usize {
        (self.bits() % (count.max(1) as u64)) as usize
    }

    /// The same for days.
    pub fn days(&mut self, count: u32) -> i64 {
        i64::try_from(self.below(count as usize)).unwrap_or(0)
    }

    /// Standard normal, as the sum of twelve draws.
    pub fn normal(&mut self) -> f64 {
        (0..12).map(|_| self.unit()).sum::<f64>() - 6.0
    }
}
