//! One side of A4.

use scan::report::{Block, Column, DocumentKind, Part, Table};
use scan::report::{Cover, Document};

use super::scene::Scene;
use super::{actions, agreed, cover, glance};
use crate::agreed::actions::when;
use crate::words::{count, date};
use scan_texts::t;

/// Most rows of each list.
const MOST: usize = 5;
/// Most characters of a text in a list.
const LONG: usize = 110;

/// The areas, what to talk about first, what is missing, what the team is going to do.
pub(crate) fn document(scene: &Scene<'_>) -> Document {
    let mut blocks = vec![Block::heading(1, t!("report-chapters-title"))];
    if scene.has_answers() {
        let cards = glance::cards(scene);
        blocks.push(Block::Cards { cards });
        blocks.push(Block::heading(2, t!("common-talk-about-this-first")));
        blocks.push(short(glance::first(scene, MOST, 1)));
    } else {
        blocks.push(glance::nothing(scene));
    }
    blocks.extend(missing(scene, MOST));
    if scene.has(Part::Acties) {
        blocks.push(Block::heading(
            2,
            t!("report-chapters-summary-what-we-will-do"),
        ));
        blocks.extend(doing(scene, MOST));
    }
    blocks.push(Block::small(account(scene)));
    Document {
        kind: DocumentKind::Summary,
        title: t!(
            "report-chapters-summary-title",
            round = cover::title(scene.round())
        ),
        cover: Cover {
            facts: Vec::new(),
            ..cover::cover(scene, t!("report-chapters-summary-kind"))
        },
        blocks,
    }
}

/// What the team wrote down decides, when agreements are in reports; else what people answered.
pub(crate) fn missing(scene: &Scene<'_>, most: usize) -> Vec<Block> {
    if !scene.has(Part::Afspraken) {
        let all = &scene.shown().resources;
        let shown = scene.has_answers() && !all.is_empty();
        let list = shown.then(|| short(glance::lacking(scene, most)));
        let head = list
            .is_some()
            .then(|| Block::heading(2, t!("common-resources-that-are-missing")));
        return head.into_iter().chain(list).collect();
    }
    let all = agreed::missing(scene);
    if all.is_empty() {
        return Vec::new();
    }
    let items = all.iter().take(most).map(|entry| {
        let need = entry.need.as_ref();
        let what = need.map_or(entry.name.as_str(), |need| need.what.as_str());
        cut(what)
    });
    let mut items: Vec<_> = items.collect();
    let more = all.len() - items.len();
    if more > 0 {
        items.push(t!("report-chapters-summary-more-resources", more = more));
    }
    vec![
        Block::heading(2, t!("common-resources-that-are-missing")),
        Block::Bullets { items },
    ]
}

/// What is still to be done, with the earliest date first.
pub(crate) fn doing(scene: &Scene<'_>, most: usize) -> Vec<Block> {
    let entries = actions::entries(scene);
    let pending = || {
        entries
            .iter()
            .filter(|entry| entry.action.state.is_pending())
    };
    let rows: Vec<_> = pending()
        .take(most)
        .map(|entry| {
            vec![
                entry.action.what.as_str().to_owned(),
                actions::who(entry.action),
                when(entry.action),
            ]
        })
        .collect();
    if rows.is_empty() {
        return vec![Block::text(t!("report-chapters-summary-no-open-actions"))];
    }
    let more = pending().count() - rows.len();
    let table = short(Block::Table(Table {
        caption: t!("report-chapters-summary-caption").to_owned(),
        columns: vec![
            Column::text(t!("common-what")),
            Column::short(t!("common-who")),
            Column::short(t!("common-when")),
        ],
        rows,
    }));
    let more = (more > 0).then(|| {
        let more = count(more, t!("common-action"), t!("common-actions"));
        Block::small(t!("report-chapters-summary-more", more = more))
    });
    std::iter::once(table).chain(more).collect()
}

/// One line of account.
fn account(scene: &Scene<'_>) -> String {
    let round = scene.round();
    let day = date(scene.dossier.made_on);
    t!(
        "report-chapters-summary-account",
        scene = cover::people(scene),
        questionnaire = cover::list(&round.questionnaire),
        anonymity = cover::form(round.anonymity),
        day = day
    )
}

/// The same with its long texts cut.
pub(crate) fn short(block: Block) -> Block {
    match block {
        Block::Table(table) => {
            let rows = table.rows.into_iter();
            let rows = rows.map(|row| row.iter().map(|cell| cut(cell)).collect());
            Block::Table(Table {
                rows: rows.collect(),
                ..table
            })
        }
        other => other,
    }
}

pub(crate) fn cut(text: &str) -> String {
    if text.chars().count() <= LONG {
        return text.to_owned();
    }
    let kept: String = text.chars().take(LONG - 1).collect();
    format!("{}…", kept.trim_end())
}
