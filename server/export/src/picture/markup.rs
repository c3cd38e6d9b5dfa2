//! Shapes as SVG.

use std::fmt::{self, Display, Formatter, Write};

use scan::report::{Anchor, Ink, Picture, Shape, Weight};

use super::ink::{Paint, paint};
use crate::letters::{self, clean, one_line};

/// Two colours in slanting stripes, as on the pages.
const HATCHING: &str = concat!(
    r##"<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">"##,
    r##"<rect width="6" height="6" fill="#f3efe7"/><rect width="3" height="6" fill="#d3ccbf"/></pattern>"##
);

/// The shapes on white, without the title above them.
pub(crate) fn plain_svg(picture: &Picture) -> String {
    let (width, height) = (Number(picture.width), Number(picture.height));
    let families = letters::FAMILIES
        .map(|family| format!("'{family}'"))
        .join(", ");
    let (title, alt) = (one_line(&picture.title), one_line(&picture.alt));
    let mut out = format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img" font-family="{families}, sans-serif"><title>{}</title><desc>{}</desc><defs>{HATCHING}</defs><rect width="{width}" height="{height}" fill="#ffffff"/>"##,
        Escaped(&title),
        Escaped(&alt),
    );
    for shape in &picture.shapes {
        // Writing to a String cannot fail.
        let _ = draw(&mut out, shape);
    }
    out.push_str("</svg>");
    out
}

fn draw(out: &mut String, shape: &Shape) -> fmt::Result {
    match shape {
        Shape::Rect {
            x,
            y,
            width,
            height,
            radius,
            ink,
        } => {
            // The edge lies inside the rectangle, so that lengths stay what they are.
            let paint = paint(*ink);
            let inside = if paint.edge.is_some() { 0.5 } else { 0.0 };
            let [x, y] = [x + inside, y + inside].map(Number);
            let [width, height] =
                [width, height].map(|side| Number((side - 2.0 * inside).max(0.1)));
            let radius = Number((radius - inside).max(0.0));
            write!(
                out,
                r#"<rect x="{x}" y="{y}" width="{width}" height="{height}" rx="{radius}" {}/>"#,
                Surface(paint)
            )
        }
        Shape::Line { at, thickness, ink } => {
            let [x1, y1, x2, y2] = at.map(Number);
            let (thickness, colour) = (Number(*thickness), paint(*ink).fill);
            write!(
                out,
                r#"<path d="M{x1} {y1}L{x2} {y2}" fill="none" stroke="{colour}" stroke-width="{thickness}"/>"#
            )
        }
        Shape::Circle { x, y, radius, ink } => {
            let [x, y, radius] = [*x, *y, *radius].map(Number);
            write!(
                out,
                r#"<circle cx="{x}" cy="{y}" r="{radius}" {}/>"#,
                Surface(paint(*ink))
            )
        }
        Shape::Path { d, at, ink } => {
            let [x, y] = at.map(Number);
            let surface = Surface(paint(*ink));
            write!(
                out,
                r#"<path transform="translate({x} {y})" d="{}" {surface}/>"#,
                Escaped(d)
            )
        }
        Shape::Text {
            x,
            y,
            size,
            anchor,
            weight,
            ink,
            text,
        } => {
            let [x, y, size] = [*x, *y, *size].map(Number);
            let (anchor, weight) = (place(*anchor), heaviness(*weight));
            let text = clean(text);
            let (colour, text) = (colour(*ink), Escaped(&text));
            write!(
                out,
                r#"<text x="{x}" y="{y}" font-size="{size}" fill="{colour}"{anchor}{weight}>{text}</text>"#
            )
        }
    }
}

fn colour(ink: Ink) -> &'static str {
    paint(ink).fill
}

fn place(anchor: Anchor) -> &'static str {
    match anchor {
        Anchor::Start => "",
        Anchor::Middle => r#" text-anchor="middle""#,
        Anchor::End => r#" text-anchor="end""#,
    }
}

fn heaviness(weight: Weight) -> &'static str {
    match weight {
        Weight::Regular => "",
        Weight::Bold => r#" font-weight="700""#,
    }
}

struct Surface(Paint);

impl Display for Surface {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, r#"fill="{}""#, self.0.fill)?;
        match self.0.edge {
            Some(edge) => write!(f, r#" stroke="{edge}""#),
            None => Ok(()),
        }
    }
}

/// At most two decimals; never a word such as `NaN`.
struct Number(f64);

impl Display for Number {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let value = if self.0.is_finite() { self.0 } else { 0.0 };
        write!(f, "{}", (value * 100.0).round() / 100.0 + 0.0)
    }
}

/// Text in an element or in an attribute within double quotes.
struct Escaped<'a>(&'a str);

impl Display for Escaped<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for letter in self.0.chars() {
            match letter {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\'' => f.write_str("&#39;")?,
                other => f.write_char(other)?,
            }
        }
        Ok(())
    }
}
