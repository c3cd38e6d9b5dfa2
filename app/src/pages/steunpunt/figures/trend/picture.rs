//! The line of an area or topic over releases: a point for each with its margin, and a gap where
//! nothing may be shown.

use jiff::civil::Date;
use leptos::prelude::*;
use scan::chart::{RoundTick, TrendChart, TrendDot, TrendRoom, TrendValue};
use scan::needs::Standing;
use scan::questionnaire::Scale;

use scan_report::national::words::levels;
use scan_report::words::{date, lower_first, number, short_day};
use scan_texts::{t, too_few};

/// In the units of the picture's own `viewBox`; a name is a day above its year.
const ROOM: TrendRoom = TrendRoom {
    width: 280.0,
    level: 48.0,
    name: 46.0,
};
/// From a day down to its year.
const YEAR: f64 = 16.0;
/// Half the width of the ends of a margin.
const CAP: f64 = 5.0;

/// What a line is of.
pub struct Line<'a> {
    /// Names it in the page: `informatie`.
    pub id: &'a str,
    pub title: &'a str,
    /// The class of its area.
    pub area: &'static str,
    /// Release by release, oldest first.
    pub standings: &'a [Standing],
}

/// The picture; nothing for what has no levels or is hidden in every release.
pub fn picture(line: &Line<'_>, days: &[Date], scale: &Scale) -> Option<AnyView> {
    let values: Vec<_> = line.standings.iter().map(value).collect();
    values.iter().flatten().next()?;
    let chart = TrendChart::of_values(&values, scale.len(), ROOM);
    let id = format!("lijn-{}", line.id);
    let labelled = id.clone();
    let view_box = format!("0 0 {} {}", chart.width, chart.height + YEAR);
    let words = in_words(line, days);
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
    let target = line.standings.last().and_then(|standing| standing.target);
    let target = target.map(|target| {
        let y = chart.height_of(target);
        view! { <line class="trend__target" x1=chart.left x2=chart.right y1=y y2=y></line> }
    });
    let names: Vec<_> = chart.rounds.iter().zip(days).map(name).collect();
    let foot = chart.levels.first().map_or(0.0, |lowest| lowest.y - CAP);
    let gaps: Vec<_> = chart
        .rounds
        .iter()
        .zip(&values)
        .filter(|(_, value)| value.is_none())
        .map(|(tick, _)| view! { <text x=tick.x y=foot>"–"</text> })
        .collect();
    let runs: Vec<_> = chart
        .lines
        .iter()
        .map(|points| view! { <polyline class="trend__line" points=points.clone()></polyline> })
        .collect();
    let dots: Vec<_> = chart.dots.iter().map(dot).collect();
    let figure = view! {
        <figure class=format!("trend {}", line.area)>
            <figcaption><strong>{line.title.to_owned()}</strong></figcaption>
            <svg class="trend__picture" viewBox=view_box role="img" aria-labelledby=labelled>
                <title id=id>{words}</title>
                {levels}
                {target}
                {names}
                {gaps}
                {runs}
                {dots}
            </svg>
        </figure>
    };
    Some(figure.into_any())
}

fn value(standing: &Standing) -> Option<TrendValue> {
    standing.target?;
    let estimate = standing.row.mean.visible()?.value();
    Some(TrendValue {
        mean: f64::from(estimate.value().tenths()) / 10.0,
        margin: f64::from(estimate.margin().milli()) / 1_000.0,
    })
}

fn name((tick, day): (&RoundTick, &Date)) -> Option<AnyView> {
    let name = view! {
        <text x=tick.x y=tick.y>{short_day(*day)}</text>
        <text x=tick.x y=tick.y + YEAR>{day.year()}</text>
    };
    tick.label_visible.then(|| name.into_any())
}

