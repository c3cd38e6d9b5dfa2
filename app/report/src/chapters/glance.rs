//! How the team stands, what to talk about first, what is missing: for the message and the summary.

use scan::overview::{AreaView, TopicFigure, TopicView};
use scan::questionnaire::{Area, Scale};
use scan::report::{Block, Card, Column, Picture, Sheet, SheetRow, Table};

use super::agreed::NOTHING;
use super::scene::Scene;
use crate::overview::bars::{self, counts};
use crate::overview::words::{self, About};
use crate::overview::{areas, gaps, hidden, resources, topic};
use crate::picture::{Bar, Board, Place, Row, meaning};
use crate::words::{lower_first, number};
use scan_texts::{Label, t};

/// Instead of a figure.
pub(crate) fn not_shown() -> &'static str {
    t!("common-not-shown")
}

/// That nothing can be shown, and why.
pub(crate) fn nothing(scene: &Scene<'_>) -> Block {
    let (title, text) = hidden::nothing_in_words(scene.round().anonymity);
    Block::Notice {
        title: title.to_owned(),
        text,
    }
}

/// One per area.
pub(crate) fn cards(scene: &Scene<'_>) -> Vec<Card> {
    let card = |area: &AreaView| card(&scene.list().scale, area);
    scene.shown().areas.iter().map(card).collect()
}

fn card(scale: &Scale, area: &AreaView) -> Card {
    let figure = area.figure.visible();
    let lines = match figure {
        Some(figure) => areas::in_words(figure, scale).to_vec(),
        None if area.topics == 0 => vec![areas::only_resources().to_owned()],
        None => vec![not_shown().to_owned()],
    };
    Card {
        area: area.area,
        title: area.area.label().to_owned(),
        value: figure.map(|figure| number(figure.mean)),
        ball: figure.map(|figure| (figure.level().number() - 1, scale.len())),
        lines,
    }
}

/// The topics of each area, in the order of the list.
fn by_area<'a>(scene: &'a Scene<'_>) -> impl Iterator<Item = (Area, Vec<&'a TopicView>)> {
    let shown = scene.shown();
    shown.areas.iter().filter_map(|area| {
        let of_area = shown.topics.iter().filter(|topic| topic.area == area.area);
        let of_area: Vec<_> = of_area.collect();
        (!of_area.is_empty()).then_some((area.area, of_area))
    })
}

/// A row per topic with its bar and figures. In a list of resources only, that there are none.
pub(crate) fn topics(scene: &Scene<'_>) -> Block {
    let shown = scene.shown();
    if shown.topics.is_empty() {
        return Block::text(t!("report-chapters-glance-only-resources"));
    }
    let figures = || {
        shown
            .topics
            .iter()
            .filter_map(|topic| topic.figure.visible())
    };
    let targets: Vec<_> = figures().map(TopicFigure::target_level).collect();
    let labels = scene.list().scale.labels();
    let place = Place::fitting(figures().map(counts));
    let rows = by_area(scene).flat_map(|(area, topics)| {
        let rows = topics.into_iter().map(|topic| row(scene, topic, place));
        let rows: Vec<_> = rows.collect();
        std::iter::once(SheetRow::head(area.label(), Some(area))).chain(rows)
    });
    Block::Sheet(Sheet {
        caption: t!("report-chapters-glance-topics-caption").to_owned(),
        legend: Some(meaning("legenda-onderwerpen".to_owned(), labels, &targets)),
        columns: vec![
            Column::text(t!("common-topic")),
            Column::bar(t!("common-distribution")),
            Column::number(t!("common-answers")),
            Column::number(t!("common-average")),
            Column::number(t!("common-distance")),
            Column::number(t!("common-high-priority")),
        ],
        rows: rows.collect(),
    })
}

fn row(scene: &Scene<'_>, topic: &TopicView, place: Place) -> SheetRow {
    let title = scene.title(&topic.id);
    let mut cells = vec![title.to_owned()];
    match topic.figure.visible() {
        Some(figure) => cells.extend([
            String::new(),
            topic::n_of(scene.overview(), topic, figure),
            number(figure.mean),
            number(figure.gap),
        ]),
        None => cells.extend([not_shown(), NOTHING, NOTHING, NOTHING].map(str::to_owned)),
    }
    let high = topic.high.visible();
    cells.push(high.map_or_else(|| NOTHING.to_owned(), |part| words::part(*part)));
    let bar = topic.figure.visible().map(|figure| {
        let labels = scene.list().scale.labels();
        place.bar(
            format!("onderwerp-{}", topic.id),
            title,
            counts(figure),
            labels,
        )
    });
    SheetRow::Cells { cells, bar }
}

