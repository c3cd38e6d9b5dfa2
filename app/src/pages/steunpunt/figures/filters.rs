//! The menu: which release, which list, which schools. Plain links, each of which changes one
//! thing and keeps the others.

use scan::release::{Cell, Filter};

use super::scene::Scene;
use super::selection::{Dimension, Selection, chosen, role_label, school_year, size_label};
use crate::pages::prelude::*;
use scan_report::words::date;
use scan_texts::{Label, t};

/// Release, list, and one group of schools; `path` is the page that the links lead to.
pub fn choose(scene: &Scene, path: &str) -> AnyView {
    let group = scene.selection.group();
    let links = |changed: Cell| scene.selection.of(changed).address(path);
    view! {
        <section class="card flow choose-figures no-print" aria-label=t!("common-choose")>
            {lists(scene, path)}
            {chips(scene, &group, &links)}
            {menu_of(scene, &group, &links, false)}
            {releases(scene, path)}
        </section>
    }
    .into_any()
}

/// One link of a row.
pub struct Choice {
    pub words: String,
    pub href: String,
    pub is_chosen: bool,
}

/// Links of which one is chosen.
pub fn row(name: &'static str, choices: Vec<Choice>) -> AnyView {
    let links: Vec<_> = choices
        .into_iter()
        .map(|choice| {
            let current = choice.is_chosen.then_some("true");
            view! { <a class="filter" href=choice.href aria-current=current>{choice.words}</a> }
        })
        .collect();
    view! {
        <div class="filters__group" role="group" aria-label=name>
            <span class="filters__name" aria-hidden="true">{name}</span>
            {links}
        </div>
    }
    .into_any()
}

fn lists(scene: &Scene, path: &str) -> Option<AnyView> {
    if scene.lists.len() < 2 {
        return None;
    }
    let choices = scene.lists.iter().map(|list| Choice {
        words: list.questionnaire.title.clone(),
        // Another list has other role groups and other choices: the group is left behind.
        href: Selection {
            list: list.questionnaire.id.clone(),
            groups: vec![Cell::national()],
            ..scene.selection.clone()
        }
        .address(path),
        is_chosen: list.questionnaire.id == scene.selection.list,
    });
    Some(row(t!("common-questionnaire"), choices.collect()))
}

fn releases(scene: &Scene, path: &str) -> Option<AnyView> {
    if scene.heads.len() < 2 {
        return None;
    }
    let choices = scene.heads.iter().map(|head| Choice {
        words: date(head.built_on),
        href: Selection {
            edition: head.edition,
            ..scene.selection.clone()
        }
        .address(path),
        is_chosen: head.edition == scene.head.edition,
    });
    let row = row(t!("common-release"), choices.collect());
    Some(
        view! {
            <details class="details choose">
                <summary>{t!("steunpunt-figures-filters-earlier-release")}</summary>
                <div class="filters">{row}</div>
            </details>
        }
        .into_any(),
    )
}

/// What was chosen, each with a way to take it off.
fn chips(scene: &Scene, group: &Cell, links: &impl Fn(Cell) -> String) -> AnyView {
    let filter = group.filter();
    let chosen = chosen(filter, scene.list());
    if chosen.is_empty() {
        return view! { <p><strong>{t!("steunpunt-figures-all-schools")}</strong>{t!("steunpunt-figures-filters-all-schools-rest")}</p> }
            .into_any();
    }
    let chips: Vec<_> = chosen
        .into_iter()
        .filter_map(|(dimension, words)| {
            let without = Cell::new(dimension.with(filter, "").ok()?)?;
            let hidden = t!(
                "steunpunt-figures-filters-remove",
                dimension = dimension.label()
            );
            Some(view! {
                <li>
                    <a class="filter filter--chosen" href=links(without)>
                        {words}{icon("close")}<span class="visually-hidden">{hidden}</span>
                    </a>
                </li>
            })
        })
        .collect();
    let all = links(Cell::national());
    view! {
        <div class="chosen">
            <ul class="chosen__list" aria-label=t!("steunpunt-figures-filters-chosen")>{chips}</ul>
            <a href=all>{t!("steunpunt-figures-filters-show-all-schools")}</a>
        </div>
    }
    .into_any()
}

/// Everything that can be chosen of a group of schools, behind one line.
pub fn menu_of(
    scene: &Scene,
    group: &Cell,
    links: &impl Fn(Cell) -> String,
    is_open: bool,
) -> AnyView {
    let filter = group.filter();
    let rows: Vec<_> = Dimension::ALL
        .into_iter()
        .filter_map(|dimension| dimension_row(scene, dimension, filter, links))
        .collect();
    if rows.is_empty() {
        return ().into_any();
    }
    let full = (chosen(filter, scene.list()).len() >= Cell::MOST).then(|| {
        view! { <p class="small">{t!("steunpunt-figures-filters-three-at-most")}</p> }
    });
    let summary = if chosen(filter, scene.list()).is_empty() {
        t!("steunpunt-figures-filters-choose-group")
    } else {
        t!("steunpunt-figures-filters-choose-differently")
    };
    view! {
        <details class="details choose" open=is_open>
            <summary>{summary}</summary>
            {full}
            <div class="filters">{rows}</div>
        </details>
    }
    .into_any()
}

fn dimension_row(
    scene: &Scene,
    dimension: Dimension,
    filter: &Filter,
    links: &impl Fn(Cell) -> String,
) -> Option<AnyView> {
    let values = values(scene, dimension, filter);
    if values.len() < 2
        && !values
            .iter()
            .any(|(value, _)| is_chosen(dimension, filter, value))
    {
        return None;
    }
    let all = (String::new(), dimension.everything().to_owned());
    let choices = std::iter::once(all)
        .chain(values)
        .filter_map(|(value, words)| {
            // What would choose too much is no link.
            let cell = Cell::new(dimension.with(filter, &value).ok()?)?;
            Some(Choice {
                words,
                href: links(cell),
                is_chosen: is_chosen(dimension, filter, &value),
            })
        });
    let choices: Vec<_> = choices.collect();
    (choices.len() > 1).then(|| row(dimension.label(), choices))
}

fn is_chosen(dimension: Dimension, filter: &Filter, value: &str) -> bool {
    dimension.with(filter, value).as_ref() == Ok(filter)
}

/// Values of a dimension that have a figure, with their words.
fn values(scene: &Scene, dimension: Dimension, filter: &Filter) -> Vec<(String, String)> {
    let (choices, list) = (&scene.menu().choices, scene.list());
    match dimension {
        Dimension::Sector => choices
            .sectors
            .iter()
            .map(|sector| (sector.key().to_owned(), sector.label().to_owned()))
            .collect(),
        Dimension::Province => choices
            .provinces
            .iter()
            .map(|province| (province.key().to_owned(), province.label().to_owned()))
            .collect(),
        Dimension::Partnership => choices
            .partnerships
            .iter()
            .map(|partnership| (partnership.to_string(), partnership.to_string()))
            .collect(),
        Dimension::Size => choices
            .sizes
            .iter()
            .map(|size| (size.key().to_owned(), size_label(*size, filter, list)))
            .collect(),
        Dimension::Year => choices
            .years
            .iter()
            .map(|year| (year.0.to_string(), school_year(*year)))
            .collect(),
        Dimension::Role => choices
            .roles
            .iter()
            .map(|role| (role.to_string(), role_label(role, list)))
            .collect(),
    }
}
