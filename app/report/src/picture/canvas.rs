//! Shapes, one after the other.

use scan::chart::text;
use scan::questionnaire::Area;
use scan::report::{Anchor, Ink, Shape, Weight};

/// Width of every picture, in user units.
pub(super) const WIDTH: f64 = 720.0;
/// Height of the letters.
pub(super) const SIZE: f64 = 13.0;
/// From one line of text to the next.
pub(super) const LINE: f64 = 16.0;

#[derive(Default)]
pub(super) struct Canvas {
    pub(super) shapes: Vec<Shape>,
}

/// How a line of text is set.
#[derive(Clone, Copy)]
pub(super) struct Style {
    pub(super) anchor: Anchor,
    pub(super) weight: Weight,
    pub(super) ink: Ink,
}

impl Style {
    /// Plain text from its start.
    pub(super) const PLAIN: Self = Self {
        anchor: Anchor::Start,
        weight: Weight::Regular,
        ink: Ink::Ink,
    };

    /// Text that matters less.
    pub(super) const SOFT: Self = Self {
        ink: Ink::Soft,
        ..Self::PLAIN
    };

    pub(super) const BOLD: Self = Self {
        weight: Weight::Bold,
        ..Self::PLAIN
    };

    /// In the colour of an area.
    pub(super) fn of(area: Area) -> Self {
        Self {
            ink: Ink::Area(area),
            ..Self::BOLD
        }
    }

    /// The same with something else at its place.
    pub(super) fn at(self, anchor: Anchor) -> Self {
        Self { anchor, ..self }
    }
}

impl Canvas {
    /// A rectangle: left, top, width, height.
    pub(super) fn rect(&mut self, [x, y, width, height]: [f64; 4], radius: f64, ink: Ink) {
        self.shapes.push(Shape::Rect {
            x,
            y,
            width,
            height,
            radius,
            ink,
        });
    }

    pub(super) fn line(&mut self, at: [f64; 4], thickness: f64, ink: Ink) {
        self.shapes.push(Shape::Line { at, thickness, ink });
    }

    /// A line of text with its base line at `y`; nothing for an empty one.
    pub(super) fn text(&mut self, x: f64, y: f64, text: impl Into<String>, look: Style) {
        let text = text.into();
        if text.is_empty() {
            return;
        }
        self.shapes.push(Shape::Text {
            x,
            y,
            size: SIZE,
            anchor: look.anchor,
            weight: look.weight,
            ink: look.ink,
            text,
        });
    }

    /// Lines below each other, in the middle of a row from `top` with this height.
    pub(super) fn block(&mut self, x: f64, (top, height): (f64, f64), lines: &[(String, Style)]) {
        let number = f64::from(u32::try_from(lines.len()).unwrap_or(u32::MAX));
        let mut y = top + (height - number * LINE) / 2.0 + LINE - 4.0;
        for (line, style) in lines {
            self.text(x, y, line.clone(), *style);
            y += LINE;
        }
    }
}

/// How wide a text of a picture is.
pub(super) fn width(text: &str, weight: Weight) -> f64 {
    text::width(text, SIZE, weight)
}
