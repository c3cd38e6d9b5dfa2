//! `/steunpunt/ontwikkeling`: the figures of a group over releases, as lines and as a table.

mod picture;

use axum::extract::Query;
use scan::application::releases::{CellFigures, ReleaseHead};
use scan::needs::{self, Standing};
use scan::questionnaire::Area;

use self::picture::Line;
use super::scene::{Found, Scene, nothing_yet};
use super::selection::{TOPIC, group_name};
use super::view::View;
use super::{cells, filters, national};
use crate::components::table::{Cell, DataTable, Layout, Row, text};
use crate::pages::prelude::*;
use crate::pages::query::{QueryPairs, address};
use scan_report::national::words;
use scan_report::words::date;
use scan_texts::{Label, t, too_few};

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
        {body(&scene, &moments, query.value(TOPIC))}
    };
    Ok(scene.page(
        &visit,
        (View::Trend, t!("steunpunt-figures-trend-title")),
        t!("steunpunt-figures-trend-lead"),
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

fn body(scene: &Scene, moments: &[Moment], chosen: &str) -> AnyView {
    if moments.len() < 2 {
        let below = view! { <p>{t!("steunpunt-figures-trend-after-next")}</p> };
        return empty(t!("steunpunt-figures-trend-one-release"), below);
    }
    let list = scene.list();
    let areas: Vec<Series<'_>> = list
        .areas
        .iter()
        .map(|part| Series {
            id: part.area.key(),
            title: part.area.label(),
            area: part.area,
            standings: moments
                .iter()
                .map(|moment| needs::area(list, part.area, &moment.figures.rows))
                .collect(),
        })
        .collect();
    let per_moment: Vec<_> = moments
        .iter()
        .map(|moment| needs::topics(list, &moment.figures.rows))
        .collect();
    let topics: Vec<Series<'_>> = list
        .topics()
        .enumerate()
        .map(|(place, (area, topic))| Series {
            id: topic.id.as_str(),
            title: &topic.title,
            area,
            standings: per_moment
                .iter()
                .map(|topics| topics[place].standing.clone())
                .collect(),
        })
        .collect();
    let topic = topics.iter().find(|topic| topic.id == chosen);
    view! {
        {lines(scene, topic.into_iter().chain(&areas), moments)}
        {table(scene, (&areas, &topics), moments, topic.map(|topic| topic.id))}
    }
    .into_any()
}

/// An area or topic with its figures, release by release.
struct Series<'a> {
    id: &'a str,
    title: &'a str,
    area: Area,
    standings: Vec<Standing>,
}

impl Series<'_> {
    fn picture(&self, scene: &Scene, moments: &[Moment]) -> Option<AnyView> {
        let days: Vec<_> = moments.iter().map(|moment| moment.head.built_on).collect();
        let line = Line {
            id: self.id,
            title: self.title,
            area: self.area.key(),
            standings: &self.standings,
        };
        picture::picture(&line, &days, &scene.list().scale)
    }
}

/// The lines of the topic that was chosen, if any, and of the areas, side by side.
fn lines<'a>(
    scene: &Scene,
    series: impl Iterator<Item = &'a Series<'a>>,
    moments: &[Moment],
) -> AnyView {
    let pictures: Vec<_> = series
        .filter_map(|one| one.picture(scene, moments))
        .collect();
    if pictures.is_empty() {
        return ().into_any();
    }
    view! {
        <section class="card flow" id="lijn" aria-labelledby="lijnen">
            <h2 id="lijnen">{group_name(&scene.selection.group(), scene.list())}</h2>
            {picture::legend()}
            <div class="columns columns--three">{pictures}</div>
        </section>
    }
    .into_any()
}

/// All figures of the pictures and of the other topics.
fn table(
    scene: &Scene,
    (areas, topics): (&[Series<'_>], &[Series<'_>]),
    moments: &[Moment],
    chosen: Option<&str>,
) -> AnyView {
    let columns = std::iter::once(text(t!("common-topic")))
        .chain(
            moments
                .iter()
                .map(|moment| text(date(moment.head.built_on))),
        )
        .chain([text(t!("steunpunt-figures-trend-since-previous"))]);
    let mut rows = Vec::new();
    for area in areas {
        let name = view! { <b>{area.title.to_owned()}</b> };
        rows.push(Row {
            class: Some(national::area_class(area.area)),
            ..row(scene, name.into_any(), &area.standings)
        });
        let of_area = topics.iter().filter(|topic| topic.area == area.area);
        rows.extend(of_area.map(|topic| {
            let name = topic_name(scene, topic, chosen == Some(topic.id));
            row(scene, name, &topic.standings)
        }));
    }
    let table = DataTable::new(Layout::CompactStacked, columns)
        .region(t!("steunpunt-figures-trend-figures-by-release"))
        .with_class("release-table");
    view! {
        <section class="card flow" aria-labelledby="uitgaven">
            <h2 id="uitgaven">{t!("steunpunt-figures-trend-all-topics")}</h2>
            {national::scale(scene)}
            {table.view(rows)}
        </section>
    }
    .into_any()
}

/// The name leads to the page of the topic, its line is a link beside it.
fn topic_name(scene: &Scene, topic: &Series<'_>, is_chosen: bool) -> AnyView {
    let has_line = topic.standings.iter().any(|one| one.row.mean.is_visible());
    let line = has_line.then(|| {
        let mut pairs = scene.selection.pairs();
        pairs.push((TOPIC.to_owned(), topic.id.to_owned()));
        let href = format!("{}#lijn", address(PATH, &pairs));
        let current = is_chosen.then_some("true");
        let hidden = t!("steunpunt-figures-of-topic", topic = topic.title);
        view! {
            " "<a class="small no-print" href=href aria-current=current>{t!("steunpunt-figures-trend-line")}<span class="visually-hidden">{hidden}</span></a>
        }
    });
    let href = national::topic_address(scene, topic.id);
    view! { <a href=href>{topic.title.to_owned()}</a>{line} }.into_any()
}

fn row(scene: &Scene, name: AnyView, standings: &[Standing]) -> Row {
    if standings.iter().all(|one| words::count(&one.row).is_none()) {
        return Row::of(name, vec![Cell::hidden(standings.len() + 1, too_few())]);
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
    cells::difference(before, now).map_or(t!("common-cannot-be-compared"), words::difference)
}
