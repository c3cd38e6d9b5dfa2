//! The present point: what is shown, the vote, the team's answer and notes.

use scan::disclosure::votes::Why;
use scan::questionnaire::Placed;
use scan::round::Anonymity;

use super::super::lead_address;
use super::super::picture::{Of, Roles, hidden, picture};
use super::scene::{LeadScene, button};
use crate::pages::agree::answer::form::answer_form;
use crate::pages::agree::note::form::note_form;
use crate::pages::agree::parts::Target;
use crate::pages::prelude::*;
use scan::application::meeting::{Mode, Present, Vote};
use scan_report::words::plural;
use scan_texts::{Label, lang_of, lang_of_item, t};

/// The present point, or how to begin.
pub(super) fn parts(scene: &LeadScene) -> AnyView {
    let session = &scene.session;
    let found = session.present.as_ref().and_then(|present| {
        let placed = session.round.questionnaire.item(present.item)?;
        Some((present, placed))
    });
    match found {
        Some((present, placed)) => html! {
            <div class=format!("flow {}", placed.area.key()) data-part="punt">{point(scene, present, placed)}</div>
            {agreements(scene, placed)}
        },
        None => html! { <div class="flow" data-part="punt">{start(scene)}</div> },
    }
}

fn seated(scene: &LeadScene) -> String {
    let seats = scene.attendance.seats;
    t!(
        "meeting-lead-point-phones-seated",
        seats = seats,
        phones = plural(
            seats,
            t!("meeting-lead-point-phones-one"),
            t!("meeting-lead-point-phones-many")
        )
    )
}

fn start(scene: &LeadScene) -> AnyView {
    let session = &scene.session;
    html! {
        <p class="kicker">{format!("{} · {}", session.round.school, session.round.team)}</p>
        <h1>{t!("common-team-session")}</h1>
        <p>{t!("meeting-lead-point-open-screen-first")}</p>
        <p class="team-code"><span class="team-code__value" id="sessiecode">{session.code.to_string()}</span></p>
        <p>{seated(scene)}</p>
        {button(scene, "volgende", None, "button button--large", t!("meeting-lead-point-start").into_any())}
    }
}

fn point(scene: &LeadScene, present: &Present, placed: Placed<'_>) -> AnyView {
    let session = &scene.session;
    let questionnaire = &session.round.questionnaire;
    let lang = lang_of_item(questionnaire, placed.item);
    let (place, of) = present.place;
    let voting = matches!(present.vote, Vote::Open(_));
    let on = (!voting).then(|| {
        let last = !scene.session.agenda.iter().any(|other| {
            other.item != present.item
                && other.state == scan::application::meeting::PointState::Open
        });
        let words = if last {
            t!("meeting-lead-point-last-done")
        } else {
            t!("meeting-lead-point-next-point")
        };
        // Going on is the main thing to do once the team's answer is written down.
        let class = if scene.agreed.answers.contains_key(&placed.item.id) {
            "button"
        } else {
            "button button--quiet"
        };
        button(scene, "volgende", None, class, words.into_any())
    });
    let before = present
        .picture
        .as_deref()
        .map(|view| picture(questionnaire, placed, view, (Of::Answers, Roles::Shown)));
    let vote = match &present.vote {
        Vote::Shown(_, result) => Some(picture(
            questionnaire,
            placed,
            result,
            (Of::Vote, Roles::Shown),
        )),
        Vote::Hidden(why) => Some(hidden(*why)),
        Vote::Open(_) | Vote::None => None,
    };
    let of_item = placed.item.discuss.iter().map(|ask| (ask, lang));
    let lang_of_topic = lang_of(questionnaire);
    let of_topic = placed.topic.discuss.iter();
    let ask: Vec<_> = of_item
        .chain(of_topic.map(|ask| (ask, lang_of_topic)))
        .map(|(ask, lang)| view! { <li lang=lang>{ask.clone()}</li> })
        .collect();
    html! {
        <p class="kicker">{t!("meeting-lead-point-kicker", area = placed.area.label(), topic = placed.topic.title, place = place, of = of)}</p>
        <h1 lang=lang>{placed.item.text.clone()}</h1>
        {controls(scene, present, on)}
        {before}
        {vote}
        {(!ask.is_empty()).then(|| view! { <h2>{t!("meeting-lead-point-to-discuss")}</h2><ul class="list">{ask}</ul> })}
    }
}

