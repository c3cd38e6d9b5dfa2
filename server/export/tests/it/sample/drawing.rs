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

/// A bar per topic.
pub(super) fn board(topics: &[(Area, &str)]) -> Picture {
    let mut shapes = legend();
    let all: Vec<_> = (1..=topics.len()).map(counts).collect();
    let frame = frame(WIDTH - 270.0, &all);
    let mut y = 42.0;
    for (number, (area, title)) in topics.iter().enumerate() {
        if number % 3 == 0 {
            shapes.push(Shape::Rect {
                x: 0.0,
                y: y + 6.0,
                width: 5.0,
                height: 16.0,
                radius: 0.0,
                ink: Ink::Area(*area),
            });
            shapes.push(text(
                [12.0, y + 19.0],
                area.label(),
                Ink::Area(*area),
                Weight::Bold,
            ));
            y += 30.0;
        }
        shapes.push(text([0.0, y + 20.0], title, Ink::Ink, Weight::Bold));
        bar(&mut shapes, [270.0, y], all[number], frame);
        y += 36.0;
    }
    Picture {
        name: "overzicht".to_owned(),
        title: "Stand van zaken per onderwerp".to_owned(),
        alt: "Een staaf per onderwerp: links van de streep onder het doel, rechts op of boven het doel.".to_owned(),
        width: WIDTH,
        height: y,
        shapes,
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

/// The place for bars of these counts.
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
