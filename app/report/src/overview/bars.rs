//! What bars show, and the same in words.

use scan::overview::TopicFigure;
use scan::questionnaire::Level;

use crate::words::lower_first;
use scan_texts::t;

/// What one bar shows: people (or answers) per level, lowest first, and *weet ik niet*.
#[derive(Clone, Copy, Debug)]
pub struct Counts<'a> {
    pub levels: &'a [u32],
    /// Chose *weet ik niet*.
    pub unknown: u32,
    pub target: Level,
}

pub fn counts(figure: &TopicFigure) -> Counts<'_> {
    Counts {
        levels: &figure.distribution,
        unknown: figure.unknown,
        target: figure.target_level(),
    }
}

/// `nog niet 9, begonnen 7, weet ik niet 2`.
pub fn in_words(counts: Counts<'_>, labels: &[String]) -> String {
    let mut parts: Vec<String> = labels
        .iter()
        .zip(counts.levels)
        .map(|(label, count)| format!("{} {count}", lower_first(label)))
        .collect();
    parts.push(t!("report-overview-bars-unknown", unknown = counts.unknown));
    parts.join(", ")
}
