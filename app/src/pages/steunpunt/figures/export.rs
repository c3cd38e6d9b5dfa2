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
use scan_report::national::licence::{LICENCE, LICENCE_ADDRESS, TO_NAME};

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
        {note("info", "Bestanden met cijfers geven we alleen kort nadat u zich hebt aangemeld. Is dat langer dan tien minuten geleden? Dan vragen we u om u opnieuw aan te melden, en komt u daarna hier terug. In het logboek staat wie welk bestand meenam.")}
        {files(&scene)}
        {licence()}
    };
    Ok(scene.page(
        &visit,
        (View::Export, "Wat wilt u meenemen?"),
        "Bestanden met de cijfers die u hebt gekozen: om te lezen, om mee te rekenen of om een bijeenkomst mee te leiden.",
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
            <p class="no-print"><a href=beside>"Meer groepen in één bestand? Zet ze naast elkaar en kom dan terug."</a></p>
        }
        .into_any();
    }
    let names = groups.iter().map(|group| group_name(group, list));
    let others = scene.selection.address(View::Compare.path());
    let one = scene.selection.of(scene.selection.group()).address(PATH);
    view! {
        <section class="card flow" aria-labelledby="groepen">
            <h2 id="groepen">"Deze groepen"</h2>
            {bullets(names)}
            <p class="no-print"><a href=others>"Kies andere groepen"</a>" · "<a href=one>"Alleen de eerste groep"</a></p>
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
        view! { <p class="small">{format!("Een agenda gaat over één groep: de eerste, {name}.")}</p> }
    });
    view! {
        <section class="card flow" aria-labelledby="om-te-lezen">
            <h2 id="om-te-lezen">"Om te lezen en door te geven"</h2>
            <ul class="list">{of(&|kind| TO_READ.contains(&kind))}</ul>
        </section>
        <section class="card flow" aria-labelledby="kenniskring">
            <h2 id="kenniskring">"Voor een kenniskring"</h2>
            <ul class="list">{of(&|kind| CIRCLE.contains(&kind))}</ul>
            {first}
            <p><a href=preview>"Bekijk de agenda en kies een onderwerp"</a></p>
        </section>
        <section class="card flow" aria-labelledby="om-te-rekenen">
            <h2 id="om-te-rekenen">"Om mee te rekenen"</h2>
            <p>"Alle gebieden, onderwerpen en vragen van de lijst, met marges. In elk bestand staat wat elke kolom betekent, en welke uitgave het is."</p>
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

fn licence() -> AnyView {
    view! {
        <section class="card card--sunk flow" aria-labelledby="licentie">
            <h2 id="licentie">"Wat mag u ermee?"</h2>
            <p>{TO_NAME}" Licentie: "<a href=LICENCE_ADDRESS rel="license noreferrer">{LICENCE}</a>"."</p>
        </section>
    }
    .into_any()
}
