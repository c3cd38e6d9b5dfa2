//! `/sessie/{round}`: a phone at the table follows what is talked about, and votes.

use std::sync::Arc;

use scan::answer::{Answer, Choice};
use scan::ids::BallotId;
use scan::questionnaire::Placed;
use scan::round::Anonymity;

use super::picture::{Of, Roles, hidden, picture, team_answer};
use super::seat_address;
use crate::components::lead::notice_page;
use crate::pages::fill_in::item::{apart, levels, priority};
use crate::pages::prelude::*;
use crate::render::to_html;
use scan::application::meeting::{Mode, Own, Present, SessionView, Vote, Voted};
use scan_islands::followed;
use scan_texts::{Label, lang_of_item, t};

pub async fn page(visit: Allowed<Seated>) -> PageResult {
    show(&visit, None).await
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct TypedVote {
    stemming: BallotId,
    keuze: String,
    prioriteit: String,
}

pub async fn vote(visit: Allowed<Seated>, FormBody(typed): FormBody<TypedVote>) -> PageResult {
    let session = visit.ports.meeting.session(&(&visit.right).into()).await?;
    let Some(answer) = read(&session, &typed) else {
        return show(&visit, Some(Note::ChooseFirst)).await;
    };
    let meeting = &visit.ports.meeting;
    let voted = meeting.vote(&visit.right, typed.stemming, answer).await;
    match voted? {
        Voted::Stored => Ok(go_to(&seat_address(visit.right.name()))),
        Voted::TooLate => show(&visit, Some(Note::TooLate)).await,
    }
}

pub async fn leave(visit: Allowed<Seated>, _: FormBody<Button>) -> PageResult {
    visit.ports.meeting.leave(&visit.right).await?;
    Ok(go_with(
        "/sessie-klaar",
        [visit.forget_seat(visit.right.name())],
    ))
}

/// After the session.
pub async fn done(visit: Visit) -> Response {
    let title = t!("meeting-phone-done");
    let text = t!("meeting-phone-thanks");
    let on = vec![("/".to_owned(), t!("common-to-the-home-page"))];
    visit.page(Page::new(title), || notice_page(title, text, on))
}

/// Why a vote was not stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Note {
    /// Nothing was chosen.
    ChooseFirst,
    /// It had been shown or stopped.
    TooLate,
}

fn read(session: &SessionView, typed: &TypedVote) -> Option<Answer> {
    let item = session.present.as_ref()?.item;
    let questionnaire = &session.round.questionnaire;
    let scale = questionnaire.scale_of(questionnaire.item(item)?.item);
    Some(Answer {
        choice: Some(Choice::parse(&typed.keuze, &scale)?),
        priority: typed.prioriteit.parse().ok(),
        remark: None,
    })
}

async fn show(visit: &Allowed<Seated>, note: Option<Note>) -> PageResult {
    let (session, own) = visit.ports.meeting.own_vote(&visit.right).await?;
    let status = match note {
        None => StatusCode::OK,
        Some(Note::ChooseFirst) => StatusCode::UNPROCESSABLE_ENTITY,
        Some(Note::TooLate) => StatusCode::CONFLICT,
    };
    let page = Page::new(t!("common-team-session"))
        .with_islands()
        .status(status);
    let base = seat_address(visit.right.name());
    Ok(visit.page(page, move || {
        let parts = parts(&session, &own, note);
        let source = format!("{base}/stroom");
        view! {
            <main class="page page--narrow" id="inhoud">
                {followed(parts, source)}
                <details class="details">
                    <summary>{t!("meeting-phone-leaving")}</summary>
                    <p>{t!("meeting-phone-leaving-explained")}</p>
                    <form method="post" action=format!("{base}/weg")><button class="button button--plain">{t!("meeting-phone-step-out")}</button></form>
                </details>
            </main>
        }
    }))
}

/// The parts as an event holds them. Phones that did not vote show the same: one makes it for all.
pub(super) fn event(session: &Arc<SessionView>, own: Own) -> Arc<str> {
    let made = |own: Own| {
        let session = session.clone();
        to_html(move || parts(&session, &own, None)).into()
    };
    match own {
        Own::NotYet => session
            .before_voting
            .get_or_init(|| made(Own::NotYet))
            .clone(),
        Own::NotAsked | Own::Voted(_) => made(own),
    }
}

