//! A factsheet: two pages for each group of schools. Where they stand, and what they need most.

mod needed;
mod standing;

use scan::application::releases::CellFigures;
use scan::offer::Offer;
use scan::report::{Block, Cover, Document, DocumentKind};

use super::chosen::Chosen;
use super::group::{group_in_full, group_name};
use crate::words::date;
use scan_texts::t;

/// The whole factsheet; `day` (ISO 8601 date) says which offers still run.
pub fn document(chosen: Chosen<'_>, offers: &[Offer], day: &str) -> Document {
    let mut blocks = Vec::new();
    for (number, group) in (1..).zip(chosen.groups) {
        if number > 1 {
            blocks.push(Block::NewPage);
        }
        blocks.extend(pages(chosen, group, number, (offers, day)));
    }
    let released = t!(
        "report-national-factsheet-release-of",
        built_on = date(chosen.head.built_on)
    );
    let title = &chosen.list().title;
    Document {
        kind: DocumentKind::Factsheet,
        title: t!(
            "report-national-factsheet-document-title",
            title = title,
            released = released
        ),
        cover: Cover {
            kicker: t!("report-national-factsheet-kicker", released = released),
            title: title.clone(),
            subtitle: t!("report-national-factsheet-subtitle").to_owned(),
            facts: Vec::new(),
        },
        blocks,
    }
}

/// The two pages of a group.
fn pages(
    chosen: Chosen<'_>,
    group: &CellFigures,
    number: usize,
    (offers, day): (&[Offer], &str),
) -> Vec<Block> {
    let list = chosen.list();
    let name = group_name(&group.cell, list);
    let who = group_in_full(&group.cell, list);
    let mut blocks = vec![
        Block::heading(
            1,
            t!("report-national-factsheet-standing-heading", name = name),
        ),
        Block::small(t!("report-national-factsheet-figures-about", who = who)),
    ];
    blocks.extend(standing::blocks(chosen, group, number));
    blocks.push(Block::NewPage);
    blocks.push(Block::heading(
        1,
        t!("report-national-factsheet-needed-heading", name = name),
    ));
    let runs: Vec<Offer> = offers
        .iter()
        .filter(|offer| offer.runs_on(day))
        .cloned()
        .collect();
    blocks.extend(needed::blocks(chosen, group, &runs));
    blocks
}
