//! The curves as one picture (SVG): a line of two panels for each thing that people do, how many a second
//! and how long 99 of 100 take at most.

use std::fmt::Write;

use super::point::{Curve, Point, figure};
use crate::load::count;

const WIDTH: f64 = 860.0;
/// Of a line of panels.
const HEIGHT: f64 = 190.0;
/// Above and below the lines of a panel.
const TOP: f64 = 44.0;
const FOOT: f64 = 30.0;
/// Where the panels begin, and how wide their lines are; labels stand behind them.
const LEFT: [f64; 2] = [60.0, 490.0];
const ACROSS: f64 = 250.0;

/// Colour, and dashes so that the colour is not needed.
fn look(by: &str) -> (&'static str, &'static str) {
    match by {
        "SQLite" => ("#0b5c63", ""),
        "PostgreSQL" => ("#b04a14", "7 3"),
        "bare SQLite" => ("#5f7f82", "2 3"),
        "bare PostgreSQL" => ("#a98a74", "1 4"),
        _ => ("#6b6b6b", "2 3"),
    }
}

pub fn draw(curves: &[Curve]) -> String {
    let mut names: Vec<&str> = Vec::new();
    for curve in curves {
        if !names.contains(&curve.name) {
            names.push(curve.name);
        }
    }
    let height = HEIGHT * count(names.len());
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" \
         font-family=\"sans-serif\" font-size=\"12\" fill=\"#222\">\n\
         <title>What a server does a second, and how long it takes, with more and more people at \
         once</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n"
    );
    for (row, name) in names.iter().enumerate() {
        let of_name: Vec<&Curve> = curves.iter().filter(|curve| curve.name == *name).collect();
        let y = HEIGHT * count(row);
        panel(
            &mut svg,
            &of_name,
            (LEFT[0], y),
            &format!("{name}, a second"),
            |point| point.rate,
        );
        panel(&mut svg, &of_name, (LEFT[1], y), "p99, ms", |point| {
            point.p99
        });
    }
    svg.push_str("</svg>\n");
    svg
}

fn panel(
    svg: &mut String,
    curves: &[&Curve],
    (left, top): (f64, f64),
    title: &str,
    of: fn(&Point) -> f64,
) {
    let points = || curves.iter().flat_map(|curve| &curve.points);
    let most = round_up(points().map(of).fold(0.0, f64::max));
    let (above, below) = (top + TOP, top + HEIGHT - FOOT);
    let x = |point: &Point| left + ACROSS * count(point.at_once).log2() / 8.0;
    let y = |value: f64| below - (below - above) * value / most;
    let _ = writeln!(
        svg,
        "<text x=\"{left}\" y=\"{}\" font-weight=\"bold\">{title}</text>",
        top + 24.0
    );
    for value in [0.0, most / 2.0, most] {
        let at = y(value);
        let _ = writeln!(
            svg,
            "<path d=\"M{left} {at:.1}h{ACROSS}\" stroke=\"#ddd\"/>\
             <text x=\"{}\" y=\"{:.1}\" text-anchor=\"end\" fill=\"#555\">{}</text>",
            left - 6.0,
            at + 4.0,
            figure(value)
        );
    }
    if let Some(first) = curves.first() {
        for point in &first.points {
            let _ = writeln!(
                svg,
                "<text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"middle\" fill=\"#555\">{}</text>",
                x(point),
                below + 16.0,
                point.at_once
            );
        }
    }
    let mut labels: Vec<(f64, &Curve)> = Vec::new();
    for curve in curves {
        let (colour, dashes) = look(curve.by);
        let line: Vec<String> = curve
            .points
            .iter()
            .map(|point| format!("{:.1},{:.1}", x(point), y(of(point))))
            .collect();
        let _ = writeln!(
            svg,
            "<polyline points=\"{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\" \
             stroke-dasharray=\"{dashes}\"/>",
            line.join(" ")
        );
        labels.extend(curve.points.last().map(|last| (y(of(last)), *curve)));
    }
    // Labels that would cover each other move down.
    labels.sort_by(|one, other| one.0.total_cmp(&other.0));
    let mut free = f64::MIN;
    for (at, curve) in labels {
        let at = at.max(free);
        free = at + 14.0;
        let _ = writeln!(
            svg,
            "<text x=\"{:.1}\" y=\"{:.1}\" fill=\"{}\">{}</text>",
            left + ACROSS + 8.0,
            at + 4.0,
            look(curve.by).0,
            curve.by
        );
    }
}

/// The next number that begins with 1, 2 or 5.
fn round_up(most: f64) -> f64 {
    let power = 10_f64.powf(most.max(0.001).log10().floor());
    let steps = [1.0, 2.0, 5.0, 10.0].map(|step| step * power);
    steps.into_iter().find(|step| *step >= most).unwrap_or(most)
}
