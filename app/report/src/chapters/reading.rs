//! *Leeswijzer*: how to read the figures, for who sees them for the first time.

use scan::disclosure::{GROUP_MIN, REMARKS_MIN};
use scan::report::{Block, Column, Part, Table};
use scan::round::Anonymity;

use super::scene::Scene;
use crate::overview::explain::{HOW_TO_READ, Measure};
use scan_texts::t;

pub(crate) fn chapter(scene: &Scene<'_>) -> Vec<Block> {
    let mut measures = vec![
        Measure::Answered,
        Measure::Median,
        Measure::AreaMean,
        Measure::Gap,
        Measure::High,
        Measure::Consensus,
    ];
    if scene.has(Part::Rollen) {
        measures.push(Measure::Difference);
    }
    measures.push(Measure::Resource);
    let [bars, numbers] = HOW_TO_READ.map(|text| text());
    let mut blocks = vec![
        Block::heading(1, t!("common-how-to-read-this")),
        Block::heading(2, t!("report-chapters-reading-bars")),
        Block::text(bars),
        Block::text(numbers),
        Block::heading(2, t!("report-chapters-reading-numbers")),
        Block::Table(explained(
            t!("report-chapters-reading-caption"),
            &measures,
            |measure| measure.text()[0],
        )),
        Block::heading(2, t!("report-chapters-small-groups")),
    ];
    blocks.push(Block::text(small_groups(scene.round().anonymity)));
    blocks.push(Block::text(t!("report-chapters-reading-caution")));
    blocks
}

/// A row per measure.
pub(crate) fn explained(
    caption: &str,
    measures: &[Measure],
    text: impl Fn(Measure) -> &'static str,
) -> Table {
    let name = |measure: Measure| match measure {
        // On the page it stands below that list.
        Measure::Rank => t!("report-chapters-reading-order-of-talk-first"),
        _ => measure.name(),
    };
    let row = |measure: &Measure| vec![name(*measure).to_owned(), text(*measure).to_owned()];
    Table {
        caption: caption.to_owned(),
        columns: vec![
            Column::short(t!("report-chapters-reading-figure")),
            Column::text(t!("report-chapters-reading-explanation")),
        ],
        rows: measures.iter().map(row).collect(),
    }
}

/// From how many people something is shown.
pub(crate) fn small_groups(anonymity: Anonymity) -> String {
    let roles = t!(
        "report-chapters-reading-role-groups",
        group_min = GROUP_MIN,
        remarks_min = REMARKS_MIN
    );
    match anonymity {
        Anonymity::Anonymous => t!(
            "report-chapters-reading-anonymous",
            group_min = GROUP_MIN,
            roles = roles
        ),
        Anonymity::OpenCards => t!("report-chapters-reading-open", roles = roles),
    }
}
