//! `/scherm/{key}`: what the projector shows. Read-only, large, no names, no controls; nothing
//! that was not shown yet is in it.

use scan::questionnaire::Placed;

use super::picture::{Of, Roles, hidden, picture, team_answer};
use crate::components::ball::ball;
use crate::components::qr::Qr;
use crate::components::said::said;
use crate::pages::prelude::*;
use scan::application::meeting::{Attendance, Attendee, Present, SessionView, Vote};
use scan_islands::followed;
use scan_texts::{Label, lang_of, lang_of_item, lang_of_levels, t};

pub async fn page(visit: Visit, Key(key): Key) -> PageResult {
    let attendee = Attendee::Screen(key.clone());
    let rights = &visit.ports.rights;
    let here = rights.attending(&visit.credentials, &attendee).await?;
    let session = visit.ports.meeting.session(&here).await?;
    let attendance = visit.ports.meeting.attendance(&here).await?;
    let url = visit.public_url().to_owned();
    let page = Page::new(t!("meeting-screen-title"))
        .with_islands()
        .on_screen();
    Ok(visit.page(page, move || {
        let parts = parts(&session, attendance, &url);
        view! { <main class="screen" id="inhoud">{followed(parts, format!("/scherm/{key}/stroom"))}</main> }
    }))
}

pub(super) fn parts(session: &SessionView, attendance: Attendance, url: &str) -> AnyView {
    let body = match &session.present {
        Some(present) => match session.round.questionnaire.item(present.item) {
            Some(placed) => point(session, present, placed, attendance),
            None => ().into_any(),
        },
        None => welcome(session, attendance, url),
    };
    html! { <div class="screen__part" data-part="beeld" aria-live="polite">{body}</div> }
}

fn welcome(session: &SessionView, attendance: Attendance, url: &str) -> AnyView {
    let host = url
        .trim_start_matches("https://")
        .trim_start_matches("http://");
    let link = format!("{url}/aanschuiven/{}", session.code.as_str());
    html! {
        <p class="kicker">{format!("{} · {}", session.round.school, session.round.team)}</p>
        <h1 class="screen__title">{t!("meeting-screen-heading")}</h1>
        <div class="invite__code">
            <div class="flow">
                <p>{t!("meeting-screen-join-at")}<strong>{format!("{host}/aanschuiven")}</strong>{t!("meeting-screen-fill-in-code")}</p>
                <p class="team-code"><span class="team-code__value">{session.code.to_string()}</span></p>
                <p>{seated(attendance)}</p>
            </div>
            <Qr address=link label=t!("meeting-screen-qr-label")/>
        </div>
    }
}

fn seated(attendance: Attendance) -> String {
    match attendance.seats {
        0 => t!("meeting-screen-no-phones").to_owned(),
        1 => t!("meeting-screen-phones-one").to_owned(),
        seats => t!("meeting-screen-phones-many", seats = seats),
    }
}

fn point(
    session: &SessionView,
    present: &Present,
    placed: Placed<'_>,
    attendance: Attendance,
) -> AnyView {
    let questionnaire = &session.round.questionnaire;
    let lang = lang_of_item(questionnaire, placed.item);
    let (place, of) = present.place;
    let kicker = t!(
        "meeting-screen-kicker",
        area = placed.area.label(),
        topic = placed.topic.title,
        place = place,
        of = of
    );
    let body = match (&present.vote, &present.picture) {
        (Vote::Open(_), _) => voting(session, placed, attendance),
        (Vote::Shown(_, result), Some(before)) => html! {
            <div class="screen__two">
                {picture(questionnaire, placed, before, (Of::Answers, Roles::LeftOut))}
                {picture(questionnaire, placed, result, (Of::Vote, Roles::LeftOut))}
            </div>
        },
        (Vote::Shown(_, result), None) => {
            picture(questionnaire, placed, result, (Of::Vote, Roles::Shown))
        }
        (Vote::Hidden(why), Some(before)) => html! {
            <div class="screen__two">
                {picture(questionnaire, placed, before, (Of::Answers, Roles::LeftOut))}
                {hidden(*why)}
            </div>
        },
        (Vote::Hidden(why), None) => hidden(*why),
        (Vote::None, Some(before)) => {
            picture(questionnaire, placed, before, (Of::Answers, Roles::Shown))
        }
        (Vote::None, None) => levels(session, placed),
    };
    let of_item = placed.item.discuss.first().map(|ask| (ask, lang));
    let of_topic = placed.topic.discuss.first();
    let ask = of_item.or(of_topic.map(|ask| (ask, lang_of(questionnaire))));
    html! {
        <div class=format!("screen__point {}", placed.area.key())>
            <p class="kicker">{kicker}</p>
            <h1 class="screen__title" lang=lang>{placed.item.text.clone()}</h1>
            {body}
            {present.answer.as_ref().map(|answer| team_answer(questionnaire, placed, answer))}
        </div>
        {ask.map(|(ask, lang)| view! { <p class="screen__ask"><strong>{t!("meeting-screen-to-discuss")}</strong>{said(ask.clone(), lang)}</p> })}
    }
}

fn voting(session: &SessionView, placed: Placed<'_>, attendance: Attendance) -> AnyView {
    html! {
        {levels(session, placed)}
        <p class="screen__count" data-stem="">
            {t!("meeting-screen-vote-now")}
            <strong>{t!("meeting-screen-out-of", voted = attendance.voted, seats = attendance.seats)}</strong>{t!("meeting-screen-voted")}
        </p>
    }
}

/// The levels with what one would see, before anything is shown.
fn levels(session: &SessionView, placed: Placed<'_>) -> AnyView {
    let list = &session.round.questionnaire;
    let scale = list.scale_of(placed.item);
    let length = scale.labels().len();
    let lang = lang_of_item(list, placed.item);
    let of_names = lang_of_levels(list, placed.item);
    let rows: Vec<_> = scale
        .levels()
        .map(|level| {
            let text = placed.item.levels.get(level.index()).cloned();
            view! {
                <li>
                    {ball(level.index(), length)}
                    <span><strong lang=of_names>{scale.label(level).to_owned()}</strong>{text.map(|text| view! { <span class="screen__level" lang=lang>{text}</span> })}</span>
                </li>
            }
        })
        .collect();
    html! { <ul class="screen__levels">{rows}</ul> }
}
