//! *Wat betekent dit getal?*, to open beside a figure.

use leptos::prelude::*;
use scan_report::overview::explain::{HOW_TO_READ, Measure};

/// The explanation beside a figure; the name of the measure is for who hears the page.
pub(super) fn explain(measure: Measure) -> AnyView {
    let name = format!(" {}", measure.name());
    let question = view! { "Wat betekent dit getal?"<span class="visually-hidden">{name}</span> };
    details(question, measure.text())
}

/// The same where several stand together: the measure is named.
pub(super) fn explain_named(measure: Measure) -> AnyView {
    let question = format!("Wat betekent ‘{}’?", measure.name());
    details(question, measure.text())
}

pub(super) fn how_to_read() -> AnyView {
    details("Hoe lees ik dit?", HOW_TO_READ)
}

fn details(question: impl IntoView + 'static, answer: [&'static str; 2]) -> AnyView {
    let answer = answer.map(|text| view! { <p>{text}</p> });
    html! {
        <details class="explain"><summary>{question}</summary>{answer.to_vec()}</details>
    }
}
