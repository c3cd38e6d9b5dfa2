//! Rounding as pages show it.

/// Rounds to one decimal as pages do (`format!("{:.1}")`), so that both show the same.
pub fn one_decimal(value: f64) -> f64 {
    rounded(value, 1)
}

/// Rounds to two decimals as pages do.
pub fn two_decimals(value: f64) -> f64 {
    rounded(value, 2)
}

/// A share of 0 to 1 as a whole percentage.
pub fn whole_percent(share: f64) -> f64 {
    (share * 100.0).round() + 0.0
}

fn rounded(value: f64, places: usize) -> f64 {
    // Adding zero takes away the sign of a negative zero.
    format!("{value:.places$}").parse().unwrap_or(value) + 0.0
}
