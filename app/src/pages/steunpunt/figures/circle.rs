//! `/steunpunt/kenniskring`: the agenda of a kenniskring, to look at and to take along.

use axum::extract::Query;
use scan::application::takeaway::{Takeaway, TakeawayKind};
use scan::questionnaire::Id;

use super::file::path_of;
use super::filters::{self, Choice};
use super::scene::{Found, Scene, nothing_yet};
use super::selection::{Selection, TOPIC};
use super::view::{View, tabs};
use crate::components::document;
use crate::pages::prelude::*;
use crate::pages::query::{QueryPairs, address};
use crate::pages::steunpunt::{Tab, nav};
use scan_texts::t;

const PATH: &str = "/steunpunt/kenniskring";

pub async fn page(visit: Allowed<Staff>, Query(query): Query<QueryPairs>) -> PageResult {
    let scene = match Scene::load(&visit, &query).await? {
        Found::Scene(scene) => scene,
        found => return Ok(nothing_yet(&visit, &found)),
    };
    let topic = Selection::topic(&query)?;
    let takeaway = Takeaway {
        kind: TakeawayKind::CirclePdf,
        edition: scene.selection.edition,
        list: scene.selection.list.clone(),
        groups: vec![scene.selection.group()],
        topic: topic.clone(),
    };
    let taking_away = &visit.ports.taking_away;
    let document = taking_away.circle(&visit.right, &takeaway).await?;
    let page = Page::new(t!("steunpunt-figures-circle"))
        .with_nav(nav(visit.right.member(), Tab::Home))
        .with_figures();
    Ok(visit.page(page, || {
        view! {
            <main class="page page--wide" id="inhoud">
                {tabs(&scene.selection, View::Circle)}
                {filters::choose(&scene, PATH)}
                {topics(&scene, topic.as_ref())}
                {files(&scene, topic.as_ref())}
                {document::view(&document)}
            </main>
        }
    }))
}

/// The address of a page or file about the same schools and this topic.
fn about(scene: &Scene, path: &str, topic: Option<&Id>) -> String {
    let mut pairs = scene.selection.of(scene.selection.group()).pairs();
    pairs.extend(topic.map(|topic| (TOPIC.to_owned(), topic.to_string())));
    address(path, &pairs)
}

/// All topics that stand out, or one.
fn topics(scene: &Scene, chosen: Option<&Id>) -> AnyView {
    let all = Choice {
        words: t!("steunpunt-figures-circle-stands-out-most").to_owned(),
        href: about(scene, PATH, None),
        is_chosen: chosen.is_none(),
    };
    let each = scene.list().topics().map(|(_, topic)| Choice {
        words: topic.title.clone(),
        href: about(scene, PATH, Some(&topic.id)),
        is_chosen: chosen == Some(&topic.id),
    });
    let row = filters::row(
        t!("common-topic"),
        std::iter::once(all).chain(each).collect(),
    );
    view! {
        <section class="card flow choose-figures no-print" aria-label=t!("steunpunt-figures-circle-choose-topic")>
            <details class="details choose" open=chosen.is_some()>
                <summary>{t!("steunpunt-figures-circle-choose-meeting-topic")}</summary>
                <div class="filters">{row}</div>
            </details>
        </section>
    }
    .into_any()
}

fn files(scene: &Scene, topic: Option<&Id>) -> AnyView {
    let to = |kind| about(scene, &path_of(kind), topic);
    view! {
        <div class="button-group no-print">
            <a class="button" href=to(TakeawayKind::CirclePdf)>{t!("steunpunt-figures-circle-download-agenda")}</a>
            <a class="button button--quiet" href=to(TakeawayKind::CircleWord)>{t!("steunpunt-figures-circle-edit-agenda")}</a>
        </div>
    }
    .into_any()
}
