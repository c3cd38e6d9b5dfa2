//! The head of the page.

use leptos::prelude::*;
use scan::round::Anonymity;

use crate::pages::manage::{address, kicker};
use scan_report::overview::Scene;
use scan_report::words::{date, out_of};

/// Whose round this is, and the question that the page answers.
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
    let of_group = scene.shown.group.as_ref().map(|group| {
        let words = format!(
            "U ziet nu alleen de antwoorden van ‘{}’.",
            scene.group(group)
        );
        view! { <p>{words}</p> }
    });
    html! {
        <div class="lead">
            <p class="kicker">{facts.join(" · ")}</p>
            <h1>"Waar staan we, en waar beginnen we?"</h1>
            {of_group}
        </div>
    }
}

/// What the picture is for, who sees whose answers, and what there is to compare with.
pub(super) fn about(scene: Scene<'_>) -> AnyView {
    let round = scene.round;
    let compared = (round.number > 1).then(|| {
        let words = format!(
            "Vergeleken met ronde {}: wat is er veranderd?",
            round.number - 1
        );
        view! { <p><a href=format!("{}/vergelijken", address(&round.name))>{words}</a></p> }
    });
    let open = (round.anonymity == Anonymity::OpenCards).then(|| {
        view! { <p>"Dit is een scan met open kaart: het team ziet van wie welk antwoord is."</p> }
    });
    html! {
        <div class="lead">
            <p>"Er is geen goed of fout. Dit beeld helpt u om samen te kiezen waar u aan werkt."</p>
            {open}
            {compared}
        </div>
    }
}
