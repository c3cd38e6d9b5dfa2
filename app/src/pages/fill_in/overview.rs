//! The start page of filling in: topics, what is still open, and *klaar*.

use leptos::either::{Either, EitherOf3};
use scan::questionnaire::{Area, Id};

use super::address;
use super::progress::{AskedTopic, Count, asked};
use super::unsaved::not_saved;
use crate::pages::form_body::idempotency_field;
use crate::pages::prelude::*;
use scan::application::Participation;
use scan_islands::saving;
use scan_report::words::count as counted;
use scan_texts::{Label, lang_of, t};

pub async fn page(visit: Allowed<Answering>) -> PageResult {
    let sheet = visit.ports.participating.sheet(&visit.right).await?;
    Ok(
        visit.page(Page::new(t!("fill-in-title")).with_islands(), move || {
            view(&sheet)
        }),
    )
}

fn view(sheet: &Participation) -> impl IntoView + use<> {
    let topics = asked(sheet);
    let count = Count::of(topics.iter());
    let base = address(&sheet.round.name);
    let title = match (count.answered, count.open()) {
        (0, _) => t!(
            "fill-in-overview-questions-and-topics",
            asked = count.asked,
            topics = topics.len()
        ),
        (_, 0) => t!("fill-in-overview-all-filled-in").to_owned(),
        (answered, _) => t!(
            "fill-in-overview-on-your-way",
            answered = answered,
            asked = count.asked
        ),
    };
    let next = topics
        .iter()
        .find(|topic| topic.answered() < topic.items.len())
        .map(|topic| {
            let words = if count.answered == 0 {
                t!("fill-in-overview-start-with")
            } else {
                t!("fill-in-overview-continue-with")
            };
            view! {
                <a class="button button--large" href=format!("{base}/vragen/{}", topic.topic.id)>
                    {format!("{words}: {}", topic.topic.title)}{icon("arrow")}
                </a>
            }
        });
    // What the list itself says comes first, until somebody is on their way.
    let list = &sheet.round.questionnaire;
    let (intro, lang) = if count.answered == 0 {
        (list.intro.clone(), lang_of(list))
    } else {
        (t!("fill-in-overview-start-anywhere").to_owned(), None)
    };
    let areas = areas(&topics, |topic| format!("{base}/vragen/{topic}"));
    view! {
        <main class="page page--medium" id="inhoud">
            <div class="lead">
                <p class="kicker">{format!("{} · {}", sheet.round.school, sheet.round.team)}</p>
                <h1>{title}</h1>
                <p lang=lang>{intro}</p>
                {saving(sheet.round.name.as_str(), &sheet.id, "")}
            </div>
            {not_saved()}
            <div class="button-group">{next}</div>
            {areas}
            {finish(&sheet.round.name, sheet.finished, count)}
            {more(&base)}
        </main>
    }
}

/// The topics by area, each with how far one is; `href` is the address of a topic.
pub fn areas(topics: &[AskedTopic<'_>], href: impl Fn(&Id) -> String) -> AnyView {
    let areas = Area::ALL.into_iter();
    let areas: Vec<_> = areas
        .filter_map(|area| area_card(&href, area, topics))
        .collect();
    html! { <div class="topics">{areas}</div> }
}

fn area_card(
    href: &impl Fn(&Id) -> String,
    area: Area,
    topics: &[AskedTopic<'_>],
) -> Option<AnyView> {
    let own: Vec<_> = topics.iter().filter(|topic| topic.area == area).collect();
    if own.is_empty() {
        return None;
    }
    let count = Count::of(own.iter().copied());
    let links: Vec<_> = own
        .iter()
        .map(|topic| topic_link(href(&topic.topic.id), topic))
        .collect();
    Some(html! {
        <section class=format!("card topics__area {}", area.key())>
            <h2>{area.label()}<small class="small">{t!("fill-in-overview-filled-in-of", answered = count.answered, asked = count.asked)}</small></h2>
            <ul class="topics__list">{links}</ul>
        </section>
    })
}

fn topic_link(href: String, topic: &AskedTopic<'_>) -> impl IntoView + use<> {
    let count = Count {
        answered: topic.answered(),
        asked: topic.items.len(),
    };
    let state = if count.open() == 0 {
        EitherOf3::A(
            view! { <span class="state state--done">{icon("check")}{t!("fill-in-overview-filled-in")}</span> },
        )
    } else if count.answered == 0 {
        EitherOf3::B(
            view! { <span class="state">{counted(count.asked, t!("common-question"), t!("common-questions"))}</span> },
        )
    } else {
        let words = t!(
            "fill-in-view-part-of",
            answered = count.answered,
            asked = count.asked
        );
        EitherOf3::C(view! { <span class="state state--busy">{meter(count)}{words}</span> })
    };
    view! {
        <li>
            <a class="topic-link" href=href>
                <span class="topic-link__name">{topic.topic.title.clone()}</span>
                {state}
                {icon("chevron")}
            </a>
        </li>
    }
}

/// A bar that is as full as the count.
pub fn meter(count: Count) -> impl IntoView {
    view! {
        <svg class="meter" aria-hidden="true">
            <rect class="meter__track" width="100%" height="100%"></rect>
            <rect class="meter__value" width=count.percent() height="100%"></rect>
        </svg>
    }
}

fn finish(round: &RoundName, finished: bool, count: Count) -> impl IntoView + use<> {
    let action = format!("{}/klaar", address(round));
    if finished {
        return Either::Left(view! {
            <section class="finish">
                <h2>{t!("fill-in-overview-said-done")}</h2>
                <p>{t!("fill-in-overview-said-done-text")}</p>
                <form method="post" action=format!("{action}/toch-niet")><button class="button button--quiet">{t!("fill-in-overview-not-done-yet")}</button></form>
            </section>
        });
    }
    let open = match count.open() {
        0 => t!("fill-in-overview-all-answered").to_owned(),
        1 => t!("fill-in-overview-one-open").to_owned(),
        open => t!("fill-in-overview-some-open", open = open),
    };
    Either::Right(view! {
        <section class="finish">
            <h2>{t!("fill-in-overview-done-question")}</h2>
            <p>{open}{t!("fill-in-overview-can-come-back")}</p>
            {(count.open() > 0 && count.answered > 0).then(|| view! {
                <p><a href=format!("{}/open", address(round))>{t!("fill-in-overview-see-open")}</a></p>
            })}
            <form method="post" action=action><button class="button button--large">{t!("fill-in-overview-done")}</button></form>
        </section>
    })
}

fn more(base: &str) -> impl IntoView + use<> {
    view! {
        <div class="columns">
            <section class="card card--plain flow">
                <h2>{t!("fill-in-overview-other-device")}</h2>
                <p>{t!("fill-in-overview-make-code-text")}</p>
                <form method="post" action=format!("{base}/hervatcode")>{idempotency_field()}<button class="button button--quiet">{t!("common-make-a-resume-code")}</button></form>
            </section>
            <section class="card card--plain flow">
                <h2>{t!("fill-in-overview-your-answers")}</h2>
                <p>{t!("fill-in-overview-your-answers-text")}</p>
                <p><a class="button button--quiet" href=format!("{base}/antwoorden")>{t!("fill-in-my-answers")}</a></p>
            </section>
        </div>
    }
}
