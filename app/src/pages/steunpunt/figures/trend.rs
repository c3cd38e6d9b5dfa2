//! `/steunpunt/ontwikkeling`: the figures of a group over releases.

use axum::extract::Query;
use scan::application::releases::{CellFigures, ReleaseHead};
use scan::needs::{self, Standing};
use scan::questionnaire::Area;
use scan::release::TOO_FEW;

use super::scene::{Found, Scene, nothing_yet};
use super::view::View;
use super::{cells, filters, national};
use crate::components::table::{Cell, DataTable, Layout, Row, text};
use crate::pages::prelude::*;
use crate::pages::query::QueryPairs;
use scan_report::national::words;
use scan_report::words::date;

const PATH: &str = "/steunpunt/ontwikkeling";
/// Most releases that fit in a table.
const MOST: usize = 6;

/// A release with the figures of the group.
struct Moment {
    head: ReleaseHead,
    figures: CellFigures,
}

pub async fn page(visit: Allowed<Staff>, Query(query): Query<QueryPairs>) -> PageResult {
    let scene = match Scene::load(&visit, &query).await? {
        Found::Scene(scene) => scene,
        found => return Ok(nothing_yet(&visit, &found)),
    };
    let moments = moments(&visit, &scene).await?;
    let content = view! {
        {filters::choose(&scene, PATH)}
        {body(&scene, &moments)}
    };
    Ok(scene.page(
        &visit,
        (View::Trend, "Wat verandert er?"),
        "Dezelfde groep in opeenvolgende uitgaven. Een cijfer verandert pas als er minstens drie scans bij of af kwamen.",
        content.into_any(),
    ))
}

/// The releases up to the one that is shown that belong in one line with it, oldest first.
async fn moments(visit: &Allowed<Staff>, scene: &Scene) -> Outcome<Vec<Moment>> {
    let same = scene
        .heads
        .iter()
        .filter(|head| head.series == scene.head.series && head.edition <= scene.head.edition);
    let cell = [scene.selection.group()];
    let mut found = Vec::new();
    for head in same.take(MOST) {
        let tables = &visit.ports.release_tables;
        let list = &scene.selection.list;
        let figures = tables
            .figures(&visit.right, head.edition, list, &cell)
            .await?;
        found.extend(figures.into_iter().map(|figures| Moment {
            head: head.clone(),
            figures,
        }));
    }
    found.reverse();
    Ok(found)
}

fn body(scene: &Scene, moments: &[Moment]) -> AnyView {
    if moments.len() < 2 {
        let below = view! { <p>"Na een volgende uitgave ziet u hier wat hoger of lager werd."</p> };
        return empty("Er is nog maar één uitgave om te tonen", below);
    }
    let list = scene.list();
    let columns = std::iter::once(text("Onderwerp"))
        .chain(
            moments
                .iter()
                .map(|moment| text(date(moment.head.built_on))),
        )
        .chain([text("Sinds de vorige uitgave")]);
    let mut rows = Vec::new();
    for part in &list.areas {
        let areas: Vec<_> = moments
            .iter()
            .map(|moment| needs::area(list, part.area, &moment.figures.rows))
            .collect();
        let name = view! { <b>{part.area.label()}</b> };
        rows.push(Row {
            class: Some(national::area_class(part.area)),
            ..row(scene, name.into_any(), &areas)
        });
        rows.extend(topics(scene, part.area, moments));
    }
    let table = DataTable::new(Layout::CompactStacked, columns)
        .region("Cijfers per uitgave")
        .with_class("release-table");
    view! {
        <section class="card flow" aria-labelledby="uitgaven">
            <h2 id="uitgaven">{super::selection::group_name(&scene.selection.group(), list)}</h2>
            {national::scale(scene)}
            {table.view(rows)}
        </section>
    }
    .into_any()
}

fn topics(scene: &Scene, area: Area, moments: &[Moment]) -> Vec<Row> {
    let per_moment: Vec<_> = moments
        .iter()
        .map(|moment| needs::topics(scene.list(), &moment.figures.rows))
        .collect();
    let of_area = scene.list().topics().enumerate();
    of_area
        .filter(|(_, (of, _))| *of == area)
        .map(|(place, (_, topic))| {
            let standings: Vec<_> = per_moment
                .iter()
                .map(|topics| topics[place].standing.clone())
                .collect();
            let href = national::topic_address(scene, topic.id.as_str());
            let name = view! { <a href=href>{topic.title.clone()}</a> };
            row(scene, name.into_any(), &standings)
        })
        .collect()
}

fn row(scene: &Scene, name: AnyView, standings: &[Standing]) -> Row {
    if standings.iter().all(|one| words::count(&one.row).is_none()) {
        return Row::of(name, vec![Cell::hidden(standings.len() + 1, TOO_FEW)]);
    }
    let mut values: Vec<AnyView> = standings
        .iter()
        .map(|standing| cells::main(standing, &scene.list().scale))
        .collect();
    values.push(since(standings).into_any());
    Row::new(name, values)
}

/// What happened between the last two.
fn since(standings: &[Standing]) -> &'static str {
    let [.., before, now] = standings else {
        return "–";
    };
    cells::difference(before, now).map_or("niet te vergelijken", words::difference)
}
