//! *Verschillen tussen rollen*: role groups beside each other in a topic, where they may be shown.

use scan::disclosure::GroupResult;
use scan::overview::{GroupTopic, ItemView, TopicFigure, TopicView};
use scan::questionnaire::{Area, Id, Scale, Topic};
use scan::report::{Block, Column, Picture, Sheet, SheetRow};

use super::agreed::NOTHING;
use super::scene::Scene;
use crate::overview::bars::{counts, in_words};
use crate::overview::roles::{are_apart, title};
use crate::overview::topic::items_of;
use crate::picture::{Bar, Board, Place, Row, meaning};
use crate::words::{list_of, lower_first, number};
use scan_texts::t;

/// A topic with the role groups that may be shown in it.
struct Shown<'a> {
    area: Area,
    topic: &'a Topic,
    /// In the list, from 0.
    place: usize,
    view: &'a TopicView,
    groups: Vec<(&'a Id, &'a TopicFigure)>,
}

impl Shown<'_> {
    /// Whether all groups that may be compared see it much the same.
    fn is_alike(&self, scale: &Scale) -> bool {
        let difference = self.view.difference.visible();
        difference.is_some_and(|found| !are_apart(found, scale))
    }
}

/// Only topics in which a group may be shown.
fn shown<'a>(scene: &'a Scene<'_>) -> Vec<Shown<'a>> {
    let topics = scene.list().topics().enumerate();
    let found = topics.filter_map(|(place, (area, topic))| {
        let view = scene.shown().topic(&topic.id)?;
        let groups: Vec<_> = view.groups.iter().filter_map(visible).collect();
        (!groups.is_empty()).then_some(Shown {
            area,
            topic,
            place,
            view,
            groups,
        })
    });
    found.collect()
}

fn visible(group: &GroupTopic) -> Option<(&Id, &TopicFigure)> {
    Some((&group.group, group.figure.visible()?))
}

/// The chapter: a bar per role group in each topic that they do not see alike; nothing where no
/// group may be shown.
pub(crate) fn chapter(scene: &Scene<'_>) -> Vec<Block> {
    let (alike, apart): (Vec<_>, Vec<_>) = shown(scene)
        .into_iter()
        .partition(|one| one.is_alike(&scene.list().scale));
    if alike.is_empty() && apart.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::heading(1, t!("common-differences-between-roles"))];
    if !alike.is_empty() {
        let titles: Vec<_> = alike
            .iter()
            .map(|one| lower_first(&one.topic.title))
            .collect();
        blocks.push(Block::text(t!(
            "report-chapters-roles-alike",
            titles = list_of(&titles)
        )));
    }
    if !apart.is_empty() {
        blocks.push(Block::Sheet(sheet(scene, &apart)));
    }
    blocks
}

fn sheet(scene: &Scene<'_>, apart: &[Shown<'_>]) -> Sheet {
    let groups = || apart.iter().flat_map(|one| &one.groups);
    let figures = || groups().map(|(_, figure)| *figure);
    let place = Place::fitting(figures().map(counts));
    let targets: Vec<_> = figures().map(TopicFigure::target_level).collect();
    let labels = scene.list().scale.labels();
    Sheet {
        caption: t!("report-chapters-roles-caption").to_owned(),
        legend: Some(meaning("legenda-rollen".to_owned(), labels, &targets)),
        columns: vec![
            Column::text(t!("common-role-group")),
            Column::bar(t!("common-distribution")),
            Column::number(t!("common-average")),
            Column::number(t!("report-chapters-roles-colleagues")),
        ],
        rows: apart
            .iter()
            .flat_map(|one| of_topic(scene, one, place))
            .collect(),
    }
}

fn of_topic(scene: &Scene<'_>, one: &Shown<'_>, place: Place) -> Vec<SheetRow> {
    let rows = one.groups.iter().map(|(group, figure)| {
        let name = scene.overview().group(group);
        let title = format!("{}, {name}", one.topic.title);
        let bar = place.bar(
            format!("rol-{}-{group}", one.place + 1),
            &title,
            counts(figure),
            scene.list().scale.labels(),
        );
        SheetRow::Cells {
            cells: vec![
                name.to_owned(),
                String::new(),
                number(figure.mean),
                figure.n_people.to_string(),
            ],
            bar: Some(bar),
        }
    });
    let difference = one.view.difference.visible();
    let title = title(scene.overview(), difference, &scene.list().scale);
    let head = SheetRow::head(format!("{}: {title}", one.topic.title), Some(one.area));
    std::iter::once(head).chain(rows).collect()
}

