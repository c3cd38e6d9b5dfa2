//! Published figures as they stand in tables: the value, its margin, and one text for all that is
//! hidden.

use leptos::prelude::*;
use scan::disclosure::Shown;
use scan::needs::{Against, Standing};
use scan::questionnaire::Scale;
use scan::release::{Difference, Estimate, Figure, Mean, Row, Share};

use crate::components::alert::empty;
use crate::components::ball::ball;
use scan_report::national::words;
use scan_texts::{InWords, t, too_few};

/// Instead of a figure.
pub fn hidden() -> AnyView {
    view! { <span class="hidden-value">{too_few()}</span> }.into_any()
}

/// Instead of a figure in a small place, with the same words for who hears it.
pub fn hidden_small() -> AnyView {
    view! {
        <span class="hidden-value">
            <span aria-hidden="true" title=too_few()>"–"</span><span class="visually-hidden">{too_few()}</span>
        </span>
    }
    .into_any()
}

/// Instead of a figure that there cannot be, such as the mean of what has no levels. On a phone it
/// takes no room.
pub fn none() -> AnyView {
    view! { <span class="no-figure">"–"</span> }.into_any()
}

/// Instead of a table in which nothing may be shown.
pub fn nothing_shown() -> AnyView {
    let below = view! { <p>{t!("steunpunt-figures-cells-larger-group")}</p> };
    empty(too_few(), below)
}

/// A mean with its ball and margin: `● 2,9 ± 0,15`.
pub fn mean(shown: &Shown<Figure<Estimate<Mean>>>, scale: &Scale) -> AnyView {
    let Some(figure) = shown.visible() else {
        return hidden();
    };
    let estimate = figure.value();
    let value = estimate.value();
    view! {
        <span class="estimate">
            {ball(usize::from(words::nearest(value, scale)), scale.labels().len())}
            <b>{value.to_string()}</b>
            {plus_minus(words::levels(estimate.margin()))}
        </span>
    }
    .into_any()
}

/// A share with its margin: `25% ± 3`.
pub fn share(shown: &Shown<Figure<Estimate<Share>>>) -> AnyView {
    let Some(figure) = shown.visible() else {
        return hidden_small();
    };
    let estimate = figure.value();
    view! {
        <span class="estimate">
            <b>{estimate.value().to_string()}</b>
            {plus_minus(words::points(estimate.margin()))}
        </span>
    }
    .into_any()
}

fn plus_minus(margin: String) -> impl IntoView {
    let said = t!("steunpunt-figures-cells-margin", margin = margin);
    view! {
        <small aria-hidden="true">{format!(" ± {margin}")}</small>
        <span class="visually-hidden">{said}</span>
    }
}

/// How a mean stands to its target, in the words of [`words::against`].
pub fn against(standing: &Standing) -> AnyView {
    let Some(words) = words::against(standing) else {
        return hidden_small();
    };
    let class = match standing.against() {
        Some(Against::Below) => "against against--below",
        _ => "against",
    };
    view! { <span class=class>{words}</span> }.into_any()
}

/// The figure that a topic or area is known by: its mean, or of resources the share that lacks them.
pub fn main(standing: &Standing, scale: &Scale) -> AnyView {
    let row = &standing.row;
    if standing.target.is_some() {
        mean(&row.mean, scale)
    } else if row.missing.is_visible() {
        view! { {share(&row.missing)}{t!("steunpunt-figures-cells-missing")} }.into_any()
    } else {
        hidden()
    }
}

/// How the figure that [`main`] shows differs from an earlier one, or from that of another group:
/// `None` where one of them is hidden.
pub fn difference(first: &Standing, other: &Standing) -> Option<Difference> {
    let mean = |standing: &Standing| standing.row.mean.visible().map(|figure| *figure.value());
    let missing = |standing: &Standing| standing.row.missing.visible().map(|f| *f.value());
    match (mean(first), mean(other)) {
        (Some(first), Some(other)) => Some(other.beside(&first)),
        _ => Some(missing(other)?.beside(&missing(first)?)),
    }
}

/// Roughly how many schools a row is about.
pub fn schools(row: &Row) -> AnyView {
    match words::count(row) {
        Some(count) => count.in_words().into_any(),
        None => hidden_small(),
    }
}

/// A mean as a point on the line of its scale, with its margin as a stroke and the target as a
/// mark. The figures stand beside it as text.
pub fn dot(standing: &Standing, scale: &Scale) -> Option<AnyView> {
    let estimate = standing.row.mean.visible()?.value();
    let top = f64::from(scale.len().max(2)) - 1.0;
    let place = |level: f64| format!("{:.1}%", 4.0 + 92.0 * ((level - 1.0) / top).clamp(0.0, 1.0));
    let value = f64::from(estimate.value().tenths()) / 10.0;
    let margin = f64::from(estimate.margin().milli()) / 1_000.0;
    let ticks: Vec<_> = (1..=scale.len())
        .map(|level| {
            let x = place(f64::from(level));
            view! { <line class="dots__tick" x1=x.clone() x2=x y1="10" y2="22"></line> }
        })
        .collect();
    let target = standing.target.map(|target| {
        let x = place(target);
        view! { <line class="dots__target" x1=x.clone() x2=x y1="3" y2="29"></line> }
    });
    let dot = view! {
        <svg class="dots" aria-hidden="true">
            <line class="dots__line" x1="4%" x2="96%" y1="16" y2="16"></line>
            {ticks}
            {target}
            <line class="dots__margin" x1=place(value - margin) x2=place(value + margin) y1="16" y2="16"></line>
            <circle class="dots__mean" cx=place(value) cy="16" r="4"></circle>
        </svg>
    };
    Some(dot.into_any())
}
