//! Twelve releases in three years.

use std::collections::BTreeMap;

use super::super::{Cell, Ledger, Measure, Row, Tables};
use super::chance::Chance;
use super::invent::Setup;
use super::knowledge::{Learned, Model, shown};
use super::solver::{Prior, Seen, posterior};
use super::world::{World, keys};

/// How the releases come about, and what is made of them.
#[derive(Clone, Copy, Debug)]
pub struct Series {
    /// Releases, four a year.
    pub releases: u32,
    /// Items of each school that the attacker puts together.
    pub items: u32,
    /// How far the true means of two items of one school go together: 0 to 1.
    pub correlation: f64,
    /// What figures are rounded to, in levels: 0.1 as they are published, 0 for an attacker who gets
    /// at what they were before.
    pub rounded: f64,
}

/// What the figures of all releases together tell of one item of a school (first), and of the mean
/// of its items (second). With `years` 1 each school does one round, in some quarter of all; with
/// more, it joins in some year and does a round in some quarter of each year from then on, and its
/// true means stay the same all the time. Its role groups agree. Both help the attacker most.
pub fn twelve_releases(setup: Setup, series: &[Series]) -> Vec<(Learned, Learned)> {
    let world = World::new(setup);
    let keys = keys(setup.seed);
    let mut chance = Chance::new(setup.seed ^ 0x0012);
    let releases = series
        .iter()
        .map(|series| series.releases)
        .max()
        .unwrap_or(0);
    // First year, and the quarter of the round in each year.
    let joins: Vec<(usize, Vec<u32>)> = (0..setup.schools)
        .map(|_| {
            if setup.years == 1 {
                return (0, vec![chance.below(releases)]);
            }
            let year = [0, 0, 0, 1, 1, 2][chance.below(6) as usize];
            (year, (0..setup.years).map(|_| chance.below(4)).collect())
        })
        .collect();
    let model = Model::new(setup.levels);
    let mut views = Vec::new();
    let mut before: Option<Ledger> = None;
    for edition in 1..=releases {
        let there = |school: usize, year: usize| {
            let (first, quarters) = &joins[school];
            let quarter = u32::try_from(4 * year).unwrap_or(0) + quarters[year];
            year >= *first && quarter < edition
        };
        let release = world.release(&keys, edition, before.take(), there);
        for (cell, since) in shown(&release.tables, &world) {
            if since == edition {
                views.push((edition, world.terms(&cell, there)));
            }
        }
        before = Some(release.ledger);
    }
    let solve = |prior: Prior, items: f64, series: &Series| {
        let seen: Vec<Seen> = views
            .iter()
            .filter(|(edition, _)| *edition <= series.releases)
            .map(|(_, terms)| {
                let n: f64 = terms.iter().map(|(_, _, weight)| weight).sum();
                // A rounded number is off by anything up to half a step.
                let rounding = (n * series.rounded).powi(2) / 12.0;
                Seen {
                    terms: terms.clone(),
                    noise: (model.cell + rounding) / items,
                }
            })
            .collect();
        posterior(
            &vec![prior; setup.schools],
            setup.years * setup.roles,
            &seen,
        )
    };
    let one = |series: &Series| {
        // All items are alike, so their mean and what differs from it can be looked at apart.
        let (q, rho) = (f64::from(series.items), series.correlation);
        let common = Prior {
            truth: model.truth * (rho + (1.0 - rho) / q),
            school: model.school,
            answer: model.answer / q,
        };
        let apart = Prior {
            truth: model.truth * (1.0 - rho),
            school: 0.0,
            answer: model.answer,
        };
        let mean = solve(common, q, series);
        let differs = if rho < 1.0 && series.items > 1 {
            solve(apart, 1.0, series)
        } else {
            vec![apart.truth; setup.schools]
        };
        let item = mean.iter().zip(&differs);
        let item: Vec<f64> = item.map(|(c, d)| c + (1.0 - 1.0 / q) * d).collect();
        (
            Learned::of(&item, model.truth, views.len()),
            Learned::of(&mean, common.truth, views.len()),
        )
    };
    series.iter().map(one).collect()
}

/// How many rows of the tables change when one school comes after a release, for each of `times`
/// schools. Each has a round in every year; the one that comes has the last of them only, because
/// two rounds are two scans where years are not told apart.
pub fn one_more(setup: Setup, times: usize) -> Vec<usize> {
    let world = World::new(setup);
    let keys = keys(setup.seed);
    let last = setup.years.saturating_sub(1);
    let came = |late: usize| {
        let first = world.release(&keys, 1, None, |school, _| school != late);
        let second = world.release(&keys, 2, Some(first.ledger), |school, year| {
            school != late || year == last
        });
        changed(&first.tables, &second.tables)
    };
    let step = setup.schools / times.max(1);
    (0..times).map(|time| came(time * step)).collect()
}

/// Rows that are not the same in both, those that only one of them has included.
fn changed(first: &Tables, second: &Tables) -> usize {
    let mut rows: BTreeMap<(&Cell, &Measure), &Row> = BTreeMap::new();
    for (cell, measure, row) in first.rows() {
        rows.insert((cell, measure), row);
    }
    let others = second.rows();
    let other = others.filter(|(cell, measure, row)| rows.remove(&(*cell, *measure)) != Some(*row));
    let differ = other.count();
    differ + rows.len()
}
