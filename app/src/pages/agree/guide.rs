//! `/beheer/{round}/leidraad`: a guide for the talk, made from the answers; on screen and on paper.

mod item;

use scan::agenda::{Length, Place, Plan, plan};

use super::talk::{TalkPages, load};
use crate::pages::manage::kicker;
use crate::pages::prelude::*;
use crate::pages::report::file::address_of;
use scan::application::reports::FileKind;
use scan_report::agreed::guide::{
    LATER, QUESTIONS, USUAL, a_few_actions, for_whom, order_in_words, times_in_words,
};
use scan_report::agreed::resources::{self as list, Entry};
use scan_report::agreed::talk::Talk;
use scan_report::overview::beside;
use scan_report::words::count;
use scan_texts::t;

pub async fn page(visit: Allowed<Led>, Query(query): Query<QueryPairs>) -> PageResult {
    let talk = load(&visit).await?;
    let minutes = query.value("tijd").parse().ok();
    let length = minutes.and_then(Length::from_minutes).unwrap_or(USUAL);
    Ok(visit.page(talk.page(t!("common-discussion-guide")), || {
        view(&talk, length)
    }))
}

fn view(talk: &Talk, length: Length) -> AnyView {
    let agenda = talk.agenda();
    let plan = plan(length, agenda.len());
    let (first, rest) = agenda.split_at(plan.items.min(agenda.len()));
    let items: Vec<_> = first
        .iter()
        .enumerate()
        .map(|(place, one)| {
            let opens = first[..place]
                .iter()
                .all(|before| before.topic != one.topic);
            let turn = item::Turn {
                number: place + 1,
                minutes: plan.per_item,
                opens,
            };
            item::item(talk, one, turn)
        })
        .collect();
    html! {
        <main class="page page--medium guide" id="inhoud">
            {lead(Some(kicker(&talk.round)), t!("common-discussion-guide"), for_whom())}
            {file(talk)}
            {lengths(talk, length)}
            {times(plan)}
            {questions()}
            <section class="flow">
                <h2>{t!("common-what-we-talk-about")}</h2>
                <p class="small">{order_in_words(talk)}</p>
                <ol class="guide__items">{items}</ol>
            </section>
            {later(talk, rest)}
            {resources(talk)}
            {actions()}
        </main>
    }
}

/// The guide on paper; files are the coordinator's.
fn file(talk: &Talk) -> Option<AnyView> {
    talk.overview.as_ref()?;
    let href = address_of(&talk.round.name, &FileKind::Guide);
    Some(html! {
        <p class="no-print"><a class="button button--quiet" href=href>{t!("common-download-as-pdf")}</a></p>
    })
}

fn lengths(talk: &Talk, chosen: Length) -> AnyView {
    let links = Length::ALL.map(|length| {
        let minutes = length.minutes();
        let href = format!("{}/leidraad?tijd={minutes}", talk.base());
        let current = (length == chosen).then_some("true");
        view! { <a class="filter" href=href aria-current=current>{t!("common-minutes-in-sentence", minutes = minutes)}</a> }
    });
    html! {
        <nav class="filters" aria-label=t!("agree-guide-how-much-time")>
            <div class="filters__group">
                <span class="filters__name">{t!("agree-guide-how-much-time")}</span>
                {links.to_vec()}
            </div>
        </nav>
    }
}

fn times(plan: Plan) -> AnyView {
    let rows: Vec<_> = times_in_words(plan)
        .into_iter()
        .map(|words| view! { <li>{words}</li> })
        .collect();
    html! {
        <section class="card flow">
            <h2>{t!("common-how-to-divide-the")}</h2>
            <ol class="list">{rows}</ol>
        </section>
    }
}

fn questions() -> AnyView {
    let rows: Vec<_> = QUESTIONS
        .into_iter()
        .map(|question| view! { <li><p>{question}</p>{item::lines()}</li> })
        .collect();
    html! {
        <section class="card flow">
            <h2>{t!("common-four-questions-to-start")}</h2>
            <ol class="list guide__questions">{rows}</ol>
        </section>
    }
}

/// What stands out but does not fit in the time.
fn later(talk: &Talk, rest: &[Place]) -> Option<AnyView> {
    let overview = talk.overview.as_deref()?;
    let rows: Vec<_> = rest
        .iter()
        .filter(|place| !place.reasons.is_empty())
        .filter_map(|place| {
            let placed = talk.round.questionnaire.item(place.item)?;
            let why = beside::reasons(&talk.round, overview, &place.reasons);
            let text = placed.item.text.clone();
            Some(view! { <li>{text}<br/><span class="small">{why}</span></li> })
        })
        .collect();
    let more = rows.len().saturating_sub(LATER);
    let rows: Vec<_> = rows.into_iter().take(LATER).collect();
    let more = (more > 0).then(|| {
        let more = count(more, t!("common-question"), t!("common-questions"));
        let href = format!("{}/overzicht", talk.base());
        view! { <p class="small">{t!("agree-guide-more", more = more)}<a href=href>{t!("agree-guide-view-overview")}</a></p> }
    });
    (!rows.is_empty()).then(|| {
        html! {
            <section class="card flow">
                <h2>{t!("common-if-there-is-time")}</h2>
                <ul class="list">{rows}</ul>
                {more}
            </section>
        }
    })
}

fn resources(talk: &Talk) -> Option<AnyView> {
    let entries = list::entries(talk);
    let missing = entries
        .iter()
        .filter(|entry| entry.place() == list::Place::Missing);
    let rows: Vec<_> = missing
        .map(|entry: &Entry| {
            let name = entry.name.clone();
            view! { <li><p>{name}</p>{item::lines()}</li> }
        })
        .collect();
    if rows.is_empty() {
        return None;
    }
    let href = format!("{}/middelen", talk.base());
    Some(html! {
        <section class="card flow">
            <h2>{t!("common-resources-that-are-missing")}</h2>
            <p>{t!("common-who-needs-it-and")}</p>
            <ul class="list guide__questions">{rows}</ul>
            <a class="no-print" href=href>{t!("agree-guide-complete-resources")}</a>
        </section>
    })
}

/// Empty rows to write actions in.
fn actions() -> AnyView {
    let rows: Vec<_> = (0..4)
        .map(|_| view! { <tr><td></td><td></td><td></td></tr> })
        .collect();
    html! {
        <section class="card flow">
            <h2>{t!("common-what-are-we-going")}</h2>
            <p>{a_few_actions()}</p>
            <table class="table guide__actions">
                <thead><tr><th scope="col">{t!("common-what")}</th><th scope="col">{t!("common-who")}</th><th scope="col">{t!("common-when")}</th></tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
}
