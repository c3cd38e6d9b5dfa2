//! Distributions that agree with their mean to the last digit.

use super::super::contrast::shapes;
use super::super::number::divide;
use super::view::View;

/// Amplitude of *w*, in millionths of a share: triangular with root mean square 0.15, 0.15·√6. It
/// is a share, so it does not grow with the length of the scale.
pub(in super::super) const SHAPE: i64 = 367_423;

/// Contrasts for every scale.
pub(in super::super) struct Lines(Vec<Vec<Vec<i64>>>);

impl Lines {
    pub(in super::super) fn new() -> Self {
        Self((0..=7).map(shapes).collect())
    }

    /// The share of each level, in millionths, with mean `value` and moved by `shift`
    /// (milli-points).
    pub(super) fn spread(&self, levels: u8, view: &View, value: i64, shift: i64) -> [i64; 7] {
        let m = view.people();
        let mut spread = [0; 7];
        for (k, share) in (0_i64..).zip(&mut spread).take(usize::from(levels)) {
            let place = usize::try_from(k).unwrap_or(0);
            let exact = divide(1_000_000 * view.classes[place], m);
            let shapes = self.0[usize::from(levels)].iter().zip(view.shapes);
            let moved: i64 = shapes.map(|(shape, drawn)| drawn * shape[place]).sum();
            // Thousandths × millionths × millionths of a share.
            let moved = i128::from(moved) * i128::from(SHAPE) / (1_000_000_000 * i128::from(m));
            *share = exact + along(levels, k, 1_000 * shift) + i64::try_from(moved).unwrap_or(0);
        }
        mend(&mut spread, 1_000 * value);
        spread
    }
}

/// `shift` (millionths of a point) of the mean as a share of level k + 1: shift·ℓₖ with
/// ℓₖ = 12(k − c)/(L(L² − 1)), c the middle.
pub(in super::super) fn along(levels: u8, k: i64, shift: i64) -> i64 {
    let l = i64::from(levels);
    divide(6 * shift * (2 * k + 1 - l), l * (l * l - 1))
}

/// Takes away what rounding left: a few millionths on the two lowest levels, after which the
/// shares add up to 1 and their mean is `mean` (millionths of a point).
fn mend(spread: &mut [i64; 7], mean: i64) {
    let sum: i64 = spread.iter().sum();
    let weighted: i64 = (1..)
        .zip(spread.iter())
        .map(|(level, share)| level * share)
        .sum();
    let (sum, weighted) = (1_000_000 - sum, mean - weighted);
    spread[1] += weighted - sum;
    spread[0] += 2 * sum - weighted;
}
