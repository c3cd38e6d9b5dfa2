//! The largest changes, as sentences.

use scan::compare::{Change, ItemCompared};
use scan::questionnaire::ItemKind;

use super::{Scene, words};
use scan_texts::t;

const MOST: usize = 6;

/// Smallest difference that gets a sentence, in levels: below it one or two colleagues who
/// answer otherwise make the difference.
const WORTH_SAYING: f64 = 0.3;

/// Where no change is large.
pub fn none() -> &'static str {
    t!("report-compare-changes-none")
}

pub fn caution() -> &'static str {
    t!("report-compare-changes-caution")
}

/// The largest changes first, forward and back: which way, and the sentence.
pub fn sentences(scene: Scene<'_>) -> Vec<(&'static str, String)> {
    let mut found: Vec<(&ItemCompared, Change)> = scene
        .compared
        .items
        .iter()
        .filter(|item| item.kind != ItemKind::Resource)
        .filter_map(|item| Some((item, item.change.change()?)))
        // A hair lower, because differences of means are not exact.
        .filter(|(_, change)| change.difference.abs() >= WORTH_SAYING - 1e-9)
        .collect();
    found.sort_by(|(_, a), (_, b)| b.difference.abs().total_cmp(&a.difference.abs()));
    found
        .into_iter()
        .take(MOST)
        .map(|(item, change)| sentence(scene, item, change))
        .collect()
}

fn sentence(scene: Scene<'_>, item: &ItemCompared, change: Change) -> (&'static str, String) {
    let way = if change.difference > 0.0 {
        t!("report-compare-changes-forward")
    } else {
        t!("report-compare-changes-back")
    };
    let text = scene.now.text(&item.id);
    let rest = format!("‘{}’ {}.", text.trim_end_matches('.'), words::went(change));
    (way, rest)
}
