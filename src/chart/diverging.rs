//! Diverging stacked bars: what is below the target lies left of one common line.
//!
//! Heiberger & Robbins, "Design of Diverging Stacked Bar Charts for Likert Scales and Other
//! Applications", Journal of Statistical Software 57(5), 2014. Lengths are shares of the people
//! with a level; *weet ik niet* stands apart at the right and has no length.

use super::Tone;
use super::rounding::round2;
use crate::questionnaire::Level;

/// Free space between two segments.
const GAP: f64 = 1.5;
/// Width of one digit of a label, with the font of 13 units that the pictures use.
const DIGIT: f64 = 7.5;
/// Space left and right of a label, together.
const LABEL_SPACE: f64 = 5.0;
/// A width below this is narrow: bars are taller, the unknown block smaller.
const NARROW: f64 = 400.0;
/// Free space at both ends of the plot, so that a line at the edge is not cut.
const EDGE: f64 = 1.0;

/// The place for a bar, shared by a set of bars so that they have one common line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Frame {
    width: f64,
    below: f64,
    above: f64,
}

impl Frame {
    /// A frame of `width` user units in which every bar fits: the line is in the middle.
    /// A width below 160 counts as 160.
    pub fn new(width: f64) -> Self {
        Self {
            width: width.max(160.0),
            below: 1.0,
            above: 1.0,
        }
    }

    /// A frame that gives the longest sides of `bars` (counts per level, target) the whole width.
    /// Use one frame for all bars of a picture. Without people it is [`Self::new`].
    pub fn fitting<'a>(width: f64, bars: impl IntoIterator<Item = (&'a [u32], Level)>) -> Self {
        let (mut below, mut above) = (0.0_f64, 0.0_f64);
        for (levels, target) in bars {
            let (left, right) = sides(levels, target);
            below = below.max(left);
            above = above.max(right);
        }
        if below + above <= 0.0 {
            return Self::new(width);
        }
        Self {
            below,
            above,
            ..Self::new(width)
        }
    }

    /// Width of the `viewBox`.
    pub fn width(self) -> f64 {
        round2(self.width)
    }

    /// Height of the `viewBox`: 30, or 36 on a narrow screen.
    pub fn height(self) -> f64 {
        if self.is_narrow() { 36.0 } else { 30.0 }
    }

    /// The x of the common line.
    pub fn baseline(self) -> f64 {
        round2(self.line())
    }

    /// Left edge of the block for *weet ik niet*.
    fn unknown_x(self) -> f64 {
        self.width - self.unknown_width()
    }

    fn unknown_width(self) -> f64 {
        if self.is_narrow() { 40.0 } else { 46.0 }
    }

    fn is_narrow(self) -> bool {
        self.width < NARROW
    }

    /// User units for a share of 1.
    fn unit(self) -> f64 {
        let plot = self.unknown_x() - 12.0 - 2.0 * EDGE;
        plot / (self.below + self.above)
    }

    fn line(self) -> f64 {
        EDGE + self.below * self.unit()
    }
}

/// Shares below, and at or above the target; both 0 without people.
fn sides(levels: &[u32], target: Level) -> (f64, f64) {
    let (below, above) = levels.split_at(target.index().min(levels.len()));
    let (below, above): (u32, u32) = (below.iter().sum(), above.iter().sum());
    let n = f64::from((below + above).max(1));
    (f64::from(below) / n, f64::from(above) / n)
}

/// One laid-out bar.
#[derive(Clone, Debug, PartialEq)]
pub struct DivergingBar {
    /// Width of the `viewBox`.
    pub width: f64,
    /// Height of the `viewBox`.
    pub height: f64,
    /// Top of segments and block.
    pub y: f64,
    /// Height of segments and block.
    pub bar_height: f64,
    /// The x of the target line, over the whole height.
    pub baseline: f64,
    /// Levels that somebody chose, lowest first, left to right.
    pub segments: Vec<Segment>,
    /// *Weet ik niet*, when somebody chose it.
    pub unknown: Option<UnknownBlock>,
}

/// The part of a bar for one level.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Segment {
    /// The level, from 0.
    pub index: usize,
    /// People (or answers).
    pub count: u32,
    /// Left edge.
    pub x: f64,
    /// Width, without the gap to the next segment; at least 1.
    pub width: f64,
    /// Middle of the label, for `text-anchor: middle`.
    pub label_x: f64,
    /// Whether the count fits in the segment.
    pub label_visible: bool,
    /// Fill and text colour.
    pub tone: Tone,
}

/// The block for *weet ik niet*, always at the same place in a frame.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct UnknownBlock {
    /// Left edge.
    pub x: f64,
    /// Width.
    pub width: f64,
    /// Middle of the label.
    pub label_x: f64,
    /// People (or answers).
    pub count: u32,
}

impl DivergingBar {
    /// Lays out the people per level (`levels`, lowest first, 2 to 7) around the line at `target`.
    ///
    /// Levels nobody chose have no segment; with nobody at all there is only the line.
    pub fn new(levels: &[u32], target: Level, unknown: u32, frame: Frame) -> Self {
        let (below, _) = sides(levels, target);
        let unit = frame.unit();
        let n = f64::from(levels.iter().sum::<u32>().max(1));
        let mut x = frame.line() - below * unit;
        let mut segments = Vec::new();
        for (index, &count) in levels.iter().enumerate().filter(|&(_, &count)| count > 0) {
            let length = f64::from(count) / n * unit;
            let width = (length - GAP).max(1.0);
            segments.push(Segment {
                index,
                count,
                x: round2(x + GAP / 2.0),
                width: round2(width),
                label_x: round2(x + length / 2.0),
                label_visible: width >= label_width(count),
                tone: Tone::of(index, levels.len(), target),
            });
            x += length;
        }
        let unknown = (unknown > 0).then(|| UnknownBlock {
            x: round2(frame.unknown_x() + 1.0),
            width: round2(frame.unknown_width() - 2.0),
            label_x: round2(frame.unknown_x() + frame.unknown_width() / 2.0),
            count: unknown,
        });
        Self {
            width: frame.width(),
            height: frame.height(),
            y: 3.0,
            bar_height: frame.height() - 6.0,
            baseline: frame.baseline(),
            segments,
            unknown,
        }
    }
}

fn label_width(count: u32) -> f64 {
    f64::from(count.checked_ilog10().unwrap_or(0) + 1) * DIGIT + LABEL_SPACE
}
