//! Which resources are missing.

use leptos::prelude::*;
use scan::overview::{ResourceState, ResourceView};

use super::explain::explain;
use super::filters;
use super::table::{columns, counts, hidden};
use crate::components::table::{DataTable, Row};
use crate::pages::agree::make_action;
use crate::pages::manage::address;
use scan_report::overview::explain::Measure;
use scan_report::overview::resources::{figures, is_lacking, nothing_missing};
use scan_report::overview::{Scene, words};
use scan_report::words::{count, lower_first};
use scan_texts::{Label, t};

/// Missing resources first; what is there can be opened. Nothing in a list without resources.
pub(super) fn resources(scene: Scene<'_>) -> Option<AnyView> {
    let all = &scene.shown.resources;
    if all.is_empty() {
        return None;
    }
    let (missing, others): (Vec<_>, Vec<_>) = all.iter().partition(|one| is_lacking(one));
    let missing: Vec<_> = missing.into_iter().map(|one| entry(scene, one)).collect();
    let others: Vec<_> = others.into_iter().map(|one| entry(scene, one)).collect();
    let list = if missing.is_empty() {
        html! { <p>{nothing_missing()}</p> }
    } else {
        html! { <ul class="missing">{missing}</ul> }
    };
    let number = u32::try_from(others.len()).unwrap_or(u32::MAX);
    let others = (number > 0).then(|| {
        let words = t!(
            "overview-resources-and-more",
            number = count(
                number,
                t!("overview-resources-more-resource"),
                t!("overview-resources-more-resources")
            )
        );
        view! {
            <details class="data">
                <summary>{words}</summary>
                <ul class="missing">{others}</ul>
            </details>
        }
    });
    let complete = format!("{}/middelen", address(&scene.round.name));
    Some(html! {
        <section class="card flow" id="middelen">
            <h2>{t!("overview-resources-all-resources")}</h2>
            {list}
            {others}
            <p class="no-print"><a href=complete>{t!("overview-resources-complete-together")}</a></p>
            {table(scene)}
            {explain(Measure::Resource)}
        </section>
    })
}

fn entry(scene: Scene<'_>, resource: &ResourceView) -> AnyView {
    let name = scene.text(resource.item.number).to_owned();
    let about = format!("middel={}", resource.item.id);
    let act = is_lacking(resource).then(|| make_action(&scene.round.name, &about, &name));
    html! {
        <li>
            <b><a href=filters::topic_address(scene, &resource.item.topic)>{name}</a></b>
            {badge(resource)}
            <small>{figures(resource)}</small>
            {act}
        </li>
    }
}

/// The state in a word; a hidden one says so.
pub(crate) fn badge(resource: &ResourceView) -> AnyView {
    let Some(state) = resource.state.visible() else {
        return html! { <span class="hidden-value">{t!("common-not-shown")}</span> };
    };
    let class = match state {
        ResourceState::Missing => "badge badge--none",
        ResourceState::Partly => "badge badge--part",
        ResourceState::Present => "badge badge--done",
    };
    html! { <span class=class>{lower_first(state.label())}</span> }
}

fn table(scene: Scene<'_>) -> AnyView {
    let scale = scene.list().resource_scale();
    let row = |resource: &ResourceView| {
        let result = &resource.item.result;
        let levels = result.levels.visible();
        let mut values = counts(levels.map(|levels| levels.counts.as_slice()), scale);
        let unknown = result.unknown();
        values.push(unknown.map_or_else(hidden, |part| part.count.to_string()));
        values.push(words::answered(result).unwrap_or_else(hidden));
        Row::new(scene.text(resource.item.number).to_owned(), values)
    };
    let rows = scene.shown.resources.iter().map(row).collect();
    let columns = columns(
        t!("common-resource"),
        scale,
        &[t!("common-i-dont-know"), t!("common-answers")],
    );
    let table = DataTable::of_numbers(t!("common-number-of-colleagues-per"), columns);
    let table = table.region(t!("common-resources"));
    table.behind(t!("overview-resources-see-table"), rows)
}
