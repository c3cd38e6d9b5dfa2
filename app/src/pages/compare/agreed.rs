//! What the team itself said in both rounds.

use leptos::prelude::*;
use scan_report::compare::Scene;
use scan_report::compare::agreed::{NONE, rows};

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
