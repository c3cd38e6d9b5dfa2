//! `/steunpunt`: *Landelijk beeld*. Areas and topics of a list, of all schools or a group of them.

use axum::extract::Query;
use scan::application::releases::CellFigures;
use scan::needs::{self, Standing, TopicStanding};
use scan::questionnaire::Area;

use super::scene::{Found, Scene, nothing_yet};
use super::view::View;
use super::{cells, filters};
use crate::components::ball::ball;
use crate::components::table::{Cell, DataTable, Layout, Row, number, plain, text};
use crate::pages::prelude::*;
use crate::pages::query::QueryPairs;
use scan_report::national::words;
use scan_texts::{Label, t, too_few};

const PATH: &str = "/steunpunt";
/// The class of a table whose cells stand in a line on a phone.
pub const FACTS: &str = "release-table release-table--facts";

pub async fn page(visit: Allowed<Staff>, Query(query): Query<QueryPairs>) -> PageResult {
    let scene = match Scene::load(&visit, &query).await? {
        Found::Scene(scene) => scene,
        found => return Ok(nothing_yet(&visit, &found)),
    };
    let figures = scene.figures_of(&visit, scene.selection.group()).await?;
    let content = view! {
        {filters::choose(&scene, PATH)}
        {board(&scene, &figures)}
    };
    Ok(scene.page(
        &visit,
        (View::National, t!("steunpunt-figures-national-title")),
        t!("steunpunt-figures-national-lead"),
        content.into_any(),
    ))
}

/// Areas with their topics.
fn board(scene: &Scene, figures: &CellFigures) -> AnyView {
    let topics = needs::topics(scene.list(), &figures.rows);
    let rows = scene.list().areas.iter().flat_map(|part| {
        let area = needs::area(scene.list(), part.area, &figures.rows);
        let topics = topics.iter().filter(|topic| topic.area == part.area);
        std::iter::once(area_row(scene, part.area, &area))
            .chain(topics.map(|topic| topic_row(scene, topic)))
            .collect::<Vec<_>>()
    });
    let columns = [
        text(t!("common-topic")),
        plain(t!("common-average")),
        plain(t!("common-on-the-scale")),
        plain(t!("steunpunt-figures-distance-to-target")),
        number(t!("steunpunt-figures-gives-high-priority")),
        number(t!("common-i-dont-know")),
        number(t!("steunpunt-figures-national-resource-missing")),
        plain(t!("steunpunt-figures-schools")),
    ];
    let table = DataTable::new(Layout::CompactStacked, columns)
        .region(t!("steunpunt-figures-national-figures-by-topic"))
        .with_class(FACTS);
    let is_hidden = figures.rows.values().all(|row| words::count(row).is_none());
    let shown = if is_hidden {
        cells::nothing_shown()
    } else {
        view! { {scale_of_dots(scene)}{table.view(rows.collect())} }.into_any()
    };
    view! {
        <section class="card flow" aria-labelledby="onderwerpen">
            <h2 id="onderwerpen">{super::selection::group_name(&figures.cell, scene.list())}</h2>
            {shown}
        </section>
    }
    .into_any()
}

pub fn scale(scene: &Scene) -> AnyView {
    view! { <ul class="legend">{levels(scene)}</ul> }.into_any()
}

/// The same with the mark of a target, where means stand as points on the scale.
pub fn scale_of_dots(scene: &Scene) -> AnyView {
    view! {
        <ul class="legend">
            {levels(scene)}
            <li><svg class="swatch" aria-hidden="true"><line class="dots__target" x1="8" x2="8" y1="1" y2="15"></line></svg>{t!("common-target")}</li>
        </ul>
    }
    .into_any()
}

fn levels(scene: &Scene) -> AnyView {
    let scale = &scene.list().scale;
    let length = scale.labels().len();
    let labels = scale.labels().iter().enumerate();
    let levels = labels.map(|(index, label)| {
        view! { <li>{ball(index, length)}{format!("{} {label}", index + 1)}</li> }
    });
    levels.collect::<Vec<_>>().into_any()
}

fn area_row(scene: &Scene, area: Area, standing: &Standing) -> Row {
    let name = view! { <b>{area.label()}</b> };
    Row {
        class: Some(area_class(area)),
        ..row(scene, name.into_any(), standing)
    }
}

/// The class of the row of an area.
pub fn area_class(area: Area) -> &'static str {
    match area {
        Area::Informatie => "release-table__area informatie",
        Area::Vaardigheden => "release-table__area vaardigheden",
        Area::Organisatie => "release-table__area organisatie",
    }
}

fn topic_row(scene: &Scene, topic: &TopicStanding<'_>) -> Row {
    let href = topic_address(scene, topic.topic.id.as_str());
    let name = view! { <a href=href>{topic.topic.title.clone()}</a> };
    row(scene, name.into_any(), &topic.standing)
}

/// The page of a topic, with the same choice.
pub fn topic_address(scene: &Scene, topic: &str) -> String {
    scene
        .selection
        .address(&format!("/steunpunt/onderwerp/{topic}"))
}

/// One row of figures; one text where nothing of it is shown.
pub fn row(scene: &Scene, name: AnyView, standing: &Standing) -> Row {
    let scale = &scene.list().scale;
    let shown = &standing.row;
    if words::count(shown).is_none() {
        return Row::of(name, vec![Cell::hidden(7, too_few())]);
    }
    let has_levels = standing.target.is_some();
    let levels = |cell: AnyView| if has_levels { cell } else { cells::none() };
    let missing = if shown.missing.is_visible() {
        cells::share(&shown.missing)
    } else {
        cells::none()
    };
    let cells = [
        levels(cells::mean(&shown.mean, scale)),
        levels(cells::dot(standing, scale).into_any()),
        levels(cells::against(standing)),
        cells::share(&shown.priority),
        cells::share(&shown.unknown),
        missing,
        cells::schools(shown),
    ];
    Row::new(name, cells)
}
