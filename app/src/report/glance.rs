//! *In één oogopslag*: how the team stands, what to talk about first, what is missing.

use scan::overview::{AreaView, ResourceState, ResourceView, TopicFigure, TopicView};
use scan::questionnaire::Scale;
use scan::report::{Block, Card, Column, Table};

use super::picture::{Bar, Board, Row};
use super::scene::Scene;
use crate::components::words::{lower_first, number};
use crate::pages::overview::bars::{self, Counts};
use crate::pages::overview::words::{self, About};
use crate::pages::overview::{areas, board, gaps, hidden, resources};

/// Instead of a figure.
pub(super) const NOT_SHOWN: &str = "niet getoond";

/// The chapter.
pub(super) fn chapter(scene: &Scene<'_>) -> Vec<Block> {
    let mut blocks = vec![Block::heading(1, "In één oogopslag")];
    if !scene.has_answers() {
        blocks.push(nothing(scene));
        return blocks;
    }
    blocks.push(Block::text(
        "Er is geen goed of fout. Dit beeld helpt een team om samen te kiezen waar het aan werkt.",
    ));
    blocks.push(Block::Cards {
        cards: cards(scene),
    });
    blocks.push(Block::heading(2, "Stand van zaken per onderwerp"));
    blocks.extend(topics(scene));
    blocks.push(Block::heading(2, "Hier eerst over praten"));
    blocks.push(first(scene, gaps::FIRST, usize::MAX));
    if !scene.shown().resources.is_empty() {
        blocks.push(Block::heading(2, "Middelen die ontbreken"));
        blocks.push(lacking(scene, usize::MAX));
    }
    let notes = hidden::in_words(scene.pages(), &scene.shown().hidden);
    if !notes.is_empty() {
        blocks.push(Block::small(notes.join(" ")));
    }
    blocks
}

/// That nothing can be shown, and why.
pub(super) fn nothing(scene: &Scene<'_>) -> Block {
    let (title, text) = hidden::nothing_in_words(scene.round().form);
    Block::Notice {
        title: title.to_owned(),
        text,
    }
}

/// One per area.
pub(super) fn cards(scene: &Scene<'_>) -> Vec<Card> {
    let card = |area: &AreaView| card(&scene.list().scale, area);
    scene.shown().areas.iter().map(card).collect()
}

fn card(scale: &Scale, area: &AreaView) -> Card {
    let figure = area.figure.visible();
    let lines = match figure {
        Some(figure) => areas::in_words(figure, scale).to_vec(),
        None if area.topics == 0 => vec![areas::ONLY_RESOURCES.to_owned()],
        None => vec![NOT_SHOWN.to_owned()],
    };
    Card {
        area: area.area,
        title: area.area.label().to_owned(),
        value: figure.map(|figure| number(figure.mean)),
        ball: figure.map(|figure| (figure.level().number() - 1, scale.len())),
        lines,
    }
}

/// What the bar of a topic shows.
pub(super) fn counts(figure: &TopicFigure) -> Counts<'_> {
    Counts {
        levels: &figure.distribution,
        unknown: figure.unknown,
        target: figure.target_level(),
    }
}

/// A bar per topic, and the same in figures. Nothing in a list of resources only.
fn topics(scene: &Scene<'_>) -> Vec<Block> {
    let shown = scene.shown();
    if shown.topics.is_empty() {
        return vec![Block::text(
            "In deze lijst staan alleen vragen naar middelen.",
        )];
    }
    let mut rows = Vec::new();
    let mut alt = vec![
        "Een staaf per onderwerp: links van de streep onder het doel, rechts op of boven het doel."
            .to_owned(),
    ];
    for area in &shown.areas {
        let of_area = shown.topics.iter().filter(|topic| topic.area == area.area);
        let of_area: Vec<_> = of_area.collect();
        if of_area.is_empty() {
            continue;
        }
        rows.push(Row::Head(area.area));
        alt.push(format!("{}.", area.area.label()));
        for topic in of_area {
            alt.push(in_words(scene, topic));
            rows.push(Row::Bar(bar(scene, topic)));
        }
    }
    let board = Board {
        name: "overzicht".to_owned(),
        title: "Stand van zaken per onderwerp".to_owned(),
        alt: alt.join(" "),
        labels: scene.list().scale.labels(),
        rows,
        others: Vec::new(),
    };
    let pictures = board.pictures().into_iter().map(Block::Picture);
    pictures.chain(tables(scene).map(Block::Table)).collect()
}