/// The same as pictures that can stand by themselves.
pub(crate) fn pictures(scene: &Scene<'_>) -> Vec<Picture> {
    if scene.shown().topics.is_empty() {
        return Vec::new();
    }
    let mut rows = Vec::new();
    let mut alt = vec![t!("report-chapters-glance-picture-described").to_owned()];
    for (area, topics) in by_area(scene) {
        rows.push(Row::Head(area));
        alt.push(format!("{}.", area.label()));
        for topic in topics {
            alt.push(in_words(scene, topic));
            rows.push(Row::Bar(bar(scene, topic)));
        }
    }
    let board = Board {
        name: "overzicht".to_owned(),
        title: t!("common-where-things-stand-topic").to_owned(),
        alt: alt.join(" "),
        labels: scene.list().scale.labels(),
        rows,
        others: Vec::new(),
    };
    board.pictures()
}

fn bar<'a>(scene: &Scene<'_>, topic: &'a TopicView) -> Bar<'a> {
    let figure = topic.figure.visible();
    let figures = figure.map_or_else(Vec::new, |figure| {
        let mean = t!(
            "report-chapters-glance-average-of",
            mean = number(figure.mean)
        );
        vec![words::gap(figure.gap), mean]
    });
    Bar {
        name: scene.title(&topic.id).to_owned(),
        figures,
        counts: figure.map(counts),
    }
}

fn in_words(scene: &Scene<'_>, topic: &TopicView) -> String {
    let title = scene.title(&topic.id);
    match topic.figure.visible() {
        None => format!("{title}: {}.", not_shown()),
        Some(figure) => t!(
            "report-chapters-glance-topic-described",
            title = title,
            labels = bars::in_words(counts(figure), scene.list().scale.labels()),
            mean = number(figure.mean),
            gap = words::gap(figure.gap)
        ),
    }
}

/// The most urgent topics with their reasons.
///
/// `most` topics, each with the `reasons` strongest reasons.
pub(crate) fn first(scene: &Scene<'_>, most: usize, reasons: usize) -> Block {
    let ranked = scene.shown().ranked.iter();
    let rows: Vec<_> = ranked
        .map(|one| (one, scene.told(&one.reasons)))
        .filter(|(_, told)| !told.is_empty())
        .take(most)
        .map(|(one, mut told)| {
            told.truncate(reasons);
            let topic = scene.shown().topic(&one.topic);
            let about = About::of(topic.map_or(0, |topic| topic.items.len()));
            vec![
                scene.title(&one.topic).to_owned(),
                words::reasons(scene.overview(), &told, about),
                topic.map(gaps::figures).unwrap_or_default(),
            ]
        })
        .collect();
    if rows.is_empty() {
        return Block::text(gaps::nothing_stands_out());
    }
    Block::Table(Table {
        caption: t!("report-chapters-glance-talk-first-caption").to_owned(),
        columns: vec![
            Column::text(t!("common-topic")),
            Column::text(t!("report-chapters-why")),
            Column::text(t!("common-figures")),
        ],
        rows,
    })
}

/// Resources that are missing or only partly there.
pub(crate) fn lacking(scene: &Scene<'_>, most: usize) -> Block {
    let rows: Vec<_> = scene
        .shown()
        .resources
        .iter()
        .filter(|resource| resources::is_lacking(resource))
        .take(most)
        .map(|resource| {
            let state = resource.state.visible();
            vec![
                scene.overview().text(resource.item.number).to_owned(),
                state.map_or_else(String::new, |state| lower_first(state.label())),
                resources::figures(resource),
            ]
        })
        .collect();
    if rows.is_empty() {
        return Block::text(resources::nothing_missing());
    }
    Block::Table(Table {
        caption: t!("report-chapters-glance-lacking-caption").to_owned(),
        columns: vec![
            Column::text(t!("common-resource")),
            Column::short(t!("common-state")),
            Column::text(t!("common-figures")),
        ],
        rows,
    })
}
