//! The first screen: all topics in one table, where to begin, and what is missing. The sections
//! below it say why.

use leptos::prelude::*;
use scan::overview::Order;

use super::resources::badge;
use super::{board, filters};
use crate::components::ball::ball;
use scan_report::overview::gaps::nothing_stands_out;
use scan_report::overview::{Scene, resources, words};
use scan_texts::{Label, t};

/// Most topics to begin with.
const FIRST: usize = 3;
/// Where the missing resources stand.
const MISSING: &str = "ontbreekt";

/// Everything that a team should see without scrolling.
pub(super) fn glance(scene: Scene<'_>) -> AnyView {
    html! {
        <div class="glance">
            {jump(scene)}
            {board::board(scene)}
            <div class="glance__side">
                {begin(scene)}
                {missing(scene)}
            </div>
            {board::behind(scene)}
        </div>
    }
}

/// On a phone: each area, and what is missing, in one line and one touch away. Elsewhere all of
/// it stands beside each other already.
fn jump(scene: Scene<'_>) -> Option<AnyView> {
    let areas = &scene.shown.areas;
    if scene.view.order != Order::List || areas.len() < 2 {
        return None;
    }
    let levels = scene.list().scale.labels().len();
    let tiles: Vec<_> = areas
        .iter()
        .filter(|part| part.topics > 0)
        .map(|part| {
            let class = format!("glance__tile {}", part.area.key());
            let figure = part.figure.visible();
            let level = figure.map(|figure| ball(figure.level().index(), levels));
            let gap = figure.map_or_else(hidden, |figure| words::gap(figure.gap));
            view! {
                <a class=class href=format!("#{}", board::anchor(part))>
                    <b>{part.area.label()}</b><span>{level}{gap}</span>
                </a>
            }
        })
        .collect();
    let lacking = (!scene.shown.resources.is_empty()).then(|| {
        view! {
            <a class="glance__tile" href=format!("#{MISSING}")>
                <b>{t!("common-resources")}</b><span>{resources::how_many(&scene.shown.resources)}</span>
            </a>
        }
    });
    let jump = view! { <nav class="glance__jump" aria-label=t!("overview-glance-go-to-area")>{tiles}{lacking}</nav> };
    Some(jump.into_any())
}

fn hidden() -> String {
    t!("common-not-shown").to_owned()
}

/// The most urgent topics; why, stands below.
fn begin(scene: Scene<'_>) -> AnyView {
    let found = &scene.shown.ranked;
    let content = if found.is_empty() {
        html! { <p>{nothing_stands_out()}</p> }
    } else {
        let first: Vec<_> = found
            .iter()
            .take(FIRST)
            .map(|one| {
                let title = scene.title(&one.topic).to_owned();
                view! { <li><a href=filters::topic_address(scene, &one.topic)>{title}</a></li> }
            })
            .collect();
        html! { <ol class="ranked">{first}</ol> }
    };
    let why = (!found.is_empty())
        .then(|| view! { <a href="#waarom">{t!("overview-glance-why-these")}</a> });
    let guide = format!(
        "{}/leidraad",
        crate::pages::manage::address(&scene.round.name)
    );
    html! {
        <section class="card" aria-labelledby="eerst">
            <h2 id="eerst">{t!("common-talk-about-this-first")}</h2>
            {content}
            <p class="button-group"><a class="button" href=guide>{t!("common-discussion-guide")}</a>{why}</p>
        </section>
    }
}

/// What is missing or partly there; nothing in a list without resources.
fn missing(scene: Scene<'_>) -> Option<AnyView> {
    let all = &scene.shown.resources;
    if all.is_empty() {
        return None;
    }
    let lacking: Vec<_> = all
        .iter()
        .filter(|one| resources::is_lacking(one))
        .map(|one| {
            let href = filters::topic_address(scene, &one.item.topic);
            view! { <li><a href=href>{scene.text(one.item.number).to_owned()}</a>" "{badge(one)}</li> }
        })
        .collect();
    let list = if lacking.is_empty() {
        html! { <p>{resources::nothing_missing()}</p> }
    } else {
        html! { <ul class="lacking">{lacking}</ul> }
    };
    Some(html! {
        <section class="card" id=MISSING aria-labelledby="wat-ontbreekt">
            <h2 id="wat-ontbreekt">{t!("common-resources-that-are-missing")}</h2>
            {list}
            <p class="no-print"><a href="#middelen">{t!("overview-glance-all-resources-and-who")}</a></p>
        </section>
    })
}
