//! Pictures as PNG: shapes only, until letters have a font here.

use std::fmt::Write as _;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};
use scan::report::{Ink, Picture, Shape};

use crate::ExportError;

/// How many pixels a user unit is wide.
const SCALE: f32 = 2.0;

/// A picture at twice its size.
///
/// # Errors
/// When it has no size or its shapes cannot be drawn.
pub(crate) fn plain_png(picture: &Picture) -> Result<Vec<u8>, ExportError> {
    let failed = || ExportError::Picture(picture.name.clone());
    let tree = Tree::from_str(&svg(picture), &Options::default()).map_err(|_| failed())?;
    let size = tree
        .size()
        .to_int_size()
        .scale_by(SCALE)
        .ok_or_else(failed)?;
    let mut pixels = Pixmap::new(size.width(), size.height()).ok_or_else(failed)?;
    resvg::render(
        &tree,
        Transform::from_scale(SCALE, SCALE),
        &mut pixels.as_mut(),
    );
    pixels.encode_png().map_err(|_| failed())
}

fn svg(picture: &Picture) -> String {
    let (width, height) = (picture.width, picture.height);
    let mut out = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}"><path fill="white" d="M0 0H{width}V{height}H0Z"/>"#
    );
    for shape in &picture.shapes {
        // Writing to a String cannot fail.
        let _ = match shape {
            Shape::Rect {
                x,
                y,
                width,
                height,
                radius,
                ink,
            } => write!(
                out,
                r#"<rect x="{x}" y="{y}" width="{width}" height="{height}" rx="{radius}" fill="{}"/>"#,
                colour(*ink)
            ),
            Shape::Line {
                at: [x1, y1, x2, y2],
                thickness,
                ink,
            } => write!(
                out,
                r#"<path d="M{x1} {y1}L{x2} {y2}" stroke-width="{thickness}" stroke="{}"/>"#,
                colour(*ink)
            ),
            Shape::Circle { x, y, radius, ink } => {
                write!(
                    out,
                    r#"<circle cx="{x}" cy="{y}" r="{radius}" fill="{}"/>"#,
                    colour(*ink)
                )
            }
            Shape::Path { d, at: [x, y], ink } => {
                write!(
                    out,
                    r#"<path transform="translate({x} {y})" d="{d}" fill="{}"/>"#,
                    colour(*ink)
                )
            }
            Shape::Text { .. } => Ok(()),
        };
    }
    out + "</svg>"
}

fn colour(ink: Ink) -> &'static str {
    match ink {
        Ink::Paper => "#ffffff",
        Ink::Rule => "#e2dacd",
        Ink::Accent => "#0e5160",
        Ink::Tone(_) => "#a5d2d3",
        Ink::Unknown => "#d3ccbf",
        _ => "#1d2733",
    }
}