fn dot(dot: &TrendDot) -> AnyView {
    let [top, bottom] = dot.margin;
    let ends = [top, bottom].map(|y| {
        view! { <line class="trend__margin" x1=dot.x - CAP x2=dot.x + CAP y1=y y2=y></line> }
    });
    let mean = dot.label_visible.then(|| {
        view! { <text class="trend__mean" x=dot.x y=dot.label_y>{number(dot.mean)}</text> }
    });
    view! {
        <line class="trend__margin" x1=dot.x x2=dot.x y1=top y2=bottom></line>
        {ends}
        <circle class="trend__dot" cx=dot.x cy=dot.y r="3"></circle>
        {mean}
    }
    .into_any()
}

/// What who hears the page is told instead.
fn in_words(line: &Line<'_>, days: &[Date]) -> String {
    let of = |(standing, day): (&Standing, &Date)| {
        let figure = standing
            .row
            .mean
            .visible()
            .map(scan::release::Figure::value);
        let said = figure.map_or_else(
            || lower_first(&too_few()),
            |estimate| {
                let margin = levels(estimate.margin());
                t!(
                    "steunpunt-figures-picture-value-margin",
                    value = estimate.value(),
                    margin = margin
                )
            },
        );
        format!("{}: {said}", date(*day))
    };
    let all: Vec<_> = line.standings.iter().zip(days).map(of).collect();
    t!(
        "steunpunt-figures-picture-in-words",
        line = line.title,
        join = all.join("; ")
    )
}

/// What the marks mean.
pub fn legend() -> AnyView {
    view! {
        <ul class="legend">
            <li>
                <svg class="swatch" viewBox="0 0 16 16" aria-hidden="true">
                    <line class="trend__margin" x1="8" x2="8" y1="1" y2="15"></line>
                    <line class="trend__margin" x1="4" x2="12" y1="1" y2="1"></line>
                    <line class="trend__margin" x1="4" x2="12" y1="15" y2="15"></line>
                    <circle class="trend__dot" cx="8" cy="8" r="3"></circle>
                </svg>
                {t!("steunpunt-figures-picture-average-with-margin")}
            </li>
            <li>
                <svg class="swatch" viewBox="0 0 16 16" aria-hidden="true"><line class="trend__target" x1="0" x2="16" y1="8" y2="8"></line></svg>
                {t!("common-target")}
            </li>
            <li>"– "{too_few()}</li>
        </ul>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::to_html;
    use scan::release::Row;
    use scan::testing::published::row;
    use scan::testing::usual;

    fn drawn(means: [Option<u8>; 4]) -> Option<String> {
        let standings = means.map(|mean| Standing {
            target: Some(3.0),
            row: mean.map_or_else(Row::default, |mean| row(mean, 150, [1, 1])),
        });
        let days = [2023, 2024, 2025, 2026].map(|year| jiff::civil::date(year, 6, 30));
        let line = Line {
            id: "informatie",
            title: "Informatie & <zo>",
            area: "informatie",
            standings: &standings,
        };
        let scale = usual().scale;
        let is_drawn = picture(&line, &days, &scale).is_some();
        is_drawn.then(|| to_html(|| picture(&line, &days, &scale)))
    }

    #[test]
    fn a_release_that_hides_the_figure_breaks_the_line_and_says_so() {
        let html = drawn([Some(21), None, Some(24), Some(26)]).unwrap();
        assert_eq!(html.matches("<circle").count(), 3, "{html}");
        assert_eq!(html.matches("<polyline").count(), 1);
        // A stroke and its two ends each.
        assert_eq!(html.matches("trend__margin").count(), 9);
        assert_eq!(html.matches(">–<").count(), 1);
        for words in [
            "Informatie &amp; &lt;zo&gt;, gemiddeld niveau per uitgave. ",
            "30 juni 2023: 2,1, marge 0,15; ",
            "30 juni 2024: te weinig scholen om te tonen; ",
        ] {
            assert!(html.contains(words), "{words}: {html}");
        }
    }

    #[test]
    fn what_is_hidden_everywhere_has_no_picture() {
        assert_eq!(drawn([None; 4]), None);
    }
}