fn controls(scene: &LeadScene, present: &Present, on: Option<AnyView>) -> AnyView {
    let item = Some(present.item);
    let show = (scene.session.mode == Mode::Review && present.picture.is_none()).then(|| {
        button(
            scene,
            "toon",
            item,
            "button",
            t!("meeting-lead-point-show-answers").into_any(),
        )
    });
    match present.vote {
        Vote::Open(_) => {
            let count = t!(
                "meeting-lead-point-voted",
                voted = scene.attendance.voted,
                seats = scene.attendance.seats
            );
            html! {
                <p role="status"><strong>{t!("meeting-lead-point-vote-open")}{count}</strong>{t!("meeting-lead-point-votes-hidden")}</p>
                <div class="button-group">
                    {button(scene, "toon-stemming", None, "button", t!("meeting-lead-point-show-vote").into_any())}
                    {button(scene, "stop-stemming", None, "button button--plain", t!("meeting-lead-point-stop-vote").into_any())}
                </div>
            }
        }
        Vote::None | Vote::Shown(..) | Vote::Hidden(_) => {
            let words = match (&present.vote, scene.session.mode) {
                (Vote::Shown(..) | Vote::Hidden(_), _) => t!("meeting-lead-point-vote-again"),
                (_, Mode::Direct) => t!("meeting-lead-point-start-vote"),
                (_, Mode::Review) => t!("meeting-lead-point-let-team-vote"),
            };
            let class = match scene.session.mode {
                Mode::Direct => "button",
                Mode::Review => "button button--quiet",
            };
            html! {
                <div class="button-group">{show}{button(scene, "stem", item, class, words.into_any())}{on}</div>
                <p class="small">{seated(scene)}</p>
                {again(scene, present).then(|| view! {
                    <p class="small">{t!("meeting-lead-point-vote-again-rules")}</p>
                })}
            }
        }
    }
}

/// Whether the rules for a second vote matter now.
fn again(scene: &LeadScene, present: &Present) -> bool {
    scene.session.round.anonymity == Anonymity::Anonymous
        && matches!(present.vote, Vote::Shown(..) | Vote::Hidden(Why::TooAlike))
}

/// The team's answer and the notes to this item. Each is a part with a key: an event does not
/// disturb who is writing, and says when somebody else wrote meanwhile.
fn agreements(scene: &LeadScene, placed: Placed<'_>) -> AnyView {
    let questionnaire = &scene.session.round.questionnaire;
    let id = &placed.item.id;
    let page = lead_address(&scene.session.round.name);
    let answer = scene.agreed.answers.get(id);
    let note = scene.agreed.notes.get(id);
    let to = format!("{page}/teamantwoord/{id}");
    let typed = scene.typed_answer.as_ref().filter(|(item, _)| item == id);
    let typed_answer = typed.is_some();
    let form = answer_form(
        questionnaire,
        placed,
        answer,
        typed.map(|(_, typed)| typed),
        Target {
            action: &to,
            page: &page,
        },
        &scene.idempotency_key,
    );
    let to = format!("{page}/notitie/{id}");
    let typed = scene.typed_note.as_ref().filter(|(item, _)| item == id);
    let typed_note = typed.is_some();
    let idempotency_key = crate::pages::form_body::new_idempotency_key();
    let notes = note_form(
        note,
        typed.map(|(_, typed)| typed),
        Target {
            action: &to,
            page: &page,
        },
        &idempotency_key,
    );
    let key = |revision: Option<i64>| format!("{id}-{}", revision.unwrap_or(0));
    let typed_answer = typed_answer.then_some("");
    let typed_note = typed_note.then_some("");
    let kind = if placed.item.is_resource() {
        "middel"
    } else {
        "item"
    };
    let act = format!(
        "/beheer/{}/acties/nieuw?{kind}={id}",
        scene.session.round.name.as_str()
    );
    html! {
        <div data-part="teamantwoord" data-key=key(answer.map(|now| now.number)) data-typed=typed_answer>{meanwhile()}{form}</div>
        <div data-part="notitie" data-key=key(note.map(|now| now.number)) data-typed=typed_note>{meanwhile()}{notes}</div>
        <p data-part="actie" data-key=id.to_string()><a href=act target="_blank">{t!("meeting-lead-point-make-action")}</a></p>
    }
}

/// What a script shows to whoever is writing when something happens meanwhile.
fn meanwhile() -> impl IntoView {
    view! {
        <div class="alert alert--warning" role="alert" data-stale="" hidden>
            {icon("warning")}
            <p>{t!("meeting-lead-point-changed-meanwhile")}</p>
        </div>
        <div class="alert alert--warning" role="alert" data-moved="" hidden>
            {icon("warning")}
            <p>{t!("meeting-lead-point-moved-on")}</p>
        </div>
    }
}
