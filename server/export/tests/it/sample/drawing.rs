//! Pictures as the product draws them: all kinds of shapes and inks.

use scan::chart::{DivergingBar, Frame, Tone};
use scan::questionnaire::{Area, Level};
use scan::report::{Anchor, Ink, Picture, Shape, Weight};

use super::counts;

const WIDTH: f64 = 720.0;

/// The bar of one item with its legend.
pub(crate) fn bars(number: usize, title: &str) -> Picture {
    let mut shapes = legend();
    let counts = counts(number);
    bar(&mut shapes, [0.0, 42.0], counts, frame(WIDTH, &[counts]));
    Picture {
        name: format!("verdeling-{number}"),
        title: title.to_owned(),
        alt: format!(
            "Verdeling: {} onder doel, {} weet ik niet.",
            counts[0] + counts[1],
            counts[4]
        ),
        width: WIDTH,
        height: 76.0,
        shapes,
    }
}

/// The bar of a row.
pub(crate) fn small(number: usize, title: &str) -> Picture {
    let counts = counts(number);
    let mut shapes = Vec::new();
    bar(&mut shapes, [0.0, 0.0], counts, frame(176.0, &[counts]));
    Picture {
        name: format!("vraag-{number}"),
        alt: format!("Rij {number}: {} onder doel.", counts[0] + counts[1]),
        width: 176.0,
        height: 36.0,
        title: title.to_owned(),
        shapes,
    }
}

/// What the colours mean.
pub(crate) fn meaning() -> Picture {
    Picture {
        name: "legenda".to_owned(),
        title: "De kleuren van de staven".to_owned(),
        alt: "Van links naar rechts: nog niet, begonnen, grotendeels, geborgd, weet ik niet."
            .to_owned(),
        width: WIDTH,
        height: 20.0,
        shapes: legend(),
    }
}

/// A line over three rounds.
pub(super) fn trend() -> Picture {
    let points = [(80.0, 90.0), (360.0, 60.0), (640.0, 48.0)];
    let mut shapes = vec![Shape::Path {
        d: "M0 0L10 5L0 10Z".to_owned(),
        at: [4.0, 4.0],
        ink: Ink::Accent,
    }];
    for pair in points.windows(2) {
        let at = [pair[0].0, pair[0].1, pair[1].0, pair[1].1];
        shapes.push(Shape::Line {
            at,
            thickness: 2.5,
            ink: Ink::Area(Area::Vaardigheden),
        });
    }
    for (x, y) in points {
        shapes.push(Shape::Circle {
            x,
            y,
            radius: 5.0,
            ink: Ink::Area(Area::Vaardigheden),
        });
    }
    Picture {
        name: "trend".to_owned(),
        title: "Gemiddeld niveau per ronde".to_owned(),
        alt: "Vaardigheden: ronde 1 1,8, ronde 2 2,1, ronde 3 2,3.".to_owned(),
        width: WIDTH,
        height: 120.0,
        shapes,
    }
}

fn text([x, y]: [f64; 2], text: &str, ink: Ink, weight: Weight) -> Shape {
    Shape::Text {
        x,
        y,
        size: 13.0,
        anchor: Anchor::Start,
        weight,
        ink,
        text: text.to_owned(),
    }
}

fn legend() -> Vec<Shape> {
    let names = [
        "Nog niet",
        "Begonnen",
        "Grotendeels",
        "Geborgd",
        "Weet ik niet",
    ];
    let inks = [
        Ink::Tone(Tone::Warm(2)),
        Ink::Tone(Tone::Warm(1)),
        Ink::Tone(Tone::Cool(1)),
        Ink::Tone(Tone::Cool(2)),
        Ink::Unknown,
    ];
    let mut x = 0.0;
    let mut shapes = Vec::new();
    for (name, ink) in names.into_iter().zip(inks) {
        shapes.push(Shape::Rect {
            x,
            y: 0.0,
            width: 14.0,
            height: 14.0,
            radius: 3.0,
            ink,
        });
        shapes.push(text([x + 20.0, 11.5], name, Ink::Soft, Weight::Regular));
        x += 120.0;
    }
    shapes
}

fn frame(width: f64, all: &[[u32; 5]]) -> Frame {
    let target = Level::new(3).expect("a level");
    Frame::fitting(width, all.iter().map(|counts| (&counts[..4], target)))
}

fn bar(shapes: &mut Vec<Shape>, [x, y]: [f64; 2], counts: [u32; 5], frame: Frame) {
    let [levels @ .., unknown] = counts;
    let target = Level::new(3).expect("a level");
    let bar = DivergingBar::new(&levels, target, unknown, frame);
    let label = |x: f64, count: u32, ink| Shape::Text {
        x,
        y: y + 20.0,
        size: 13.0,
        anchor: Anchor::Middle,
        weight: Weight::Bold,
        ink,
        text: count.to_string(),
    };
    for part in &bar.segments {
        let (left, ink) = (x + part.x, Ink::Tone(part.tone));
        shapes.push(Shape::Rect {
            x: left,
            y: y + bar.y,
            width: part.width,
            height: bar.bar_height,
            radius: 3.0,
            ink,
        });
        if part.label_visible {
            shapes.push(label(x + part.label_x, part.count, Ink::OnTone(part.tone)));
        }
    }
    if let Some(block) = bar.unknown {
        let left = x + block.x;
        shapes.push(Shape::Rect {
            x: left,
            y: y + bar.y,
            width: block.width,
            height: bar.bar_height,
            radius: 3.0,
            ink: Ink::Unknown,
        });
        shapes.push(label(x + block.label_x, block.count, Ink::OnUnknown));
    }
    let line = x + bar.baseline;
    shapes.push(Shape::Line {
        at: [line, y, line, y + bar.height],
        thickness: 2.0,
        ink: Ink::Ink,
    });
}