fn bar<'a>(scene: &Scene<'_>, topic: &'a TopicView) -> Bar<'a> {
    let figure = topic.figure.visible();
    let figures = figure.map_or_else(Vec::new, |figure| {
        let mean = format!("gemiddeld {}", number(figure.mean));
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
        None => format!("{title}: {NOT_SHOWN}."),
        Some(figure) => format!(
            "{title}: {}; gemiddeld {}; {}.",
            bars::in_words(counts(figure), scene.list().scale.labels()),
            number(figure.mean),
            words::gap(figure.gap)
        ),
    }
}

/// The answers behind the bars, then mean, distance, n and priority.
fn tables(scene: &Scene<'_>) -> impl Iterator<Item = Table> {
    let labels = scene.list().scale.labels();
    let mut columns = vec![Column::text("Onderwerp")];
    columns.extend(labels.iter().map(Column::number));
    columns.push(Column::number("Weet ik niet"));
    columns.push(Column::number("N.v.t."));
    let answers = Table {
        caption: "Aantal antwoorden per niveau; van alle vragen van een onderwerp samen".to_owned(),
        rows: rows(scene, labels.len() + 2, |_, figure| {
            let counts = figure.distribution.iter().map(u32::to_string);
            let apart = [figure.unknown, figure.not_applicable];
            counts.chain(apart.iter().map(u32::to_string)).collect()
        }),
        columns,
    };
    let high = |topic: &TopicView| {
        let high = topic.high.visible();
        high.map_or_else(|| NOT_SHOWN.to_owned(), |part| words::part(*part))
    };
    let mut rows = rows(scene, 4, |topic, figure| {
        vec![
            number(figure.mean),
            number(figure.gap),
            number(figure.target),
            board::n_of(scene.pages(), topic, figure),
        ]
    });
    for (row, topic) in rows.iter_mut().zip(&scene.shown().topics) {
        row.insert(1, topic.area.label().to_owned());
        row.push(high(topic));
    }
    let figures = Table {
        caption: "Gemiddelde, afstand tot het doel, hoeveel collega’s antwoordden en hoeveel hoge prioriteit gaven".to_owned(),
        columns: vec![
            Column::text("Onderwerp"),
            Column::short("Gebied"),
            Column::number("Gemiddeld"),
            Column::number("Afstand"),
            Column::number("Doel"),
            Column::number("Antwoorden"),
            Column::number("Hoge prioriteit"),
        ],
        rows,
    };
    [answers, figures].into_iter()
}

/// A row per topic; a hidden one says so in every cell.
fn rows(
    scene: &Scene<'_>,
    cells: usize,
    figures: impl Fn(&TopicView, &TopicFigure) -> Vec<String>,
) -> Vec<Vec<String>> {
    let row = |topic: &TopicView| {
        let mut row = vec![scene.title(&topic.id).to_owned()];
        match topic.figure.visible() {
            Some(figure) => row.extend(figures(topic, figure)),
            None => row.extend(std::iter::repeat_n(NOT_SHOWN.to_owned(), cells)),
        }
        row
    };
    scene.shown().topics.iter().map(row).collect()
}

/// The most urgent topics with their reasons.
///
/// `most` topics, each with the `reasons` strongest reasons.
pub(super) fn first(scene: &Scene<'_>, most: usize, reasons: usize) -> Block {
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
                words::reasons(scene.pages(), &told, about),
                topic.map(gaps::figures).unwrap_or_default(),
            ]
        })
        .collect();
    if rows.is_empty() {
        return Block::text(gaps::NOTHING_STANDS_OUT);
    }
    Block::Table(Table {
        caption: "Wat ver onder het doel ligt of anders opvalt, met wat het meest opvalt bovenaan"
            .to_owned(),
        columns: vec![
            Column::text("Onderwerp"),
            Column::text("Waarom"),
            Column::text("Cijfers"),
        ],
        rows,
    })
}

/// Resources that are missing or only partly there.
pub(super) fn lacking(scene: &Scene<'_>, most: usize) -> Block {
    let lacks = |resource: &&ResourceView| {
        let state = resource.state.visible();
        matches!(state, Some(ResourceState::Missing | ResourceState::Partly))
    };
    let rows: Vec<_> = scene
        .shown()
        .resources
        .iter()
        .filter(lacks)
        .take(most)
        .map(|resource| {
            let item = scene.pages().item(resource.item.number);
            let state = resource.state.visible();
            vec![
                item.map_or("", |item| item.text.as_str()).to_owned(),
                state.map_or_else(String::new, |state| lower_first(state.label())),
                resources::figures(resource),
            ]
        })
        .collect();
    if rows.is_empty() {
        return Block::text(resources::NOTHING_MISSING);
    }
    Block::Table(Table {
        caption: "Middelen die ontbreken of er deels zijn, volgens het middelste antwoord"
            .to_owned(),
        columns: vec![
            Column::text("Middel"),
            Column::short("Stand"),
            Column::text("Cijfers"),
        ],
        rows,
    })
}
