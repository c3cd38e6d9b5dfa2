//! The agenda with its reasons, its time plan, and the buttons to rearrange it.

use leptos::prelude::*;
use scan::agenda::{Length, plan};
use scan::questionnaire::Placed;

use super::scene::{LeadScene, button};
use scan::application::meeting::{Mode, Point, PointState, Vote};
use scan_report::overview::words::reason_in_words;
use scan_texts::t;

pub(super) fn agenda(scene: &LeadScene) -> AnyView {
    let session = &scene.session;
    let kept: Vec<&Point> = in_state(scene, |state| state != PointState::Skipped);
    let skipped = in_state(scene, |state| state == PointState::Skipped);
    let plan = plan(session.length, kept.len());
    let mut points: Vec<_> = kept
        .iter()
        .enumerate()
        .map(|(place, point)| row(scene, **point, (place, kept.len())))
        .collect();
    // What fits in the time, and at least as far as the team has come.
    let here = session.present.as_ref().map(|present| present.item);
    let here = here.and_then(|item| kept.iter().position(|point| point.item == item));
    let first = match session.mode {
        Mode::Review => plan.items.max(here.map_or(0, |here| here + 1)),
        Mode::Direct => here.map_or(5, |here| here + 5),
    };
    let rest = points.split_off(first.min(points.len()));
    let words = match session.mode {
        Mode::Review => t!("meeting-lead-agenda-points-if-time", rest = rest.len()),
        Mode::Direct => t!("meeting-lead-agenda-more-questions", rest = rest.len()),
    };
    let rest = (!rest.is_empty()).then(|| {
        view! { <details class="details" id="meer-punten"><summary>{words}</summary><ol class="agenda" start=(first + 1).to_string()>{rest}</ol></details> }
    });
    let skipped: Vec<_> = skipped
        .into_iter()
        .filter_map(|point| {
            let text = session
                .round
                .questionnaire
                .item(point.item)?
                .item
                .text
                .clone();
            let back = button(
                scene,
                "terug",
                Some(point.item),
                "button button--plain button--small",
                t!("common-put-back").into_any(),
            );
            Some(view! { <li class="agenda__point"><p>{text}</p>{back}</li> })
        })
        .collect();
    let left_out = (!skipped.is_empty()).then(|| {
        view! {
            <details class="details"><summary>{t!("meeting-lead-agenda-skipped", skipped = skipped.len())}</summary><ol class="agenda">{skipped}</ol></details>
        }
    });
    let why = match session.mode {
        Mode::Review => {
            t!("meeting-lead-agenda-order-by-value")
        }
        Mode::Direct => t!("meeting-lead-agenda-order-of-voting"),
    };
    html! {
        <h2>{t!("meeting-lead-agenda-agenda")}</h2>
        <p class="small">{why}</p>
        {(session.mode == Mode::Review).then(|| time(scene, kept.len()))}
        <ol class="agenda">{points}</ol>
        {rest}
        {left_out}
    }
}

fn in_state(scene: &LeadScene, keep: fn(PointState) -> bool) -> Vec<&Point> {
    let points = scene.session.agenda.iter();
    points.filter(|point| keep(point.state)).collect()
}

fn time(scene: &LeadScene, points: usize) -> AnyView {
    let session = &scene.session;
    let plan = plan(session.length, points);
    let lengths: Vec<_> = Length::ALL
        .into_iter()
        .map(|length| {
            let minutes = length.minutes();
            if length == session.length {
                return html! { <strong class="chip-link" aria-current="true">{t!("meeting-lead-agenda-minutes-short", minutes = minutes)}</strong> };
            }
            button(scene, "tijd", Some(minutes), "button button--plain button--small", t!("meeting-lead-agenda-minutes-short", minutes = minutes).into_any())
        })
        .collect();
    html! {
        <div class="agenda__time">
            <p>{t!("meeting-lead-agenda-plan", minutes = session.length.minutes(), look = plan.look, items = plan.items, per_item = plan.per_item, act = plan.act)}</p>
            <div class="button-group">{lengths}</div>
        </div>
    }
}

fn row(scene: &LeadScene, point: Point, (place, of): (usize, usize)) -> AnyView {
    let session = &scene.session;
    let Some(placed) = session.round.questionnaire.item(point.item) else {
        return ().into_any();
    };
    let present = session.present.as_ref();
    let here = present.is_some_and(|present| present.item == point.item);
    let voting = present.is_some_and(|present| matches!(present.vote, Vote::Open(_)));
    let state = match (here, point.state) {
        (true, _) => Some(t!("meeting-lead-agenda-now")),
        (false, PointState::Done) => Some(t!("meeting-lead-agenda-discussed")),
        (false, _) => None,
    };
    let small = "button button--plain button--small";
    let item = Some(point.item);
    let label = |words: &'static str| {
        let about = format!(": {}", placed.item.text);
        html! { {words}<span class="visually-hidden">{about}</span> }
    };
    let controls = (!voting).then(|| {
        view! {
            <div class="agenda__controls">
                {(!here).then(|| button(scene, "naar", item, small, label(t!("meeting-lead-agenda-discuss-now"))))}
                {(place > 0).then(|| button(scene, "omhoog", item, small, label(t!("meeting-lead-agenda-up"))))}
                {(place + 1 < of).then(|| button(scene, "omlaag", item, small, label(t!("meeting-lead-agenda-down"))))}
                {(!here).then(|| button(scene, "over", item, small, label(t!("meeting-lead-agenda-skip"))))}
            </div>
        }
    });
    html! {
        <li class=format!("agenda__point {}", placed.area.key()) aria-current=here.then_some("step")>
            <p class="agenda__text">
                {placed.item.text.clone()}
                {state.map(|state| view! { " "<span class="agenda__state">{state}</span> })}
            </p>
            {why(scene, placed).map(|why| view! { <p class="agenda__why">{why}</p> })}
            {controls}
        </li>
    }
}

/// Why this point is where it is, in words.
fn why(scene: &LeadScene, placed: Placed<'_>) -> Option<String> {
    let reasons = scene.reasons.get(&placed.number)?;
    let words: Vec<String> = reasons
        .iter()
        .map(|reason| reason_in_words(&scene.session.round.questionnaire, reason))
        .collect();
    (!words.is_empty()).then(|| words.join(" "))
}
