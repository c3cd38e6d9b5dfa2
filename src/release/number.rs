//! Arithmetic in whole numbers.

/// `value / by`, rounded to the nearest, halves away from zero; `by` is positive.
pub(super) fn divide(value: i64, by: i64) -> i64 {
    let twice = 2 * value + if value < 0 { -by } else { by };
    twice / (2 * by)
}

/// `√value`, rounded up.
pub(super) fn root_up(value: u128) -> u128 {
    let root = value.isqrt();
    root + u128::from(root * root < value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_go_away_from_zero() {
        let rounded = [-15, -14, -5, 4, 5, 14, 15].map(|value| divide(value, 10));
        assert_eq!(rounded, [-2, -1, -1, 0, 1, 1, 2]);
        assert_eq!([0, 1, 2, 4, 5, 9, 10].map(root_up), [0, 1, 2, 2, 3, 3, 4]);
    }
}
