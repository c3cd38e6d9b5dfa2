//! The tables of a release: all that pages, exports and benchmarks for staff ever read.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::figure::{Edition, Estimate, Figure, Mean, Share, Spread};
use super::menu::{Cell, SchoolYear};
use super::rule::Threshold;
use super::secret::Series;
use crate::disclosure::Shown;
use crate::questionnaire::{Area, Id};

/// The one text for every cause that hides a figure.
pub const TOO_FEW: &str = "Te weinig scholen om te tonen";

/// What a row is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// An area of a list: the mean of its items.
    Area(Id, Area),
    /// A topic of a list: the mean of its items.
    Topic(Id, Id),
    /// An item of a list, with its wording.
    Item(Id, Id, u16),
}

/// All figures of one measure in one cell. Hidden, empty and "not asked" are the same.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Row {
    /// The mean level; not of resources.
    #[serde(skip_serializing_if = "hidden")]
    pub mean: Shown<Figure<Estimate<Mean>>>,
    /// The distribution over levels; of items only.
    #[serde(skip_serializing_if = "hidden")]
    pub spread: Shown<Figure<Spread>>,
    /// The share of *weet ik niet*.
    #[serde(skip_serializing_if = "hidden")]
    pub unknown: Shown<Figure<Estimate<Share>>>,
    /// The share of priority *hoog*.
    #[serde(skip_serializing_if = "hidden")]
    pub priority: Shown<Figure<Estimate<Share>>>,
    /// The share that lacks the resource; of resources only, and of topics and areas the mean over
    /// their resources.
    #[serde(skip_serializing_if = "hidden")]
    pub missing: Shown<Figure<Estimate<Share>>>,
}

fn hidden<T>(shown: &Shown<T>) -> bool {
    !shown.is_visible()
}

/// A cell in which something is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct CellRows {
    pub cell: Cell,
    /// By place in [`Tables::measures`], ascending.
    pub rows: Vec<(u16, Row)>,
}

/// What was published in one release. The same contributions give the same bytes, in any order and
/// on every machine.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tables {
    pub(super) series: Series,
    pub(super) edition: Edition,
    pub(super) threshold: Threshold,
    /// Sorted.
    pub(super) measures: Vec<Measure>,
    /// Sorted by cell.
    pub(super) cells: Vec<CellRows>,
}

impl fmt::Debug for Tables {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tables")
            .field("series", &self.series)
            .field("edition", &self.edition)
            .field("cells", &self.cells.len())
            .finish_non_exhaustive()
    }
}

impl Tables {
    /// Which release.
    pub fn edition(&self) -> Edition {
        self.edition
    }

    /// Of which series.
    pub fn series(&self) -> &Series {
        &self.series
    }

    /// Fewest schools behind its figures.
    pub fn threshold(&self) -> Threshold {
        self.threshold
    }

    /// What there are figures about.
    pub fn measures(&self) -> &[Measure] {
        &self.measures
    }

    /// What is shown of a measure in a cell. A cell or measure that is not there looks like one
    /// that is hidden.
    pub fn row(&self, cell: &Cell, measure: &Measure) -> Row {
        self.find(cell, measure).cloned().unwrap_or_default()
    }

    fn find(&self, cell: &Cell, measure: &Measure) -> Option<&Row> {
        let number = self.measures.binary_search(measure).ok()?;
        let place = self.cells.binary_search_by(|rows| rows.cell.cmp(cell));
        let rows = &self.cells[place.ok()?].rows;
        let place = rows.binary_search_by_key(&number, |(measure, _)| usize::from(*measure));
        Some(&rows[place.ok()?].1)
    }

    /// Every row in which something is shown, in order: what a database keeps.
    pub fn rows(&self) -> impl Iterator<Item = (&Cell, &Measure, &Row)> {
        self.cells.iter().flat_map(|cell| {
            let measures = &self.measures;
            let rows = cell.rows.iter();
            rows.map(move |(measure, row)| (&cell.cell, &measures[usize::from(*measure)], row))
        })
    }

    /// Puts tables together of what a database kept: all measures in their order, and rows with the
    /// place of their measure, in any order.
    pub fn of_rows(
        (series, edition, threshold): (Series, Edition, Threshold),
        measures: Vec<Measure>,
        rows: impl IntoIterator<Item = (Cell, u16, Row)>,
    ) -> Self {
        let mut cells: BTreeMap<Cell, Vec<(u16, Row)>> = BTreeMap::new();
        for (cell, measure, row) in rows {
            cells.entry(cell).or_default().push((measure, row));
        }
        let sorted = |(cell, mut rows): (Cell, Vec<(u16, Row)>)| {
            rows.sort_by_key(|(measure, _)| *measure);
            CellRows { cell, rows }
        };
        Self {
            series,
            edition,
            threshold,
            measures,
            cells: cells.into_iter().map(sorted).collect(),
        }
    }

    /// School years with a figure, oldest first.
    pub fn years(&self) -> Vec<SchoolYear> {
        let mut years: Vec<_> = self
            .cells
            .iter()
            .filter_map(|rows| rows.cell.filter().year)
            .collect();
        years.sort_unstable();
        years.dedup();
        years
    }

    /// The canonical bytes: JSON without white space, everything in its order, no fractions.
    ///
    /// # Errors
    /// None in practice: nothing in the tables is a key of another kind than text.
    pub fn to_bytes(&self) -> Result<Vec<u8>, serde_json::Error> {
        serde_json::to_vec(self)
    }

    /// Reads [`Self::to_bytes`] back.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, serde_json::Error> {
        serde_json::from_slice(bytes)
    }

    /// BLAKE3 of [`Self::to_bytes`], 64 hexadecimal digits: what `verify` compares.
    pub fn checksum(&self) -> Result<String, serde_json::Error> {
        Ok(blake3::hash(&self.to_bytes()?).to_hex().to_string())
    }
}
