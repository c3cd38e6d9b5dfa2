//! How exact lengths are.

/// Rounds to two decimals; no negative zero.
pub(super) fn round2(value: f64) -> f64 {
    (value * 100.0).round() / 100.0 + 0.0
}
