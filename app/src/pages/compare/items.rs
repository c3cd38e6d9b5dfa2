//! Item by item.

use scan::compare::{ItemChange, ItemCompared};
use scan::questionnaire::Topic;

use crate::components::table::{Cell, DataTable, Layout, Row, number, text};
use crate::pages::prelude::*;
use scan_report::compare::Scene;
use scan_report::compare::items::{in_words, notes_in_words};
use scan_texts::t;

/// A table per topic, what is no longer asked, and what is not shown.
pub(super) fn items(scene: Scene<'_>) -> AnyView {
    let topics: Vec<_> = scene
        .now
        .round
        .questionnaire
        .topics()
        .map(|(_, topic)| of_topic(scene, topic))
        .collect();
    html! {
        <section class="flow">
            <h2>{t!("common-question-by-question")}</h2>
            {notes(scene)}
            {topics}
            {gone(scene)}
        </section>
    }
}

fn of_topic(scene: Scene<'_>, topic: &Topic) -> AnyView {
    let rows: Vec<_> = topic
        .items
        .iter()
        .filter_map(|item| scene.compared.item(&item.id))
        .map(|item| row(scene, item))
        .collect();
    let label = t!("compare-items-table-label", topic = topic.title);
    let columns = [
        text(t!("common-question-as-heading")),
        number(scene.before.head()),
        number(scene.now.head()),
        number(t!("common-difference")),
    ];
    let table = DataTable::new(Layout::Stacked, columns).with_class("compared");
    html! {
        <section class="card flow">
            <h3>{topic.title.clone()}</h3>
            {table.region(label).view(rows)}
        </section>
    }
}

fn row(scene: Scene<'_>, item: &ItemCompared) -> Row {
    let name = scene.now.text(&item.id);
    match in_words(scene, item) {
        Ok(figures) => Row::new(name, figures),
        Err(_) if item.change == ItemChange::Reworded => {
            let words = view! { <span class="badge badge--part">{t!("common-changed")}</span>{t!("compare-items-not-comparable")} };
            Row::of(name, vec![Cell::Across(3, words.into_any())])
        }
        Err(words) => Row::of(name, vec![Cell::hidden(3, words)]),
    }
}

fn notes(scene: Scene<'_>) -> Option<AnyView> {
    let sentences = notes_in_words(scene);
    (!sentences.is_empty()).then(|| {
        html! { <p class="note">{icon("info")}<span>{sentences.join(" ")}</span></p> }
    })
}

/// What only the earlier round asked.
fn gone(scene: Scene<'_>) -> Option<AnyView> {
    let items: Vec<_> = scene
        .compared
        .items
        .iter()
        .filter(|item| item.change == ItemChange::Gone)
        .map(|item| scene.before.text(&item.id))
        .collect();
    (!items.is_empty()).then(|| {
        html! {
            <section class="card flow">
                <h3>{t!("common-no-longer-asked")}</h3>
                {bullets(items)}
            </section>
        }
    })
}
