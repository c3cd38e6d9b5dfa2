//! What was measured, as numbers and as a table.

use std::fmt::Write;

use crate::load::{Measured, Times, count};

/// One thing that people do, on one database or at its limit.
pub struct Curve {
    pub name: &'static str,
    pub by: &'static str,
    pub points: Vec<Point>,
}

/// With so many people at once.
pub struct Point {
    pub at_once: usize,
    /// Steps a second.
    pub rate: f64,
    /// Milliseconds.
    pub p50: f64,
    pub p99: f64,
    /// CPU milliseconds of the server for one step; that of a database service is not in it.
    pub cpu: f64,
}

impl Point {
    pub fn of(at_once: usize, measured: &Measured) -> Self {
        Self {
            at_once,
            rate: measured.rate(),
            p50: measured.percentile(50),
            p99: measured.percentile(99),
            cpu: measured.cpu_each(),
        }
    }

    /// Of things that were done once each, in so many seconds and with so much CPU together.
    pub fn new(at_once: usize, times: &Times, (seconds, cpu_ms): (f64, f64)) -> Self {
        let count = count(times.count());
        Self {
            at_once,
            rate: count / seconds,
            p50: times.percentile(50),
            p99: times.percentile(99),
            cpu: cpu_ms / count,
        }
    }
}

/// As a table of Markdown, for docs/performance.md.
pub fn table(curves: &[Curve]) -> String {
    let mut text = String::from(
        "| | | at once | a second | p50 ms | p99 ms | CPU ms each |\n|---|---|---|---|---|---|---|\n",
    );
    let mut names: Vec<&str> = curves.iter().map(|curve| curve.name).collect();
    names.sort_unstable();
    names.dedup();
    for name in names {
        for curve in curves.iter().filter(|curve| curve.name == name) {
            for point in &curve.points {
                let _ = writeln!(
                    text,
                    "| {name} | {} | {} | {} | {} | {} | {} |",
                    curve.by,
                    point.at_once,
                    figure(point.rate),
                    figure(point.p50),
                    figure(point.p99),
                    figure(point.cpu),
                );
            }
        }
    }
    text
}

/// Three digits that matter.
pub fn figure(number: f64) -> String {
    match number {
        number if number >= 100.0 => format!("{number:.0}"),
        number if number >= 10.0 => format!("{number:.1}"),
        number => format!("{number:.2}"),
    }
}
