//! `/beheer/{round}/overzicht/{topic}`: everything about one topic, to talk about.

pub(super) mod background;
mod item;
mod people;
mod roles;

pub use item::distribution;

use scan::offer::Offer;
use scan::overview::View;
use scan::questionnaire::{Area, Id, Topic};

use super::{agreed, filters, hidden};
use crate::pages::manage::{self, Tab};
use crate::pages::prelude::*;
use crate::pages::support;
use scan_report::overview::topic::{items_of, notes};
use scan_report::overview::words::{About, reasons};
use scan_report::overview::{Scene, gaps};
use scan_report::words::count;
use scan_texts::{Label, lang_of, t};

/// One topic of a closed round.
pub async fn page(visit: Allowed<Managed>, PathName(id): PathName<Id>) -> PageResult {
    let (round, overview, agreed) = super::look(&visit).await?;
    let (area, topic) = round
        .questionnaire
        .topics()
        .find(|(_, topic)| topic.id == id)
        .ok_or(Refusal::NotFound)?;
    let today = visit.ports.agreeing.today();
    let offers = visit.ports.catalog.offers();
    let offers = background::fitting(&offers, topic, round.sector, today);
    let page = Page::new(topic.title.clone()).with_nav(manage::nav(&round, Tab::Overview));
    Ok(visit.page(page, || {
        let view = View::default();
        let scene = Scene {
            round: &round,
            shown: &overview,
            agreed: &agreed,
            view: &view,
        };
        body(scene, area, topic, &offers)
    }))
}

pub(super) fn body(scene: Scene<'_>, area: Area, topic: &Topic, offers: &[Offer]) -> AnyView {
    let class = format!("page {}", area.key());
    let lang = lang_of(scene.list());
    let items = items_of(scene, topic);
    let results: Vec<_> = items.iter().map(|item| item::result(scene, item)).collect();
    html! {
        <main class=class id="inhoud">
            {way_back(scene, area, topic)}
            {lead(scene, area, topic, items.len())}
            {results}
            {hidden::sentences(scene, &notes(scene.shown, &items))}
            {hidden::expired(scene.round)}
            {background::discuss(topic, lang)}
            {background::law(topic, lang)}
            {background::offers(scene, topic, offers)}
            {support::ask(&scene.round.name, Some(&topic.id))}
            {pager(scene, topic)}
        </main>
    }
}

fn way_back(scene: Scene<'_>, area: Area, topic: &Topic) -> AnyView {
    let above = [
        (
            filters::address(scene, scene.view),
            t!("common-overview-as-heading"),
        ),
        (filters::area_address(scene, area), area.label()),
    ];
    breadcrumb(above, topic.title.clone())
}

/// Title, what the list says about the topic, and how the team stands in a few sentences.
fn lead(scene: Scene<'_>, area: Area, topic: &Topic, items: usize) -> AnyView {
    let lang = lang_of(scene.list());
    let number = u32::try_from(items).unwrap_or(u32::MAX);
    let questions = format!(
        " · {}",
        count(number, t!("common-question"), t!("common-questions"))
    );
    let found = scene.shown.topic(&topic.id);
    let figures = found
        .map(gaps::figures)
        .filter(|figures| !figures.is_empty());
    let figures = figures.map(|figures| view! { <p><strong>{figures}</strong></p> });
    let why = found.map(|found| {
        let about = About::of(scene.items_of(found).count());
        reasons(scene, &found.reasons, about)
    });
    let why = why
        .filter(|why| !why.is_empty())
        .map(|why| view! { <p>{why}</p> });
    let intro = topic
        .intro
        .clone()
        .map(|intro| view! { <p lang=lang>{intro}</p> });
    html! {
        <div class="lead">
            <p class="kicker"><strong>{area.label()}</strong>{questions}</p>
            <h1 lang=lang>{topic.title.clone()}</h1>
            {intro}
            {figures}
            {why}
            {agreed::ambition(scene, topic)}
        </div>
    }
}

/// The topics before and after this one, in the order of the list.
fn pager(scene: Scene<'_>, topic: &Topic) -> AnyView {
    let all: Vec<&Topic> = scene.list().topics().map(|(_, topic)| topic).collect();
    let place = all.iter().position(|one| one.id == topic.id).unwrap_or(0);
    let before = place.checked_sub(1).and_then(|place| all.get(place)).map(|topic| {
        let words = t!("overview-topic-previous", topic = topic.title);
        view! { <a class="button button--quiet" href=filters::topic_address(scene, &topic.id)>{icon("back")}{words}</a> }
    });
    let after = all.get(place + 1).map(|topic| {
        let words = t!("overview-topic-next", topic = topic.title);
        view! { <a class="button button--quiet" href=filters::topic_address(scene, &topic.id)>{words}{icon("arrow")}</a> }
    });
    html! { <nav class="pager" aria-label=t!("common-topics-as-heading")>{before}{after}</nav> }
}