pub(super) fn parts(session: &SessionView, own: &Own, note: Option<Note>) -> AnyView {
    // On a phone every line counts: the school's name only while nothing else is there.
    let kicker = session.present.is_none().then(|| {
        view! { <p class="kicker">{format!("{} · {}", session.round.school, session.round.team)}</p> }
    });
    let body = match &session.present {
        Some(present) => match session.round.questionnaire.item(present.item) {
            Some(placed) => point(session, present, placed, own),
            None => ().into_any(),
        },
        None => html! {
            <h1>{t!("meeting-phone-you-take-part")}</h1>
            <p class="lead-in">{t!("meeting-phone-watch-screen")}</p>
        },
    };
    let note = note.map(|note| {
        let words = match note {
            Note::ChooseFirst => t!("meeting-phone-choose-first"),
            Note::TooLate => t!("meeting-phone-too-late"),
        };
        view! { <div class="alert alert--warning" role="alert">{icon("warning")}<p>{words}</p></div> }
    });
    html! {
        <div class="flow" data-part="punt">
            {note}
            {kicker}
            {body}
        </div>
    }
}

fn point(session: &SessionView, present: &Present, placed: Placed<'_>, own: &Own) -> AnyView {
    let questionnaire = &session.round.questionnaire;
    let lang = lang_of_item(questionnaire, placed.item);
    let statement = view! {
        <p class="item__number">{format!("{} · {}", placed.area.label(), placed.topic.title)}</p>
        <h1 lang=lang>{placed.item.text.clone()}</h1>
    };
    let body = match (&present.vote, &present.picture) {
        (Vote::Open(_), _) if *own == Own::NotAsked => {
            html! { <p>{t!("meeting-phone-not-for-your-role")}</p> }
        }
        (Vote::Open(ballot), _) => ballot_form(session, *ballot, placed, own),
        (Vote::Shown(_, result), _) => {
            picture(questionnaire, placed, result, (Of::Vote, Roles::Shown))
        }
        (Vote::Hidden(why), _) => hidden(*why),
        (Vote::None, Some(before)) => {
            picture(questionnaire, placed, before, (Of::Answers, Roles::Shown))
        }
        (Vote::None, None) => {
            html! { <p>{t!("meeting-phone-team-discusses")}</p> }
        }
    };
    let agreed = present
        .answer
        .as_ref()
        .map(|answer| team_answer(questionnaire, placed, answer));
    html! { <div class=format!("flow {}", placed.area.key())>{statement}{body}{agreed}</div> }
}

fn ballot_form(session: &SessionView, ballot: BallotId, placed: Placed<'_>, own: &Own) -> AnyView {
    let own = match own {
        Own::Voted(answer) => Some(answer),
        Own::NotYet | Own::NotAsked => None,
    };
    let answer = own.cloned().unwrap_or_default();
    let name: Arc<str> = "keuze".into();
    let voted = own.is_some().then(|| {
        view! {
            <p class="save-state save-state--saved" role="status">{t!("meeting-phone-vote-saved")}</p>
        }
    });
    // Filling in together with open cards is not secret, and taking a seat said so.
    let known = (session.mode, session.round.anonymity) == (Mode::Direct, Anonymity::OpenCards);
    let ask = if known {
        t!("meeting-phone-where-we-stand")
    } else {
        t!("meeting-phone-where-we-stand-secret")
    };
    let words = if own.is_some() {
        t!("meeting-phone-change-vote")
    } else {
        t!("meeting-phone-vote")
    };
    html! {
        <form class="form" method="post" action=format!("{}/stem", seat_address(&session.round.name)) autocomplete="off">
            <input type="hidden" name="stemming" value=ballot.to_string()/>
            <fieldset class="item">
                <legend class="item__number">{ask}</legend>
                {levels(&name, &session.round.questionnaire, placed.item, answer.choice)}
                {apart(&name, answer.choice)}
                {priority("prioriteit".to_owned(), t!("meeting-phone-priority"), answer.priority)}
            </fieldset>
            <div class="form-actions vote-actions">{voted}<button class="button button--large" id="stem">{words}</button></div>
        </form>
    }
}
