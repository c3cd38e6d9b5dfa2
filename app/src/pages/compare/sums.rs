//! Areas and topics in two rounds, over the items that may be compared.

use leptos::prelude::*;
use scan::compare::Compared;

use super::{Scene, words};
use crate::components::words::{count, number};

/// What the means are over.
pub(crate) const OVER: &str = "Gemiddeld niveau, alleen over vragen die in beide rondes hetzelfde waren en die we in beide mogen tonen.";

/// What a row is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RowOf {
    /// A whole area.
    Area,
    /// A topic of the area above it.
    Topic,
}

/// An area or a topic.
pub(crate) struct Row {
    /// Which of the two.
    pub(crate) of: RowOf,
    /// What it is called.
    pub(crate) name: String,
    /// Before, now and the difference; or that they are not shown.
    pub(crate) figures: Result<[String; 3], &'static str>,
    /// Over how many items.
    pub(crate) over: String,
}

/// Each area, followed by its topics.
pub(crate) fn rows(scene: Scene<'_>) -> Vec<Row> {
    let list = &scene.now.round.list;
    scene
        .compared
        .areas
        .iter()
        .flat_map(|area| {
            let part = list.areas.iter().find(|part| part.area == area.of);
            let topics: Vec<_> = part
                .into_iter()
                .flat_map(|part| &part.topics)
                .filter_map(|topic| {
                    let compared = scene.compared.topic(&topic.id)?;
                    Some(row(RowOf::Topic, topic.title.clone(), compared))
                })
                .collect();
            // An area with nothing but resources has no mean.
            let name = format!("{} (gebied)", area.of.label());
            let head = (!topics.is_empty()).then(|| row(RowOf::Area, name, area));
            head.into_iter().chain(topics)
        })
        .collect()
}

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

fn row<T>(of: RowOf, name: String, compared: &Compared<T>) -> Row {
    let over = match compared.items {
        0 => "geen vraag te vergelijken".to_owned(),
        items => count(items, "vraag", "vragen"),
    };
    let figures = compared.mean.visible().map(|change| {
        [
            number(change.before),
            number(change.now),
            words::difference(*change),
        ]
    });
    Row {
        of,
        name,
        figures: figures.ok_or("niet te vergelijken"),
        over,
    }
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
