//! Item by item.

use leptos::prelude::*;
use scan::compare::{ItemChange, ItemCompared};
use scan::questionnaire::Topic;

use crate::components::icon::icon;
use scan_report::compare::Scene;
use scan_report::compare::items::{in_words, notes_in_words};

/// A table per topic, what is no longer asked, and what is not shown.
pub(super) fn items(scene: Scene<'_>) -> AnyView {
    let topics: Vec<_> = scene
        .now
        .round
        .questionnaire
        .topics()
        .map(|(_, topic)| of_topic(scene, topic))
        .collect();
    view! {
        <section class="flow">
            <h2>"Vraag voor vraag"</h2>
            {notes(scene)}
            {topics}
            {gone(scene)}
        </section>
    }
    .into_any()
}

fn of_topic(scene: Scene<'_>, topic: &Topic) -> AnyView {
    let rows: Vec<_> = topic
        .items
        .iter()
        .filter_map(|item| scene.compared.item(&item.id))
        .map(|item| row(scene, item))
        .collect();
    let label = format!("Vragen van {} in twee rondes", topic.title);
    let (before, now) = (scene.before.head(), scene.now.head());
    view! {
        <section class="card flow">
            <h3>{topic.title.clone()}</h3>
            <div class="table-wrap" tabindex="0" role="region" aria-label=label>
                <table class="table table--stack compared">
                    <thead><tr>
                        <th scope="col">"Vraag"</th>
                        <th scope="col" class="number">{before}</th>
                        <th scope="col" class="number">{now}</th>
                        <th scope="col" class="number">"Verschil"</th>
                    </tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </section>
    }
    .into_any()
}

fn row(scene: Scene<'_>, item: &ItemCompared) -> AnyView {
    let cells = match in_words(scene, item) {
        Ok([before, now, difference]) => view! {
            <td class="number" data-label=scene.before.head()>{before}</td>
            <td class="number" data-label=scene.now.head()>{now}</td>
            <td class="number" data-label="Verschil">{difference}</td>
        }
        .into_any(),
        Err(_) if item.change == ItemChange::Reworded => view! {
            <td colspan="3"><span class="badge badge--part">"gewijzigd"</span>" niet te vergelijken"</td>
        }
        .into_any(),
        Err(words) => {
            view! { <td colspan="3"><span class="hidden-value">{words}</span></td> }.into_any()
        }
    };
    view! {
        <tr><th scope="row">{scene.now.text(&item.id)}</th>{cells}</tr>
    }
    .into_any()
}

fn notes(scene: Scene<'_>) -> Option<AnyView> {
    let sentences = notes_in_words(scene);
    (!sentences.is_empty()).then(|| {
        view! { <p class="note">{icon("info")}<span>{sentences.join(" ")}</span></p> }.into_any()
    })
}

/// What only the earlier round asked.
fn gone(scene: Scene<'_>) -> Option<AnyView> {
    let items: Vec<_> = scene
        .compared
        .items
        .iter()
        .filter(|item| item.change == ItemChange::Gone)
        .map(|item| view! { <li>{scene.before.text(&item.id)}</li> })
        .collect();
    (!items.is_empty()).then(|| {
        view! {
            <section class="card flow">
                <h3>"Niet meer gevraagd"</h3>
                <ul class="list">{items}</ul>
            </section>
        }
        .into_any()
    })
}
