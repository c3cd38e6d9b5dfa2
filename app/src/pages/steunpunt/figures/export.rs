//! `/steunpunt/meenemen`: every file with figures of what is chosen, and what each is for.

use axum::extract::Query;
use scan::application::takeaway::TakeawayKind;

use super::file::path_of;
use super::filters;
use super::scene::{Found, Scene, nothing_yet};
use super::selection::group_name;
use super::view::View;
use crate::pages::prelude::*;
use crate::pages::query::QueryPairs;
use scan_report::national::files::{TAKEAWAYS, TakeawayFormat};
use scan_report::national::licence::{LICENCE_ADDRESS, licence, to_name};
use scan_texts::t;

const PATH: &str = "/steunpunt/meenemen";
/// Files for people to read, besides those for a kenniskring.
const TO_READ: [TakeawayKind; 1] = [TakeawayKind::Factsheet];
const CIRCLE: [TakeawayKind; 2] = [TakeawayKind::CirclePdf, TakeawayKind::CircleWord];

pub async fn page(visit: Allowed<Staff>, Query(query): Query<QueryPairs>) -> PageResult {
    let scene = match Scene::load(&visit, &query).await? {
        Found::Scene(scene) => scene,
        found => return Ok(nothing_yet(&visit, &found)),
    };
    let content = view! {
        {choice(&scene)}
        {note("info", t!("steunpunt-figures-export-recent-sign-in"))}
        {files(&scene)}
        {terms()}
    };
    Ok(scene.page(
        &visit,
        (View::Export, t!("steunpunt-figures-export-title")),
        t!("steunpunt-figures-export-lead"),
        content.into_any(),
    ))
}

/// The groups that the files are about, and how to choose others.
fn choice(scene: &Scene) -> AnyView {
    let list = scene.list();
    let groups = &scene.selection.groups;
    if groups.len() == 1 {
        let beside = scene.selection.address(View::Compare.path());
        return view! {
            {filters::choose(scene, PATH)}
            <p class="no-print"><a href=beside>{t!("steunpunt-figures-export-more-groups")}</a></p>
        }
        .into_any();
    }
    let names = groups.iter().map(|group| group_name(group, list));
    let others = scene.selection.address(View::Compare.path());
    let one = scene.selection.of(scene.selection.group()).address(PATH);
    view! {
        <section class="card flow" aria-labelledby="groepen">
            <h2 id="groepen">{t!("steunpunt-figures-export-these-groups")}</h2>
            {bullets(names)}
            <p class="no-print"><a href=others>{t!("steunpunt-figures-export-other-groups")}</a>" · "<a href=one>{t!("steunpunt-figures-export-first-group-only")}</a></p>
        </section>
    }
    .into_any()
}

fn files(scene: &Scene) -> AnyView {
    let of = |wanted: &dyn Fn(TakeawayKind) -> bool| -> Vec<AnyView> {
        let formats = TAKEAWAYS.iter().filter(|format| wanted(format.kind));
        formats.map(|format| entry(scene, format)).collect()
    };
    let preview = scene
        .selection
        .of(scene.selection.group())
        .address(View::Circle.path());
    let first = (scene.selection.groups.len() > 1).then(|| {
        let name = group_name(&scene.selection.group(), scene.list());
        view! { <p class="small">{t!("steunpunt-figures-export-agenda-first-group", name = name)}</p> }
    });
    view! {
        <section class="card flow" aria-labelledby="om-te-lezen">
            <h2 id="om-te-lezen">{t!("steunpunt-figures-export-to-read")}</h2>
            <ul class="list">{of(&|kind| TO_READ.contains(&kind))}</ul>
        </section>
        <section class="card flow" aria-labelledby="kenniskring">
            <h2 id="kenniskring">{t!("steunpunt-figures-export-for-circle")}</h2>
            <ul class="list">{of(&|kind| CIRCLE.contains(&kind))}</ul>
            {first}
            <p><a href=preview>{t!("steunpunt-figures-export-see-agenda")}</a></p>
        </section>
        <section class="card flow" aria-labelledby="om-te-rekenen">
            <h2 id="om-te-rekenen">{t!("steunpunt-figures-export-to-calculate")}</h2>
            <p>{t!("steunpunt-figures-export-to-calculate-text")}</p>
            <ul class="list">{of(&|kind| !TO_READ.contains(&kind) && !CIRCLE.contains(&kind))}</ul>
        </section>
    }
    .into_any()
}

/// Without `download`: a browser shows the page that asks to sign in again.
fn entry(scene: &Scene, format: &TakeawayFormat) -> AnyView {
    let href = scene.selection.address(&path_of(format.kind));
    let [name, text] = format.words;
    view! { <li><a href=href>{name}</a>": "{text}</li> }.into_any()
}

fn terms() -> AnyView {
    view! {
        <section class="card card--sunk flow" aria-labelledby="licentie">
            <h2 id="licentie">{t!("steunpunt-figures-export-allowed-use")}</h2>
            <p>{to_name()}{t!("steunpunt-figures-export-licence")}<a href=LICENCE_ADDRESS rel="license noreferrer">{licence()}</a>"."</p>
        </section>
    }
    .into_any()
}
