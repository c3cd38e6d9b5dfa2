//! Pictures of a report: the geometry of [`scan::chart`] as shapes, with axis, legend and counts
//! in them, so that each can stand by itself.

mod bars;
mod canvas;
mod legend;
mod point;
mod row;
mod trend;

pub(crate) use bars::{Bar, Board, Row};
pub(crate) use point::Point;
pub(crate) use row::{Place, meaning};
pub(crate) use trend::trend;
