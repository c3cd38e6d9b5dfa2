//! The board: one table with every topic of every area, in as few lines as there are topics.

mod row;

use leptos::prelude::*;
use scan::overview::{AreaView, Order, TopicFigure, TopicView, View};

use super::bars::{Plot, axis};
use super::explain::{explain_named, how_to_read};
use super::legend::legend;
use super::{filters, table};
use row::{area_row, topic_row};
use scan_report::overview::Scene;
use scan_report::overview::bars::counts;
use scan_report::overview::explain::Measure;
use scan_texts::t;

/// Where the rows of an area begin.
pub(super) fn anchor(part: &AreaView) -> String {
    format!("gebied-{}", part.area.key())
}

/// The board with its legend, and what can be chosen.
pub(super) fn board(scene: Scene<'_>) -> AnyView {
    let (legend, content) = if scene.shown.topics.is_empty() {
        (None, nothing_left(scene))
    } else {
        let figures = scene.shown.topics.iter().filter_map(figure);
        let targets: Vec<_> = figures.map(TopicFigure::target_level).collect();
        let legend = legend(&scene.list().scale, &targets);
        (Some(legend), everything(scene))
    };
    html! {
        <section class="card board" aria-labelledby="onderwerpen">
            <h2 id="onderwerpen" class="visually-hidden">{t!("common-where-things-stand-topic")}</h2>
            <div class="board__tools">{legend}{filters::filters(scene)}</div>
            {content}
        </section>
    }
}

fn figure(topic: &TopicView) -> Option<&TopicFigure> {
    topic.figure.visible()
}

fn everything(scene: Scene<'_>) -> AnyView {
    let figures = scene.shown.topics.iter().filter_map(figure);
    let plot = Plot::fitting(figures.map(counts));
    let rows = match scene.view.order {
        Order::List => by_area(scene, plot),
        _ => in_order(scene, plot),
    };
    html! {
        <table class="stand" aria-labelledby="onderwerpen">
            <thead>
                <tr>
                    <th scope="col">{t!("common-topic")}</th>
                    <th scope="col">{t!("common-state-as-heading")}</th>
                    <th scope="col" class="stand__bar">
                        <span class="visually-hidden">{t!("common-distribution")}</span>{axis(plot)}
                    </th>
                    <th scope="col">{t!("common-distance")}</th>
                    <th scope="col">{t!("common-high-priority")}</th>
                </tr>
            </thead>
            {rows}
        </table>
    }
}

/// The tables behind the board, and what its figures mean.
pub(super) fn behind(scene: Scene<'_>) -> Option<AnyView> {
    if scene.shown.topics.is_empty() {
        return None;
    }
    Some(html! {
        <div class="more">
            {table::topics(scene)}
            {table::items(scene)}
            {how_to_read()}
            {explain_named(Measure::Gap)}
            {explain_named(Measure::High)}
            {explain_named(Measure::AreaMean)}
        </div>
    })
}

fn by_area(scene: Scene<'_>, plot: Plot) -> AnyView {
    let areas = scene.shown.areas.iter().map(|part| {
        let topics = scene.shown.topics.iter();
        let rows: Vec<_> = topics
            .filter(|topic| topic.area == part.area)
            .map(|topic| topic_row(scene, topic, plot, None))
            .collect();
        view! {
            <tbody id=anchor(part) class=part.area.key()>
                {area_row(scene, part)}
                {rows}
            </tbody>
        }
    });
    areas.collect_view().into_any()
}

/// All topics in the order chosen, each with its area; then the areas themselves.
fn in_order(scene: Scene<'_>, plot: Plot) -> AnyView {
    let topics = scene.shown.topics.iter();
    let rows: Vec<_> = topics
        .map(|topic| topic_row(scene, topic, plot, Some(topic.area)))
        .collect();
    let areas = scene.shown.areas.iter().map(|part| {
        view! { <tbody class=part.area.key()>{area_row(scene, part)}</tbody> }
    });
    html! {
        <tbody>{rows}</tbody>
        {areas.collect_view()}
    }
}

/// The choice leaves nothing to show.
fn nothing_left(scene: Scene<'_>) -> AnyView {
    let text = match scene.view.min_priority {
        Some(priority) => t!(
            "overview-board-no-question-with-priority",
            priority = if priority == scan::answer::Priority::High {
                t!("overview-board-high-piece")
            } else {
                t!("overview-board-medium-or-high-piece")
            }
        ),
        None => t!("overview-board-only-resources").to_owned(),
    };
    let all = filters::address(scene, &View::default());
    html! {
        <div class="empty">
            <h3>{t!("overview-board-nothing-found")}</h3>
            <p>{text}</p>
            <a class="button button--quiet" href=all>{t!("overview-board-show-all")}</a>
        </div>
    }
}
