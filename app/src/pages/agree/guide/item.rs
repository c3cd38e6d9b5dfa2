//! One item of the guide.

use leptos::prelude::*;
use scan::agenda::Place;
use scan::questionnaire::Placed;

use crate::pages::agree::talk::TalkPages;
use crate::pages::overview::bars::{Plot, bar};
use scan_report::agreed::guide::why;
use scan_report::agreed::talk::Talk;
use scan_report::agreed::words;
use scan_report::overview::beside;
use scan_report::words::{count, lower_first};
use scan_texts::{Label, t};

/// Room to write, on paper only.
pub(super) fn lines() -> AnyView {
    html! {
        <div class="write-lines print-only" aria-hidden="true"><span></span><span></span></div>
    }
}

#[derive(Clone, Copy)]
pub(super) struct Turn {
    pub(super) number: usize,
    pub(super) minutes: u16,
    /// The first of its topic: here stand the questions of the topic.
    pub(super) opens: bool,
}

/// What stands out, what to ask, what was agreed, and room for notes.
pub(super) fn item(talk: &Talk, place: &Place, turn: Turn) -> Option<AnyView> {
    let placed = talk.round.questionnaire.item(place.item)?;
    let item = placed.item;
    let kicker = format!(
        "{} · {}",
        placed.topic.title,
        count(turn.minutes, t!("common-minute"), t!("common-minutes"))
    );
    let href = format!("{}/afspraken/{}", talk.base(), item.id);
    let words = if talk.is_open() {
        t!("agree-guide-item-write-team-answer")
    } else {
        t!("agree-guide-item-view-team-answer")
    };
    let class = format!("card flow guide__item {}", placed.area.key());
    Some(html! {
        <li class=class>
            <p class="kicker"><strong>{placed.area.label()}</strong>{format!(" · {kicker}")}</p>
            <h3>{format!("{}. {}", turn.number, item.text)}</h3>
            {stands_out(talk, place, placed)}
            {questions(placed, turn)}
            {agreed(talk, placed)}
            {lines()}
            <a class="no-print" href=href>{words}</a>
        </li>
    })
}

fn stands_out(talk: &Talk, place: &Place, placed: Placed<'_>) -> Option<AnyView> {
    let overview = talk.overview.as_deref()?;
    let view = talk.picture(placed.number)?;
    let scale = talk.round.questionnaire.scale_of(placed.item);
    let counts = beside::counts(view);
    let why = why(&talk.round, overview, place);
    let picture = counts.map(|counts| {
        let levels: Vec<_> = scale
            .levels()
            .zip(counts.levels)
            .map(|(level, number)| format!("{} {number}", lower_first(scale.label(level))))
            .collect();
        let numbers = t!(
            "agree-guide-item-with-unknown",
            join = levels.join(" · "),
            unknown = counts.unknown
        );
        view! {
            {bar(Plot::fitting([counts]), counts, scale.labels())}
            <p class="small">{numbers}</p>
        }
    });
    Some(html! {
        <h4>{t!("common-what-stands-out")}</h4>
        <p>{why}</p>
        {picture}
    })
}

/// Those of the item, then, once, those of its topic.
fn questions(placed: Placed<'_>, turn: Turn) -> Option<AnyView> {
    let of_topic = placed.topic.discuss.iter().filter(|_| turn.opens);
    let all = placed.item.discuss.iter().chain(of_topic);
    let rows: Vec<_> = all
        .map(|question| view! { <li>{question.clone()}</li> })
        .collect();
    (!rows.is_empty()).then(|| {
        html! { <h4>{t!("common-questions-for-the-discussion")}</h4><ul class="list">{rows}</ul> }
    })
}

/// The team's answer and the note, as far as there are any.
fn agreed(talk: &Talk, placed: Placed<'_>) -> Option<AnyView> {
    let scale = talk.round.questionnaire.scale_of(placed.item);
    let answer = talk.agreed.answers.get(&placed.item.id);
    let answer = answer.map(|now| words::answer(&now.value, &scale));
    let answer = answer.map(|text| {
        view! { <p class="agreed-text"><b>{t!("common-team-answer")}</b>{format!(": {text}")}</p> }
    });
    let note = talk.agreed.notes.get(&placed.item.id);
    let note = note.and_then(|now| now.value.as_ref()).map(|text| {
        view! { <p class="agreed-text"><b>{t!("common-note")}</b>{format!(": {}", text.as_str())}</p> }
    });
    (answer.is_some() || note.is_some())
        .then(|| html! { <div class="team-answer">{answer}{note}</div> })
}
