//! The invented example on the front page: the same picture as on the overview.

use leptos::prelude::*;
use scan::questionnaire::{Level, Scale};

use super::bars::{Plot, axis, bar};
use super::legend::legend;
use scan_report::overview::bars::Counts;
use scan_texts::{Phrase, t};

/// Title, people per level, and how many did not know; of 22 invented colleagues.
const ROWS: [(Phrase, [u32; 4], u32); 3] = [
    (|| t!("overview-sample-topic-behaviour"), [3, 11, 6, 2], 0),
    (
        || t!("overview-sample-topic-talking-with-parents"),
        [1, 5, 12, 4],
        0,
    ),
    (
        || t!("overview-sample-topic-partnership-course"),
        [7, 5, 2, 0],
        8,
    ),
];

/// Three bars with their axis and legend.
pub fn sample() -> Option<AnyView> {
    let labels = [
        t!("common-not-yet"),
        t!("common-started"),
        t!("overview-sample-level-mostly"),
        t!("overview-sample-level-embedded"),
    ];
    let scale = Scale::new(labels.map(String::from).to_vec())?;
    let target = Level::new(3)?;
    let counts = |row: &'static (Phrase, [u32; 4], u32)| Counts {
        levels: &row.1,
        unknown: row.2,
        target,
    };
    let plot = Plot::fitting(ROWS.iter().map(counts));
    let rows: Vec<_> = ROWS
        .iter()
        .map(|row| view! { <li>{(row.0)()}{bar(plot, counts(row), scale.labels())}</li> })
        .collect();
    Some(html! {
        <ul class="sample">{rows}</ul>
        {axis(plot)}
        {legend(&scale, &[target])}
    })
}
