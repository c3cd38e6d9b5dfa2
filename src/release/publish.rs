//! Makes tables of what may be shown: rounded, with topics and areas.

use std::collections::BTreeMap;

use super::catalogue::{Asked, Catalogue, ItemSpec};
use super::figure::{Count, Edition, Estimate, Figure, Margin, Mean, Share, Spread};
use super::ledger::Raw;
use super::number::divide;
use super::rule::Threshold;
use super::secret::Series;
use super::settle::Settled;
use super::statistic::Statistic;
use super::tables::{CellRows, Measure, Row, Tables};
use crate::disclosure::Shown;

/// Tables of the figures that are shown; `shown` is as long as `settled`.
pub(super) fn publish(
    (series, edition, threshold): (Series, Edition, Threshold),
    catalogue: &Catalogue,
    settled: &[Settled],
    shown: &[bool],
) -> Tables {
    let measures = measures(catalogue);
    let number = |measure: &Measure| {
        let place = measures.binary_search(measure).unwrap_or(usize::MAX);
        u16::try_from(place).unwrap_or(u16::MAX)
    };
    let own: Vec<[Option<u16>; 3]> = catalogue
        .items()
        .iter()
        .map(|item| measures_of(item).map(|measure| measure.as_ref().map(number)))
        .collect();
    let mut cells = Vec::new();
    let visible: Vec<(&Settled, &Raw)> = settled
        .iter()
        .zip(shown)
        .filter(|&(_, &shown)| shown)
        .filter_map(|(entry, _)| Some((entry, entry.held.raw.as_ref()?)))
        .collect();
    for of_cell in visible.chunk_by(|a, b| a.0.place.0 == b.0.place.0) {
        let Some(cell) = of_cell[0].0.place.0.cell(catalogue) else {
            continue;
        };
        let mut rows: BTreeMap<u16, Row> = BTreeMap::new();
        let mut pools: BTreeMap<(u16, Kind), Pool> = BTreeMap::new();
        for &(entry, raw) in of_cell {
            let (_, item, statistic) = entry.place;
            let spec = &catalogue.items()[usize::from(item)];
            let since = entry.held.since;
            let [row, topic, area] = own[usize::from(item)];
            if let Some(row) = row {
                rows.entry(row)
                    .or_default()
                    .put(Kind::of(statistic, spec.asked), raw, since);
            }
            if statistic != Statistic::Spread {
                let kind = Kind::of(statistic, spec.asked);
                for pool in [topic, area].into_iter().flatten() {
                    pools
                        .entry((pool, kind))
                        .or_default()
                        .add(raw, since, spec.weight);
                }
            }
        }
        for ((row, kind), pool) in pools {
            let (raw, since) = pool.raw(kind);
            rows.entry(row).or_default().put(kind, &raw, since);
        }
        let rows = rows.into_iter().collect();
        cells.push(CellRows { cell, rows });
    }
    cells.sort_by(|a, b| a.cell.cmp(&b.cell));
    Tables {
        series,
        edition,
        threshold,
        measures,
        cells,
    }
}

fn measures(catalogue: &Catalogue) -> Vec<Measure> {
    let mut measures: Vec<Measure> = catalogue
        .items()
        .iter()
        .flat_map(measures_of)
        .flatten()
        .collect();
    measures.sort();
    measures.dedup();
    measures
}

/// An item itself, its topic and its area.
fn measures_of(item: &ItemSpec) -> [Option<Measure>; 3] {
    let list = || item.key.list.clone();
    let topic = item.topic.as_ref();
    [
        Some(Measure::Item(
            list(),
            item.key.item.clone(),
            item.key.wording,
        )),
        topic.map(|topic| Measure::Topic(list(), topic.clone())),
        topic.map(|_| Measure::Area(list(), item.area)),
    ]
}

/// Which place of a row a figure goes to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Mean(u8),
    Spread,
    Unknown,
    Priority,
    Missing,
}

impl Kind {
    fn of(statistic: Statistic, asked: Asked) -> Self {
        match (statistic, asked) {
            (Statistic::Main, Asked::Levels(levels)) => Self::Mean(levels),
            (Statistic::Main, Asked::Resource) => Self::Missing,
            (Statistic::Spread, _) => Self::Spread,
            (Statistic::Unknown, _) => Self::Unknown,
            (Statistic::Priority, _) => Self::Priority,
        }
    }
}

impl Row {
    fn put(&mut self, kind: Kind, raw: &Raw, since: Edition) {
        let count = Count::of_noisy(i64::from(raw.count));
        let margin = Margin::rounded_up(raw.margin, 1);
        let share = || {
            let value = Share::of_micro(1_000 * raw.value);
            Shown::Visible(Figure::new(Estimate::new(value, margin), count, since))
        };
        match kind {
            Kind::Mean(levels) => {
                let value = Mean::of_milli(raw.value, levels);
                let figure = Figure::new(Estimate::new(value, margin), count, since);
                self.mean = Shown::Visible(figure);
            }
            Kind::Spread => {
                let shares = raw.shares.iter().map(|&share| Share::of_micro(share));
                let spread = Spread::new(shares.collect());
                self.spread = Shown::Visible(Figure::new(spread, count, since));
            }
            Kind::Unknown => self.unknown = share(),
            Kind::Priority => self.priority = share(),
            Kind::Missing => self.missing = share(),
        }
    }
}

/// Shown figures of several items in one cell.
#[derive(Default)]
struct Pool {
    weight: i64,
    value: i64,
    margin: i64,
    fewest: Option<u32>,
    since: Edition,
}

impl Pool {
    fn add(&mut self, raw: &Raw, since: Edition, weight: u32) {
        let weight = i64::from(weight);
        self.weight += weight;
        self.value += weight * raw.value;
        self.margin += weight * i64::from(raw.margin);
        self.fewest = Some(self.fewest.map_or(raw.count, |n| n.min(raw.count)));
        self.since = self.since.max(since);
    }

    /// The weighted mean. Its margin is the mean of the margins: items of one school go together, so
    /// nothing smaller is safe.
    fn raw(&self, kind: Kind) -> (Raw, Edition) {
        let weight = self.weight.max(1);
        let to = if matches!(kind, Kind::Mean(_)) {
            50
        } else {
            10
        };
        let margin = u32::try_from(divide(self.margin, weight)).unwrap_or(u32::MAX);
        let raw = Raw {
            value: divide(self.value, weight),
            shares: Vec::new(),
            count: self.fewest.unwrap_or(0),
            margin: Margin::rounded_up(margin, to).milli(),
        };
        (raw, self.since)
    }
}
