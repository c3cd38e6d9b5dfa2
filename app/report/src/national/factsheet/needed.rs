//! The second page: the most urgent needs with what is offered, resources that are missing, and
//! needs without an offer.

use scan::application::releases::CellFigures;
use scan::needs::{self, ResourceStanding, TopicStanding};
use scan::offer::Offer;
use scan::report::{Block, Column, Table};

use super::super::chosen::Chosen;
use super::super::licence::{LICENCE, MARGINS, METHOD, SOURCE, threshold};
use super::super::support::{for_resource, for_topic, is_lacking};
use super::super::words;
use crate::words::{count, date, list_of};

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
    let mut blocks = vec![Block::heading(2, "De dringendste behoeften")];
    blocks.extend(ranking(chosen, &ranked, offers));
    blocks.push(Block::heading(2, "Middelen die ontbreken"));
    blocks.extend(missing(chosen, &lacking, offers));
    blocks.push(Block::heading(2, "Behoeften zonder aanbod"));
    blocks.push(without(chosen, &ranked, &lacking, offers));
    blocks.push(Block::heading(2, "Zo maken we deze cijfers"));
    blocks.push(Block::text(format!(
        "{METHOD} {MARGINS} {}",
        threshold(chosen.head.threshold.schools())
    )));
    // The licence first: where there is little room, texts are cut at their end.
    blocks.push(Block::small(format!(
        "{LICENCE}. Bron: {SOURCE}, {}, uitgave van {}.",
        list.title,
        date(chosen.head.built_on)
    )));
    blocks
}

fn ranking(chosen: Chosen<'_>, ranked: &[TopicStanding<'_>], offers: &[Offer]) -> Vec<Block> {
    if ranked.is_empty() {
        let none = "In deze groep ligt geen onderwerp dat we kunnen tonen onder het doel.";
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
        caption: "Ver onder het doel en vaak met hoge prioriteit staat bovenaan".to_owned(),
        columns: vec![
            Column::text("Onderwerp"),
            Column::short("Afstand"),
            Column::short("Hoge prioriteit"),
            Column::text("Aanbod"),
        ],
        rows: rows.collect(),
    });
    let more = more(ranked.len(), "onderwerp", "onderwerpen");
    std::iter::once(table).chain(more).collect()
}

fn missing(chosen: Chosen<'_>, lacking: &[&ResourceStanding<'_>], offers: &[Offer]) -> Vec<Block> {
    if lacking.is_empty() {
        let none = "Er is geen middel dat we kunnen tonen en dat op een op de tien scholen of meer ontbreekt.";
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
        caption: "Welk deel van de antwoorden zegt dat het ontbreekt".to_owned(),
        columns: vec![
            Column::text("Middel"),
            Column::short("Ontbreekt"),
            Column::text("Aanbod"),
        ],
        rows: rows.collect(),
    });
    let more = more(lacking.len(), "middel", "middelen");
    std::iter::once(table).chain(more).collect()
}

fn more(all: usize, one: &str, many: &str) -> Option<Block> {
    let left = all.saturating_sub(MOST);
    (left > 0).then(|| Block::small(format!("En nog {}.", count(left, one, many))))
}

/// Offers by their kind and title; how many more there are.
fn named(offers: &[&Offer]) -> String {
    if offers.is_empty() {
        return "geen aanbod".to_owned();
    }
    let first = offers.iter().take(NAMED);
    let mut names: Vec<_> = first
        .map(|offer| format!("{}: {}", offer.kind.label(), offer.title))
        .collect();
    let left = offers.len().saturating_sub(NAMED);
    if left > 0 {
        names.push(format!("en nog {left}"));
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
        return Block::text("Voor elke behoefte die we kunnen tonen, is er aanbod.");
    }
    Block::text(format!(
        "Hiervoor is er nog geen aanbod: {}.",
        list_of(&found)
    ))
}
