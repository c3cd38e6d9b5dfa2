//! Noise as rows of tables, so that it is the same number on every machine.
//!
//! A draw is a row of 4,096; row `i` is the quantile at `(i + ½) / 4096`. Both distributions are
//! symmetric, so only the lower half is committed and the upper one mirrors it. Logarithms differ
//! in the last bit from one mathematics library to the next; integers do not.

mod laplace;
mod triangular;

use laplace::LAPLACE;
use triangular::TRIANGULAR;

/// Rows of a table.
pub(super) const ROWS: u16 = 4_096;

/// One draw: which row of a table.
#[derive(Clone, Copy)]
pub(super) struct Row(u16);

impl Row {
    /// The upper twelve of sixteen random bits.
    pub(super) fn of_bits(bits: u16) -> Self {
        Self(bits >> 4)
    }

    /// Every row once.
    #[cfg(any(test, feature = "testing"))]
    pub(super) fn all() -> impl Iterator<Item = Self> {
        (0..ROWS).map(Self)
    }

    fn mirrored(self, half: &[i16; 2_048]) -> i64 {
        let row = usize::from(self.0);
        match half.get(row) {
            Some(&size) => -i64::from(size),
            None => i64::from(half[usize::from(ROWS) - 1 - row]),
        }
    }

    /// Symmetric triangular on ±1 point, in milli-points: variance 1/6.
    pub(super) fn triangular(self) -> i64 {
        self.mirrored(&TRIANGULAR)
    }

    /// Laplace of scale 1 point, in milli-points: variance 2 (less a little, because the tails end
    /// at ±8.3).
    pub(super) fn laplace(self) -> i64 {
        self.mirrored(&LAPLACE)
    }

    /// What a count of schools is off: −2 to +2 with probabilities .15, .2, .3, .2 and .15.
    pub(super) fn count(self) -> i64 {
        match self.0 {
            0..614 => -2,
            614..1_433 => -1,
            1_433..2_663 => 0,
            2_663..3_482 => 1,
            _ => 2,
        }
    }
}

#[cfg(test)]
#[allow(clippy::cast_precision_loss)]
mod tests;
