//! A published mean as a point on its scale, with its margin and the target.

use scan::report::{Ink, Picture, Shape};

use super::canvas::Canvas;
use crate::words::number;
use scan_texts::t;

/// Width of a scale, in user units.
const WIDE: f64 = 176.0;
/// Height of its picture.
const HIGH: f64 = 24.0;
/// Free space at both ends, so that the point is whole.
const SPACE: f64 = 8.0;
/// Radius of the point.
const RADIUS: f64 = 5.5;

/// What is drawn, in levels.
#[derive(Clone, Copy)]
pub(crate) struct Point {
    pub(crate) mean: f64,
    pub(crate) margin: f64,
    pub(crate) target: Option<f64>,
    /// Of the scale.
    pub(crate) levels: u8,
}

impl Point {
    /// Its picture; figures stand in its words.
    pub(crate) fn picture(self, name: String, title: &str, margin: &str) -> Picture {
        let mut canvas = Canvas::default();
        let middle = HIGH / 2.0;
        canvas.line([SPACE, middle, WIDE - SPACE, middle], 1.5, Ink::Rule);
        for level in 1..=self.levels {
            let x = self.place(f64::from(level));
            canvas.line([x, middle - 5.0, x, middle + 5.0], 1.5, Ink::Rule);
        }
        if let Some(target) = self.target {
            let x = self.place(target);
            canvas.line([x, 1.0, x, HIGH - 1.0], 2.0, Ink::Ink);
        }
        let ends = [-1.0, 1.0].map(|side| self.place(self.mean + side * self.margin));
        canvas.line([ends[0], middle, ends[1], middle], 5.0, Ink::Soft);
        canvas.shapes.push(Shape::Circle {
            x: self.place(self.mean),
            y: middle,
            radius: RADIUS,
            ink: Ink::Accent,
        });
        let target = self.target.map_or_else(String::new, |target| {
            t!("report-picture-point-target", target = number(target))
        });
        let alt = t!(
            "report-picture-point-described",
            mean = number(self.mean),
            margin = margin,
            levels = self.levels,
            target = target
        );
        Picture {
            name,
            title: title.to_owned(),
            alt,
            width: WIDE,
            height: HIGH,
            shapes: canvas.shapes,
        }
    }

    fn place(self, level: f64) -> f64 {
        let top = f64::from(self.levels.max(2)) - 1.0;
        SPACE + (WIDE - 2.0 * SPACE) * ((level - 1.0) / top).clamp(0.0, 1.0)
    }
}
