//! The page of questions.

use std::collections::HashMap;

use leptos::prelude::*;
use scan::answer::{Answer, Choice, Priority};
use scan::questionnaire::{Area, Questionnaire, Scale};

use super::super::address;
use super::super::item::{Shown, fields};
use super::super::overview::meter;
use super::super::progress::{AskedTopic, Count};
use super::super::unsaved::not_saved;
use super::form_body::PostedAnswer;
use crate::components::law;
use crate::components::said::said;
use scan::application::Participation;
use scan_islands::saving;
use scan_report::law::checked;
use scan_texts::{Label, lang_of, t};

/// What is to be said beside the questions.
#[derive(Debug, Default)]
pub struct Notes {
    /// By item: what somebody chose here, where another device was first.
    pub mine: HashMap<u16, Answer>,
    /// By item: what was posted with a remark that is too long, and so was not stored.
    pub too_long: HashMap<u16, PostedAnswer>,
}

/// The page; `back` and `on` are where *Vorige* and *Volgende* lead.
pub fn view(
    sheet: &Participation,
    topics: &[AskedTopic<'_>],
    place: usize,
    notes: &Notes,
    [back, on]: [String; 2],
) -> impl IntoView + use<> {
    let here = &topics[place];
    let base = address(&sheet.round.name);
    let area = here.area;
    let last = place + 1 == topics.len();
    view! {
        <main class="page page--flush" id="inhoud">
            {head(&sheet.round.questionnaire, topics, place, base.clone())}
            <form class=format!("page__form answer-form {}", area.key()) id="antwoorden" method="post"
                action=format!("{base}/vragen/{}", here.topic.id) autocomplete="off">
                // Enter presses the first button of a form.
                <button class="visually-hidden" data-href=on.clone() tabindex="-1" aria-hidden="true">{t!("fill-in-view-next")}</button>
                <input type="hidden" name="deelname" value=sheet.id.clone()/>
                {conflict(sheet, here, notes)}
                {questions(&sheet.round.questionnaire, topics, place, notes)}
                <div class="action-bar">
                    {two_versions()}
                    {saving(sheet.round.name.as_str(), &sheet.id, "antwoorden")}
                    <button class="button button--quiet" name="naar" value="vorige" data-href=back>{t!("fill-in-view-previous")}</button>
                    <button class="button" name="naar" value="volgende" data-href=on>{if last { t!("common-finish") } else { t!("fill-in-view-next") }}</button>
                </div>
            </form>
            {not_saved()}
        </main>
    }
}

/// What stands above the questions of a topic: how far one is, and what it is about. `all` is where
/// all topics are.
pub fn head(list: &Questionnaire, topics: &[AskedTopic<'_>], place: usize, all: String) -> AnyView {
    let here = &topics[place];
    let lang = lang_of(list);
    let (topic, area) = (here.topic, here.area);
    html! {
        {steps(topics, area)}
        <div class=format!("lead {}", area.key())>
            <p class="kicker">
                <strong>{area.label()}</strong>
                {t!("fill-in-view-topic-of", place = place + 1, topics = topics.len())}
                <a href=all>{t!("fill-in-view-all-topics")}</a>
            </p>
            <h1 lang=lang>{topic.title.clone()}</h1>
            {topic.intro.clone().map(|text| view! { <p lang=lang>{text}</p> })}
            {law(here, lang)}
        </div>
    }
}

pub fn questions(
    list: &Questionnaire,
    topics: &[AskedTopic<'_>],
    place: usize,
    notes: &Notes,
) -> AnyView {
    let here = &topics[place];
    let before: usize = topics[..place].iter().map(|topic| topic.items.len()).sum();
    let asked = Count::of(topics.iter()).asked;
    let items: Vec<_> = here
        .items
        .iter()
        .enumerate()
        .map(|(index, (placed, answer, revision))| {
            let refused = notes.too_long.get(&placed.number);
            let mine = notes.mine.get(&placed.number);
            let typed = mine.or(refused.map(|refused| &refused.answer));
            fields(&Shown {
                list,
                placed: *placed,
                answer: typed.unwrap_or(answer),
                base: (*revision, answer),
                place: (before + index + 1, asked),
                too_long: refused.and_then(|refused| refused.too_long.clone()),
            })
        })
        .collect();
    items.into_any()
}

fn steps(topics: &[AskedTopic<'_>], present: Area) -> impl IntoView + use<> {
    let areas: Vec<_> = Area::ALL
        .into_iter()
        .filter_map(|area| {
            let count = Count::of(topics.iter().filter(|topic| topic.area == area));
            (count.asked > 0).then(|| {
                view! {
                    <li class=format!("progress__area {}", area.key()) aria-current=(area == present).then_some("step")>
                        {area.label()}
                        <span class="progress__count">{t!("fill-in-view-part-of", answered = count.answered, asked = count.asked)}</span>
                        {meter(count)}
                    </li>
                }
            })
        })
        .collect();
    view! { <ol class="progress" aria-label=t!("fill-in-view-progress")>{areas}</ol> }
}

/// What the law says about the topic and about the items that are asked.
fn law(here: &AskedTopic<'_>, lang: Option<&'static str>) -> Option<impl IntoView + use<>> {
    let of_items = here.items.iter().flat_map(|(placed, ..)| &placed.item.law);
    let claims: Vec<_> = here
        .topic
        .law
        .iter()
        .chain(of_items)
        .map(|claim| {
            let checked = format!(" · {}.", checked(claim));
            view! { <p>{said(claim.claim.clone(), lang)}" "<small>{t!("common-source")}{law::article(claim)}{checked}</small></p> }
        })
        .collect();
    if claims.is_empty() {
        return None;
    }
    Some(view! {
        <details class="details"><summary>{t!("common-what-does-the-law")}</summary>{claims}</details>
    })
}

/// The notice of two versions on a form that came back.
fn conflict(sheet: &Participation, topic: &AskedTopic<'_>, notes: &Notes) -> impl IntoView + use<> {
    let found: Vec<_> = topic
        .items
        .iter()
        .filter_map(|(placed, theirs, _)| {
            let mine = notes.mine.get(&placed.number)?;
            let scale = sheet.round.questionnaire.scale_of(placed.item);
            let (mine, theirs) = (describe(mine, &scale), describe(theirs, &scale));
            Some(view! {
                <h3>{placed.item.text.clone()}</h3>
                <p>{t!("fill-in-view-chose-here")}<strong>{mine}</strong>{t!("fill-in-view-other-device-chose")}<strong>{theirs}</strong>"."</p>
            })
        })
        .collect();
    if found.is_empty() {
        return None;
    }
    let here = format!("{}/vragen/{}", address(&sheet.round.name), topic.topic.id);
    Some(view! {
        <section class="conflict" role="alert">
            <h2>{t!("fill-in-view-two-devices")}</h2>
            <p>{t!("fill-in-view-two-devices-text")}</p>
            {found}
            <div class="button-group">
                <button class="button" name="naar" value="hier">{t!("fill-in-view-save-chosen-here")}</button>
                <a class="button button--quiet" href=here>{t!("fill-in-view-keep-other")}</a>
            </div>
        </section>
    })
}

/// The notice that the island fills in. It stands in the bar at the foot, which is always in sight.
fn two_versions() -> impl IntoView {
    view! {
        <section class="conflict" id="twee-versies" role="alert" hidden>
            <h2>{t!("fill-in-view-two-versions")}</h2>
            <p>{t!("fill-in-view-question-on-two-devices")}<strong data-statement=""></strong></p>
            <div class="conflict__versions">
                <div class="conflict__version">
                    <div class="flow"><h3>{t!("fill-in-view-this-device")}</h3><p class="conflict__answer" data-mine=""></p></div>
                    <button class="button" type="button" data-keep="mine">{t!("fill-in-view-save-this")}</button>
                </div>
                <div class="conflict__version">
                    <div class="flow"><h3>{t!("fill-in-view-other-device")}</h3><p class="conflict__answer" data-theirs=""></p></div>
                    <button class="button button--quiet" type="button" data-keep="theirs">{t!("fill-in-view-save-other")}</button>
                </div>
            </div>
        </section>
    }
}

pub fn describe_choice(answer: &Answer, scale: &Scale) -> String {
    match answer.choice {
        Some(Choice::Level(level)) => scale.label(level).to_owned(),
        Some(Choice::Unknown) => t!("common-i-dont-know").to_owned(),
        Some(Choice::NotApplicable) => t!("common-not-applicable").to_owned(),
        None => t!("common-still-open").to_owned(),
    }
}

fn describe(answer: &Answer, scale: &Scale) -> String {
    let choice = describe_choice(answer, scale);
    let priority = answer
        .priority
        .map_or(t!("common-still-open").to_owned(), |priority: Priority| {
            priority.label().to_lowercase()
        });
    match &answer.remark {
        Some(remark) => t!(
            "fill-in-view-answer-with-remark",
            choice = choice,
            priority = priority,
            remark = remark.as_str()
        ),
        None => t!("fill-in-view-answer", choice = choice, priority = priority),
    }
}
