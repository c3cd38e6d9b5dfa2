//! Diverging bars below each other, around one line.

use scan::chart::text::{Wrap, wrap};
use scan::chart::{DivergingBar, Frame};
use scan::questionnaire::{Area, Level};
use scan::report::{Anchor, Ink, Picture, Weight};

use super::canvas::{Canvas, LINE, SIZE, Style, WIDTH, width};
use super::legend;
use crate::overview::bars::Counts;
use scan_texts::{Label, t};

/// Width of the column with what each bar is about.
const NAMES: f64 = 176.0;
/// Width of the column with figures.
const FIGURES: f64 = 118.0;
const GAP: f64 = 10.0;
/// Height of the words above the bars.
const AXIS: f64 = 22.0;
/// Height of the head of an area.
const HEAD: f64 = 30.0;
/// A picture that is higher goes on in a next one, so that each fits on a page.
const MOST: f64 = 860.0;

pub(crate) struct Bar<'a> {
    /// What it is about; empty where the whole picture is.
    pub(crate) name: String,
    /// Beside it, at most two short lines; the first is heavy.
    pub(crate) figures: Vec<String>,
    /// What it shows; `None` where that may not be shown.
    pub(crate) counts: Option<Counts<'a>>,
}

pub(crate) enum Row<'a> {
    /// Begins an area.
    Head(Area),
    Bar(Bar<'a>),
}

/// Bars with one line.
pub(crate) struct Board<'a> {
    /// See [`Picture::name`].
    pub(crate) name: String,
    /// See [`Picture::title`].
    pub(crate) title: String,
    /// See [`Picture::alt`].
    pub(crate) alt: String,
    /// Of the scale.
    pub(crate) labels: &'a [String],
    /// From top to bottom.
    pub(crate) rows: Vec<Row<'a>>,
    /// Bars of other pictures that this one shares its line and measure with.
    pub(crate) others: Vec<Counts<'a>>,
}

/// Where the columns stand.
#[derive(Clone, Copy)]
struct Columns {
    bars: f64,
    frame: Frame,
}

impl<'a> Board<'a> {
    fn counts(&self) -> impl Iterator<Item = Counts<'a>> + '_ {
        self.rows.iter().filter_map(|row| match row {
            Row::Bar(bar) => bar.counts,
            Row::Head(_) => None,
        })
    }

    /// One bar as wide as the picture has no column for names.
    fn columns(&self) -> Columns {
        let all = self.counts().chain(self.others.iter().copied());
        let sets = all.map(|counts| (counts.levels, counts.target));
        let alone = self
            .rows
            .iter()
            .all(|row| matches!(row, Row::Bar(bar) if bar.name.is_empty()));
        if alone {
            return Columns {
                bars: 0.0,
                frame: Frame::fitting(WIDTH, sets),
            };
        }
        let room = WIDTH - NAMES - FIGURES - 2.0 * GAP;
        Columns {
            bars: NAMES + GAP,
            frame: Frame::fitting(room, sets),
        }
    }

    /// The picture; more than one when it would be too high for a page. The alternative text of
    /// the first tells of all.
    pub(crate) fn pictures(&self) -> Vec<Picture> {
        let columns = self.columns();
        let targets: Vec<Level> = self.counts().map(|counts| counts.target).collect();
        let mut found: Vec<Picture> = Vec::new();
        let mut rows = self.rows.iter().peekable();
        while rows.peek().is_some() {
            let mut canvas = Canvas::default();
            let mut y = legend::draw(&mut canvas, 0.0, self.labels, &targets) + 4.0;
            axis(&mut canvas, y, columns);
            y += AXIS;
            let top = y;
            while let Some(row) = rows.next_if(|row| y <= top || y + high(row) <= MOST) {
                draw(&mut canvas, y, row, columns);
                y += high(row);
                // A head does not stay behind alone.
                let next = rows.peek();
                if matches!(next, Some(Row::Head(_))) && y + HEAD + 40.0 > MOST {
                    break;
                }
            }
            let number = found.len() + 1;
            found.push(self.picture(number, canvas, y + 2.0));
        }
        found
    }

    fn picture(&self, number: usize, canvas: Canvas, height: f64) -> Picture {
        let first = number == 1;
        let (name, title, alt) = if first {
            (self.name.clone(), self.title.clone(), self.alt.clone())
        } else {
            let more = t!("report-picture-bars-continued", title = self.title);
            let alt = t!("report-picture-bars-continued-described", more = more);
            (format!("{}-{number}", self.name), more, alt)
        };
        Picture {
            name,
            title,
            alt,
            width: WIDTH,
            height,
            shapes: canvas.shapes,
        }
    }
}

fn names(bar: &Bar) -> Vec<String> {
    wrap(&bar.name, SIZE, Weight::Bold, NAMES)
}

