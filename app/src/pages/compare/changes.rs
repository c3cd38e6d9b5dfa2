//! The largest changes, as sentences.

use crate::pages::prelude::*;
use scan_report::compare::Scene;
use scan_report::compare::changes::{caution, none, sentences};
use scan_texts::t;

pub(super) fn changes(scene: Scene<'_>) -> AnyView {
    let sentences: Vec<_> = sentences(scene)
        .into_iter()
        .map(|(way, rest)| view! { <li><strong>{way}</strong>{rest}</li> })
        .collect();
    let list = if sentences.is_empty() {
        html! { <p>{none()}</p> }
    } else {
        html! { <ul class="list">{sentences}</ul> }
    };
    html! {
        <section class="card flow">
            <h2>{t!("common-largest-changes")}</h2>
            {list}
            <p class="note">{icon("info")}<span>{caution()}</span></p>
        </section>
    }
}
