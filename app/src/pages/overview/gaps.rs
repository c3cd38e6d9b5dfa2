//! What to talk about first, and where roles see it differently.

use leptos::prelude::*;
use scan::overview::{Order, Ranked, RoleDifference, TopicView, View};

use super::explain::explain;
use super::filters;
use crate::components::table::{DataTable, Layout, Row, text};
use crate::pages::agree::make_action;
use scan_report::overview::Scene;
use scan_report::overview::explain::Measure;
use scan_report::overview::gaps::{figures, nothing_stands_out};
use scan_report::overview::words::{About, reasons};
use scan_report::words::{count, number, steps};
use scan_texts::t;

/// Most topics in the short list.
const FIRST: usize = 5;
/// Most topics in the comparison of roles.
const COMPARED: usize = 5;

/// The most urgent topics with their reasons.
pub(super) fn ranked(scene: Scene<'_>) -> AnyView {
    let found = &scene.shown.ranked;
    let list = if found.is_empty() {
        html! { <p>{nothing_stands_out()}</p> }
    } else {
        let first: Vec<_> = found
            .iter()
            .take(FIRST)
            .map(|one| entry(scene, one))
            .collect();
        html! { <ol class="ranked">{first}</ol> }
    };
    let more = u32::try_from(found.len().saturating_sub(FIRST))
        .ok()
        .filter(|more| *more > 0);
    let more = more.map(|more| {
        let view = View {
            order: Order::Gap,
            ..scene.view.clone()
        };
        let words = t!(
            "overview-gaps-and-more",
            more = count(
                more,
                t!("overview-gaps-topic-standing-out"),
                t!("overview-gaps-topics-standing-out")
            )
        );
        view! { <a href=filters::address(scene, &view)>{words}</a> }
    });
    let offers = format!("/beheer/{}/aanbod", scene.round.name.as_str());
    html! {
        <section class="card flow" id="waarom">
            <h2>{t!("overview-gaps-why-talk-first")}</h2>
            {list}
            {more}
            <p class="no-print"><a href=offers>{t!("overview-gaps-see-fitting-support")}</a></p>
            {explain(Measure::Rank)}
        </section>
    }
}

fn entry(scene: Scene<'_>, ranked: &Ranked) -> AnyView {
    let topic = scene.shown.topic(&ranked.topic);
    let items = topic.map_or(0, |topic| scene.items_of(topic).count());
    let sentences = reasons(scene, &ranked.reasons, About::of(items));
    html! {
        <li>
            <a href=filters::topic_address(scene, &ranked.topic)>{scene.title(&ranked.topic).to_owned()}</a>
            <p>{sentences}</p>
            <p class="small">{topic.map(figures)}</p>
            {make_action(&scene.round.name, &format!("topic={}", ranked.topic), scene.title(&ranked.topic))}
        </li>
    }
}

/// Where role groups differ most; nothing where none may be compared or one group is shown.
pub(super) fn comparisons(scene: Scene<'_>) -> Option<AnyView> {
    let found = scene.shown.comparisons();
    let rows: Vec<_> = found
        .into_iter()
        .filter(|(_, difference)| difference.difference >= 0.05)
        .take(COMPARED)
        .map(|(topic, difference)| compared(scene, topic, difference))
        .collect();
    if rows.is_empty() {
        return None;
    }
    let columns = [
        t!("common-topic"),
        t!("overview-gaps-lowest-average"),
        t!("overview-gaps-highest-average"),
        t!("common-difference"),
    ];
    let table = DataTable::new(Layout::Stacked, columns.map(text));
    Some(html! {
        <section class="card flow">
            <h2>{t!("overview-gaps-roles-see-differently")}</h2>
            {table.region(t!("common-differences-between-roles")).view(rows)}
            {explain(Measure::Difference)}
        </section>
    })
}

fn compared(scene: Scene<'_>, topic: &TopicView, found: &RoleDifference) -> Row {
    let mean = |group, mean| format!("{} {}", scene.group(group), number(mean));
    let title = scene.title(&topic.id).to_owned();
    let name = view! { <a href=filters::topic_address(scene, &topic.id)>{title}</a> };
    let low = mean(&found.low, found.low_mean);
    let high = mean(&found.high, found.high_mean);
    Row::new(name, [low, high, steps(found.difference)])
}
