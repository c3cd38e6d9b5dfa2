//! Harvey balls: empty at the lowest level, full at the highest.

use std::f64::consts::TAU;

use super::rounding::round2;

/// Width and height of the `viewBox` of a ball.
pub const BALL_SIZE: f64 = 24.0;

/// Both coordinates of the middle.
pub const BALL_CENTRE: f64 = 12.0;

/// Radius of the filled part; the ring around it has radius 10.
pub const BALL_RADIUS: f64 = 9.2;

/// What to draw inside the ring.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ball {
    /// Nothing: the lowest level.
    Empty,
    /// A part of the disc, clockwise from the top.
    Pie {
        /// The `d` of an SVG path in a `viewBox` of [`BALL_SIZE`].
        path: String,
    },
    /// A disc of [`BALL_RADIUS`]: the highest level.
    Full,
}

/// The ball for the level at `index` (from 0) of a scale of `length` levels: filled for
/// `index / (length − 1)`. An index beyond the scale gives a full ball.
pub fn harvey(index: usize, length: usize) -> Ball {
    let steps = length.saturating_sub(1);
    if index == 0 {
        return Ball::Empty;
    }
    if index >= steps {
        return Ball::Full;
    }
    #[allow(clippy::cast_precision_loss)]
    let part = index as f64 / steps as f64;
    let (sin, cos) = (part * TAU).sin_cos();
    let x = round2(BALL_CENTRE + BALL_RADIUS * sin);
    let y = round2(BALL_CENTRE - BALL_RADIUS * cos);
    let top = round2(BALL_CENTRE - BALL_RADIUS);
    let large = u8::from(part > 0.5);
    Ball::Pie {
        path: format!("M12 12V{top}A{BALL_RADIUS} {BALL_RADIUS} 0 {large} 1 {x} {y}Z"),
    }
}
