//! `/steunpunt/vergelijk`: two to four groups of schools side by side.

use axum::extract::Query;
use scan::application::releases::CellFigures;
use scan::needs::{self, Standing};
use scan::questionnaire::Area;
use scan::release::{Cell, Difference, Filter, Region};

use super::scene::{Found, Scene, nothing_yet};
use super::selection::{MOST_GROUPS, Selection, group_name};
use super::view::View;
use super::{cells, filters, national};
use crate::components::table::{DataTable, Layout, Row, text};
use crate::pages::prelude::*;
use crate::pages::query::QueryPairs;
use scan_report::national::words;
use scan_texts::{InWords, Label, t};

const PATH: &str = "/steunpunt/vergelijk";
/// Which group the menu is open for, from 1.
const CHANGE: &str = "wijzig";

pub async fn page(visit: Allowed<Staff>, Query(query): Query<QueryPairs>) -> PageResult {
    let scene = match Scene::load(&visit, &query).await? {
        Found::Scene(scene) => scene,
        found => return Ok(nothing_yet(&visit, &found)),
    };
    let open = query.value(CHANGE).parse::<usize>().ok();
    let figures = scene.figures(&visit, &scene.selection.groups).await?;
    let content = view! {
        {groups(&scene, open)}
        {table(&scene, &figures)}
    };
    Ok(scene.page(
        &visit,
        (View::Compare, t!("steunpunt-figures-compare-title")),
        t!("steunpunt-figures-compare-lead"),
        content.into_any(),
    ))
}

/// The groups, each with its menu, and a way to add one.
fn groups(scene: &Scene, open: Option<usize>) -> AnyView {
    let all = &scene.selection.groups;
    let cards: Vec<_> = all
        .iter()
        .enumerate()
        .map(|(number, group)| card(scene, number, group, open == Some(number + 1)))
        .collect();
    let add = (all.len() < MOST_GROUPS).then(|| {
        let mut more = all.clone();
        more.push(next(scene, all));
        let href = with(scene, more, Some(all.len() + 1));
        view! { <p><a class="button button--quiet" href=href>{t!("steunpunt-figures-compare-add-group")}</a></p> }
    });
    view! {
        <section class="card flow no-print" aria-label=t!("steunpunt-figures-compare-choose-groups")>
            <div class="group-cards">{cards}</div>
            {add}
        </section>
    }
    .into_any()
}

/// A first guess of a group to put beside the others: the first sector or province that is not
/// there yet, or all schools.
fn next(scene: &Scene, all: &[Cell]) -> Cell {
    let choices = &scene.menu().choices;
    let sectors = choices.sectors.iter().map(|sector| Filter {
        sector: (choices.sectors.len() > 1).then_some(*sector),
        ..Filter::default()
    });
    let provinces = choices.provinces.iter().map(|province| Filter {
        region: Some(Region::Province(*province)),
        ..Filter::default()
    });
    let mut found = sectors.chain(provinces).filter_map(Cell::new);
    found.find(|cell| !all.contains(cell)).unwrap_or_default()
}

fn with(scene: &Scene, groups: Vec<Cell>, open: Option<usize>) -> String {
    let selection = Selection {
        groups,
        ..scene.selection.clone()
    };
    let mut pairs = selection.pairs();
    pairs.extend(open.map(|open| (CHANGE.to_owned(), open.to_string())));
    crate::pages::query::address(PATH, &pairs)
}

fn card(scene: &Scene, number: usize, group: &Cell, is_open: bool) -> AnyView {
    let all = &scene.selection.groups;
    let title = t!(
        "steunpunt-figures-compare-group-number",
        number = number + 1
    );
    let id = format!("groep-{}", number + 1);
    let name = group_name(group, scene.list());
    let away = (all.len() > 1).then(|| {
        let mut fewer = all.clone();
        fewer.remove(number);
        let hidden = format!(" {title}");
        view! { <a href=with(scene, fewer, None)>{t!("steunpunt-figures-compare-remove")}<span class="visually-hidden">{hidden}</span></a> }
    });
    let links = |changed: Cell| {
        let mut groups = all.clone();
        groups[number] = changed;
        with(scene, groups, Some(number + 1))
    };
    let menu = filters::menu_of(scene, group, &links, is_open);
    view! {
        <div class="group-card" id=id.clone()>
            <h2 class="group-card__name"><span class="small">{title}</span>" "{name}</h2>
            {menu}
            {away}
        </div>
    }
    .into_any()
}

