//! `/steunpunt/regio`: topics by province as a table with colours, and one topic on a map.

mod map;

use axum::extract::Query;
use scan::application::releases::CellFigures;
use scan::needs::{self, Standing, TopicStanding};
use scan::release::{Cell, Filter, Region};
use scan::school::Province;

use super::scene::{Found, Scene, nothing_yet};
use super::selection::TOPIC;
use super::tone::{legend, tone};
use super::view::View;
use super::{cells, filters, national};
use crate::components::table::{DataTable, Layout, Row, number as column, text};
use crate::pages::prelude::*;
use crate::pages::query::{QueryPairs, address};
use scan_texts::t;

const PATH: &str = "/steunpunt/regio";

pub async fn page(visit: Allowed<Staff>, Query(query): Query<QueryPairs>) -> PageResult {
    let scene = match Scene::load(&visit, &query).await? {
        Found::Scene(scene) => scene,
        found => return Ok(nothing_yet(&visit, &found)),
    };
    let content = match by_province(&scene) {
        None => too_much(),
        Some(cells) => {
            let figures = scene.figures(&visit, &cells).await?;
            regions(&scene, &figures, query.value(TOPIC))
        }
    };
    let content = view! { {filters::choose(&scene, PATH)}{content} };
    Ok(scene.page(
        &visit,
        (View::Regions, t!("steunpunt-figures-regions-title")),
        t!("steunpunt-figures-regions-lead"),
        content.into_any(),
    ))
}

/// The chosen group in each province; `None` when that would choose too much.
fn by_province(scene: &Scene) -> Option<Vec<Cell>> {
    let chosen = scene.selection.group();
    let of = |province| {
        Cell::new(Filter {
            region: Some(Region::Province(province)),
            ..chosen.filter().clone()
        })
    };
    let provinces = Province::ALL.iter().copied();
    provinces.map(of).collect()
}

fn too_much() -> AnyView {
    alert(Tone::Info, t!("steunpunt-figures-regions-three-chosen"))
}

/// A province with its figures.
pub struct Place<'a> {
    province: Province,
    topics: Vec<TopicStanding<'a>>,
}

fn regions(scene: &Scene, figures: &[CellFigures], chosen: &str) -> AnyView {
    let places: Vec<Place<'_>> = Province::ALL
        .iter()
        .copied()
        .zip(figures)
        .map(|(province, figures)| Place {
            province,
            topics: needs::topics(scene.list(), &figures.rows),
        })
        .collect();
    let asked = scene
        .list()
        .topics()
        .enumerate()
        .filter(|(_, (_, topic))| topic.items.iter().any(|item| !item.is_resource()));
    let asked: Vec<_> = asked.map(|(place, (_, topic))| (place, topic)).collect();
    let on_map = asked
        .iter()
        .find(|(_, topic)| topic.id.as_str() == chosen)
        .or(asked.first());
    let map = on_map.map(|&(place, topic)| {
        let standings = places.iter();
        let standings: Vec<_> = standings
            .map(|one| (one.province, &one.topics[place].standing))
            .collect();
        map::section(scene, &topic.title, &standings)
    });
    let shown = on_map.map(|(_, topic)| topic.id.to_string());
    view! {
        {map}
        <section class="card flow" aria-labelledby="provincies">
            <h2 id="provincies">{t!("steunpunt-figures-regions-all-topics")}</h2>
            {legend()}
            {heatmap(scene, &places, &asked.iter().map(|(place, _)| *place).collect::<Vec<_>>(), shown.as_deref())}
        </section>
    }
    .into_any()
}

/// Topics × provinces. The name of a topic leads to its page, its map is a link beside it.
fn heatmap(scene: &Scene, places: &[Place<'_>], asked: &[usize], on_map: Option<&str>) -> AnyView {
    let columns = std::iter::once(text(t!("common-topic"))).chain(
        places
            .iter()
            .map(|place| column(map::short(place.province))),
    );
    let rows = asked.iter().filter_map(|&number| {
        let topic = places.first()?.topics.get(number)?.topic;
        let id = topic.id.as_str();
        let mut pairs = scene.selection.pairs();
        pairs.push((TOPIC.to_owned(), id.to_owned()));
        let href = format!("{}#kaart", address(PATH, &pairs));
        let current = (on_map == Some(id)).then_some("true");
        let hidden = t!("steunpunt-figures-of-topic", topic = topic.title);
        let name = view! {
            <a href=national::topic_address(scene, id)>{topic.title.clone()}</a>
            " "<a class="small no-print" href=href aria-current=current>{t!("steunpunt-figures-regions-map")}<span class="visually-hidden">{hidden}</span></a>
        };
        let cells = places.iter().map(|place| heat(&place.topics[number].standing));
        Some(Row::new(name, cells.collect::<Vec<_>>()))
    });
    DataTable::new(Layout::Compact, columns)
        .region(t!("steunpunt-figures-regions-topics-by-province"))
        .with_class("heatmap")
        .captioned(t!("steunpunt-figures-regions-caption"))
        .view(rows.collect())
}

/// One coloured figure.
fn heat(standing: &Standing) -> AnyView {
    let Some(figure) = standing.row.mean.visible() else {
        return cells::hidden_small();
    };
    let class = format!("heat {}", tone(standing).class());
    view! { <span class=class>{figure.value().value().to_string()}</span> }.into_any()
}
