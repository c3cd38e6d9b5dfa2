//! The head of the page and a card per area.

use leptos::prelude::*;
use scan::overview::{AreaView, Figure};
use scan::questionnaire::Scale;
use scan::round::Form;

use super::explain::{Measure, explain};
use super::{Scene, filters, words};
use crate::components::ball::ball;
use crate::components::words::{date, number, out_of, plural};
use crate::pages::manage::{address, kicker};

/// Whose round this is, and what it is for.
pub(super) fn lead(scene: Scene<'_>) -> AnyView {
    let round = scene.round;
    let mut facts = vec![kicker(round)];
    if let Some(answered) = scene.shown.answered.visible() {
        facts.push(format!(
            "{} vulden in",
            out_of(*answered, scene.shown.joined)
        ));
    }
    if let Some(day) = round.closed_on {
        facts.push(format!("afgesloten op {}", date(day)));
    }
    if let Some(day) = round.finished_on {
        facts.push(format!("afgerond op {}", date(day)));
    }
    let compared = (round.number > 1).then(|| {
        let words = format!(
            "Vergeleken met ronde {}: wat is er veranderd?",
            round.number - 1
        );
        view! { <p><a href=format!("{}/vergelijken", address(&round.name))>{words}</a></p> }
    });
    let of_group = scene.shown.group.as_ref().map(|group| {
        let words = format!(
            "U ziet nu alleen de antwoorden van ‘{}’.",
            scene.group(group)
        );
        view! { <p>{words}</p> }
    });
    let open = (round.form == Form::OpenKaart).then(|| {
        view! { <p>"Dit is een scan met open kaart: het team ziet van wie welk antwoord is."</p> }
    });
    view! {
        <div class="lead">
            <p class="kicker">{facts.join(" · ")}</p>
            <h1>"Waar staan we, en waar beginnen we?"</h1>
            <p>"Er is geen goed of fout. Dit beeld helpt u om samen te kiezen waar u aan werkt."</p>
            {of_group}
            {open}
            {compared}
        </div>
    }
    .into_any()
}

/// Instead of the figure of an area without statements or skills.
pub(crate) const ONLY_RESOURCES: &str = "Hier vragen we alleen naar middelen.";

/// The areas of the list at a glance.
pub(super) fn areas(scene: Scene<'_>) -> AnyView {
    let cards: Vec<_> = scene
        .shown
        .areas
        .iter()
        .map(|area| card(scene, area))
        .collect();
    view! { <section class="areas" aria-label="De gebieden">{cards}</section> }.into_any()
}

fn card(scene: Scene<'_>, area: &AreaView) -> AnyView {
    let class = format!("card card--tint area {}", area.area.key());
    let content = match area.figure.visible() {
        Some(figure) => figure_of(figure, &scene.list().scale),
        // An area without statements or skills has resources only; they have no mean.
        None if area.topics == 0 => view! { <p class="small">{ONLY_RESOURCES}</p> }.into_any(),
        None => view! { <p><span class="hidden-value">"niet getoond"</span></p> }.into_any(),
    };
    view! {
        <div class=class>
            <h2><a href=filters::area_address(scene, area.area)>{area.area.label()}</a></h2>
            {content}
        </div>
    }
    .into_any()
}

/// What the mean of an area means, on what scale, and how far it is below the target.
pub(crate) fn in_words(figure: &Figure, scale: &Scale) -> [String; 3] {
    let level = figure.level();
    let place = format!("gemiddeld, {}", words::near(level, scale));
    let aim = format!(
        "op een schaal van 1 tot {} · doel {}",
        scale.len(),
        number(figure.target)
    );
    let below = format!(
        "{} {} duidelijk onder het doel",
        out_of(figure.topics_below, figure.topics_shown),
        plural(figure.topics_shown, "onderwerp", "onderwerpen"),
    );
    [place, aim, format!("{} · {below}", words::gap(figure.gap))]
}

fn figure_of(figure: &Figure, scale: &Scale) -> AnyView {
    let [place, aim, below] = in_words(figure, scale);
    view! {
        <p class="figure">
            {ball(figure.level().index(), scale.labels().len())}
            {number(figure.mean)}
            <small>{place}<br/>{aim}</small>
        </p>
        <p class="small">{below}</p>
        {explain(Measure::AreaMean)}
    }
    .into_any()
}
