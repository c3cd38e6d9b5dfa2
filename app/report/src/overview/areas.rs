//! Areas in words.

use scan::overview::Figure;
use scan::questionnaire::Scale;

use super::words;
use crate::words::{number, out_of, plural};
use scan_texts::t;

/// Instead of the figure of an area without statements or skills.
pub fn only_resources() -> &'static str {
    t!("report-overview-areas-only-resources")
}

/// What the mean of an area means, on what scale, and how far it is below the target.
pub fn in_words(figure: &Figure, scale: &Scale) -> [String; 3] {
    let level = figure.level();
    let place = t!(
        "report-overview-areas-average",
        scale = words::near(level, scale)
    );
    let aim = t!(
        "report-overview-areas-scale-and-target",
        scale = scale.len(),
        target = number(figure.target)
    );
    let below = t!(
        "report-overview-areas-below-target",
        topics_shown = out_of(figure.topics_below, figure.topics_shown),
        topics = plural(
            figure.topics_shown,
            t!("common-topic-in-sentence"),
            t!("common-topics")
        )
    );
    [place, aim, format!("{} · {below}", words::gap(figure.gap))]
}
