//! *Methode*: how the figures were made, in plain Dutch.

use scan::disclosure::GROUP_MIN;
use scan::figures::Figures;
use scan::round::Anonymity;

use super::paper::Paper;
use crate::ExportError;
use crate::tables::{Cell, Column, Table};
use scan_texts::{Phrase, t};

pub(super) fn sheet(paper: &mut Paper, figures: &Figures) -> Result<(), ExportError> {
    let lines = lines(figures);
    let table = Table::of(&lines)
        .column(
            Column::words(t!("files-account-about"), 26.0),
            &lines,
            |(name, _)| Cell::Text(name),
        )
        .column(
            Column::words(t!("files-explanation"), 110.0),
            &lines,
            |(_, text)| Cell::Text(text),
        );
    let mut page = paper.page(t!("files-account-method"))?;
    page.widths(&table.columns)?;
    page.table(0, &table)?;
    Ok(())
}

fn lines(figures: &Figures) -> Vec<(&'static str, String)> {
    let mut lines = vec![(
        t!("files-account-in-this-file"),
        t!("files-account-in-this-file-text").to_owned(),
    )];
    lines.push(small_groups(&figures.round.form));
    lines.push((t!("files-account-levels"), levels(figures)));
    lines.extend(FIXED.map(|[name, text]| (name(), text().to_owned())));
    lines.push((
        t!("files-account-file-version"),
        t!("files-account-layout-version", version = figures.version),
    ));
    lines
}

fn small_groups(form: &str) -> (&'static str, String) {
    if form == Anonymity::OpenCards.key() {
        let text = t!("files-account-open-text");
        return (t!("files-account-open"), text.to_owned());
    }
    let text = t!("files-account-small-groups-text", group_min = GROUP_MIN);
    (t!("files-account-small-groups"), text)
}

/// `1 = Nog niet, 2 = Begonnen`, and the same of resources.
fn levels(figures: &Figures) -> String {
    let named = |labels: &[String]| {
        let named = (1..)
            .zip(labels)
            .map(|(number, label)| format!("{number} = {label}"));
        named.collect::<Vec<_>>().join(", ")
    };
    t!(
        "files-account-scales",
        scale = named(&figures.scale),
        resource_scale = named(&figures.resource_scale)
    )
}

const FIXED: [[Phrase; 2]; 14] = [
    [
        || t!("files-account-empty-cells"),
        || t!("files-account-empty-cells-text"),
    ],
    [
        || t!("files-account-not-in-it"),
        || t!("files-account-not-in-it-text"),
    ],
    [
        || t!("files-account-asked-and-answers"),
        || t!("files-account-asked-and-answers-text"),
    ],
    [|| t!("common-average"), || t!("files-account-average-text")],
    [|| t!("files-median"), || t!("files-account-median-text")],
    [|| t!("files-target"), || t!("files-account-target-text")],
    [
        || t!("files-distance-to-target"),
        || t!("files-account-distance-to-target-text"),
    ],
    [
        || t!("common-agreed-or-divided"),
        || t!("files-account-agreed-or-divided-text"),
    ],
    [
        || t!("common-priority"),
        || t!("files-account-priority-text"),
    ],
    [
        || t!("files-resource-state"),
        || t!("files-account-resource-state-text"),
    ],
    [
        || t!("files-account-areas-and-topics"),
        || t!("files-account-areas-and-topics-text"),
    ],
    [
        || t!("files-comparison"),
        || t!("files-account-comparison-text"),
    ],
    [
        || t!("files-account-rounding"),
        || t!("files-account-rounding-text"),
    ],
    [
        || t!("files-account-distribution-chart"),
        || t!("files-account-distribution-chart-text"),
    ],
];
