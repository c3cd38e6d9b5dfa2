//! The line over all rounds: a picture per area, with a table behind it.

use leptos::prelude::*;
use scan::chart::TrendChart;
use scan::compare::{RoundView, TrendLine, TrendOf};

use crate::components::table::{DataTable, Row, number as column, text};
use scan_report::compare::Side;
use scan_report::words::{count, number};
use scan_texts::{Label, t};

/// In the units of the picture's own `viewBox`.
const WIDTH: f64 = 260.0;

/// The section; `sides` has the newest first.
pub(super) fn trend(sides: &[Side]) -> AnyView {
    let rounds: Vec<RoundView<'_>> = sides.iter().rev().map(Side::view).collect();
    let Some(now) = sides.first() else {
        return ().into_any();
    };
    let lines = scan::compare::trend(&rounds);
    let numbers: Vec<u32> = rounds.iter().map(|round| round.number).collect();
    let scale = now.round.questionnaire.scale.len();
    let pictures: Vec<_> = lines
        .iter()
        .filter(|line| matches!(line.of, TrendOf::Area(_)) && line.points.len() > 1)
        .map(|line| picture(line, &numbers, scale))
        .collect();
    let content = if pictures.is_empty() {
        html! { <p>{t!("compare-trend-none-yet")}</p> }
    } else {
        html! {
            <div class="columns columns--three">{pictures}</div>
            {table(now, &lines, &numbers)}
        }
    };
    html! {
        <section class="card flow">
            <h2>{t!("compare-trend-over-all-rounds")}</h2>
            {content}
        </section>
    }
}

fn picture(line: &TrendLine, rounds: &[u32], scale: u8) -> AnyView {
    let area = line.of.area();
    let chart = TrendChart::new(line, rounds, scale, WIDTH);
    let id = format!("trend-{}", area.key());
    let labelled = id.clone();
    let view_box = format!("0 0 {} {}", chart.width, chart.height);
    let means: Vec<_> = line
        .points
        .iter()
        .map(|point| {
            t!(
                "compare-trend-point",
                round = point.round,
                mean = number(point.mean)
            )
        })
        .collect();
    let words = t!(
        "compare-trend-picture-in-words",
        area = area.label(),
        join = means.join(", ")
    );
    let levels: Vec<_> = chart
        .levels
        .iter()
        .map(|tick| {
            view! {
                <line class="trend__level" x1=chart.left x2=chart.right y1=tick.y y2=tick.y></line>
                <text class="trend__scale" x=chart.left - 8.0 y=tick.y + 4.0>{tick.level}</text>
            }
        })
        .collect();
    let names: Vec<_> = chart
        .rounds
        .iter()
        .filter(|tick| tick.label_visible)
        .map(|tick| view! { <text x=tick.x y=tick.y>{t!("compare-trend-round-short", round = tick.round)}</text> })
        .collect();
    let runs: Vec<_> = chart
        .lines
        .iter()
        .map(|points| view! { <polyline class="trend__line" points=points.clone()></polyline> })
        .collect();
    let dots: Vec<_> = chart
        .dots
        .iter()
        .map(|dot| {
            let mean = dot.label_visible.then(|| {
                view! { <text class="trend__mean" x=dot.x y=dot.label_y>{number(dot.mean)}</text> }
            });
            view! { <circle class="trend__dot" cx=dot.x cy=dot.y r="5"></circle>{mean} }
        })
        .collect();
    let over = t!(
        "compare-trend-based-on",
        items = count(
            line.items,
            t!("common-question"),
            t!("common-questions-that-stayed-the")
        )
    );
    html! {
        <figure class=format!("trend {}", area.key())>
            <figcaption><strong>{area.label()}</strong>" "<span class="small">{over}</span></figcaption>
            <svg class="trend__picture" viewBox=view_box role="img" aria-labelledby=labelled>
                <title id=id>{words}</title>
                {levels}
                {names}
                {runs}
                {dots}
            </svg>
        </figure>
    }
}

/// All lines, areas and topics, in figures.
fn table(now: &Side, lines: &[TrendLine], rounds: &[u32]) -> AnyView {
    let lines = lines.iter().filter(|line| !line.points.is_empty());
    let rows = lines.map(|line| {
        let name = match &line.of {
            TrendOf::Area(area) => t!("compare-trend-area", area = area.label()),
            TrendOf::Topic { id, .. } => {
                let topic = now.round.questionnaire.topic(id);
                topic.map_or(String::new(), |topic| topic.title.clone())
            }
        };
        let means = rounds.iter().map(|round| {
            let point = line.points.iter().find(|point| point.round == *round);
            point.map_or("–".to_owned(), |point| number(point.mean))
        });
        Row::new(name, means.chain([line.items.to_string()]))
    });
    let of_rounds = rounds
        .iter()
        .map(|round| column(t!("compare-trend-round", round = round)));
    let columns = [text(t!("common-topic"))].into_iter().chain(of_rounds);
    let caption = t!("compare-trend-caption");
    let table = DataTable::of_numbers(
        caption,
        columns.chain([column(t!("common-questions-text"))]),
    );
    let table = table.region(t!("compare-trend-table-label"));
    table.behind(t!("compare-trend-as-table"), rows.collect())
}
