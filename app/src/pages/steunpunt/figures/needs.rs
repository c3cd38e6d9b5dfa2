//! `/steunpunt/behoeften`: what schools need most, which support there is for it, and for which
//! needs there is none.

use axum::extract::Query;
use scan::needs::{self, ResourceStanding, TopicStanding};
use scan::offer::Offer;

use super::scene::{Found, Scene, nothing_yet};
use super::view::View;
use super::{cells, filters, national, selection};
use crate::components::table::{Cell, DataTable, Layout, Row, number, plain, text};
use crate::pages::prelude::*;
use crate::pages::query::QueryPairs;
use scan_report::national::support::{for_resource, for_topic, is_lacking};
use scan_report::national::words;
use scan_report::words::count;
use scan_texts::{Label, t, too_few};

const PATH: &str = "/steunpunt/behoeften";

pub async fn page(visit: Allowed<Staff>, Query(query): Query<QueryPairs>) -> PageResult {
    let scene = match Scene::load(&visit, &query).await? {
        Found::Scene(scene) => scene,
        found => return Ok(nothing_yet(&visit, &found)),
    };
    let figures = scene.figures_of(&visit, scene.selection.group()).await?;
    let topics = needs::topics(scene.list(), &figures.rows);
    let ranked = needs::ranked(&topics);
    let measure = |id: &_| scene.menu().wordings.measure(id);
    let lacking = needs::resources(scene.list(), &figures.rows, measure);
    let offers = visit.ports.catalog.offers();
    let content = view! {
        {filters::choose(&scene, PATH)}
        {ranking(&scene, &ranked, &offers)}
        {without_offer(&scene, &ranked, &lacking, &offers)}
        {missing(&scene, &lacking, &offers)}
    };
    Ok(scene.page(
        &visit,
        (View::Needs, t!("steunpunt-figures-needs-title")),
        t!("steunpunt-figures-needs-lead"),
        content.into_any(),
    ))
}

fn ranking(scene: &Scene, ranked: &[TopicStanding<'_>], offers: &[Offer]) -> AnyView {
    let group = selection::group_name(&scene.selection.group(), scene.list());
    let content = if ranked.is_empty() {
        view! { <p>{t!("common-in-this-group-no")}</p> }.into_any()
    } else {
        let rows = ranked.iter().map(|topic| {
            let found = for_topic(scene.list(), topic.topic, offers);
            let href = national::topic_address(scene, topic.topic.id.as_str());
            let name = view! {
                <a href=href>{topic.topic.title.clone()}</a>" "<span class="small">{topic.area.label()}</span>
            };
            let row = &topic.standing.row;
            Row::new(
                name,
                [
                    cells::against(&topic.standing),
                    cells::share(&row.priority),
                    cells::share(&row.unknown),
                    cells::schools(row),
                    support(&found),
                ],
            )
        });
        let columns = [
            text(t!("common-topic")),
            plain(t!("steunpunt-figures-distance-to-target")),
            number(t!("steunpunt-figures-gives-high-priority")),
            number(t!("common-i-dont-know")),
            plain(t!("steunpunt-figures-schools")),
            text(t!("common-support-on-offer")),
        ];
        DataTable::new(Layout::CompactStacked, columns)
            .region(t!("steunpunt-figures-needs-needs-urgent-first"))
            .with_class(national::FACTS)
            .view(rows.collect())
    };
    view! {
        <section class="card flow" aria-labelledby="behoeften">
            <h2 id="behoeften">{t!("steunpunt-figures-needs-most-urgent-needs", group = group)}</h2>
            {content}
        </section>
    }
    .into_any()
}

/// How many offers there are, with their names behind it.
fn support(offers: &[&Offer]) -> AnyView {
    if offers.is_empty() {
        return view! { <span class="badge badge--warning">{t!("common-no-support-on-offer")}</span> }
            .into_any();
    }
    let names: Vec<_> = offers
        .iter()
        .map(|offer| view! { <li>{format!("{}: {}", offer.kind.label(), offer.title)}</li> })
        .collect();
    view! {
        <details class="data data--cell">
            <summary>{count(offers.len(), t!("steunpunt-figures-needs-option"), t!("steunpunt-figures-needs-options"))}</summary>
            <ul class="list">{names}</ul>
        </details>
    }
    .into_any()
}

fn without_offer(
    scene: &Scene,
    ranked: &[TopicStanding<'_>],
    lacking: &[ResourceStanding<'_>],
    offers: &[Offer],
) -> AnyView {
    let list = scene.list();
    let topics = ranked
        .iter()
        .filter(|topic| for_topic(list, topic.topic, offers).is_empty())
        .map(|topic| topic.topic.title.clone());
    let resources = lacking
        .iter()
        .filter(|one| is_lacking(one) && for_resource(list, one, offers).is_empty())
        .map(|one| one.placed.item.text.clone());
    let found: Vec<_> = topics.chain(resources).collect();
    let content = if found.is_empty() {
        view! { <p>{t!("common-there-is-support-on")}</p> }.into_any()
    } else {
        view! {
            <p>{t!("steunpunt-figures-needs-unsupported")}</p>
            {bullets(found)}
            <p><a href="/steunpunt/lijsten">{t!("steunpunt-figures-needs-to-lists")}</a></p>
        }
        .into_any()
    };
    view! {
        <section class="card flow" aria-labelledby="zonder-aanbod">
            <h2 id="zonder-aanbod">{t!("common-needs-without-support-on")}</h2>
            {content}
        </section>
    }
    .into_any()
}

fn missing(scene: &Scene, lacking: &[ResourceStanding<'_>], offers: &[Offer]) -> Option<AnyView> {
    if lacking.is_empty() {
        return None;
    }
    let rows = lacking.iter().map(|one| {
        let name = one.placed.item.text.clone();
        if words::count(&one.row).is_none() {
            return Row::of(name, vec![Cell::hidden(4, too_few())]);
        }
        let found = for_resource(scene.list(), one, offers);
        Row::new(
            name,
            [
                cells::share(&one.row.missing),
                cells::share(&one.row.priority),
                cells::schools(&one.row),
                support(&found),
            ],
        )
    });
    let columns = [
        text(t!("common-resource")),
        number(t!("common-missing")),
        number(t!("steunpunt-figures-gives-high-priority")),
        plain(t!("steunpunt-figures-schools")),
        text(t!("common-support-on-offer")),
    ];
    let table = DataTable::new(Layout::CompactStacked, columns)
        .region(t!("common-resources-that-are-missing"))
        .with_class(national::FACTS)
        .view(rows.collect());
    let section = view! {
        <section class="card flow" aria-labelledby="middelen">
            <h2 id="middelen">{t!("common-resources-that-are-missing")}</h2>
            {table}
        </section>
    };
    Some(section.into_any())
}
