//! Pictures of a report: the geometry of [`scan::chart`] as shapes, with axis, legend and counts
//! in them, so that each can stand by itself.

mod bars;
mod canvas;
mod legend;
mod row;
mod trend;

pub(super) use bars::{Bar, Board, Row};
pub(super) use row::{Place, meaning};
pub(super) use trend::trend;

/// Width of every picture, in user units.
const WIDTH: f64 = 720.0;
/// Height of the letters.
const SIZE: f64 = 13.0;
/// From one line of text to the next.
const LINE: f64 = 16.0;
