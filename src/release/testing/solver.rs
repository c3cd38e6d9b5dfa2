//! What the best linear attacker still does not know.
//!
//! Each school has one true value x and several distorted ones, `y_r = x + g + h_r` (role groups,
//! rounds). The attacker knows every sum that was published, up to the noise of its cell, and the
//! variances of everything; for normal variables the posterior variance of x is then the smallest
//! that any linear estimate reaches. A dense Cholesky factor is all that it takes, so no library of
//! linear algebra comes with the domain.

/// What is known of a school before anything is published: variances.
#[derive(Clone, Copy)]
pub struct Prior {
    /// Of the true value.
    pub truth: f64,
    /// Of g.
    pub school: f64,
    /// Of each h; positive, unless there is one distorted value only.
    pub answer: f64,
}

/// A published sum: weights of distorted values (school, place) and the variance of its noise.
pub struct Seen {
    /// `(school, place, weight)`, each school and place once.
    pub terms: Vec<(usize, usize, f64)>,
    /// Of the sum.
    pub noise: f64,
}

/// The posterior variance of each school's true value; each has `places` distorted ones.
pub fn posterior(priors: &[Prior], places: usize, seen: &[Seen]) -> Vec<f64> {
    let size = priors.len() * places;
    let mut information = vec![vec![0.0; size]; size];
    let count = places as f64;
    for (school, prior) in priors.iter().enumerate() {
        // The inverse of (truth + school)·J + answer·I.
        let common = prior.truth + prior.school;
        for a in 0..places {
            for b in 0..places {
                let value = if places == 1 {
                    1.0 / (common + prior.answer)
                } else {
                    let same = f64::from(u8::from(a == b));
                    (same - common / (prior.answer + count * common)) / prior.answer
                };
                information[school * places + a][school * places + b] = value;
            }
        }
    }
    for sum in seen {
        for &(school, place, weight) in &sum.terms {
            let row = &mut information[school * places + place];
            for &(other, at, second) in &sum.terms {
                row[other * places + at] += weight * second / sum.noise;
            }
        }
    }
    let inverse = inverse_factor(information);
    let known = |(school, prior): (usize, &Prior)| {
        let kappa = prior.truth / (prior.answer + count * (prior.truth + prior.school));
        // 1ᵀP1 with P = L⁻ᵀL⁻¹: the squared length of the sum of columns of L⁻¹.
        let sum: f64 = inverse
            .iter()
            .skip(school * places)
            .map(|row| {
                let end = row.len().min((school + 1) * places);
                row[school * places..end].iter().sum::<f64>().powi(2)
            })
            .sum();
        prior.truth - prior.truth * count * kappa + kappa * kappa * sum
    };
    priors.iter().enumerate().map(known).collect()
}

/// L⁻¹, row by row up to the diagonal, of a symmetric positive definite matrix L·Lᵀ.
fn inverse_factor(mut matrix: Vec<Vec<f64>>) -> Vec<Vec<f64>> {
    let size = matrix.len();
    for row in 0..size {
        let (above, from) = matrix.split_at_mut(row);
        let current = &mut from[0];
        current.truncate(row + 1);
        for (column, other) in above.iter().enumerate() {
            let dot = dot(&current[..column], &other[..column]);
            current[column] = (current[column] - dot) / other[column];
        }
        let dot = dot(&current[..row], &current[..row]);
        current[row] = (current[row] - dot).sqrt();
    }
    // Row i of L⁻¹ is (eᵢ − Σ_{k<i} L_ik · row k) / L_ii.
    for row in 0..size {
        let (above, from) = matrix.split_at_mut(row);
        let current = &mut from[0];
        let diagonal = current[row];
        let mut made = vec![0.0; row + 1];
        made[row] = 1.0;
        for (factor, other) in current.iter().zip(above.iter()) {
            if *factor == 0.0 {
                continue;
            }
            for (sum, value) in made.iter_mut().zip(other) {
                *sum -= factor * value;
            }
        }
        for value in &mut made {
            *value /= diagonal;
        }
        *current = made;
    }
    matrix
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    // Four sums at once: several times as fast as one.
    let mut sums = [0.0; 4];
    let (fours, rest) = a.as_chunks::<4>();
    let (others, other_rest) = b.as_chunks::<4>();
    for (a, b) in fours.iter().zip(others) {
        sums[0] += a[0] * b[0];
        sums[1] += a[1] * b[1];
        sums[2] += a[2] * b[2];
        sums[3] += a[3] * b[3];
    }
    let rest: f64 = rest.iter().zip(other_rest).map(|(a, b)| a * b).sum();
    sums.iter().sum::<f64>() + rest
}
