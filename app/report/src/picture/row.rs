//! A bar within a row of a table, and what its colours mean.

use scan::chart::{DivergingBar, Frame};
use scan::questionnaire::Level;
use scan::report::{Ink, Picture};

use super::canvas::{Canvas, SIZE, Style, WIDTH};
use super::{bars, legend};
use crate::overview::bars::{Counts, in_words};
use crate::words::{list_of, lower_first};
use scan_texts::t;

/// Width of a bar, in user units.
const ROW: f64 = 176.0;
/// Height of its picture.
const HIGH: f64 = 24.0;
/// Free space above and below the bar, so that the line is longer than it.
const SPACE: f64 = 2.0;

/// The place of all bars in a table: they share their line and their measure.
#[derive(Clone, Copy)]
pub(crate) struct Place(Frame);

impl Place {
    pub(crate) fn fitting<'a>(all: impl IntoIterator<Item = Counts<'a>>) -> Self {
        let sets = all.into_iter();
        let sets = sets.map(|counts| (counts.levels, counts.target));
        Self(Frame::fitting(ROW, sets))
    }

    /// A bar. `labels` are those of the scale: they name the counts for who cannot see it.
    pub(crate) fn bar(
        self,
        name: String,
        title: &str,
        counts: Counts<'_>,
        labels: &[String],
    ) -> Picture {
        let Self(frame) = self;
        let bar = DivergingBar::new(counts.levels, counts.target, counts.unknown, frame);
        let mut canvas = Canvas::default();
        bars::segments(&mut canvas, 0.0, [SPACE, HIGH - 2.0 * SPACE], &bar);
        let line = frame.baseline();
        canvas.line([line, 0.0, line, HIGH], 2.0, Ink::Ink);
        let words = in_words(counts, labels);
        let target = labels.get(usize::from(counts.target.number()) - 1);
        let target = target.map_or_else(String::new, |label| {
            t!(
                "report-picture-row-target",
                lower_first = lower_first(label)
            )
        });
        Picture {
            name,
            title: title.to_owned(),
            alt: format!("{}.{target}", upper_first(&words)),
            width: frame.width(),
            height: HIGH,
            shapes: canvas.shapes,
        }
    }
}

fn upper_first(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(letters).collect()
}

/// What the colours of bars mean, and their line: above a table.
pub(crate) fn meaning(name: String, labels: &[String], targets: &[Level]) -> Picture {
    let mut canvas = Canvas::default();
    let height = legend::draw(&mut canvas, 0.0, labels, targets);
    let words: Vec<_> = legend::entries(labels, targets)
        .into_iter()
        .map(|(_, words)| lower_first(&words))
        .collect();
    canvas.line([1.0, height + 1.0, 1.0, height + 15.0], 2.0, Ink::Ink);
    let text = t!("report-picture-row-sides");
    canvas.text(10.0, height + SIZE, text, Style::SOFT);
    Picture {
        name,
        title: t!("report-picture-row-title").to_owned(),
        alt: t!(
            "report-picture-row-described",
            list_of = list_of(&words),
            text = text
        ),
        width: WIDTH,
        height: height + 20.0,
        shapes: canvas.shapes,
    }
}
