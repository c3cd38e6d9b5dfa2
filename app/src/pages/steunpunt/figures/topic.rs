//! `/steunpunt/onderwerp/{topic}`: the questions of a topic, with how answers are spread.

use axum::extract::Query;
use scan::application::releases::CellFigures;
use scan::needs::Standing;
use scan::questionnaire::{Id, Item, Level, Scale, Topic};
use scan::release::{Figure, Row as Figures, Share, Spread};

use super::scene::{Found, Scene, nothing_yet};
use super::view::View;
use super::{cells, filters};
use crate::components::table::{Cell, DataTable, Layout, Row, number, plain, text};
use crate::pages::overview::bars::{self, Plot};
use crate::pages::overview::legend::legend;
use crate::pages::prelude::*;
use crate::pages::query::QueryPairs;
use scan_report::national::words;
use scan_report::overview::bars::Counts;
use scan_texts::{t, too_few};

/// The class of a table of questions.
const QUESTIONS: &str = "release-table release-table--facts release-table--questions";

pub async fn page(
    visit: Allowed<Staff>,
    PathName(id): PathName<Id>,
    Query(query): Query<QueryPairs>,
) -> PageResult {
    let scene = match Scene::load(&visit, &query).await? {
        Found::Scene(scene) => scene,
        found => return Ok(nothing_yet(&visit, &found)),
    };
    let topic = scene.list().topic(&id).ok_or(Refusal::NotFound)?.clone();
    let figures = scene.figures_of(&visit, scene.selection.group()).await?;
    let path = format!("/steunpunt/onderwerp/{id}");
    let content = view! {
        {filters::choose(&scene, &path)}
        {questions(&scene, &topic, &figures)}
    };
    let above = [(
        scene.selection.address("/steunpunt"),
        t!("steunpunt-figures-national-picture"),
    )];
    Ok(scene.page_below(
        &visit,
        breadcrumb(above, topic.title.clone()),
        (View::National, t!("steunpunt-figures-topic-title")),
        t!("steunpunt-figures-topic-lead"),
        content.into_any(),
    ))
}

fn questions(scene: &Scene, topic: &Topic, figures: &CellFigures) -> AnyView {
    let (resources, asked): (Vec<&Item>, Vec<&Item>) =
        topic.items.iter().partition(|item| item.is_resource());
    let group = super::selection::group_name(&figures.cell, scene.list());
    let title = format!("{}: {group}", topic.title);
    let mut shown = topic
        .items
        .iter()
        .map(|item| figures_of(scene, item, figures));
    let content = if shown.all(|row| words::count(&row).is_none()) {
        cells::nothing_shown()
    } else {
        let targets: Vec<_> = asked.iter().map(|item| item.target).collect();
        view! {
            {(!asked.is_empty()).then(|| legend(&scene.list().scale, &targets))}
            {(!asked.is_empty()).then(|| asked_table(scene, &asked, figures))}
            {(!resources.is_empty()).then(|| resource_table(scene, &resources, figures))}
        }
        .into_any()
    };
    view! {
        <section class="card flow" aria-labelledby="vragen">
            <h2 id="vragen">{title}</h2>
            {content}
        </section>
    }
    .into_any()
}

fn figures_of(scene: &Scene, item: &Item, figures: &CellFigures) -> Figures {
    let measure = scene.menu().wordings.measure(&item.id);
    measure.map_or_else(Figures::default, |measure| figures.row(&measure))
}

/// The text of an item, with what changed.
fn name(scene: &Scene, item: &Item) -> AnyView {
    let wording = scene.menu().wordings.of_items.get(&item.id);
    let changed = wording.is_some_and(|wording| *wording > 1).then(|| {
        view! { " "<span class="badge">{t!("common-changed")}</span><span class="small">{t!("steunpunt-figures-topic-changed-text")}</span> }
    });
    view! { {item.text.clone()}{changed} }.into_any()
}

