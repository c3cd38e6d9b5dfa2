//! Ordering and choosing, as plain links; the addresses of the overview.

use leptos::prelude::*;
use scan::answer::Priority;
use scan::overview::{Order, View};
use scan::questionnaire::{Area, Id, Questionnaire};

use crate::pages::query::QueryPairs;
use scan_report::overview::Scene;
use scan_texts::{Label, t};

const ORDER: &str = "volgorde";
const AREA: &str = "gebied";
const GROUP: &str = "rol";
const PRIORITY: &str = "prioriteit";

/// What of a query means something in this list.
pub fn view(query: &QueryPairs, questionnaire: &Questionnaire) -> View {
    let area = query.value(AREA).parse::<Area>().ok();
    let group = Id::new(query.value(GROUP)).ok();
    View {
        order: query.value(ORDER).parse().unwrap_or_default(),
        area: area.filter(|area| questionnaire.areas.iter().any(|part| part.area == *area)),
        group: group.filter(|id| questionnaire.group(id).is_some()),
        min_priority: query.value(PRIORITY).parse().ok(),
    }
}

/// The address of the overview as chosen; what is not chosen is left out.
pub(super) fn address(scene: Scene<'_>, view: &View) -> String {
    let mut pairs = Vec::new();
    if view.order != Order::default() {
        pairs.push(format!("{ORDER}={}", view.order.key()));
    }
    if let Some(area) = view.area {
        pairs.push(format!("{AREA}={}", area.key()));
    }
    if let Some(group) = &view.group {
        pairs.push(format!("{GROUP}={group}"));
    }
    if let Some(priority) = view.min_priority {
        pairs.push(format!("{PRIORITY}={}", priority.key()));
    }
    let page = format!("/beheer/{}/overzicht", scene.round.name.as_str());
    if pairs.is_empty() {
        page
    } else {
        format!("{page}?{}", pairs.join("&"))
    }
}

/// All choices, behind one line until something is chosen. Each link changes one thing and keeps
/// the others.
pub(super) fn filters(scene: Scene<'_>) -> AnyView {
    let view = scene.view;
    let orders = Order::ALL.map(|order| change(view, order.label(), |view| view.order = order));
    let areas = scene.list().areas.iter().map(|part| Some(part.area));
    let areas = std::iter::once(None).chain(areas).map(|area| {
        let words = area.map_or(t!("common-all"), Area::label);
        change(view, words, |view| view.area = area)
    });
    let groups = scene.list().role_groups.iter().map(Some);
    let groups = std::iter::once(None).chain(groups).map(|group| {
        let words = group.map_or(t!("overview-filters-whole-team"), |group| {
            group.label.as_str()
        });
        let id = group.map(|group| group.id.clone());
        change(view, words, |view| view.group = id)
    });
    let priorities = [
        (t!("common-all"), None),
        (
            t!("overview-filters-medium-or-high"),
            Some(Priority::Middle),
        ),
        (t!("overview-filters-high"), Some(Priority::High)),
    ];
    let priorities =
        priorities.map(|(words, least)| change(view, words, |view| view.min_priority = least));
    // Whoever chose something sees what.
    let chosen = *view != View::default();
    html! {
        <details class="details choose" open=chosen>
            <summary>{t!("overview-filters-sort-and-choose")}</summary>
            <nav class="filters" aria-label=t!("overview-filters-sort-and-choose")>
                {group(scene, t!("overview-filters-order"), orders)}
                {group(scene, t!("common-area"), areas)}
                {group(scene, t!("common-role"), groups)}
                {group(scene, t!("common-priority"), priorities)}
            </nav>
        </details>
    }
}

/// What a link says, and the view with one thing changed.
fn change(view: &View, words: &str, change: impl FnOnce(&mut View)) -> (String, View) {
    let mut changed = view.clone();
    change(&mut changed);
    (words.to_owned(), changed)
}

/// One row of links; none where there is nothing to choose (*all* and one other).
fn group(
    scene: Scene<'_>,
    name: &'static str,
    choices: impl IntoIterator<Item = (String, View)>,
) -> Option<AnyView> {
    let links: Vec<_> = choices
        .into_iter()
        .map(|(words, view)| {
            let current = (view == *scene.view).then_some("true");
            let href = address(scene, &view);
            view! { <a class="filter" href=href aria-current=current>{words}</a> }
        })
        .collect();
    if links.len() <= 2 {
        return None;
    }
    Some(html! {
        <div class="filters__group" role="group" aria-label=name>
            <span class="filters__name" aria-hidden="true">{name}</span>
            {links}
        </div>
    })
}

/// The address of one area alone.
pub(super) fn area_address(scene: Scene<'_>, area: Area) -> String {
    address(
        scene,
        &View {
            area: Some(area),
            ..scene.view.clone()
        },
    )
}

pub(super) fn topic_address(scene: Scene<'_>, id: &Id) -> String {
    format!("/beheer/{}/overzicht/{id}", scene.round.name.as_str())
}
