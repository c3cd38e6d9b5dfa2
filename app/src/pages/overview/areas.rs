//! The head of the page.

use leptos::prelude::*;
use scan::round::Anonymity;

use crate::pages::manage::{address, kicker};
use scan_report::overview::Scene;
use scan_report::words::{date, out_of};
use scan_texts::t;

/// Whose round this is, and the question that the page answers.
pub(super) fn lead(scene: Scene<'_>) -> AnyView {
    let round = scene.round;
    let mut facts = vec![kicker(round)];
    if let Some(answered) = scene.shown.answered.visible() {
        facts.push(t!(
            "overview-areas-filled-in-by",
            joined = out_of(*answered, scene.shown.joined)
        ));
    }
    if let Some(day) = round.closed_on {
        facts.push(t!("overview-areas-closed-on", day = date(day)));
    }
    if let Some(day) = round.finished_on {
        facts.push(t!("overview-areas-finished-on", day = date(day)));
    }
    let of_group = scene.shown.group.as_ref().map(|group| {
        let words = t!("overview-areas-only-group", group = scene.group(group));
        view! { <p>{words}</p> }
    });
    html! {
        <div class="lead">
            <p class="kicker">{facts.join(" · ")}</p>
            <h1>{t!("overview-areas-title")}</h1>
            {of_group}
        </div>
    }
}

/// What the picture is for, who sees whose answers, and what there is to compare with.
pub(super) fn about(scene: Scene<'_>) -> AnyView {
    let round = scene.round;
    let compared = (round.number > 1).then(|| {
        let words = t!(
            "overview-areas-compared-with-round",
            round = round.number - 1
        );
        view! { <p><a href=format!("{}/vergelijken", address(&round.name))>{words}</a></p> }
    });
    let open = (round.anonymity == Anonymity::OpenCards).then(|| {
        view! { <p>{t!("overview-areas-open-scan")}</p> }
    });
    html! {
        <div class="lead">
            <p>{t!("overview-areas-no-right-or-wrong")}</p>
            {open}
            {compared}
        </div>
    }
}
