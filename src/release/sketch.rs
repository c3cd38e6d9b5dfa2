//! A set of scans in three numbers, from which follows whether two sets differ by at most two.
//!
//! Of every scan in the set the first three powers of its record key are added up modulo the prime
//! 2⁶¹ − 1. The difference of two sketches is the signed power sums of the scans that only one of
//! the sets has; sums of one or two elements satisfy an equation (Newton's identities) that other
//! sums satisfy with probability 2⁻⁶¹ only. So a cell remembers which scans its figure was made of
//! in 24 bytes, however many they are, and the answer never says "three or more" when fewer
//! changed.

const PRIME: u64 = (1 << 61) - 1;

/// Power sums of a set of scans. The empty set is the default.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Sketch([u64; 3]);

impl Sketch {
    /// The set of one scan.
    pub(super) fn of(record: &[u8; 16]) -> Self {
        let mut low = [0; 8];
        low.copy_from_slice(&record[..8]);
        // Never 0, or the scan would not be seen.
        let a = u64::from_le_bytes(low) % (PRIME - 1) + 1;
        let square = times(a, a);
        Self([a, square, times(square, a)])
    }

    /// Puts the scans of another set, none of which is in this one, in.
    pub(super) fn add(&mut self, other: &Self) {
        for (sum, power) in self.0.iter_mut().zip(other.0) {
            *sum = plus(*sum, power);
        }
    }

    /// To store it.
    pub(super) fn sums(self) -> [u64; 3] {
        self.0
    }

    /// Of [`Self::sums`].
    pub(super) fn of_sums(sums: [u64; 3]) -> Self {
        Self(sums.map(|sum| sum % PRIME))
    }

    fn without(self, other: Self) -> [u64; 3] {
        let mut left = self.0;
        for (sum, power) in left.iter_mut().zip(other.0) {
            *sum = minus(*sum, power);
        }
        left
    }

    /// Whether at most two scans are in one of the sets and not in the other.
    pub(super) fn is_near(self, other: Self) -> bool {
        let [d1, d2, d3] = self.without(other);
        if [d1, d2, d3] == [0; 3] {
            return true;
        }
        // One scan came (or, with the signs turned, left).
        let one = |d: [u64; 3]| d[1] == times(d[0], d[0]) && d[2] == times(d[1], d[0]);
        // Two came: with e₁ = a + b and 2e₂ = d₁² − d₂, 2d₃ = 2e₁³ − 3e₁·2e₂.
        let two = |d: [u64; 3]| {
            let square = times(d[0], d[0]);
            let twice = minus(square, d[1]);
            let right = minus(times(2, times(square, d[0])), times(3, times(d[0], twice)));
            times(2, d[2]) == right
        };
        // One came and one left: d₂ = d₁·s with s = a + b, and 4d₃·d₁ = d₁²(3s² + d₁²), which is
        // 4d₃d₁ = 3d₂² + d₁⁴.
        let swapped = |d: [u64; 3]| {
            let square = times(d[0], d[0]);
            let right = plus(times(3, times(d[1], d[1])), times(square, square));
            d[0] != 0 && times(4, times(d[2], d[0])) == right
        };
        let turned = [d1, d2, d3].map(|d| minus(0, d));
        let plain = [d1, d2, d3];
        one(plain) || one(turned) || two(plain) || two(turned) || swapped(plain)
    }
}

fn plus(a: u64, b: u64) -> u64 {
    let sum = a + b;
    if sum >= PRIME { sum - PRIME } else { sum }
}

fn minus(a: u64, b: u64) -> u64 {
    if a >= b { a - b } else { a + PRIME - b }
}

fn times(a: u64, b: u64) -> u64 {
    let product = u128::from(a) * u128::from(b) % u128::from(PRIME);
    u64::try_from(product).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn set(scans: impl IntoIterator<Item = u64>) -> Sketch {
        let mut sketch = Sketch::default();
        for scan in scans {
            let hash = blake3::hash(&scan.to_le_bytes());
            let mut record = [0; 16];
            record.copy_from_slice(&hash.as_bytes()[..16]);
            sketch.add(&Sketch::of(&record));
        }
        sketch
    }

    proptest! {
        #[test]
        fn two_sets_are_near_exactly_when_at_most_two_scans_changed(
            kept in 0_u64..40, came in 0_u64..5, left in 0_u64..5,
        ) {
            let before = set((0..kept).chain(1_000..1_000 + left));
            let after = set((0..kept).chain(2_000..2_000 + came));
            prop_assert_eq!(after.is_near(before), came + left <= 2);
        }
    }
}
