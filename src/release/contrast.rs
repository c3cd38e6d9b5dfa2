//! Orthonormal polynomial contrasts on the levels of a scale.
//!
//! The numbers for equally spaced points are the usual tables of orthogonal polynomials (Fisher &
//! Yates, *Statistical Tables*, table XXIII); each is divided by its length so that its squares
//! add up to 1. Order 1, the straight line, is what moves a mean; orders from 2 on change the shape
//! of a distribution and leave its mean and its sum as they are.

/// By scale length from 3 to 7: the numbers of order 2, 3, ….
const NUMBERS: [&[&[i64]]; 5] = [
    &[&[1, -2, 1]],
    &[&[1, -1, -1, 1], &[-1, 3, -3, 1]],
    &[&[2, -1, -2, -1, 2], &[-1, 2, 0, -2, 1], &[1, -4, 6, -4, 1]],
    &[
        &[5, -1, -4, -4, -1, 5],
        &[-5, 7, 4, -4, -7, 5],
        &[1, -3, 2, 2, -3, 1],
        &[-1, 5, -10, 10, -5, 1],
    ],
    &[
        &[5, 0, -3, -4, -3, 0, 5],
        &[-1, 1, 1, 0, -1, -1, 1],
        &[3, -7, 1, 6, 1, -7, 3],
        &[-1, 4, -5, 0, 5, -4, 1],
        &[1, -6, 15, -20, 15, -6, 1],
    ],
];

/// The contrasts from order 2 on, on a scale of `levels` levels, in millionths; none on two levels.
pub(super) fn shapes(levels: u8) -> Vec<Vec<i64>> {
    let orders = usize::from(levels)
        .checked_sub(3)
        .and_then(|place| NUMBERS.get(place));
    orders.map_or_else(Vec::new, |orders| {
        orders.iter().map(|numbers| unit(numbers)).collect()
    })
}

/// Divided by their length, in millionths, rounded to the nearest.
fn unit(numbers: &[i64]) -> Vec<i64> {
    let square: i64 = numbers.iter().map(|number| number * number).sum();
    let scaled = |&number: &i64| {
        let twice = (4_000_000_000_000 * number * number / square).isqrt();
        number.signum() * ((twice + 1) / 2)
    };
    numbers.iter().map(scaled).collect()
}

#[cfg(test)]
#[allow(clippy::cast_precision_loss)]
mod tests {
    use super::*;

    #[test]
    fn contrasts_are_orthonormal_and_leave_sum_and_mean() {
        for levels in 2..=7_u8 {
            let shapes = shapes(levels);
            assert_eq!(shapes.len(), usize::from(levels) - 2);
            for (order, shape) in shapes.iter().enumerate() {
                let weighted = |weight: &dyn Fn(usize) -> f64| -> f64 {
                    let terms = shape.iter().enumerate();
                    terms.map(|(k, &v)| v as f64 / 1e6 * weight(k)).sum()
                };
                assert!(weighted(&|_| 1.0).abs() < 1e-5);
                assert!(weighted(&|k| k as f64).abs() < 1e-5);
                for (other, second) in shapes.iter().enumerate() {
                    let product = weighted(&|k| second[k] as f64 / 1e6);
                    let expected = f64::from(u8::from(order == other));
                    assert!(
                        (product - expected).abs() < 1e-5,
                        "{levels} {order} {other}"
                    );
                }
            }
        }
    }
}