fn asked_table(scene: &Scene, items: &[&Item], figures: &CellFigures) -> AnyView {
    let scale = &scene.list().scale;
    let of_items = |item: &&Item| figures_of(scene, item, figures);
    let drawn: Vec<_> = items
        .iter()
        .filter_map(|item| Drawn::of(item, &of_items(item)))
        .collect();
    let plot = Plot::fitting(drawn.iter().map(Drawn::counts));
    let rows = items.iter().map(|item| {
        let shown = of_items(item);
        if words::count(&shown).is_none() {
            return Row::of(name(scene, item), vec![Cell::hidden(6, too_few())]);
        }
        let standing = Standing {
            target: Some(f64::from(item.target.number())),
            row: shown.clone(),
        };
        let spread = match (Drawn::of(item, &shown), shown.spread.visible()) {
            (Some(drawn), Some(spread)) => drawn.bar(plot, in_words(spread, scale)),
            _ => cells::hidden(),
        };
        Row::new(
            name(scene, item),
            [
                spread,
                cells::mean(&shown.mean, scale),
                cells::against(&standing),
                cells::share(&shown.priority),
                cells::share(&shown.unknown),
                cells::schools(&shown),
            ],
        )
    });
    let columns = [
        text(t!("common-question-as-heading")),
        plain(t!("common-distribution")),
        plain(t!("common-average")),
        plain(t!("steunpunt-figures-distance-to-target")),
        number(t!("steunpunt-figures-gives-high-priority")),
        number(t!("common-i-dont-know")),
        plain(t!("steunpunt-figures-schools")),
    ];
    DataTable::new(Layout::CompactStacked, columns)
        .region(t!("steunpunt-figures-topic-figures-by-question"))
        .with_class(QUESTIONS)
        .view(rows.collect())
}

fn resource_table(scene: &Scene, items: &[&Item], figures: &CellFigures) -> AnyView {
    let rows = items.iter().map(|item| {
        let shown = figures_of(scene, item, figures);
        if words::count(&shown).is_none() {
            return Row::of(name(scene, item), vec![Cell::hidden(4, too_few())]);
        }
        Row::new(
            name(scene, item),
            [
                cells::share(&shown.missing),
                cells::share(&shown.priority),
                cells::share(&shown.unknown),
                cells::schools(&shown),
            ],
        )
    });
    let columns = [
        text(t!("common-resource")),
        number(t!("common-missing")),
        number(t!("steunpunt-figures-gives-high-priority")),
        number(t!("common-i-dont-know")),
        plain(t!("steunpunt-figures-schools")),
    ];
    DataTable::new(Layout::CompactStacked, columns)
        .region(t!("common-resources"))
        .with_class(QUESTIONS)
        .view(rows.collect())
}

/// Shares of the levels as the bars of teams: percentages in the place of people.
struct Drawn {
    levels: Vec<u32>,
    unknown: u32,
    target: Level,
}

impl Drawn {
    fn of(item: &Item, shown: &Figures) -> Option<Self> {
        let shares = shown.spread.visible()?.value().shares().iter();
        let unknown = shown.unknown.visible();
        Some(Self {
            levels: shares.map(|share| u32::from(share.percent())).collect(),
            unknown: unknown.map_or(0, |figure| u32::from(figure.value().value().percent())),
            target: item.target,
        })
    }

    fn counts(&self) -> Counts<'_> {
        Counts {
            levels: &self.levels,
            unknown: self.unknown,
            target: self.target,
        }
    }

    fn bar(&self, plot: Plot, words: String) -> AnyView {
        bars::drawn(plot, self.counts(), words)
    }
}

/// `nog niet 15%, begonnen 40%, …`
fn in_words(spread: &Figure<Spread>, scale: &Scale) -> String {
    let shares = spread.value().shares().iter();
    let words = scale.labels().iter().zip(shares);
    let words: Vec<_> = words
        .map(|(label, share): (&String, &Share)| format!("{} {share}", label.to_lowercase()))
        .collect();
    words.join(", ")
}