/// A picture per topic that can stand by itself.
pub(crate) fn pictures(scene: &Scene<'_>) -> Vec<Picture> {
    let all = shown(scene);
    let boards = all.iter().map(|one| Board {
        name: format!("rollen-{}", one.place + 1),
        title: t!(
            "report-chapters-roles-picture-title",
            topic = one.topic.title
        ),
        alt: alt(scene, one),
        labels: scene.list().scale.labels(),
        rows: one
            .groups
            .iter()
            .map(|group| Row::Bar(bar(scene, group)))
            .collect(),
        others: Vec::new(),
    });
    boards.flat_map(|board| board.pictures()).collect()
}

fn bar<'a>(scene: &Scene<'_>, (group, figure): &(&Id, &'a TopicFigure)) -> Bar<'a> {
    Bar {
        name: scene.overview().group(group).to_owned(),
        figures: vec![
            t!(
                "report-chapters-roles-average-of",
                mean = number(figure.mean)
            ),
            format!("n {}", figure.n_people),
        ],
        counts: Some(counts(figure)),
    }
}

fn alt(scene: &Scene<'_>, one: &Shown<'_>) -> String {
    let labels = scene.list().scale.labels();
    let groups: Vec<_> = one
        .groups
        .iter()
        .map(|(group, figure)| {
            t!(
                "report-chapters-roles-group-described",
                group = scene.overview().group(group),
                labels = in_words(counts(figure), labels),
                mean = number(figure.mean)
            )
        })
        .collect();
    t!(
        "report-chapters-roles-picture-described",
        topic = one.topic.title,
        join = groups.join(" ")
    )
}

/// For the appendix: the means of each group per item.
pub(crate) fn table(scene: &Scene<'_>) -> Option<Sheet> {
    let all = shown(scene);
    let items = all.iter().flat_map(|one| of_items(scene, one)).collect();
    means(scene, items)
}

fn means(scene: &Scene<'_>, rows: Vec<SheetRow>) -> Option<Sheet> {
    let mut columns = vec![Column::text(t!("common-question-as-heading"))];
    let groups = &scene.list().role_groups;
    columns.extend(groups.iter().map(|group| Column::number(&group.label)));
    columns.push(Column::number(t!("common-difference")));
    (!rows.is_empty()).then(|| Sheet {
        caption: t!("report-chapters-roles-averages-caption").to_owned(),
        legend: None,
        columns,
        rows,
    })
}

/// Nothing for a topic with one item, of which the bars of groups say it all.
fn of_items(scene: &Scene<'_>, one: &Shown<'_>) -> Vec<SheetRow> {
    let items = items_of(scene.overview(), one.topic);
    let items: Vec<_> = items
        .into_iter()
        .filter(|item| one.view.items.contains(&item.number))
        .collect();
    if items.len() < 2 {
        return Vec::new();
    }
    let rows = items.into_iter().map(|item| mean_row(scene, item));
    std::iter::once(SheetRow::head(&one.topic.title, Some(one.area)))
        .chain(rows)
        .collect()
}

fn mean_row(scene: &Scene<'_>, item: &ItemView) -> SheetRow {
    let mean = |result: &GroupResult| {
        let levels = result.result.levels.visible();
        levels.map_or_else(|| NOTHING.to_owned(), |levels| number(levels.mean))
    };
    let mut row = vec![scene.overview().text(item.number).to_owned()];
    row.extend(scene.list().role_groups.iter().map(|group| {
        let own = item.groups.iter().find(|one| one.group == group.id);
        own.map_or_else(|| NOTHING.to_owned(), mean)
    }));
    let difference = item.difference.visible();
    row.push(difference.map_or_else(|| NOTHING.to_owned(), |found| number(found.difference)));
    SheetRow::cells(row)
}
