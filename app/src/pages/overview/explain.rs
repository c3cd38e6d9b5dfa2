//! *Wat betekent dit getal?*, to open beside a figure.

use leptos::prelude::*;
use scan_report::overview::explain::{HOW_TO_READ, Measure};
use scan_texts::t;

/// The explanation beside a figure; the name of the measure is for who hears the page.
pub(super) fn explain(measure: Measure) -> AnyView {
    let name = format!(" {}", measure.name());
    let question = view! { {t!("overview-explain-what-number-means")}<span class="visually-hidden">{name}</span> };
    details(question, measure.text())
}

/// The same where several stand together: the measure is named.
pub(super) fn explain_named(measure: Measure) -> AnyView {
    let question = t!(
        "overview-explain-what-measure-means",
        measure = measure.name()
    );
    details(question, measure.text())
}

pub(super) fn how_to_read() -> AnyView {
    details(
        t!("overview-explain-how-to-read"),
        HOW_TO_READ.map(|text| text()),
    )
}

fn details(question: impl IntoView + 'static, answer: [&'static str; 2]) -> AnyView {
    let answer = answer.map(|text| view! { <p>{text}</p> });
    html! {
        <details class="explain"><summary>{question}</summary>{answer.to_vec()}</details>
    }
}
