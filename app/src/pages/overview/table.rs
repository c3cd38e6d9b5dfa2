//! The tables behind the pictures.

use leptos::prelude::*;
use scan::overview::{ItemView, TopicView};
use scan::questionnaire::Scale;

use crate::components::table::{Cell, Column, DataTable, Row, number as column, text};
use scan_report::overview::topic::n_of;
use scan_report::overview::{Scene, words};
use scan_report::words::{hundredths, number};
use scan_texts::t;

/// What a row is about, the levels of a scale, and other numbers.
pub(super) fn columns(about: &'static str, scale: &Scale, others: &[&'static str]) -> Vec<Column> {
    let levels = scale.labels().iter().cloned().map(column);
    let others = others.iter().copied().map(column);
    [text(about)]
        .into_iter()
        .chain(levels)
        .chain(others)
        .collect()
}

/// Instead of a number.
pub(super) fn hidden() -> String {
    t!("common-not-shown").to_owned()
}

/// How many chose each level.
pub(super) fn counts(levels: Option<&[u32]>, scale: &Scale) -> Vec<String> {
    match levels {
        Some(levels) => levels.iter().map(u32::to_string).collect(),
        None => scale.labels().iter().map(|_| hidden()).collect(),
    }
}

/// Topics: what the bars show.
pub(super) fn topics(scene: Scene<'_>) -> AnyView {
    let columns = columns(
        t!("common-topic"),
        &scene.list().scale,
        &[
            t!("common-i-dont-know"),
            t!("common-not-applicable-short"),
            t!("common-answers"),
            t!("common-average"),
            t!("common-distance"),
            t!("common-high-priority"),
        ],
    );
    let topics = scene.shown.topics.iter();
    let rows = topics.map(|topic| topic_row(scene, topic)).collect();
    let caption = t!("common-number-of-answers-per");
    let table =
        DataTable::of_numbers(caption, columns).region(t!("overview-table-numbers-per-topic"));
    table.behind(t!("common-see-as-a-table"), rows)
}

fn topic_row(scene: Scene<'_>, topic: &TopicView) -> Row {
    let one = |text: String| Cell::One(text.into_any());
    let scale = &scene.list().scale;
    let mut cells: Vec<Cell> = match topic.figure.visible() {
        Some(figure) => counts(Some(&figure.distribution), scale)
            .into_iter()
            .chain([
                figure.unknown.to_string(),
                figure.not_applicable.to_string(),
                n_of(scene, topic, figure),
                number(figure.mean),
                number(figure.gap),
            ])
            .map(one)
            .collect(),
        None => vec![Cell::hidden(
            scale.labels().len() + 5,
            t!("common-not-shown"),
        )],
    };
    let high = topic.high.visible().copied();
    cells.push(one(high.map_or_else(hidden, words::part)));
    Row::of(scene.title(&topic.id).to_owned(), cells)
}

/// Statements and skills one by one, in the order chosen.
pub(super) fn items(scene: Scene<'_>) -> AnyView {
    let columns = columns(
        t!("common-question-as-heading"),
        &scene.list().scale,
        &[
            t!("common-i-dont-know"),
            t!("common-not-applicable-short"),
            t!("common-answers"),
            t!("overview-table-median"),
            t!("common-distance"),
            t!("common-agreed-or-divided"),
            t!("common-high-priority"),
        ],
    );
    let items = scene.shown.items.iter();
    let rows = items.map(|item| item_row(scene, item)).collect();
    let table = DataTable::of_numbers(t!("common-number-of-colleagues-per"), columns);
    let table = table.region(t!("overview-table-result-per-question"));
    table.behind(t!("overview-table-see-questions-table"), rows)
}

fn item_row(scene: Scene<'_>, item: &ItemView) -> Row {
    let result = &item.result;
    let answers = result.answers.visible();
    let levels = result.levels.visible();
    let mut values = counts(
        levels.map(|levels| levels.counts.as_slice()),
        &scene.list().scale,
    );
    values.extend([
        answers.map_or_else(hidden, |answers| answers.unknown.to_string()),
        answers.map_or_else(hidden, |answers| answers.not_applicable.to_string()),
        words::answered(result).unwrap_or_else(hidden),
        levels.map_or_else(hidden, |levels| number(levels.median)),
        levels.map_or_else(hidden, |levels| number(levels.gap)),
        levels.map_or_else(hidden, |levels| hundredths(levels.consensus)),
        result.high().map_or_else(hidden, words::part),
    ]);
    let text = scene.text(item.number).to_owned();
    // One cell instead of a row full of the same words.
    if answers.is_none() && result.high().is_none() {
        Row::of(
            text,
            vec![Cell::hidden(values.len(), t!("common-not-shown"))],
        )
    } else {
        Row::new(text, values)
    }
}
