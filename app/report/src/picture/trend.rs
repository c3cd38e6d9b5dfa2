//! The line over rounds, an area beside the other.

use scan::chart::TrendChart;
use scan::compare::TrendLine;
use scan::questionnaire::Area;
use scan::report::{Anchor, Ink, Picture};

use super::canvas::{Canvas, Style, WIDTH, width};
use crate::words::{count, number};
use scan_texts::{Label, t};

/// Between two charts.
const GAP: f64 = 24.0;
/// Height of the two lines above a chart.
const HEAD: f64 = 40.0;
/// As wide as a third of the picture, whatever the number of areas.
const CHART: f64 = (WIDTH - 2.0 * GAP) / 3.0;

/// The lines of the areas; `None` when there is none with two points.
pub(crate) fn trend(lines: &[(Area, &TrendLine)], rounds: &[u32], levels: u8) -> Option<Picture> {
    let mut canvas = Canvas::default();
    let mut height: f64 = 0.0;
    let mut x = 0.0;
    let mut alt = Vec::new();
    for (area, line) in lines.iter().filter(|(_, line)| line.points.len() > 1) {
        let chart = TrendChart::new(line, rounds, levels, CHART);
        canvas.text(x, 14.0, area.label(), Style::of(*area));
        let over = t!(
            "report-picture-trend-over",
            items = count(
                line.items,
                t!("common-question"),
                t!("common-questions-that-stayed-the")
            )
        );
        canvas.text(x, 31.0, over, Style::SOFT);
        draw(&mut canvas, [x, HEAD], &chart, Ink::Area(*area));
        height = height.max(HEAD + chart.height);
        x += CHART + GAP;
        let means: Vec<_> = line
            .points
            .iter()
            .map(|point| {
                t!(
                    "report-picture-trend-round-average",
                    round = point.round,
                    mean = number(point.mean)
                )
            })
            .collect();
        alt.push(format!("{}: {}.", area.label(), means.join(", ")));
    }
    (!alt.is_empty()).then(|| Picture {
        name: "trend".to_owned(),
        title: t!("report-picture-trend-title").to_owned(),
        alt: t!("report-picture-trend-described", join = alt.join(" ")),
        width: WIDTH,
        height,
        shapes: canvas.shapes,
    })
}

fn draw(canvas: &mut Canvas, [x, y]: [f64; 2], chart: &TrendChart, ink: Ink) {
    let middle = Style::SOFT.at(Anchor::Middle);
    for tick in &chart.levels {
        let at = [x + chart.left, y + tick.y, x + chart.right, y + tick.y];
        canvas.line(at, 1.0, Ink::Rule);
        let end = Style::SOFT.at(Anchor::End);
        let level = tick.level.to_string();
        canvas.text(x + chart.left - 8.0, y + tick.y + 4.0, level, end);
    }
    for tick in chart.rounds.iter().filter(|tick| tick.label_visible) {
        let name = t!("report-picture-trend-round", round = tick.round);
        let half = width(&name, middle.weight) / 2.0;
        let at = (x + tick.x).min(x + chart.right - half);
        canvas.text(at, y + tick.y, name, middle);
    }
    for (before, dot) in chart.dots.iter().zip(chart.dots.iter().skip(1)) {
        if dot.joined {
            let at = [x + before.x, y + before.y, x + dot.x, y + dot.y];
            canvas.line(at, 2.5, ink);
        }
    }
    for dot in &chart.dots {
        canvas.shapes.push(scan::report::Shape::Circle {
            x: x + dot.x,
            y: y + dot.y,
            radius: 5.0,
            ink,
        });
        if dot.label_visible {
            let style = Style::BOLD.at(Anchor::Middle);
            canvas.text(x + dot.x, y + dot.label_y, number(dot.mean), style);
        }
    }
}
