//! What the team agreed, beside the individual picture and never mixed into it.

use leptos::prelude::*;
use scan::questionnaire::{Id, Item, Scale, Topic};
use scan::round::Phase;

use super::filters;
use crate::components::ball::ball;
use scan_report::agreed::words::choice;
use scan_report::overview::Scene;
use scan_report::overview::agreed::{answer, has_ambition, in_one_line};
use scan_report::words::lower_first;
use scan_texts::{Label, t};

/// Where the talk goes on from here.
pub(super) fn onwards(scene: Scene<'_>) -> AnyView {
    let base = base(scene);
    html! {
        <nav class="button-group" aria-label=t!("overview-agreed-go-on-with-team")>
            <a class="button" href=format!("{base}/leidraad")>{t!("common-discussion-guide")}</a>
            <a class="button button--quiet" href=format!("{base}/afspraken")>{t!("common-agreements")}</a>
            <a class="button button--quiet" href=format!("{base}/middelen")>{t!("common-resources")}</a>
        </nav>
    }
}

/// What the team agreed about the topics that are shown.
pub(super) fn together(scene: Scene<'_>) -> AnyView {
    let topics = scene.shown.topics.iter();
    let found: Vec<_> = topics
        .filter_map(|topic| of_topic(scene, &topic.id))
        .collect();
    let list = if found.is_empty() {
        html! { <p>{t!("overview-agreed-nothing-agreed")}</p> }
    } else {
        html! { <ul class="together">{found}</ul> }
    };
    html! {
        <section class="card flow">
            <h2>{t!("overview-agreed-agreed-together")}</h2>
            {list}
            <p class="no-print"><a href=format!("{}/afspraken", base(scene))>{t!("overview-agreed-see-agreements")}</a></p>
        </section>
    }
}

/// The team's answers in a topic and its own target; nothing where there is neither.
fn of_topic(scene: Scene<'_>, id: &Id) -> Option<AnyView> {
    let topic = scene.topic(id)?;
    let answers = in_one_line(scene, topic).map(|text| {
        let href = format!("{}/afspraken#onderwerp-{id}", base(scene));
        view! { <span class="team-line"><a href=href>{t!("common-team-answer")}</a>{format!(": {text}")}</span> }
    });
    let target = has_ambition(scene, id).then(
        || view! { <span class="team-line">{t!("overview-agreed-target-level-by-team")}</span> },
    );
    (answers.is_some() || target.is_some()).then(|| {
        let title = topic.title.clone();
        html! { <li><a href=filters::topic_address(scene, id)>{title}</a>{answers}{target}</li> }
    })
}

/// The team's answer to one item, with a link to agree on it.
pub(super) fn of_item(scene: Scene<'_>, item: &Item, scale: &Scale) -> AnyView {
    let href = format!("{}/afspraken/{}", base(scene), item.id);
    let open = scene.round.phase == Phase::Review;
    let Some(answer) = answer(scene, item) else {
        return html! {
            <aside class="team-answer" aria-label=t!("common-team-answer")>
                <p><b>{t!("common-team-answer")}</b>{t!("overview-agreed-not-agreed-yet")}</p>
                {open.then(|| view! { <a href=href>{t!("overview-agreed-agree-on-answer")}</a> })}
            </aside>
        };
    };
    let priority = answer.priority.map(|priority| {
        t!(
            "overview-agreed-priority-suffix",
            priority = lower_first(priority.label())
        )
    });
    let reason = answer
        .reason
        .as_ref()
        .map(|reason| view! { <p class="agreed-text">{reason.as_str().to_owned()}</p> });
    let level = answer.choice.and_then(scan::answer::Choice::level);
    let length = scale.labels().len();
    let words = if open {
        t!("overview-agreed-change-it")
    } else {
        t!("overview-agreed-see-it")
    };
    html! {
        <aside class="team-answer" aria-label=t!("common-team-answer")>
            <p>
                <b>{t!("common-team-answer")}</b>": "
                {level.map(|level| ball(level.index(), length))}
                {choice(answer.choice, scale)}{priority}
            </p>
            {reason}
            <a href=href>{words}</a>
        </aside>
    }
}

/// The target that the team set itself, or the way to set one; nothing for a topic of resources.
pub(super) fn ambition(scene: Scene<'_>, topic: &Topic) -> Option<AnyView> {
    if topic.items.iter().all(Item::is_resource) {
        return None;
    }
    let href = format!("{}/ambitie/{}", base(scene), topic.id);
    let level = scene.agreed.ambitions.get(&topic.id);
    let level = level.and_then(|now| now.value);
    Some(match level {
        Some(level) => {
            let label = lower_first(scene.list().scale.label(level));
            let text = t!("overview-agreed-target-chosen", label = label);
            html! { <p class="small">{text}<a href=href>{t!("overview-agreed-see-target-level")}</a></p> }
        }
        None if scene.round.phase == Phase::Review => {
            html! { <p class="small"><a href=href>{t!("overview-agreed-choose-target-level")}</a></p> }
        }
        None => return None,
    })
}

fn base(scene: Scene<'_>) -> String {
    crate::pages::manage::address(&scene.round.name)
}
