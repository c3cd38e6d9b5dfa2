//! The rows of the board: a topic, or an area as a whole.

use leptos::prelude::*;
use scan::overview::{AreaView, Figure, PartOf, TopicFigure, TopicView};
use scan::questionnaire::{Area, Scale};

use super::super::bars::{Plot, bar, meter};
use super::super::filters;
use crate::components::ball::ball;
use scan_report::overview::areas::only_resources;
use scan_report::overview::bars::counts;
use scan_report::overview::topic::n_of;
use scan_report::overview::{Scene, words};
use scan_report::words::{number, out_of};
use scan_texts::{Label, t};

/// A topic with its level, bar, distance and priority; its area where areas are mixed.
pub(super) fn topic_row(
    scene: Scene<'_>,
    topic: &TopicView,
    plot: Plot,
    area: Option<Area>,
) -> AnyView {
    let title = scene.title(&topic.id).to_owned();
    let badge = area.map(|area| {
        let class = format!("badge badge--area {}", area.key());
        view! { " "<span class=class>{area.label()}</span> }
    });
    let figures = match topic.figure.visible() {
        Some(figure) => figures_of(scene, topic, figure, plot),
        None => not_shown(),
    };
    html! {
        <tr class="stand__topic">
            <th scope="row">
                <a href=filters::topic_address(scene, &topic.id)>{title}</a>{badge}
            </th>
            {figures}
            {priority(topic.high.visible().copied())}
        </tr>
    }
}

fn figures_of(scene: Scene<'_>, topic: &TopicView, figure: &TopicFigure, plot: Plot) -> AnyView {
    let scale = &scene.list().scale;
    let middle = figure.lower_median;
    html! {
        <td class="stand__level">
            {ball(middle.index(), scale.labels().len())}{scale.label(middle).to_owned()}
        </td>
        <td class="stand__bar">
            {bar(plot, counts(figure), scale.labels())}
            <small class="stand__n">{format!("n {}", n_of(scene, topic, figure))}</small>
        </td>
        <td class="stand__gap">{words::gap(figure.gap)}</td>
    }
}

/// Instead of level, bar and distance.
fn not_shown() -> AnyView {
    html! {
        <td class="stand__hidden" colspan="3">
            <span class="hidden-value">{t!("common-not-shown")}</span>
        </td>
    }
}

fn priority(high: Option<PartOf>) -> AnyView {
    let Some(high) = high else {
        return html! {
            <td class="stand__high"><span class="hidden-value">{t!("common-not-shown")}</span></td>
        };
    };
    let class = if high.count * 2 > high.of {
        "stand__high priority--high"
    } else {
        "stand__high"
    };
    html! { <td class=class><span>{words::part(high)}</span>{meter(high.share())}</td> }
}

/// An area as a whole, above its topics.
pub(super) fn area_row(scene: Scene<'_>, part: &AreaView) -> AnyView {
    let figures = if let Some(figure) = part.figure.visible() {
        area_figures(figure, &scene.list().scale)
    } else {
        // An area without statements or skills has resources only; they have no mean.
        let words = if part.topics == 0 {
            only_resources()
        } else {
            t!("common-not-shown")
        };
        html! {
            <td class="stand__hidden" colspan="4">
                <span class="hidden-value">{words}</span>
            </td>
        }
    };
    html! {
        <tr class="stand__area">
            <th scope="rowgroup">
                <a href=filters::area_address(scene, part.area)>{part.area.label()}</a>
            </th>
            {figures}
        </tr>
    }
}

fn area_figures(figure: &Figure, scale: &Scale) -> AnyView {
    let below = t!(
        "overview-board-row-clearly-below-target",
        topics_shown = out_of(figure.topics_below, figure.topics_shown)
    );
    html! {
        <td class="stand__level">
            {ball(figure.level().index(), scale.labels().len())}
            {number(figure.mean)}<small>{t!("overview-board-row-on-average")}</small>
        </td>
        <td class="stand__below">{below}</td>
        <td class="stand__gap">{words::gap(figure.gap)}</td>
        <td class="stand__high"></td>
    }
}
