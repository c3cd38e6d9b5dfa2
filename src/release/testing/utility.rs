//! What figures are still good for.

use super::super::key::Key;
use super::super::ledger::Raw;
use super::super::statistic::Statistic;
use super::invent::Setup;
use super::world::{World, keys};

/// Mean absolute errors against the exact figures of the same schools, before rounding.
#[derive(Clone, Copy, Debug, Default)]
pub struct Errors {
    /// Of the mean of an item, in levels.
    pub item: f64,
    /// Of the mean of a topic of all items, in levels.
    pub topic: f64,
    /// Of the share of a level, in percentage points.
    pub share: f64,
    /// Releases that showed the figure.
    pub runs: u32,
}

/// National figures of `setup`, over `runs` pairs of secrets.
pub fn errors(setup: Setup, runs: u64) -> Errors {
    let mut world = World::new(setup);
    for (number, school) in world.schools.iter_mut().enumerate() {
        school.board = u32::try_from(number).unwrap_or(0);
    }
    let exact: Vec<Vec<f64>> = (0..setup.items).map(|item| means(&world, item)).collect();
    let mut sum = Errors::default();
    for run in 0..runs {
        let ledger = world
            .release(&keys(1_000 + run), 1, None, |_, _| true)
            .ledger;
        let national = |statistic: Statistic| -> Vec<&Raw> {
            let entries = ledger.entries.iter();
            entries
                .filter(|((key, _, of), _)| *key == Key::default() && *of == statistic)
                .filter_map(|(_, held)| held.raw.as_ref())
                .collect()
        };
        let (means, spreads) = (national(Statistic::Main), national(Statistic::Spread));
        if means.len() < setup.items || spreads.len() < setup.items {
            continue;
        }
        sum.runs += 1;
        let items = setup.items as f64;
        let mut topic = 0.0;
        for ((exact, mean), spread) in exact.iter().zip(means).zip(spreads) {
            let error = mean.value as f64 / 1e3 - exact[0];
            topic += error / items;
            sum.item += error.abs() / items;
            let shares = exact[1..].iter().zip(&spread.shares);
            let shares = shares.map(|(exact, share)| (*share as f64 / 1e6 - exact).abs());
            sum.share += 100.0 * shares.sum::<f64>() / f64::from(setup.levels) / items;
        }
        sum.topic += topic.abs();
    }
    let runs = f64::from(sum.runs);
    Errors {
        item: sum.item / runs,
        topic: sum.topic / runs,
        share: sum.share / runs,
        ..sum
    }
}

/// The exact mean of an item, then the share of each level; every school weighs 1.
fn means(world: &World, item: usize) -> Vec<f64> {
    let item = u16::try_from(item).unwrap_or(0);
    let n = world.schools.len() as f64;
    let mut sums = vec![0.0; 8];
    for school in 0..world.schools.len() {
        sums[0] += world.exact(school, 0, item) / n;
        let counts = world.counts(school, 0, item);
        let people: u32 = counts.iter().sum();
        for (sum, &count) in sums[1..].iter_mut().zip(&counts) {
            *sum += f64::from(count) / f64::from(people) / n;
        }
    }
    sums
}
