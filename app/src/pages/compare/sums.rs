//! Areas and topics in two rounds, over the items that may be compared.

use leptos::prelude::*;
use scan_report::compare::Scene;
use scan_report::compare::sums::{OVER, Row, RowOf, rows};

/// The table; topics below their area.
pub(super) fn sums(scene: Scene<'_>) -> AnyView {
    let rows: Vec<_> = rows(scene)
        .into_iter()
        .map(|row| shown(scene, row))
        .collect();
    let (before, now) = (scene.before.head(), scene.now.head());
    view! {
        <section class="card flow">
            <h2>"Per gebied en onderwerp"</h2>
            <p class="small">{OVER}</p>
            <div class="table-wrap" tabindex="0" role="region" aria-label="Gemiddelden per gebied en onderwerp in twee rondes">
                <table class="table table--stack">
                    <thead><tr>
                        <th scope="col">"Onderwerp"</th>
                        <th scope="col" class="number">{before}</th>
                        <th scope="col" class="number">{now}</th>
                        <th scope="col" class="number">"Verschil"</th>
                        <th scope="col">"Over"</th>
                    </tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        </section>
    }
    .into_any()
}

fn shown(scene: Scene<'_>, row: Row) -> AnyView {
    let class = (row.of == RowOf::Area).then_some("compared-area");
    let cells = match row.figures {
        Ok([before, now, difference]) => view! {
            <td class="number" data-label=scene.before.head()>{before}</td>
            <td class="number" data-label=scene.now.head()>{now}</td>
            <td class="number" data-label="Verschil">{difference}</td>
        }
        .into_any(),
        Err(words) => {
            view! { <td colspan="3"><span class="hidden-value">{words}</span></td> }.into_any()
        }
    };
    view! {
        <tr class=class>
            <th scope="row">{row.name}</th>
            {cells}
            <td data-label="Over">{row.over}</td>
        </tr>
    }
    .into_any()
}
