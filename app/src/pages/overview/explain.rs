//! *Wat betekent dit getal?*, to open beside a figure.

use leptos::prelude::*;
use scan_report::overview::explain::{HOW_TO_READ, Measure};

/// The explanation beside a figure; the name of the measure is for who hears the page.
pub(super) fn explain(measure: Measure) -> AnyView {
    let [meaning, formula] = measure.text();
    let name = format!(" {}", measure.name());
    view! {
        <details class="explain">
            <summary>
                "Wat betekent dit getal?"<span class="visually-hidden">{name}</span>
            </summary>
            <p>{meaning}</p>
            <p>{formula}</p>
        </details>
    }
    .into_any()
}

/// The same where several stand together: the measure is named.
pub(super) fn explain_named(measure: Measure) -> AnyView {
    let [meaning, formula] = measure.text();
    let question = format!("Wat betekent ‘{}’?", measure.name());
    view! {
        <details class="explain">
            <summary>{question}</summary>
            <p>{meaning}</p>
            <p>{formula}</p>
        </details>
    }
    .into_any()
}

/// How to read a board of bars.
pub(super) fn how_to_read() -> AnyView {
    let [bars, numbers] = HOW_TO_READ;
    view! {
        <details class="explain">
            <summary>"Hoe lees ik dit?"</summary>
            <p>{bars}</p>
            <p>{numbers}</p>
        </details>
    }
    .into_any()
}
