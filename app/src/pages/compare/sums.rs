//! Areas and topics in two rounds, over the items that may be compared.

use leptos::prelude::*;
use scan::compare::{Change, Compared};
use scan::disclosure::Shown;

use super::{Scene, words};
use crate::components::words::{count, number};

/// The table; topics below their area.
pub(super) fn sums(scene: Scene<'_>) -> AnyView {
    let list = &scene.now.round.list;
    let rows: Vec<_> = scene
        .compared
        .areas
        .iter()
        .map(|area| {
            let part = list.areas.iter().find(|part| part.area == area.of);
            let topics: Vec<_> = part
                .into_iter()
                .flat_map(|part| &part.topics)
                .filter_map(|topic| {
                    let compared = scene.compared.topic(&topic.id)?;
                    Some(row(scene, topic.title.clone(), compared, None))
                })
                .collect();
            // An area with nothing but resources has no mean.
            (!topics.is_empty()).then(|| {
                let name = format!("{} (gebied)", area.of.label());
                view! { {row(scene, name, area, Some("compared-area"))}{topics} }
            })
        })
        .collect();
    let (before, now) = (scene.before.head(), scene.now.head());
    view! {
        <section class="card flow">
            <h2>"Per gebied en onderwerp"</h2>
            <p class="small">"Gemiddeld niveau, alleen over vragen die in beide rondes hetzelfde waren en die we in beide mogen tonen."</p>
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

fn row<T>(
    scene: Scene<'_>,
    name: String,
    compared: &Compared<T>,
    class: Option<&'static str>,
) -> impl IntoView + use<T> {
    let over = match compared.items {
        0 => "geen vraag te vergelijken".to_owned(),
        items => count(items, "vraag", "vragen"),
    };
    view! {
        <tr class=class>
            <th scope="row">{name}</th>
            {cells(scene, compared.mean)}
            <td data-label="Over">{over}</td>
        </tr>
    }
}

/// Before, now and the difference; or that they are not shown.
fn cells(scene: Scene<'_>, mean: Shown<Change>) -> AnyView {
    let Some(change) = mean.into_option() else {
        return view! { <td colspan="3"><span class="hidden-value">"niet te vergelijken"</span></td> }
            .into_any();
    };
    view! {
        <td class="number" data-label=scene.before.head()>{number(change.before)}</td>
        <td class="number" data-label=scene.now.head()>{number(change.now)}</td>
        <td class="number" data-label="Verschil">{words::difference(change)}</td>
    }
    .into_any()
}
