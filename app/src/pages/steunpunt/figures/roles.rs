//! `/steunpunt/rolgroepen`: how role groups see the same schools.

use axum::extract::Query;
use scan::application::releases::CellFigures;
use scan::needs::{self, Standing};
use scan::questionnaire::Id;
use scan::release::{Cell, Difference, Filter};

use super::scene::{Found, Scene, nothing_yet};
use super::selection::role_label;
use super::view::View;
use super::{cells, filters, national, selection};
use crate::components::table::{Cell as Column, DataTable, Layout, Row, text};
use crate::pages::prelude::*;
use crate::pages::query::QueryPairs;
use scan_report::national::words;
use scan_texts::{t, too_few};

const PATH: &str = "/steunpunt/rolgroepen";

pub async fn page(visit: Allowed<Staff>, Query(query): Query<QueryPairs>) -> PageResult {
    let scene = match Scene::load(&visit, &query).await? {
        Found::Scene(scene) => scene,
        found => return Ok(nothing_yet(&visit, &found)),
    };
    let roles = &scene.menu().choices.roles;
    let content = match by_role(&scene, roles) {
        _ if roles.len() < 2 => empty(
            t!("steunpunt-figures-roles-too-few-groups"),
            view! { <p>{t!("steunpunt-figures-roles-too-few-groups-text")}</p> },
        ),
        None => alert(Tone::Info, t!("steunpunt-figures-roles-three-chosen")),
        Some(cells) => {
            let figures = scene.figures(&visit, &cells).await?;
            table(&scene, roles, &figures)
        }
    };
    let content = view! { {filters::choose(&scene, PATH)}{content} };
    Ok(scene.page(
        &visit,
        (View::Roles, t!("steunpunt-figures-roles-title")),
        t!("steunpunt-figures-roles-lead"),
        content.into_any(),
    ))
}

/// The chosen schools by role group; `None` when that would choose too much.
fn by_role(scene: &Scene, roles: &[Id]) -> Option<Vec<Cell>> {
    let chosen = scene.selection.group();
    let of = |role: &Id| {
        Cell::new(Filter {
            role: Some(role.clone()),
            ..chosen.filter().clone()
        })
    };
    roles.iter().map(of).collect()
}

fn table(scene: &Scene, roles: &[Id], figures: &[CellFigures]) -> AnyView {
    let list = scene.list();
    let per_role: Vec<_> = figures
        .iter()
        .map(|group| needs::topics(list, &group.rows))
        .collect();
    let columns = std::iter::once(text(t!("common-topic")))
        .chain(roles.iter().map(|role| text(role_label(role, list))))
        .chain([text(t!("common-difference"))]);
    let rows = list.topics().enumerate().filter_map(|(place, (_, topic))| {
        topic.items.iter().find(|item| !item.is_resource())?;
        let standings: Vec<_> = per_role
            .iter()
            .map(|topics| &topics[place].standing)
            .collect();
        let href = national::topic_address(scene, topic.id.as_str());
        let name = view! { <a href=href>{topic.title.clone()}</a> };
        Some(row(scene, name.into_any(), roles, &standings))
    });
    let rows: Vec<_> = rows.collect();
    let table = DataTable::new(Layout::CompactStacked, columns)
        .region(t!("steunpunt-figures-roles-side-by-side"))
        .with_class("release-table");
    let cell = Filter {
        role: None,
        ..scene.selection.group().filter().clone()
    };
    let name = Cell::new(cell).map(|cell| selection::group_name(&cell, list));
    view! {
        <section class="card flow" aria-labelledby="rollen">
            <h2 id="rollen">{name}</h2>
            {national::scale(scene)}
            {table.view(rows)}
        </section>
    }
    .into_any()
}

fn row(scene: &Scene, name: AnyView, roles: &[Id], standings: &[&Standing]) -> Row {
    if standings.iter().all(|one| !one.row.mean.is_visible()) {
        return Row::of(name, vec![Column::hidden(roles.len() + 1, too_few())]);
    }
    let mut values: Vec<AnyView> = standings
        .iter()
        .map(|standing| cells::mean(&standing.row.mean, &scene.list().scale))
        .collect();
    values.push(widest(scene, roles, standings).into_any());
    Row::new(name, values)
}

/// Which two role groups differ most, if any differ by more than the margin.
fn widest(scene: &Scene, roles: &[Id], standings: &[&Standing]) -> String {
    let means = roles.iter().zip(standings).filter_map(|(role, standing)| {
        let value = standing.row.mean.visible()?.value().value();
        Some((value.tenths(), role, *standing))
    });
    let means: Vec<_> = means.collect();
    let lowest = means.iter().min_by_key(|(mean, ..)| *mean);
    let highest = means.iter().max_by_key(|(mean, ..)| *mean);
    let (Some(&(_, _, low)), Some(&(_, role, high))) = (lowest, highest) else {
        return t!("common-cannot-be-compared").to_owned();
    };
    if means.len() < 2 {
        return t!("common-cannot-be-compared").to_owned();
    }
    match cells::difference(low, high) {
        Some(difference @ Difference::Higher) => {
            let role = role_label(role, scene.list()).to_lowercase();
            format!("{role} {}", words::difference(difference))
        }
        _ => words::difference(Difference::None).to_owned(),
    }
}
