//! The tables behind the pictures.

use leptos::prelude::*;
use scan::overview::{ItemView, TopicView};
use scan::questionnaire::Scale;

use scan_report::overview::topic::n_of;
use scan_report::overview::{Scene, words};
use scan_report::words::{hundredths, number};

/// Column heads for the levels of a scale.
fn level_heads(scale: &Scale) -> Vec<impl IntoView + use<>> {
    let head = |label: &String| view! { <th scope="col" class="number">{label.clone()}</th> };
    scale.labels().iter().map(head).collect()
}

fn cells(values: Vec<String>) -> Vec<impl IntoView> {
    values
        .into_iter()
        .map(|value| view! { <td class="number">{value}</td> })
        .collect()
}

/// Instead of figures, as wide as they would be.
fn not_shown(columns: usize) -> impl IntoView {
    view! { <td colspan=columns.to_string()><span class="hidden-value">"niet getoond"</span></td> }
}

/// Topics: what the bars show.
pub(super) fn topics(scene: Scene<'_>) -> AnyView {
    let scale = &scene.list().scale;
    let rows: Vec<_> = scene
        .shown
        .topics
        .iter()
        .map(|topic| topic_row(scene, topic))
        .collect();
    view! {
        <details class="data">
            <summary>"Bekijk als tabel"</summary>
            <div class="table-wrap" tabindex="0" role="region" aria-label="Aantallen per onderwerp">
                <table class="table table--compact">
                    <caption>"Aantal antwoorden per niveau; van alle vragen van een onderwerp samen"</caption>
                    <thead><tr>
                        <th scope="col">"Onderwerp"</th>
                        {level_heads(scale)}
                        <th scope="col" class="number">"Weet ik niet"</th>
                        <th scope="col" class="number">"N.v.t."</th>
                        <th scope="col" class="number">"Antwoorden"</th>
                        <th scope="col" class="number">"Gemiddeld"</th>
                        <th scope="col" class="number">"Afstand"</th>
                        <th scope="col" class="number">"Hoge prioriteit"</th>
                    </tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </details>
    }
    .into_any()
}

fn topic_row(scene: Scene<'_>, topic: &TopicView) -> AnyView {
    let figures = match topic.figure.visible() {
        Some(figure) => {
            let mut values: Vec<_> = figure.distribution.iter().map(u32::to_string).collect();
            values.extend([
                figure.unknown.to_string(),
                figure.not_applicable.to_string(),
                n_of(scene, topic, figure),
                number(figure.mean),
                number(figure.gap),
            ]);
            cells(values).into_any()
        }
        None => not_shown(scene.list().scale.labels().len() + 5).into_any(),
    };
    let high = topic
        .high
        .visible()
        .map_or_else(|| "niet getoond".to_owned(), |p| words::part(*p));
    view! {
        <tr>
            <th scope="row">{scene.title(&topic.id).to_owned()}</th>
            {figures}
            <td class="number">{high}</td>
        </tr>
    }
    .into_any()
}

/// Statements and skills one by one, in the order chosen.
pub(super) fn items(scene: Scene<'_>) -> AnyView {
    let scale = &scene.list().scale;
    let rows: Vec<_> = scene
        .shown
        .items
        .iter()
        .map(|item| item_row(scene, item))
        .collect();
    view! {
        <details class="data">
            <summary>"Bekijk alle vragen in een tabel"</summary>
            <div class="table-wrap" tabindex="0" role="region" aria-label="Uitkomst per vraag">
                <table class="table table--compact">
                    <caption>"Aantal collega’s per antwoord"</caption>
                    <thead><tr>
                        <th scope="col">"Vraag"</th>
                        {level_heads(scale)}
                        <th scope="col" class="number">"Weet ik niet"</th>
                        <th scope="col" class="number">"N.v.t."</th>
                        <th scope="col" class="number">"Antwoorden"</th>
                        <th scope="col" class="number">"Mediaan"</th>
                        <th scope="col" class="number">"Afstand"</th>
                        <th scope="col" class="number">"Eens of verdeeld"</th>
                        <th scope="col" class="number">"Hoge prioriteit"</th>
                    </tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </details>
    }
    .into_any()
}

fn item_row(scene: Scene<'_>, item: &ItemView) -> AnyView {
    let result = &item.result;
    let hidden = || "niet getoond".to_owned();
    let answers = result.answers.visible();
    let levels = result.levels.visible();
    let mut values: Vec<String> = match levels {
        Some(levels) => levels.counts.iter().map(u32::to_string).collect(),
        None => scene
            .list()
            .scale
            .labels()
            .iter()
            .map(|_| hidden())
            .collect(),
    };
    values.extend([
        answers.map_or_else(hidden, |answers| answers.unknown.to_string()),
        answers.map_or_else(hidden, |answers| answers.not_applicable.to_string()),
        words::answered(result).unwrap_or_else(hidden),
        levels.map_or_else(hidden, |levels| number(levels.median)),
        levels.map_or_else(hidden, |levels| number(levels.gap)),
        levels.map_or_else(hidden, |levels| hundredths(levels.consensus)),
        result.high().map_or_else(hidden, words::part),
    ]);
    // One cell instead of a row full of the same words.
    let figures = if answers.is_none() && result.high().is_none() {
        not_shown(values.len()).into_any()
    } else {
        cells(values).into_any()
    };
    let text = scene.text(item.number);
    view! { <tr><th scope="row">{text.to_owned()}</th>{figures}</tr> }.into_any()
}