fn high(row: &Row) -> f64 {
    let Row::Bar(bar) = row else {
        return HEAD;
    };
    let lines = names(bar).len().max(bar.figures.len());
    let lines = f64::from(u32::try_from(lines).unwrap_or(u32::MAX));
    (lines * LINE + 8.0).max(36.0)
}

fn draw(canvas: &mut Canvas, y: f64, row: &Row, columns: Columns) {
    match row {
        Row::Head(area) => {
            canvas.line([0.0, y + 4.0, WIDTH, y + 4.0], 1.0, Ink::Rule);
            canvas.rect([0.0, y + 10.0, 5.0, 16.0], 0.0, Ink::Area(*area));
            canvas.text(12.0, y + 23.0, area.label(), Style::of(*area));
        }
        Row::Bar(one) => {
            let place = (y, high(row));
            let lines = names(one).into_iter().map(|line| (line, Style::BOLD));
            canvas.block(0.0, place, &lines.collect::<Vec<_>>());
            figures(canvas, place, one);
            bar(canvas, place, one.counts, columns);
        }
    }
}

fn figures(canvas: &mut Canvas, place: (f64, f64), bar: &Bar) {
    let styles = [Style::BOLD, Style::SOFT];
    let lines: Vec<_> = bar
        .figures
        .iter()
        .zip(styles)
        .flat_map(|(text, style)| {
            let wrap = Wrap {
                size: SIZE,
                weight: style.weight,
                room: FIGURES,
                most: 1,
            };
            wrap.lines(text).into_iter().map(move |line| (line, style))
        })
        .collect();
    canvas.block(WIDTH - FIGURES, place, &lines);
}

fn bar(
    canvas: &mut Canvas,
    (top, height): (f64, f64),
    counts: Option<Counts<'_>>,
    columns: Columns,
) {
    let Columns { bars, frame } = columns;
    let line = bars + frame.baseline();
    let middle = top + height / 2.0 + 4.5;
    if let Some(counts) = counts {
        let bar = DivergingBar::new(counts.levels, counts.target, counts.unknown, frame);
        let y = top + (height - bar.bar_height) / 2.0;
        segments(canvas, bars, [y, bar.bar_height], &bar);
    } else {
        canvas.text(line + 8.0, middle, t!("common-not-shown"), Style::SOFT);
    }
    canvas.line([line, top, line, top + height], 2.0, Ink::Ink);
}

/// The parts of a bar from `left`, at a top and of a height, with their counts.
pub(super) fn segments(
    canvas: &mut Canvas,
    left: f64,
    [top, height]: [f64; 2],
    bar: &DivergingBar,
) {
    let middle = top + height / 2.0 + 4.5;
    let mut part = |[x, width]: [f64; 2], ink, label: Option<(f64, u32, Ink)>| {
        canvas.rect([left + x, top, width, height], 3.0, ink);
        if let Some((x, count, ink)) = label {
            canvas.text(left + x, middle, count.to_string(), on(ink));
        }
    };
    for one in &bar.segments {
        let label = (one.label_x, one.count, Ink::OnTone(one.tone));
        let label = one.label_visible.then_some(label);
        part([one.x, one.width], Ink::Tone(one.tone), label);
    }
    if let Some(block) = bar.unknown {
        let label = (block.label_x, block.count, Ink::OnUnknown);
        part([block.x, block.width], Ink::Unknown, Some(label));
    }
}

fn on(ink: Ink) -> Style {
    Style {
        anchor: Anchor::Middle,
        weight: Weight::Bold,
        ink,
    }
}

/// What is left and right of the line, as far as there is room.
fn axis(canvas: &mut Canvas, top: f64, columns: Columns) {
    let Columns { bars, frame } = columns;
    let line = frame.baseline();
    let y = top + 13.0;
    let end = Style::SOFT.at(Anchor::End);
    let fits = |words: &str, room: f64| width(words, Weight::Regular) + 10.0 <= room;
    // A question mark where the line is too near for the words.
    let words = [t!("common-i-dont-know-as-heading"), "?"];
    let rest = frame.width() - line;
    let unknown = words.into_iter().find(|words| fits(words, rest));
    let unknown = unknown.unwrap_or("?");
    let right = rest - width(unknown, Weight::Regular) - 8.0;
    if fits(t!("common-below-target"), line) {
        canvas.text(bars + line - 8.0, y, t!("common-below-target"), end);
    }
    let words = [t!("common-at-or-above-target"), t!("common-target")];
    if let Some(words) = words.into_iter().find(|words| fits(words, right)) {
        canvas.text(bars + line + 8.0, y, words, Style::SOFT);
    }
    canvas.text(bars + frame.width(), y, unknown, end);
    canvas.line([bars + line, top, bars + line, top + AXIS], 2.0, Ink::Ink);
}