fn table(scene: &Scene, figures: &[CellFigures]) -> AnyView {
    let list = scene.list();
    if figures.len() < 2 {
        return view! { <p class="card">{t!("steunpunt-figures-compare-add-second")}</p> }
            .into_any();
    }
    let columns = std::iter::once(text(t!("common-topic"))).chain(
        figures
            .iter()
            .map(|group| text(group_name(&group.cell, list))),
    );
    let per_group: Vec<_> = figures
        .iter()
        .map(|group| needs::topics(list, &group.rows))
        .collect();
    let mut rows = Vec::new();
    for part in &list.areas {
        let areas: Vec<_> = figures
            .iter()
            .map(|group| needs::area(list, part.area, &group.rows))
            .collect();
        let areas: Vec<_> = areas.iter().collect();
        let name = view! { <b>{part.area.label()}</b> }.into_any();
        rows.push(Row {
            class: Some(national::area_class(part.area)),
            ..row(scene, name, &areas)
        });
        rows.extend(topic_rows(scene, part.area, &per_group));
    }
    let table = DataTable::new(Layout::CompactStacked, columns)
        .region(t!("steunpunt-figures-compare-groups-side-by-side"))
        .with_class("release-table");
    view! {
        <section class="card flow" aria-labelledby="naast-elkaar">
            <h2 id="naast-elkaar">{t!("steunpunt-figures-compare-side-by-side")}</h2>
            {national::scale_of_dots(scene)}
            {table.view(rows)}
        </section>
    }
    .into_any()
}

fn topic_rows(scene: &Scene, area: Area, per_group: &[Vec<needs::TopicStanding<'_>>]) -> Vec<Row> {
    let first = per_group.first().map_or(&[][..], Vec::as_slice);
    let of_area = first
        .iter()
        .enumerate()
        .filter(|(_, topic)| topic.area == area);
    of_area
        .map(|(place, topic)| {
            let standings: Vec<_> = per_group
                .iter()
                .map(|topics| &topics[place].standing)
                .collect();
            let href = national::topic_address(scene, topic.topic.id.as_str());
            let name = view! { <a href=href>{topic.topic.title.clone()}</a> };
            row(scene, name.into_any(), &standings)
        })
        .collect()
}

/// A row with a figure of each group; those after the first say how they differ from it.
fn row(scene: &Scene, name: AnyView, standings: &[&Standing]) -> Row {
    let first = standings.first().copied();
    let cells = standings.iter().enumerate().map(|(number, standing)| {
        let beside = first.filter(|_| number > 0);
        let beside = beside.and_then(|first| cells::difference(first, standing));
        cell(scene, standing, beside)
    });
    Row::new(name, cells.collect::<Vec<_>>())
}

fn cell(scene: &Scene, standing: &Standing, beside: Option<Difference>) -> AnyView {
    let row = &standing.row;
    let figure = cells::main(standing, &scene.list().scale);
    let dot = cells::dot(standing, &scene.list().scale);
    let beside = beside.map(|difference| {
        let words = words::difference(difference);
        match difference {
            Difference::None => view! { {words}" · " }.into_any(),
            Difference::Higher | Difference::Lower => view! { <b>{words}</b>" · " }.into_any(),
        }
    });
    let count = words::count(row).map(|count| {
        view! { <span class="beside__about">{beside}{count.in_words()}</span> }
    });
    view! { <div class="beside">{figure}{dot}{count}</div> }.into_any()
}
