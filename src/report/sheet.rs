//! A table of many rows: in parts, with a bar in each row where it has a column for one.

use serde::Serialize;

use super::{Column, Picture};
use crate::questionnaire::Area;

/// Rows of figures that belong together, in parts.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Sheet {
    /// What it shows.
    pub caption: String,
    /// What the colours of its bars mean: above it.
    pub legend: Option<Picture>,
    /// The first names the rows; one at most is of bars.
    pub columns: Vec<Column>,
    /// From top to bottom.
    pub rows: Vec<SheetRow>,
}

/// A row of a [`Sheet`].
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SheetRow {
    /// Begins a part; over the whole width.
    Head {
        /// What the part is about.
        text: String,
        /// The area that it is about: gives it its colour.
        area: Option<Area>,
    },
    /// Figures.
    Cells {
        /// As many as there are columns; the first is the name of the row. That of the bar is
        /// empty, unless words stand in its place.
        cells: Vec<String>,
        /// What stands in the column of bars.
        bar: Option<Picture>,
    },
}

impl SheetRow {
    /// Begins a part.
    pub fn head(text: impl Into<String>, area: Option<Area>) -> Self {
        Self::Head {
            text: text.into(),
            area,
        }
    }

    /// Figures without a bar.
    pub fn cells(cells: Vec<String>) -> Self {
        Self::Cells { cells, bar: None }
    }
}

impl Sheet {
    /// The texts of its rows of figures.
    pub fn figures(&self) -> impl Iterator<Item = &[String]> {
        self.rows.iter().filter_map(|row| match row {
            SheetRow::Cells { cells, .. } => Some(cells.as_slice()),
            SheetRow::Head { .. } => None,
        })
    }

    /// Its bars, from top to bottom.
    pub fn bars(&self) -> impl Iterator<Item = &Picture> {
        self.rows.iter().filter_map(|row| match row {
            SheetRow::Cells { bar, .. } => bar.as_ref(),
            SheetRow::Head { .. } => None,
        })
    }
}
