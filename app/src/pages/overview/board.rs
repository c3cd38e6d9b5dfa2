//! The board: every topic in one row with its bar, its distance to the target and its priority.

use leptos::prelude::*;
use scan::overview::{Order, PartOf, TopicFigure, TopicView};
use scan::questionnaire::Area;

use super::bars::{Counts, Plot, axis, bar, meter};
use super::explain::{Measure, explain_named, how_to_read};
use super::legend::legend;
use super::{Scene, agreed, filters, table, words};
use crate::components::ball::ball;
use crate::components::words::number;

/// The board with its legend and tables.
pub(super) fn board(scene: Scene<'_>) -> AnyView {
    let topics = &scene.shown.topics;
    if topics.is_empty() {
        return nothing_left(scene);
    }
    let figures = || topics.iter().filter_map(|topic| topic.figure.visible());
    let plot = Plot::fitting(figures().map(counts));
    let targets: Vec<_> = figures().map(TopicFigure::target_level).collect();
    let rows = match scene.view.order {
        Order::List => by_area(scene, plot),
        _ => in_order(scene, plot),
    };
    view! {
        <section class="card board" aria-labelledby="onderwerpen">
            <div class="board__head">
                <h2 id="onderwerpen">"Stand van zaken per onderwerp"</h2>
                {legend(&scene.list().scale, &targets)}
                <div class="more">
                    {how_to_read()}
                    {explain_named(Measure::Gap)}
                    {explain_named(Measure::High)}
                </div>
            </div>
            <div class="board__columns" aria-hidden="true">
                <span>"Onderwerp"</span>{axis(plot)}<span>"Afstand"</span><span>"Hoge prioriteit"</span>
            </div>
            <div class="board__axis-narrow">{axis(plot)}</div>
            {rows}
            <div class="board__foot">
                {table::topics(scene)}
                {table::items(scene)}
            </div>
        </section>
    }
    .into_any()
}

fn counts(figure: &TopicFigure) -> Counts<'_> {
    Counts {
        levels: &figure.distribution,
        unknown: figure.unknown,
        target: figure.target_level(),
    }
}

fn by_area(scene: Scene<'_>, plot: Plot) -> AnyView {
    let areas = scene.shown.areas.iter().filter_map(|part| {
        let rows: Vec<_> = scene
            .shown
            .topics
            .iter()
            .filter(|topic| topic.area == part.area)
            .map(|topic| row(scene, topic, plot, None))
            .collect();
        let class = format!("board__area {}", part.area.key());
        (!rows.is_empty()).then(|| {
            view! {
                <section class=class>
                    <h3>{part.area.label()}</h3>
                    <ul class="board__list">{rows}</ul>
                </section>
            }
        })
    });
    areas.collect_view().into_any()
}

/// All areas in one list, in the order chosen; every row names its area.
fn in_order(scene: Scene<'_>, plot: Plot) -> AnyView {
    let rows: Vec<_> = scene
        .shown
        .topics
        .iter()
        .map(|topic| row(scene, topic, plot, Some(topic.area)))
        .collect();
    view! {
        <section class="board__area">
            <h3>{scene.view.order.label()}</h3>
            <ol class="board__list">{rows}</ol>
        </section>
    }
    .into_any()
}

fn row(scene: Scene<'_>, topic: &TopicView, plot: Plot, area: Option<Area>) -> AnyView {
    let href = scene.topic_link(&topic.id);
    let title = scene.title(&topic.id).to_owned();
    let badge = area.map(|area| {
        let class = format!("badge badge--area {}", area.key());
        view! { " "<span class=class>{area.label()}</span> }
    });
    let scale = &scene.list().scale;
    let levels = scale.labels().len();
    let Some(figure) = topic.figure.visible() else {
        return view! {
            <li class="topic-row">
                <div class="topic-row__name"><span></span><span><a href=href>{title}</a>{badge}{agreed::of_topic(scene, &topic.id)}</span></div>
                <svg class="bars" aria-hidden="true"></svg>
                <p class="topic-row__gap"><span class="hidden-value">"niet getoond"</span></p>
                {priority(topic.high.visible().copied())}
            </li>
        }
        .into_any();
    };
    let middle = figure.lower_median.index();
    let small = format!(
        "gemiddeld {} · n {}",
        number(figure.mean),
        n_of(scene, topic, figure)
    );
    view! {
        <li class="topic-row">
            <div class="topic-row__name">
                {ball(middle, levels)}<span><a href=href>{title}</a>{badge}{agreed::of_topic(scene, &topic.id)}</span>
            </div>
            {bar(plot, counts(figure), scale.labels())}
            <p class="topic-row__gap">{words::gap(figure.gap)}<small>{small}</small></p>
            {priority(topic.high.visible().copied())}
        </li>
    }
    .into_any()
}

/// n of N for a topic: most people who answered one of its items, of those who were asked it.
pub(crate) fn n_of(scene: Scene<'_>, topic: &TopicView, figure: &TopicFigure) -> String {
    let most = scene.items_of(topic).find(|item| {
        let answers = item.result.answers.visible();
        answers.is_some_and(|answers| answers.answered == figure.n_people)
    });
    most.and_then(|item| words::answered(&item.result))
        .unwrap_or_else(|| figure.n_people.to_string())
}

fn priority(high: Option<PartOf>) -> AnyView {
    let Some(high) = high else {
        return view! {
            <p class="topic-row__priority">
                <span class="hidden-value">"niet getoond"</span><small>"hoge prioriteit"</small>
            </p>
        }
        .into_any();
    };
    let class = if high.count * 2 > high.of {
        "topic-row__priority priority--high"
    } else {
        "topic-row__priority"
    };
    view! {
        <p class=class>{words::part(high)}<small>"hoge prioriteit"</small>{meter(high.share())}</p>
    }
    .into_any()
}

/// The choice leaves nothing to show.
fn nothing_left(scene: Scene<'_>) -> AnyView {
    let text = match scene.view.min_priority {
        Some(priority) => format!(
            "Er is hier geen vraag waar minstens de helft prioriteit {}gaf.",
            if priority == scan::answer::Priority::High {
                "hoog "
            } else {
                "midden of hoog "
            }
        ),
        None => "In dit gebied staan alleen vragen naar middelen.".to_owned(),
    };
    let all = filters::address(scene, &scan::overview::View::default());
    view! {
        <section class="empty">
            <h2>"Niets gevonden met deze keuze"</h2>
            <p>{text}</p>
            <a class="button button--quiet" href=all>"Toon alles"</a>
        </section>
    }
    .into_any()
}
