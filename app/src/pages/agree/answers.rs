//! `/beheer/{round}/afspraken`: all items with the team's answers.

use scan::agreement::TeamAnswer;
use scan::answer::Choice;
use scan::questionnaire::{AreaPart, Item, Placed, Topic};

use super::parts::closed;
use super::talk::{TalkPages, load};
use crate::components::ball::ball;
use crate::pages::manage::kicker;
use crate::pages::overview::bars::{Plot, axis, bar};
use crate::pages::prelude::*;
use scan_report::agreed::talk::Talk;
use scan_report::agreed::words::choice;
use scan_report::overview::beside;
use scan_report::words::{lower_first, out_of};
use scan_texts::{Label, t};

pub async fn page(visit: Allowed<Led>) -> PageResult {
    let talk = load(&visit).await?;
    Ok(visit.page(talk.page(t!("common-agreements")), || view(&talk)))
}

fn view(talk: &Talk) -> AnyView {
    let base = talk.base();
    let overview = talk.overview.as_deref();
    let shown = overview.filter(|overview| overview.answered.is_visible());
    let plot = shown.map(Plot::of_items);
    let areas: Vec<_> = talk
        .round
        .questionnaire
        .areas
        .iter()
        .map(|part| area(talk, part, plot))
        .collect();
    let all = talk.round.questionnaire.items().count();
    let given = talk.round.questionnaire.items();
    let given = given.filter(|placed| given_to(talk, placed.item).is_some());
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let progress = t!(
        "agree-answers-progress",
        all = out_of(number(given.count()), number(all))
    );
    let frozen = (!talk.is_open()).then(closed);
    html! {
        <main class="page page--wide" id="inhoud">
            <div class="lead">
                <p class="kicker">{kicker(&talk.round)}</p>
                <h1>{t!("agree-answers-heading")}</h1>
                <p>{t!("agree-answers-lead")}</p>
                <p class="small">{progress}</p>
            </div>
            {frozen}
            <nav class="button-group" aria-label=t!("agree-answers-nav-label")>
                <a class="button" href=format!("{base}/leidraad")>{t!("common-discussion-guide")}</a>
                <a class="button button--quiet" href=format!("{base}/middelen")>{t!("common-resources")}</a>
            </nav>
            {areas}
        </main>
    }
}

fn area(talk: &Talk, part: &AreaPart, plot: Option<Plot>) -> AnyView {
    let key = part.area.key();
    let topics: Vec<_> = part
        .topics
        .iter()
        .map(|one| topic(talk, one, key, plot))
        .collect();
    let id = format!("gebied-{key}");
    let named = id.clone();
    html! {
        <section class="card board" aria-labelledby=named>
            <div class=format!("board__head {key}")><h2 id=id>{part.area.label()}</h2></div>
            {columns(plot)}
            {topics}
        </section>
    }
}

/// What stands where, for the eye; every row names its parts itself.
fn columns(plot: Option<Plot>) -> AnyView {
    html! {
        <div class="board__columns" aria-hidden="true">
            <span>{t!("common-question-as-heading")}</span><span>{plot.map(axis)}</span><span>{t!("agree-answers-together")}</span><span></span>
        </div>
        <div class="board__axis-narrow">{plot.map(axis)}</div>
    }
}

fn topic(talk: &Talk, topic: &Topic, area: &str, plot: Option<Plot>) -> AnyView {
    let items = talk.round.questionnaire.items_of(&topic.id);
    let rows: Vec<_> = items.map(|placed| row(talk, placed, plot)).collect();
    html! {
        <section class=format!("board__area {area}") id=format!("onderwerp-{}", topic.id)>
            <h3>{topic.title.clone()}</h3>
            {ambition(talk, topic)}
            <ul class="board__list">{rows}</ul>
        </section>
    }
}

/// The target of a topic, and where to change it; nothing for resources.
fn ambition(talk: &Talk, topic: &Topic) -> Option<AnyView> {
    if topic.items.iter().all(Item::is_resource) {
        return None;
    }
    let href = format!("{}/ambitie/{}", talk.base(), topic.id);
    let level = talk.agreed.ambitions.get(&topic.id);
    let text = match level.and_then(|now| now.value) {
        Some(level) => t!(
            "agree-answers-target-by-team",
            level = lower_first(talk.round.questionnaire.scale.label(level))
        ),
        None => t!("agree-answers-target-of-questionnaire").to_owned(),
    };
    let words = if talk.is_open() {
        t!("agree-answers-change-target")
    } else {
        t!("agree-answers-view-target")
    };
    let of = t!("agree-answers-of-topic", topic = topic.title);
    Some(html! {
        <p class="board__note small">
            {text}" "<a href=href>{words}<span class="visually-hidden">{of}</span></a>
        </p>
    })
}

fn given_to<'a>(talk: &'a Talk, item: &Item) -> Option<&'a TeamAnswer> {
    let now = talk.agreed.answers.get(&item.id)?;
    (now.value != TeamAnswer::default()).then_some(&now.value)
}

fn row(talk: &Talk, placed: Placed<'_>, plot: Option<Plot>) -> AnyView {
    let item = placed.item;
    let scale = talk.round.questionnaire.scale_of(item);
    let href = format!("{}/afspraken/{}", talk.base(), item.id);
    let picture = talk.picture(placed.number).and_then(beside::counts);
    let picture = match (picture, plot) {
        (Some(counts), Some(plot)) => bar(plot, counts, scale.labels()),
        _ => html! { <p class="hidden-value">{t!("common-answers-not-shown")}</p> },
    };
    let answer = given_to(talk, item).cloned().unwrap_or_default();
    let level = answer.choice.and_then(Choice::level);
    let priority = answer
        .priority
        .map_or("–", |priority| priority.label())
        .to_owned();
    let reason = answer
        .reason
        .map(|reason| view! { <p class="agreed-text">{reason.as_str().to_owned()}</p> });
    html! {
        <li class="topic-row" id=format!("vraag-{}", item.id)>
            <div class="topic-row__name"><span></span><a href=href>{item.text.clone()}</a></div>
            {picture}
            <p class="topic-row__gap">
                <small>{t!("common-team-answer")}</small>
                <span class="team-value">
                    {level.map(|level| ball(level.index(), scale.labels().len()))}
                    {choice(answer.choice, &scale)}
                </span>
            </p>
            <p class="topic-row__priority"><small>{t!("agree-answers-priority")}</small>{priority}</p>
            {reason}
        </li>
    }
}
