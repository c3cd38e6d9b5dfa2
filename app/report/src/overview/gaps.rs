//! What stands out at a topic.

use scan::overview::TopicView;

use super::words;
use crate::words::percent;

/// Instead of that list.
pub const NOTHING_STANDS_OUT: &str =
    "Er springt geen onderwerp uit. Kies samen een onderwerp waar u meer over wilt weten.";

/// Gap, priority and *weet ik niet* of a topic, as far as they may be shown.
pub fn figures(topic: &TopicView) -> String {
    let gap = topic.figure.visible().map(|figure| words::gap(figure.gap));
    let high = topic
        .high
        .visible()
        .map(|part| format!("{} hoge prioriteit", words::part(*part)));
    let unknown = topic.unknown.visible().filter(|part| part.count > 0);
    let unknown = unknown.map(|part| {
        let share = percent(part.share());
        format!("{} ‘weet ik niet’ ({share})", words::part(*part))
    });
    let parts: Vec<_> = [gap, high, unknown].into_iter().flatten().collect();
    parts.join(" · ")
}
