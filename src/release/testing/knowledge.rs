//! Attacks on one release: how much less an attacker knows of one school after it, as posterior SD
//! ÷ prior SD of its true mean. 1 is: nothing learned.

use std::collections::BTreeMap;

use super::super::key::Key;
use super::super::quantiles::Row;
use super::super::statistic::{Range, Statistic};
use super::super::{Asked, Cell, Measure, Tables};
use super::invent::Setup;
use super::solver::{Prior, Seen, posterior};
use super::world::{World, keys};

/// What was learned of schools.
#[derive(Clone, Copy, Debug)]
pub struct Learned {
    /// Of the school of which most was learned.
    pub worst: f64,
    /// How many published figures were used.
    pub figures: usize,
}

impl Learned {
    pub(super) fn of(posterior: &[f64], prior: f64, figures: usize) -> Self {
        let ratios = posterior.iter().map(|v| (v / prior).sqrt());
        // Of no school nothing is known, which meets no bound.
        let worst = ratios.min_by(f64::total_cmp).unwrap_or(f64::NAN);
        Self { worst, figures }
    }
}

/// Variances on a scale of some levels, in levels²: what the program really draws.
#[derive(Clone, Copy)]
pub(super) struct Model {
    /// Between schools: an eighth of the range (0.5 on five levels), which is an assumption.
    pub truth: f64,
    pub school: f64,
    pub answer: f64,
    pub cell: f64,
}

impl Model {
    pub(super) fn new(levels: u8) -> Self {
        let range = Range::of(Asked::Levels(levels), Statistic::Main);
        let square = |draw: fn(Row) -> i64| -> f64 {
            let all = Row::all().map(|row| (draw(row) as f64 / 1_000.0).powi(2));
            all.sum::<f64>() / 4_096.0
        };
        let (triangular, laplace) = (square(Row::triangular), square(Row::laplace));
        let amplitude = |micro: i64| (micro as f64 / 1e6).powi(2);
        let scale = range.cell_times_8(1) as f64 / 8.0;
        Self {
            truth: (f64::from(levels - 1) / 8.0).powi(2),
            school: triangular * amplitude(range.school()),
            answer: triangular * amplitude(range.answer()),
            cell: laplace * scale * scale,
        }
    }

    pub(super) fn prior(&self) -> Prior {
        Prior {
            truth: self.truth,
            school: self.school,
            answer: self.answer,
        }
    }
}

/// The negative control: exact means of every cell of the menu with ten schools, nothing else done.
pub fn exact_means(setup: Setup) -> Learned {
    let world = World::new(setup);
    let mut cells: BTreeMap<Key, Vec<(usize, usize, f64)>> = BTreeMap::new();
    for (number, school) in world.schools.iter().enumerate() {
        for (key, _) in Key::of(school.scans[0].place, None) {
            cells.entry(key).or_default().push((number, 0, 1.0));
        }
    }
    let seen: Vec<Seen> = cells
        .into_values()
        .filter(|members| members.len() >= 10)
        .map(|terms| Seen { terms, noise: 1e-8 })
        .collect();
    let model = Model::new(setup.levels);
    let prior = Prior {
        truth: model.truth,
        school: 0.0,
        answer: 0.0,
    };
    let posterior = posterior(&vec![prior; setup.schools], 1, &seen);
    Learned::of(&posterior, model.truth, seen.len())
}

/// Cells in which the mean of the first item is shown.
pub(super) fn shown(tables: &Tables, world: &World) -> Vec<(Cell, u32)> {
    let key = &world.catalogue.items()[0].key;
    let first = Measure::Item(key.list.clone(), key.item.clone(), key.wording);
    tables
        .rows()
        .filter(|(_, measure, _)| **measure == first)
        .filter_map(|(cell, _, row)| Some((cell.clone(), row.mean.visible()?.since().0)))
        .collect()
}

/// Every published cell of one release, of all roles and of each, to the last digit.
pub fn all_cells(setup: Setup) -> Learned {
    let world = World::new(setup);
    let tables = world
        .release(&keys(setup.seed), 1, None, |_, _| true)
        .tables;
    let model = Model::new(setup.levels);
    let seen: Vec<Seen> = shown(&tables, &world)
        .into_iter()
        .map(|(cell, _)| Seen {
            terms: world.terms(&cell, |_, _| true),
            noise: model.cell,
        })
        .collect();
    let posterior = posterior(&vec![model.prior(); setup.schools], setup.roles, &seen);
    Learned::of(&posterior, model.truth, seen.len())
}

/// Two figures whose schools differ by one: ten, and the same with an eleventh, which is attacked.
pub fn differencing(levels: u8) -> f64 {
    let model = Model::new(levels);
    let cell = |schools: usize| Seen {
        terms: (0..schools).map(|school| (school, 0, 1.0)).collect(),
        noise: model.cell,
    };
    let posterior = posterior(&[model.prior(); 11], 1, &[cell(11), cell(10)]);
    (posterior[10] / model.truth).sqrt()
}

/// Nine of ten schools tell each other their exact means, and attack the tenth.
pub fn collusion(levels: u8) -> f64 {
    let model = Model::new(levels);
    let mut priors = [model.prior(); 10];
    for known in &mut priors[1..] {
        known.truth = 0.0;
    }
    let terms = (0..10).map(|school| (school, 0, 1.0)).collect();
    let noise = model.cell;
    let posterior = posterior(&priors, 1, &[Seen { terms, noise }]);
    (posterior[0] / model.truth).sqrt()
}

/// How well the model of the attacker fits what the program publishes: the mean square of (figure −
/// truth) ÷ its standard deviation in the model, over all cells and `runs` pairs of secrets. 1 when
/// the noise is as large as the attacks assume.
pub fn model_error(setup: Setup, runs: u64) -> f64 {
    let world = World::new(setup);
    let model = Model::new(setup.levels);
    let (mut sum, mut count) = (0.0, 0.0);
    for run in 0..runs {
        let ledger = world.release(&keys(run), 1, None, |_, _| true).ledger;
        for ((key, item, statistic), held) in &ledger.entries {
            let Some(raw) = held.raw.as_ref().filter(|_| *statistic == Statistic::Main) else {
                continue;
            };
            let Some(cell) = key.cell(&world.catalogue) else {
                continue;
            };
            let members = world.members(&cell, |_, _| true);
            let n = members.len() as f64;
            let exact = |&(school, scan): &(usize, usize)| world.exact(school, scan, *item);
            let truth = members.iter().map(exact).sum::<f64>() / n;
            let variance = (model.school + model.answer) / n + model.cell / (n * n);
            sum += (raw.value as f64 / 1_000.0 - truth).powi(2) / variance;
            count += 1.0;
        }
    }
    sum / count
}
