//! One person, of whom all colleagues know everything but one answer.

use super::super::Asked;
use super::super::contrast::shapes;
use super::super::distort::SHAPE;
use super::super::quantiles::Row;
use super::super::statistic::{Range, Statistic};
use super::chance::Chance;

/// Density of the symmetric triangular distribution on ±1.
fn density(x: f64) -> f64 {
    (1.0 - x.abs()).max(0.0)
}

/// How often the best guess between two adjacent levels is right, of the two that can be told apart
/// best. The attackers see the school's own distorted mean and distribution, before any cell and any
/// rounding, and know its permanent shift: more than they ever can. With up to ten respondents it
/// does not matter how many there are; with more, it gets harder.
pub fn one_person(levels: u8, runs: u32, seed: u64) -> f64 {
    let range = Range::of(Asked::Levels(levels), Statistic::Main);
    let answer = 10.0 * range.answer() as f64 / 1e6;
    let shape = 10.0 * SHAPE as f64 / 1e6;
    let shapes = shapes(levels);
    let mut chance = Chance::new(seed);
    let mut worst: f64 = 0.0;
    for low in 0..usize::from(levels) - 1 {
        // What one person moves, in amplitudes of the draw that hides it.
        let mut moves = vec![1.0 / answer];
        moves.extend(
            shapes
                .iter()
                .map(|v| (v[low + 1] - v[low]) as f64 / 1e6 / shape),
        );
        let mut right = 0.0;
        for _ in 0..runs {
            let (mut here, mut there) = (1.0, 1.0);
            for by in &moves {
                let row = Row::of_bits((chance.bits() >> 48) as u16);
                let x = row.triangular() as f64 / 1e3;
                here *= density(x);
                there *= density(x + by);
            }
            right += match here.total_cmp(&there) {
                std::cmp::Ordering::Greater => 1.0,
                std::cmp::Ordering::Equal => 0.5,
                std::cmp::Ordering::Less => 0.0,
            };
        }
        worst = worst.max(right / f64::from(runs));
    }
    worst
}

/// The same of a share (*weet ik niet* or not, *hoog* or not, *ontbreekt* or not), exactly: ½ + ½
/// of the distance between two triangles.
pub fn one_person_share() -> f64 {
    let by = 1e6 / (10.0 * Range::SHARE.answer() as f64);
    0.5 + (by - by * by / 4.0) / 2.0
}
