//! `make bench`: how long a report takes and how much memory, without a server around it. How it
//! is with many at once is measured through the server, which sets them in turn.
//!
//! The limit is what Typst does at least, in the same process and turn by turn: the same texts as
//! plain paragraphs, without tables, pictures and templates of ours. Ratios compare on different
//! machines; times do not.

// The builders of the tests: a bench needs one of them.
#[allow(dead_code)]
#[path = "../tests/it/sample/mod.rs"]
mod sample;

#[path = "report/bare.rs"]
mod bare;

use std::time::{Duration, Instant};

use scan::report::{Block, Document, Shape};

const ITEMS: usize = 40;
/// Reports one after the other.
const ALONE: usize = 40;
/// The same to see whether it works.
const QUICK: usize = 10;

fn main() {
    // Cargo adds `--bench`.
    let quick = std::env::args().any(|word| word == "--quick");
    let alone = if quick { QUICK } else { ALONE };
    let mut number = 0;
    let mut next = || {
        number += 1;
        report(number)
    };
    let document = next();
    let texts = bare::texts(&document);
    let start = memory("VmRSS");
    let first = time(|| make(&document));
    let pages = scan_export::pdf(&document).map_or(0, |bytes| bytes.len()) / 1024;

    let mut ours = Vec::new();
    let mut limit = Vec::new();
    for _ in 0..alone {
        let document = next();
        ours.push(time(|| make(&document)));
        limit.push(time(|| bare::make(&texts)));
    }
    let most = memory("VmHWM");
    for times in [&mut ours, &mut limit] {
        times.sort();
    }
    println!(
        "report of {ITEMS} items, {pages} kB; the first of the process took {} ms",
        first.as_millis()
    );
    println!(
        "{:<34} {:>9} {:>9} {:>7}  {:<10} met",
        "", "measured", "limit", "ratio", "goal"
    );
    let row = |name: &str, measured: f64, limit: Option<f64>, goal: f64| {
        let ratio = limit
            .map(|limit| format!("{:.2}", measured / limit))
            .unwrap_or_default();
        let limit = limit.map(|limit| format!("{limit:.0}")).unwrap_or_default();
        let met = if measured <= goal { "yes" } else { "NO" };
        println!(
            "{name:<34} {measured:>9.0} {limit:>9} {ratio:>7}  {:<10} {met}",
            format!("≤ {goal}")
        );
    };
    row("p50 ms", part(&ours, 50), Some(part(&limit, 50)), 300.0);
    row("p99 ms", part(&ours, 99), Some(part(&limit, 99)), 1000.0);
    row("extra memory, MB", most - start, None, 150.0);
}

/// No two are the same, as Typst remembers what it set before.
fn report(number: usize) -> Document {
    let mut document = sample::report(ITEMS);
    let more = format!(" ({number})");
    for block in &mut document.blocks {
        match block {
            Block::Heading(it) => it.text.push_str(&more),
            Block::Text { text } | Block::Small { text } => text.push_str(&more),
            Block::Table(it) => it
                .rows
                .iter_mut()
                .flatten()
                .for_each(|cell| cell.push_str(&more)),
            Block::Facts { facts } => facts.iter_mut().for_each(|fact| fact.value.push_str(&more)),
            Block::Picture(it) => {
                for shape in &mut it.shapes {
                    if let Shape::Text { text, .. } = shape {
                        text.push_str(&more);
                    }
                }
            }
            _ => {}
        }
    }
    document
}

fn make(document: &Document) {
    scan_export::pdf(document).expect("a report");
}

fn time(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

/// Milliseconds within which this percentage was done.
fn part(sorted: &[Duration], percent: usize) -> f64 {
    let at = (sorted.len() * percent).div_ceil(100).saturating_sub(1);
    sorted
        .get(at)
        .map_or(0.0, |time| time.as_secs_f64() * 1000.0)
}

/// Megabytes of this process, by the kernel.
fn memory(name: &str) -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
    let words = line.and_then(|line| line.split_whitespace().next());
    words
        .and_then(|number| number.parse::<f64>().ok())
        .unwrap_or(0.0)
        / 1024.0
}
