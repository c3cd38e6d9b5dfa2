//! What is not shown, why, and what a team can do instead.

use scan::overview::{HiddenNote, View};
use scan::round::Anonymity;

use super::filters;
use crate::pages::prelude::*;
use scan_report::overview::hidden::{WHY, in_words, nothing_in_words};
use scan_report::overview::{Scene, words};
use scan_report::words::date;

/// Everything that is hidden on this page, in plain sentences.
pub(super) fn notes(scene: Scene<'_>) -> AnyView {
    view! { {sentences(scene, &scene.shown.hidden)}{expired(scene.round)} }.into_any()
}

/// What is not there any more, once the answers of single people were deleted.
pub(super) fn expired(round: &Round) -> Option<AnyView> {
    let day = date(round.expired_on?);
    let gone = match round.anonymity {
        Anonymity::Anonymous => "Opmerkingen zijn er niet meer.",
        Anonymity::OpenCards => {
            "Opmerkingen, wie wat antwoordde en rolgroepen van minder dan 5 mensen zijn er niet meer."
        }
    };
    let text = format!(
        "De losse antwoorden zijn op {day} verwijderd. U ziet de aantallen van het team. {gone}"
    );
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
            <li>"Wilt u elkaars antwoorden wel zien? Start dan een nieuwe scan met open kaart. Iedereen weet dat dan vooraf. Een volgende ronde van deze scan blijft anoniem."</li>
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
            <h2>"Wat kunt u nu doen?"</h2>
            <ul class="list">
                <li>"Praat samen over de onderwerpen hieronder. Bij elk onderwerp staan de vragen en iets om over te praten."</li>
                {next_time}
            </ul>
        </section>
        <section class="card flow">
            <h2>"Onderwerpen om over te praten"</h2>
            <ul class="list">{topics}</ul>
        </section>
    }
}

/// Nothing of the chosen role group can be shown.
pub(super) fn group(scene: Scene<'_>) -> AnyView {
    let title = match &scene.shown.group {
        Some(group) => format!("Van ‘{}’ tonen we niets", scene.group(group)),
        None => "Van deze rolgroep tonen we niets".to_owned(),
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
        <p>{WHY}</p>
        <div class="button-group">
            <a class="button button--quiet" href=team>"Bekijk het hele team"</a>
        </div>
    };
    titled_alert(Tone::Locked, title, below)
}
