//! Geometry of the pictures, without markup: page, PDF and tests share it.
//!
//! Lengths are in the user units of an SVG `viewBox` (one unit is one CSS pixel when the picture is
//! laid out at its own width), rounded to two decimals. Lay a picture out anew for a narrow
//! screen by passing the narrow width; never squeeze it, so that text keeps its proportions.

mod ball;
mod bars;
mod diverging;
mod rounding;
pub mod text;
mod tone;
mod trend;

pub use ball::{BALL_CENTRE, BALL_RADIUS, BALL_SIZE, Ball, harvey};
pub use bars::{Bar, bars};
pub use diverging::{DivergingBar, Frame, Segment, UnknownBlock};
pub use tone::Tone;
pub use trend::{LevelTick, RoundTick, TrendChart, TrendDot, TrendRoom, TrendValue};

#[cfg(test)]
mod tests;
