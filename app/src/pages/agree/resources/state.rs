//! Areas × topics with their status, on one screen.

use leptos::prelude::*;
use scan::overview::TopicView;
use scan::questionnaire::{AreaPart, Item, Topic};

use crate::components::ball::ball;
use crate::pages::agree::talk::TalkPages;
use scan_report::agreed::resources::{Entry, Place};
use scan_report::agreed::talk::Talk;
use scan_report::overview::beside;
use scan_report::words::count;
use scan_texts::{Label, t};

/// A column per area.
pub(super) fn areas(talk: &Talk, entries: &[Entry]) -> AnyView {
    let areas: Vec<_> = talk
        .round
        .questionnaire
        .areas
        .iter()
        .map(|part| area(talk, part, entries))
        .collect();
    html! {
        <section class="flow" aria-labelledby="stand">
            <h2 id="stand">{t!("agree-resources-state-where-we-stand")}</h2>
            <div class="columns columns--three">{areas}</div>
        </section>
    }
}

fn area(talk: &Talk, part: &AreaPart, entries: &[Entry]) -> AnyView {
    let rows: Vec<_> = part
        .topics
        .iter()
        .map(|one| topic(talk, one, entries))
        .collect();
    html! {
        <section class=format!("card card--tint area {}", part.area.key())>
            <h3>{part.area.label()}</h3>
            <ul class="state-list">{rows}</ul>
        </section>
    }
}

fn topic(talk: &Talk, topic: &Topic, entries: &[Entry]) -> AnyView {
    let overview = talk.overview.as_deref();
    let seen = overview.and_then(|overview| overview.topic(&topic.id));
    let figure = seen.and_then(|seen| seen.figure.visible());
    let levels = talk.round.questionnaire.scale.labels().len();
    let picture = figure.map(|figure| ball(figure.lower_median.index(), levels));
    let lacks = entries.iter().filter(|entry| {
        entry.place() == Place::Missing && topic.items.iter().any(|item| item.id == entry.id)
    });
    let lacks = lacks.count();
    let mut facts: Vec<String> = Vec::new();
    let asks_levels = !topic.items.iter().all(Item::is_resource);
    facts.extend(status(seen, asks_levels));
    if lacks > 0 {
        facts.push(count(
            lacks,
            t!("agree-resources-state-missing-one"),
            t!("agree-resources-state-missing-many"),
        ));
    }
    facts.extend(together(talk, topic));
    let href = format!("{}/overzicht/{}", talk.base(), topic.id);
    html! {
        <li>
            <span class="state-list__ball">{picture}</span>
            <span><a href=href>{topic.title.clone()}</a><small>{facts.join(" · ")}</small></span>
        </li>
    }
}

fn status(seen: Option<&TopicView>, asks_levels: bool) -> Option<String> {
    if !asks_levels {
        return None;
    }
    let text = seen.and_then(beside::of_topic);
    Some(text.unwrap_or_else(|| t!("common-answers-not-shown").to_owned()))
}

/// How many items have a team answer.
fn together(talk: &Talk, topic: &Topic) -> Option<String> {
    let given = |item: &&Item| {
        let now = talk.agreed.answers.get(&item.id);
        now.is_some_and(|now| now.value.choice.is_some())
    };
    let number = topic.items.iter().filter(given).count();
    (number > 0).then(|| {
        count(
            number,
            t!("agree-resources-state-team-answers-one"),
            t!("agree-resources-state-team-answers-many"),
        )
    })
}
