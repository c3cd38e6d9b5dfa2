//! The committed tables, computed anew.

use super::*;

fn variance(values: impl Iterator<Item = i64>) -> (f64, f64) {
    let values: Vec<f64> = values.map(|value| value as f64 / 1_000.0).collect();
    let n = values.len() as f64;
    let mean = values.iter().sum::<f64>() / n;
    let square = values.iter().map(|value| (value - mean).powi(2));
    (mean, square.sum::<f64>() / n)
}

#[test]
fn the_triangular_table_is_what_the_formula_gives() {
    for (row, &size) in (0_i64..).zip(&TRIANGULAR) {
        // 1000 · √((2i + 1) / 4096), rounded, in integers only.
        let twice = ((2 * row + 1) * 4_000_000 / 4_096).isqrt();
        assert_eq!(i64::from(size), 1_000 - (twice + 1) / 2, "row {row}");
    }
    let (mean, variance) = variance(Row::all().map(Row::triangular));
    assert!(mean.abs() < 1e-12);
    assert!((variance * 6.0 - 1.0).abs() < 2e-3, "{variance}");
}

#[test]
fn the_laplace_table_is_what_the_formula_gives() {
    for (row, &size) in (0_u32..).zip(&LAPLACE) {
        let exact = -1_000.0 * (f64::from(2 * row + 1) / 4_096.0).ln();
        assert!((f64::from(size) - exact).abs() < 0.5, "row {row}");
        // No row depends on the last bits of a logarithm.
        assert!((exact.fract() - 0.5).abs() > 1e-6, "row {row}");
    }
    let (mean, variance) = variance(Row::all().map(Row::laplace));
    assert!(mean.abs() < 1e-12);
    assert!((variance / 2.0 - 1.0).abs() < 1e-2, "{variance}");
}

#[test]
fn counts_are_off_by_two_at_most_and_right_on_average() {
    let mut seen = [0_u32; 5];
    for row in Row::all() {
        seen[usize::try_from(row.count() + 2).unwrap()] += 1;
    }
    assert_eq!(seen, [614, 819, 1_230, 819, 614]);
}
