//! The second page: the most urgent needs with what is offered, resources that are missing, and
//! needs without an offer.

use scan::application::releases::CellFigures;
use scan::needs::{self, ResourceStanding, TopicStanding};
use scan::offer::Offer;
use scan::report::{Block, Column, Table};

use super::super::chosen::Chosen;
use super::super::licence::{licence, margins, method, source, threshold};
use super::super::support::{for_resource, for_topic, is_lacking};
use super::super::words;
use crate::words::{count, date, list_of};
use scan_texts::{Label, t};

/// Most rows of each list: what fits on a page.
const MOST: usize = 6;
/// Most offers that are named at a need.
const NAMED: usize = 2;

pub(super) fn blocks(chosen: Chosen<'_>, group: &CellFigures, offers: &[Offer]) -> Vec<Block> {
    let list = chosen.list();
    let topics = needs::topics(list, &group.rows);
    let ranked = needs::ranked(&topics);
    let measure = |id: &_| chosen.menu.wordings.measure(id);
    let all = needs::resources(list, &group.rows, measure);
    let lacking: Vec<_> = all.iter().filter(|one| is_lacking(one)).collect();
    let mut blocks = vec![Block::heading(2, t!("report-national-needed-urgent-needs"))];
    blocks.extend(ranking(chosen, &ranked, offers));
    blocks.push(Block::heading(2, t!("common-resources-that-are-missing")));
    blocks.extend(missing(chosen, &lacking, offers));
    blocks.push(Block::heading(2, t!("common-needs-without-support-on")));
    blocks.push(without(chosen, &ranked, &lacking, offers));
    blocks.push(Block::heading(2, t!("common-how-we-make-these")));
    blocks.push(Block::text(format!(
        "{} {} {}",
        method(),
        margins(),
        threshold(chosen.head.threshold.schools())
    )));
    // The licence first: where there is little room, texts are cut at their end.
    blocks.push(Block::small(t!(
        "report-national-needed-source",
        licence = licence(),
        source = source(),
        list = list.title,
        built_on = date(chosen.head.built_on)
    )));
    blocks
}

fn ranking(chosen: Chosen<'_>, ranked: &[TopicStanding<'_>], offers: &[Offer]) -> Vec<Block> {
    if ranked.is_empty() {
        let none = t!("common-in-this-group-no");
        return vec![Block::text(none)];
    }
    let rows = ranked.iter().take(MOST).map(|topic| {
        let row = &topic.standing.row;
        vec![
            topic.topic.title.clone(),
            words::against(&topic.standing).unwrap_or_default(),
            words::shown_share(&row.priority).unwrap_or_else(|| "–".to_owned()),
            named(&for_topic(chosen.list(), topic.topic, offers)),
        ]
    });
    let table = Block::Table(Table {
        caption: t!("report-national-needed-needs-caption").to_owned(),
        columns: vec![
            Column::text(t!("common-topic")),
            Column::short(t!("common-distance")),
            Column::short(t!("common-high-priority")),
            Column::text(t!("common-support-on-offer")),
        ],
        rows: rows.collect(),
    });
    let more = more(
        ranked.len(),
        t!("common-topic-in-sentence"),
        t!("common-topics"),
    );
    std::iter::once(table).chain(more).collect()
}

fn missing(chosen: Chosen<'_>, lacking: &[&ResourceStanding<'_>], offers: &[Offer]) -> Vec<Block> {
    if lacking.is_empty() {
        let none = t!("report-national-needed-none-missing");
        return vec![Block::text(none)];
    }
    let rows = lacking.iter().take(MOST).map(|one| {
        vec![
            one.placed.item.text.clone(),
            words::shown_share(&one.row.missing).unwrap_or_default(),
            named(&for_resource(chosen.list(), one, offers)),
        ]
    });
    let table = Block::Table(Table {
        caption: t!("report-national-needed-missing-caption").to_owned(),
        columns: vec![
            Column::text(t!("common-resource")),
            Column::short(t!("common-missing")),
            Column::text(t!("common-support-on-offer")),
        ],
        rows: rows.collect(),
    });
    let more = more(
        lacking.len(),
        t!("report-national-needed-resource"),
        t!("report-national-needed-resources"),
    );
    std::iter::once(table).chain(more).collect()
}

fn more(all: usize, one: &str, many: &str) -> Option<Block> {
    let left = all.saturating_sub(MOST);
    (left > 0).then(|| {
        Block::small(t!(
            "report-national-needed-more",
            many = count(left, one, many)
        ))
    })
}

/// Offers by their kind and title; how many more there are.
fn named(offers: &[&Offer]) -> String {
    if offers.is_empty() {
        return t!("common-no-support-on-offer").to_owned();
    }
    let first = offers.iter().take(NAMED);
    let mut names: Vec<_> = first
        .map(|offer| format!("{}: {}", offer.kind.label(), offer.title))
        .collect();
    let left = offers.len().saturating_sub(NAMED);
    if left > 0 {
        names.push(t!("report-national-needed-more-offers", left = left));
    }
    names.join("; ")
}

fn without(
    chosen: Chosen<'_>,
    ranked: &[TopicStanding<'_>],
    lacking: &[&ResourceStanding<'_>],
    offers: &[Offer],
) -> Block {
    let list = chosen.list();
    let topics = ranked
        .iter()
        .filter(|topic| for_topic(list, topic.topic, offers).is_empty())
        .map(|topic| format!("‘{}’", topic.topic.title));
    let resources = lacking
        .iter()
        .filter(|one| for_resource(list, one, offers).is_empty())
        .map(|one| format!("‘{}’", one.placed.item.text));
    let found: Vec<_> = topics.chain(resources).collect();
    if found.is_empty() {
        return Block::text(t!("common-there-is-support-on"));
    }
    Block::text(t!(
        "report-national-needed-without-offer",
        found = list_of(&found)
    ))
}
