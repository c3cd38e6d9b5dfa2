//! A picture as shapes, without markup: page, PDF and image files draw the same.

use serde::Serialize;

use crate::chart::Tone;
use crate::questionnaire::Area;

/// A picture that can stand by itself: title, axis and legend are in it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Picture {
    /// For addresses and file names: lower-case letters, digits and hyphens; unique in a document.
    pub name: String,
    /// What it shows; also above the shapes where the picture stands by itself.
    pub title: String,
    /// What one sees, in words, with all figures: for who cannot see it.
    pub alt: String,
    /// Width of the `viewBox`, in user units; one is a CSS pixel.
    pub width: f64,
    /// Height of the `viewBox`.
    pub height: f64,
    /// From back to front.
    pub shapes: Vec<Shape>,
}

/// One shape.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum Shape {
    /// A rectangle.
    Rect {
        /// Left.
        x: f64,
        /// Top.
        y: f64,
        /// Width.
        width: f64,
        /// Height.
        height: f64,
        /// Of its corners.
        radius: f64,
        /// Filled with.
        ink: Ink,
    },
    /// A line.
    Line {
        /// Start and end: x1, y1, x2, y2.
        at: [f64; 4],
        /// How thick.
        thickness: f64,
        /// Drawn with.
        ink: Ink,
    },
    /// A circle.
    Circle {
        /// Middle.
        x: f64,
        /// Middle.
        y: f64,
        /// Radius.
        radius: f64,
        /// Filled with.
        ink: Ink,
    },
    /// A filled path.
    Path {
        /// As in the `d` of an SVG path.
        d: String,
        /// Moved to here: x, y.
        at: [f64; 2],
        /// Filled with.
        ink: Ink,
    },
    /// A line of text; whatever is in it is text.
    Text {
        /// See `anchor`.
        x: f64,
        /// Base line.
        y: f64,
        /// Height of the letters.
        size: f64,
        /// What stands at `x`.
        anchor: Anchor,
        /// How heavy.
        weight: Weight,
        /// Drawn with.
        ink: Ink,
        /// The text.
        text: String,
    },
}

/// Which part of a text stands at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Anchor {
    /// Its start.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

/// How heavy a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Weight {
    /// Plain.
    Regular,
    /// Heavy.
    Bold,
}

/// The colours of pictures by what they mean; every format has its own palette for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub enum Ink {
    /// The background.
    Paper,
    /// Text and the line of the target.
    Ink,
    /// Text that matters less.
    Soft,
    /// Thin lines, tracks.
    Rule,
    /// A level.
    Tone(Tone),
    /// Text on a level.
    OnTone(Tone),
    /// *Weet ik niet*: hatched.
    Unknown,
    /// Text on *weet ik niet*.
    OnUnknown,
    /// An area.
    Area(Area),
    /// The colour of the product.
    Accent,
}
