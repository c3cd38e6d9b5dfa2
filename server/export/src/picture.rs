//! A [`Picture`] as SVG and as PNG, in the colours of print on white.

mod ink;
mod markup;

use std::sync::{Arc, LazyLock};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};
use scan::report::{Anchor, Ink, Picture, Shape, Weight};

use crate::ExportError;
use crate::letters;

pub(crate) use markup::plain_svg;

/// Pixels for each user unit.
const SCALE: f32 = 2.0;
/// Height of the letters of the title above the shapes.
const TITLE: f64 = 18.0;
/// From one line of the title to the next.
const LINE: f64 = 24.0;
/// White around a picture that stands by itself.
const MARGIN: f64 = 16.0;

/// Our letters for pictures, whatever else is installed where the program runs.
static FONTS: LazyLock<Arc<fontdb::Database>> = LazyLock::new(|| {
    let mut fonts = fontdb::Database::new();
    for file in letters::files() {
        fonts.load_font_source(fontdb::Source::Binary(Arc::new(file)));
    }
    fonts.set_sans_serif_family(letters::FAMILIES[0]);
    Arc::new(fonts)
});

/// The picture as a file that stands by itself: an SVG of text and shapes with the title above
/// them, `title` and `desc` for who cannot see it, and nothing from elsewhere. Letters fall back to
/// the reader's own where ours are not installed.
pub fn svg(picture: &Picture) -> String {
    plain_svg(&alone(picture))
}

/// The same as a PNG at twice its size.
///
/// # Errors
/// When it has no size, or one that no memory holds.
pub fn png(picture: &Picture) -> Result<Vec<u8>, ExportError> {
    plain_png(&alone(picture))
}

/// The shapes only, without the title above them: for a text in which it stands already.
pub(crate) fn plain_png(picture: &Picture) -> Result<Vec<u8>, ExportError> {
    let failed = || ExportError::Picture(picture.name.clone());
    let options = Options {
        fontdb: Arc::clone(&FONTS),
        font_family: letters::FAMILIES[0].to_owned(),
        ..Options::default()
    };
    let tree = Tree::from_str(&plain_svg(picture), &options).map_err(|_| failed())?;
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

/// With its title above it and white around it.
fn alone(picture: &Picture) -> Picture {
    let title = letters::one_line(&picture.title);
    let lines = lines(&title, picture.width);
    let mut top = MARGIN;
    let mut shapes = Vec::with_capacity(picture.shapes.len() + lines.len());
    for line in lines {
        shapes.push(Shape::Text {
            x: MARGIN,
            y: top + TITLE,
            size: TITLE,
            anchor: Anchor::Start,
            weight: Weight::Bold,
            ink: Ink::Ink,
            text: line,
        });
        top += LINE;
    }
    if top > MARGIN {
        top += LINE / 2.0;
    }
    shapes.extend(picture.shapes.iter().map(|shape| moved(shape, MARGIN, top)));
    Picture {
        width: picture.width + 2.0 * MARGIN,
        height: top + picture.height + MARGIN,
        shapes,
        ..picture.clone()
    }
}

/// As many words on a line as fit.
fn lines(title: &str, room: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in letters::breakable(title).split([' ', '\u{200b}']) {
        let joined = lines.last().map(|line| format!("{line} {word}"));
        match joined.filter(|line| letters::bold_width(line, TITLE) <= room) {
            Some(line) => {
                lines.pop();
                lines.push(line);
            }
            None if word.is_empty() => {}
            None => lines.push(word.to_owned()),
        }
    }
    lines
}

fn moved(shape: &Shape, right: f64, down: f64) -> Shape {
    let mut shape = shape.clone();
    match &mut shape {
        Shape::Rect { x, y, .. }
        | Shape::Circle { x, y, .. }
        | Shape::Text { x, y, .. }
        | Shape::Path { at: [x, y], .. } => {
            *x += right;
            *y += down;
        }
        Shape::Line {
            at: [x1, y1, x2, y2],
            ..
        } => {
            *x1 += right;
            *x2 += right;
            *y1 += down;
            *y2 += down;
        }
    }
    shape
}
