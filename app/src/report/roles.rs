//! Role groups beside each other in a topic, where they may be shown.

use scan::disclosure::GroupResult;
use scan::overview::{GroupTopic, ItemView, TopicFigure, TopicView};
use scan::questionnaire::{Area, Id, Topic};
use scan::report::{Block, Column, Table};

use super::glance::{NOT_SHOWN, counts};
use super::picture::{Bar, Board, Row};
use super::scene::Scene;
use super::topics::heading;
use crate::components::words::{number, steps};
use crate::pages::overview::bars;
use crate::pages::overview::topic::roles as pages;

/// A bar per role group, the same in figures, and the means per item; nothing where no group may
/// be shown.
pub(super) fn blocks(
    scene: &Scene<'_>,
    area: Area,
    topic: &Topic,
    items: &[&ItemView],
) -> Vec<Block> {
    let Some(view) = scene.shown().topic(&topic.id) else {
        return Vec::new();
    };
    let shown: Vec<_> = view.groups.iter().filter_map(visible).collect();
    if shown.is_empty() {
        return Vec::new();
    }
    let place = scene
        .list()
        .topics()
        .position(|(_, one)| one.id == topic.id);
    let scale = &scene.list().scale;
    let title = pages::title(scene.pages(), view.difference.visible(), scale);
    let mut blocks = vec![
        heading(3, "Verschillen tussen rollen", area),
        Block::text(format!("{title}.")),
    ];
    let board = Board {
        name: format!("rollen-{}", place.unwrap_or(0) + 1),
        title: format!("{}, per rolgroep", topic.title),
        alt: alt(scene, topic, &shown),
        labels: scale.labels(),
        rows: shown.iter().map(|one| Row::Bar(bar(scene, one))).collect(),
        others: Vec::new(),
    };
    blocks.extend(board.pictures().into_iter().map(Block::Picture));
    blocks.push(Block::Table(of_groups(scene, &shown)));
    blocks.extend(of_items(scene, view, items).map(Block::Table));
    blocks
}

fn visible(group: &GroupTopic) -> Option<(&Id, &TopicFigure)> {
    Some((&group.group, group.figure.visible()?))
}

fn bar<'a>(scene: &Scene<'_>, (group, figure): &(&Id, &'a TopicFigure)) -> Bar<'a> {
    Bar {
        name: scene.pages().group(group).to_owned(),
        figures: vec![
            format!("gemiddeld {}", number(figure.mean)),
            format!("n {}", figure.n_people),
        ],
        counts: Some(counts(figure)),
    }
}

fn alt(scene: &Scene<'_>, topic: &Topic, shown: &[(&Id, &TopicFigure)]) -> String {
    let labels = scene.list().scale.labels();
    let groups: Vec<_> = shown
        .iter()
        .map(|(group, figure)| {
            format!(
                "{}: {}; gemiddeld {}.",
                scene.pages().group(group),
                bars::in_words(counts(figure), labels),
                number(figure.mean)
            )
        })
        .collect();
    format!(
        "Een staaf per rolgroep bij ‘{}’. {}",
        topic.title,
        groups.join(" ")
    )
}

fn of_groups(scene: &Scene<'_>, shown: &[(&Id, &TopicFigure)]) -> Table {
    let mut columns = vec![Column::text("Rolgroep")];
    columns.extend(scene.list().scale.labels().iter().map(Column::number));
    columns.push(Column::number("Weet ik niet"));
    columns.push(Column::number("Collega’s"));
    columns.push(Column::number("Gemiddeld"));
    let row = |(group, figure): &(&Id, &TopicFigure)| {
        let counts = figure
            .distribution
            .iter()
            .chain([&figure.unknown, &figure.n_people]);
        let mut row = vec![scene.pages().group(group).to_owned()];
        row.extend(counts.map(u32::to_string));
        row.push(number(figure.mean));
        row
    };
    Table {
        caption: "Aantal antwoorden per rolgroep; van alle vragen van het onderwerp samen"
            .to_owned(),
        columns,
        rows: shown.iter().map(row).collect(),
    }
}

/// The means per item; nothing for a topic with one item, of which the table above says it all.
fn of_items(scene: &Scene<'_>, topic: &TopicView, items: &[&ItemView]) -> Option<Table> {
    let items = items
        .iter()
        .filter(|item| topic.items.contains(&item.number));
    let items: Vec<_> = items.collect();
    if items.len() < 2 {
        return None;
    }
    let groups = &scene.list().role_groups;
    let mut columns = vec![Column::text("Vraag")];
    columns.extend(groups.iter().map(|group| Column::number(&group.label)));
    columns.push(Column::short("Verschil"));
    let mean = |result: &GroupResult| {
        let levels = result.result.levels.visible();
        levels.map_or_else(|| NOT_SHOWN.to_owned(), |levels| number(levels.mean))
    };
    let row = |item: &&&ItemView| {
        let text = scene.pages().item(item.number);
        let mut row = vec![text.map_or("", |item| item.text.as_str()).to_owned()];
        row.extend(groups.iter().map(|group| {
            let own = item.groups.iter().find(|one| one.group == group.id);
            own.map_or_else(|| NOT_SHOWN.to_owned(), mean)
        }));
        let difference = item.difference.visible();
        row.push(difference.map_or_else(|| NOT_SHOWN.to_owned(), |found| steps(found.difference)));
        row
    };
    Some(Table {
        caption: "Gemiddelde per vraag en rolgroep".to_owned(),
        columns,
        rows: items.iter().map(row).collect(),
    })
}
