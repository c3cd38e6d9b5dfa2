//! The largest changes, as sentences.

use leptos::prelude::*;
use scan::compare::{Change, ItemCompared};
use scan::questionnaire::ItemKind;

use super::{Scene, words};
use crate::components::icon::icon;

/// Most sentences.
const MOST: usize = 6;
/// Smallest difference that gets a sentence, in levels: below it one or two colleagues who
/// answer otherwise make the difference.
const WORTH_SAYING: f64 = 0.3;

/// The largest changes first, forward and back, and how to read them.
pub(super) fn changes(scene: Scene<'_>) -> AnyView {
    let mut found: Vec<(&ItemCompared, Change)> = scene
        .compared
        .items
        .iter()
        .filter(|item| item.kind != ItemKind::Resource)
        .filter_map(|item| Some((item, item.change.change()?)))
        // A hair lower, because differences of means are not exact.
        .filter(|(_, change)| change.difference.abs() >= WORTH_SAYING - 1e-9)
        .collect();
    found.sort_by(|(_, a), (_, b)| b.difference.abs().total_cmp(&a.difference.abs()));
    let sentences: Vec<_> = found
        .into_iter()
        .take(MOST)
        .map(|(item, change)| sentence(scene, item, change))
        .collect();
    let list = if sentences.is_empty() {
        let text = "Bij geen enkele vraag die we kunnen vergelijken is het verschil groot.";
        view! { <p>{text}</p> }.into_any()
    } else {
        view! { <ul class="list">{sentences}</ul> }.into_any()
    };
    view! {
        <section class="card flow">
            <h2>"Grootste veranderingen"</h2>
            {list}
            <p class="note">{icon("info")}<span>"Met weinig mensen zegt een klein verschil weinig: één collega die anders antwoordt, verschuift het gemiddelde al. Vraag elkaar wat er echt veranderd is."</span></p>
        </section>
    }
    .into_any()
}

fn sentence(scene: Scene<'_>, item: &ItemCompared, change: Change) -> impl IntoView + use<> {
    let way = if change.difference > 0.0 {
        "Vooruit: "
    } else {
        "Achteruit: "
    };
    let text = scene.now.text(&item.id);
    let rest = format!("‘{}’ {}.", text.trim_end_matches('.'), words::went(change));
    view! { <li><strong>{way}</strong>{rest}</li> }
}
