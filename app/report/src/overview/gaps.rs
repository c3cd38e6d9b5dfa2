//! What stands out at a topic.

use scan::overview::TopicView;

use super::words;
use crate::words::percent;
use scan_texts::t;

/// Instead of that list.
pub fn nothing_stands_out() -> &'static str {
    t!("report-overview-gaps-nothing-stands-out")
}

/// Gap, priority and *weet ik niet* of a topic, as far as they may be shown.
pub fn figures(topic: &TopicView) -> String {
    let gap = topic.figure.visible().map(|figure| words::gap(figure.gap));
    let high = topic.high.visible().map(|part| {
        t!(
            "report-overview-gaps-high-priority",
            part = words::part(*part)
        )
    });
    let unknown = topic.unknown.visible().filter(|part| part.count > 0);
    let unknown = unknown.map(|part| {
        let share = percent(part.share());
        t!(
            "report-overview-gaps-unknown",
            part = words::part(*part),
            share = share
        )
    });
    let parts: Vec<_> = [gap, high, unknown].into_iter().flatten().collect();
    parts.join(" · ")
}
