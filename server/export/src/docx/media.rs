//! Pictures in the package and their place in the text.

use scan::chart::{BALL_CENTRE, BALL_RADIUS, BALL_SIZE, Ball, harvey};
use scan::report::{Ink, Picture, Shape};

use super::xml::{Node, node};
use crate::{ExportError, picture};
use scan_texts::t;

/// English Metric Units in a CSS pixel.
const EMU: f64 = 9525.0;
/// The widest picture, in pixels: the width of the text.
const WIDEST: f64 = super::page::TEXT_WIDTH as f64 / 15.0;
/// The tallest, in pixels: a page with a heading and a caption above it.
const TALLEST: f64 = 840.0;
/// Pixels of a module of a QR code; a whole number keeps its edges sharp.
const MODULE: f64 = 6.0;
/// Modules of white that readers of QR codes need around it.
const QUIET: usize = 4;
/// Where pictures lie, as seen from `word/document.xml`.
const PICTURE_FOLDER: &str = "media";
/// How large a ball is beside the figure of a card, in pixels.
const BALL: f64 = 22.0;

/// The pictures of one document, in the order of the text.
#[derive(Debug, Default)]
pub(super) struct Media {
    files: Vec<Vec<u8>>,
}

impl Media {
    /// Each picture with its target as in relationships, from 1.
    pub(super) fn files(&self) -> impl Iterator<Item = (usize, String, &[u8])> {
        self.files.iter().zip(1..).map(|(bytes, number)| {
            let target = format!("{PICTURE_FOLDER}/image{number}.png");
            (number, target, bytes.as_slice())
        })
    }

    /// A run with a picture that fits on a page.
    pub(super) fn picture(&mut self, picture: &Picture) -> Result<Node, ExportError> {
        let smaller = (WIDEST / picture.width).min(TALLEST / picture.height);
        self.drawn(picture, picture.width * smaller.min(1.0))
    }

    /// A run with a Harvey ball: the place from 0 and the number of levels.
    pub(super) fn ball(&mut self, (place, levels): (u8, u8)) -> Result<Node, ExportError> {
        self.drawn(&ball(place, levels), BALL)
    }

    /// A run with a picture of a width in pixels.
    pub(super) fn sized(&mut self, picture: &Picture, width: f64) -> Result<Node, ExportError> {
        self.drawn(picture, width.min(WIDEST))
    }

    fn drawn(&mut self, picture: &Picture, width: f64) -> Result<Node, ExportError> {
        self.files.push(picture::plain_png(picture)?);
        let height = picture.height * width / picture.width;
        Ok(inline(self.files.len(), picture, [width, height]))
    }
}

/// The name of a picture in relationships.
pub(super) fn relation(number: usize) -> String {
    format!("rIdPicture{number}")
}

fn inline(number: usize, picture: &Picture, size: [f64; 2]) -> Node {
    let id = number.to_string();
    let name = t!("files-media-picture", number = number);
    let [cx, cy] = size.map(|pixels| format!("{:.0}", pixels * EMU));
    let properties = |element| {
        node(element)
            .with("id", &id)
            .with("name", &name)
            .with("descr", one_line(&picture.alt))
    };
    let fill = node("pic:blipFill")
        .add(node("a:blip").with("r:embed", relation(number)))
        .add(node("a:stretch").add(node("a:fillRect")));
    let extent = node("a:ext").with("cx", &cx).with("cy", &cy);
    let shape = node("pic:spPr")
        .add(
            node("a:xfrm")
                .add(node("a:off").with("x", "0").with("y", "0"))
                .add(extent),
        )
        .add(node("a:prstGeom").with("prst", "rect").add(node("a:avLst")));
    let pic = node("pic:pic")
        .add(
            node("pic:nvPicPr")
                .add(properties("pic:cNvPr"))
                .add(node("pic:cNvPicPr")),
        )
        .add(fill)
        .add(shape);
    let uri = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    let graphic = node("a:graphic").add(node("a:graphicData").with("uri", uri).add(pic));
    let place = ["distT", "distB", "distL", "distR"]
        .into_iter()
        .fold(node("wp:inline"), |place, side| place.with(side, "0"));
    let place = place
        .add(node("wp:extent").with("cx", &cx).with("cy", &cy))
        .add(properties("wp:docPr"))
        .add(graphic);
    node("w:r").add(node("w:drawing").add(place))
}

/// An alternative text has no lines.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A QR code as a picture, with its quiet zone.
pub(super) fn qr(address: &str, modules: &[Vec<bool>]) -> Picture {
    #[allow(clippy::cast_precision_loss)]
    let at = |place: usize| (place + QUIET) as f64 * MODULE;
    let side = at(modules.len() + QUIET);
    let mut shapes = vec![rect([0.0, 0.0], side, side, Ink::Paper)];
    for (y, row) in modules.iter().enumerate() {
        let mut x = 0;
        for dark in row.chunk_by(|a, b| a == b) {
            if dark[0] {
                shapes.push(rect(
                    [at(x), at(y)],
                    at(x + dark.len()) - at(x),
                    MODULE,
                    Ink::Ink,
                ));
            }
            x += dark.len();
        }
    }
    Picture {
        name: "qr".to_owned(),
        title: String::new(),
        alt: t!("files-qr-alt", address = address),
        width: side,
        height: side,
        shapes,
    }
}

fn rect([x, y]: [f64; 2], width: f64, height: f64, ink: Ink) -> Shape {
    Shape::Rect {
        x,
        y,
        width,
        height,
        radius: 0.0,
        ink,
    }
}

fn ball(place: u8, levels: u8) -> Picture {
    let disc = |radius, ink| Shape::Circle {
        x: BALL_CENTRE,
        y: BALL_CENTRE,
        radius,
        ink,
    };
    let mut shapes = vec![
        disc(BALL_CENTRE, Ink::Paper),
        disc(11.2, Ink::Ink),
        disc(8.8, Ink::Paper),
    ];
    match harvey(place.into(), levels.into()) {
        Ball::Empty => {}
        Ball::Full => shapes.push(disc(BALL_RADIUS, Ink::Ink)),
        Ball::Pie { path } => shapes.push(Shape::Path {
            d: path,
            at: [0.0, 0.0],
            ink: Ink::Ink,
        }),
    }
    Picture {
        name: "niveau".to_owned(),
        title: String::new(),
        alt: t!(
            "files-media-level-of",
            place = u16::from(place) + 1,
            levels = levels
        ),
        width: BALL_SIZE,
        height: BALL_SIZE,
        shapes,
    }
}
