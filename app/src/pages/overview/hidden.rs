//! What is not shown, why, and what a team can do instead.

use scan::overview::{HiddenNote, View};
use scan::round::Anonymity;

use super::filters;
use crate::pages::prelude::*;
use scan_report::overview::hidden::{in_words, nothing_in_words, why};
use scan_report::overview::{Scene, words};
use scan_report::words::date;
use scan_texts::t;

/// Everything that is hidden on this page, in plain sentences.
pub(super) fn notes(scene: Scene<'_>) -> AnyView {
    view! { {sentences(scene, &scene.shown.hidden)}{expired(scene.round)} }.into_any()
}

/// What is not there any more, once the answers of single people were deleted.
pub(super) fn expired(round: &Round) -> Option<AnyView> {
    let day = date(round.expired_on?);
    let gone = match round.anonymity {
        Anonymity::Anonymous => t!("overview-hidden-remarks-gone"),
        Anonymity::OpenCards => {
            t!("overview-hidden-remarks-people-gone")
        }
    };
    let text = t!("overview-hidden-answers-deleted", day = day, gone = gone);
    Some(note("info", text))
}

/// The sentences for these kinds; nothing when there are none.
pub(super) fn sentences(scene: Scene<'_>, notes: &[HiddenNote]) -> Option<AnyView> {
    let sentences = in_words(scene, notes);
    (!sentences.is_empty()).then(|| note("info", sentences.join(" ")))
}

/// The page when nothing can be shown.
pub(super) fn nothing(scene: Scene<'_>) -> AnyView {
    let (title, why) = nothing_in_words(scene.round.anonymity);
    let next_time = (scene.round.anonymity == Anonymity::Anonymous).then(|| {
        view! {
            <li>{t!("overview-hidden-start-open-scan")}</li>
        }
    });
    let topics: Vec<_> = scene
        .list()
        .topics()
        .map(|(_, topic)| {
            view! { <li><a href=filters::topic_address(scene, &topic.id)>{topic.title.clone()}</a></li> }
        })
        .collect();
    html! {
        {titled_alert(Tone::Locked, title, view! { <p>{why}</p> })}
        <section class="card flow">
            <h2>{t!("overview-hidden-what-now")}</h2>
            <ul class="list">
                <li>{t!("overview-hidden-talk-about-topics")}</li>
                {next_time}
            </ul>
        </section>
        <section class="card flow">
            <h2>{t!("overview-hidden-topics-to-talk-about")}</h2>
            <ul class="list">{topics}</ul>
        </section>
    }
}

/// Nothing of the chosen role group can be shown.
pub(super) fn group(scene: Scene<'_>) -> AnyView {
    let title = match &scene.shown.group {
        Some(group) => t!("overview-hidden-group-hidden", group = scene.group(group)),
        None => t!("overview-hidden-this-group-hidden").to_owned(),
    };
    let team = filters::address(
        scene,
        &View {
            group: None,
            ..scene.view.clone()
        },
    );
    let below = view! {
        <p>{words::hidden(scene, HiddenNote::Group)}</p>
        <p>{why()}</p>
        <div class="button-group">
            <a class="button button--quiet" href=team>{t!("overview-hidden-see-whole-team")}</a>
        </div>
    };
    titled_alert(Tone::Locked, title, below)
}
