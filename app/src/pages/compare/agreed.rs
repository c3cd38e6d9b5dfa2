//! What the team itself said in both rounds.

use leptos::prelude::*;
use scan::answer::Choice;
use scan::questionnaire::Id;

use super::{Scene, Side};

/// Where neither round has one.
pub(crate) const NONE: &str = "In deze twee rondes zijn geen teamantwoorden opgeschreven.";

/// The item, then the team's answers before and now; only where one was given.
pub(crate) fn rows(scene: Scene<'_>) -> Vec<[String; 3]> {
    let gone = scene.before.round.list.items().map(|placed| placed.item);
    let gone = gone.filter(|item| scene.now.text(&item.id).is_empty());
    let items = scene.now.round.list.items().map(|placed| placed.item);
    let none = || "geen teamantwoord".to_owned();
    items
        .chain(gone)
        .filter_map(|item| {
            let (before, now) = (answer(scene.before, &item.id), answer(scene.now, &item.id));
            (before.is_some() || now.is_some()).then(|| {
                [
                    item.text.clone(),
                    before.unwrap_or_else(none),
                    now.unwrap_or_else(none),
                ]
            })
        })
        .collect()
}

/// Team answers of both rounds beside each other.
pub(super) fn answers(scene: Scene<'_>) -> AnyView {
    let rows: Vec<_> = rows(scene)
        .into_iter()
        .map(|[item, before, now]| {
            view! {
                <tr>
                    <th scope="row">{item}</th>
                    <td data-label=scene.before.head()>{before}</td>
                    <td data-label=scene.now.head()>{now}</td>
                </tr>
            }
        })
        .collect();
    let content = if rows.is_empty() {
        view! { <p>{NONE}</p> }.into_any()
    } else {
        let (before, now) = (scene.before.head(), scene.now.head());
        view! {
            <div class="table-wrap" tabindex="0" role="region" aria-label="Teamantwoorden in twee rondes">
                <table class="table table--stack">
                    <thead><tr>
                        <th scope="col">"Vraag"</th>
                        <th scope="col">{before}</th>
                        <th scope="col">{now}</th>
                    </tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
        .into_any()
    };
    view! {
        <section class="card flow">
            <h2>"Teamantwoorden"</h2>
            {content}
        </section>
    }
    .into_any()
}

/// The team's answer to an item in the words of that round.
fn answer(side: &Side, id: &Id) -> Option<String> {
    let choice = side.agreed.answers.get(id)?.value.choice?;
    let list = &side.round.list;
    let placed = list.items().find(|placed| placed.item.id == *id)?;
    Some(match choice {
        Choice::Level(level) => list.scale_of(placed.item).label(level).to_owned(),
        Choice::Unknown => "Weet ik niet".to_owned(),
        Choice::NotApplicable => "Niet van toepassing".to_owned(),
    })
}
