//! *Bijlage*: how many gave each answer, question by question.

use scan::overview::{ItemView, TopicFigure, TopicView};
use scan::questionnaire::Item;
use scan::report::{Block, Column, Part, Sheet, SheetRow};
use scan::score;

use super::agreed::NOTHING;
use super::glance::not_shown;
use super::item::Kind;
use super::roles;
use super::scene::Scene;
use crate::overview::topic::items_of;
use crate::words::{number, percent};
use scan_texts::t;

/// The chapter; nothing where nothing can be shown.
pub(crate) fn chapter(scene: &Scene<'_>) -> Vec<Block> {
    if !scene.has_answers() {
        return Vec::new();
    }
    let mut blocks = vec![
        Block::heading(1, t!("report-chapters-appendix-title")),
        Block::heading(2, t!("common-answers-per-question")),
        Block::text(t!("report-chapters-appendix-intro")),
    ];
    let sheets = Kind::ALL
        .into_iter()
        .filter_map(|kind| of_items(scene, kind));
    blocks.extend(sheets.map(Block::Sheet));
    if !scene.shown().topics.is_empty() {
        blocks.push(Block::heading(2, t!("report-chapters-appendix-per-topic")));
        blocks.push(Block::Sheet(of_topics(scene)));
    }
    let roles = scene.has(Part::Rollen).then(|| roles::table(scene));
    if let Some(table) = roles.flatten() {
        blocks.push(Block::heading(
            2,
            t!("report-chapters-appendix-averages-per-group"),
        ));
        blocks.push(Block::Sheet(table));
    }
    blocks
}

/// A row per item, in parts by topic; nothing where the list has no such items.
fn of_items(scene: &Scene<'_>, kind: Kind) -> Option<Sheet> {
    let mut items = scene.list().items().map(|placed| placed.item);
    let scale = scene.list().scale_of(items.find(|item| kind.holds(item))?);
    let (name, caption) = match kind {
        Kind::Questions => (
            t!("common-question-as-heading"),
            t!("report-chapters-appendix-questions-caption"),
        ),
        Kind::Resources => (
            t!("common-resource"),
            t!("report-chapters-appendix-resources-caption"),
        ),
    };
    let mut columns = vec![Column::text(name)];
    columns.extend(scale.labels().iter().map(Column::number));
    columns.extend(
        [
            t!("common-i-dont-know"),
            t!("common-not-applicable"),
            t!("report-chapters-appendix-high-medium-low"),
        ]
        .map(Column::number),
    );
    let rows = scene.list().topics().flat_map(|(area, topic)| {
        let views = items_of(scene.overview(), topic);
        let found = views
            .into_iter()
            .filter_map(|view| Some((view, scene.overview().item(view.number)?)));
        let rows: Vec<_> = found
            .filter(|(_, item)| kind.holds(item))
            .map(|(view, item)| of_item(view, item, usize::from(scale.len())))
            .collect();
        let head = (!rows.is_empty()).then(|| SheetRow::head(&topic.title, Some(area)));
        head.into_iter().chain(rows)
    });
    Some(Sheet {
        caption: caption.to_owned(),
        legend: None,
        columns,
        rows: rows.collect(),
    })
}

/// A count with its share below it; then high, middle and low priority.
fn of_item(view: &ItemView, item: &Item, levels: usize) -> SheetRow {
    let mut row = vec![item.text.clone()];
    match view.result.answers.visible() {
        None => {
            row.push(not_shown().to_owned());
            row.extend(std::iter::repeat_n(NOTHING.to_owned(), levels + 1));
        }
        Some(answers) => {
            let cell = |count: u32| {
                let share = percent(score::share(count, answers.answered));
                format!("{count}\n{share}")
            };
            match view.result.levels.visible() {
                Some(found) => row.extend(found.counts.iter().copied().map(cell)),
                None => row.extend(std::iter::repeat_n(not_shown().to_owned(), levels)),
            }
            row.extend([answers.unknown, answers.not_applicable].map(cell));
        }
    }
    let given = view.result.priorities.visible();
    row.push(given.map_or_else(
        || NOTHING.to_owned(),
        |given| {
            let [low, middle, high] = given.counts;
            format!("{high} · {middle} · {low}")
        },
    ));
    SheetRow::cells(row)
}

/// A row per topic: answers to all of its items together, and the target.
fn of_topics(scene: &Scene<'_>) -> Sheet {
    let labels = scene.list().scale.labels();
    let mut columns = vec![Column::text(t!("common-topic"))];
    columns.extend(labels.iter().map(Column::number));
    columns.extend(
        [
            t!("common-i-dont-know"),
            t!("common-not-applicable"),
            t!("report-chapters-appendix-target"),
        ]
        .map(Column::number),
    );
    let topics = scene.shown().topics.iter();
    Sheet {
        caption: t!("common-number-of-answers-per").to_owned(),
        legend: None,
        columns,
        rows: topics
            .map(|topic| of_topic(scene, topic, labels.len()))
            .collect(),
    }
}

fn of_topic(scene: &Scene<'_>, topic: &TopicView, levels: usize) -> SheetRow {
    let figures = |figure: &TopicFigure| {
        let apart = [figure.unknown, figure.not_applicable];
        let counts = figure.distribution.iter().chain(&apart);
        let counts = counts.map(u32::to_string);
        counts.chain([number(figure.target)]).collect::<Vec<_>>()
    };
    let mut row = vec![scene.title(&topic.id).to_owned()];
    if let Some(figure) = topic.figure.visible() {
        row.extend(figures(figure));
    } else {
        row.push(not_shown().to_owned());
        row.extend(std::iter::repeat_n(NOTHING.to_owned(), levels + 2));
    }
    SheetRow::cells(row)
}
