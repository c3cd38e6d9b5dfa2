//! The join link is opened where somebody takes part already: go on, or somebody else on this device.
//!
//! Somebody else first sees that whoever was there can come back elsewhere, with a resume code; only
//! then the form with which they join. One browser is one person unless it says otherwise.

use scan::code::{ResumeCode, TeamCode};

use super::code::{address, hand_over, look_up, role_address};
use super::form::{TypedRole, ask, join, read_role};
use crate::components::unsent::unsent;
use crate::pages::fill_in;
use crate::pages::fill_in::unsaved::before_another;
use crate::pages::form_body::{OnceButton, idempotency_field, with_cookie};
use crate::pages::prelude::*;
use crate::pages::shared_device::{self, Already, Asked};
use crate::visit::Once;
use scan::application::{Participation, Who};
use scan_report::invitation::host;
use scan_texts::t;

pub(super) fn here_already(visit: &Visit, code: &TeamCode, sheet: &Participation) -> Response {
    let who = match &sheet.name {
        Some(name) => t!("join-another-name-takes-part", name = name),
        None => t!("join-another-someone-takes-part").to_owned(),
    };
    let me = [
        t!("common-yes-thats-me"),
        t!("join-another-yes-me-text"),
        t!("join-another-continue"),
    ];
    let other = [
        t!("common-no-i-am-someone"),
        t!("join-another-someone-else-text"),
        t!("common-someone-else-on-this"),
    ];
    let already = Already {
        page: Page::new(t!("join-occupied")).with_islands(),
        kicker: kicker(&sheet.round),
        title: t!("join-another-already-started").to_owned(),
        text: who,
        before: Some(unsent(sheet.round.name.as_str(), before_another()).into_any()),
        me: (me, fill_in::address(&sheet.round.name)),
        other: (other, hand_over(code)),
    };
    already.show(visit)
}

fn kicker(round: &Round) -> String {
    format!("{} · {}", round.school, round.team)
}

/// The code, who takes part on this device in the round behind it, and what they answered; or where
/// else to be.
async fn taken(
    visit: &Visit,
    code: String,
) -> Result<(TeamCode, Answering, Participation), Failure> {
    let (code, round) = look_up(visit, code).await?;
    let rights = &visit.ports.rights;
    match rights.answering(&visit.credentials, &round.name).await {
        Ok(who) => {
            let sheet = visit.ports.participating.sheet(&who).await?;
            Ok((code, who, sheet))
        }
        // Nobody is there whom this would push aside.
        Err(Refusal::NotFound) => Err(go_to(&address(&code)).into()),
        Err(refusal) => Err(refusal.into()),
    }
}

/// Offers the resume code of whoever was there, and shows it when it was just made.
pub async fn page(visit: Visit, Path(code): Path<String>) -> PageResult {
    let (code, _, sheet) = taken(&visit, code).await?;
    let round = sheet.round.name.clone();
    let made = visit.once(Once::ResumeCode, round.as_str());
    let made = made.and_then(ResumeCode::parse);
    let page = Page::new(t!("common-someone-else-on-this")).with_islands();
    let Some(made) = made else {
        return Ok(visit.page(page, move || view(&code, &sheet, None)));
    };
    let url = host(visit.public_url()).to_owned();
    let response = visit.page(page, move || {
        let shown = fill_in::resume::shown(&made, &url);
        view(&code, &sheet, Some(shown.into_any()))
    });
    Ok(with_cookie(
        response,
        visit.forget_once(Once::ResumeCode, round.as_str()),
    ))
}

fn view(code: &TeamCode, sheet: &Participation, shown: Option<AnyView>) -> impl IntoView + use<> {
    let make = format!("{}/hervatcode", hand_over(code));
    let on = fill_in::address(&sheet.round.name);
    let (words, class) = match &shown {
        Some(_) => (t!("join-another-code-kept-go-on"), "button"),
        None => (
            t!("join-another-go-on-without-code"),
            "button button--quiet",
        ),
    };
    let code_card = match shown {
        Some(shown) => html! {
            <p>{t!("common-write-down-this-code")}<strong>{t!("common-only-once")}</strong>{t!("join-another-shown")}</p>
            {shown}
        },
        None => html! {
            <p>{t!("join-another-why-resume-code")}</p>
            <form method="post" action=make>{idempotency_field()}<button class="button">{t!("common-make-a-resume-code")}</button></form>
            <p class="small">{t!("join-another-have-code")}</p>
        },
    };
    view! {
        <main class="page page--narrow" id="inhoud">
            {breadcrumb([(address(code), t!("join-another-join"))], t!("join-another-breadcrumb"))}
            {lead(Some(kicker(&sheet.round)), t!("common-someone-else-on-this"), t!("join-another-nobody-loses-answers"))}
            {unsent(sheet.round.name.as_str(), before_another())}
            <section class="card flow">
                <h2>{t!("join-first-who-was-here")}</h2>
                {code_card}
            </section>
            <section class="card flow">
                <h2>{t!("join-another-then-who-joins")}</h2>
                <p>{t!("join-another-empty-questionnaire")}</p>
                <div class="button-group">
                    <a class=class href=role_address(code)>{words}</a>
                    <a class="button button--plain" href=on>{t!("join-another-back-to-answers")}</a>
                </div>
            </section>
        </main>
    }
}

/// Makes the resume code of whoever was there.
pub async fn resume_code(
    visit: Visit,
    Path(code): Path<String>,
    FormBody(button): FormBody<OnceButton>,
) -> PageResult {
    let (code, who, _) = taken(&visit, code).await?;
    let idempotency_key = button.into_idempotency_key();
    let participating = &visit.ports.participating;
    let made = participating
        .resume_code(&visit.credentials, &who, &idempotency_key)
        .await?;
    let made = made.as_str().to_owned();
    let shown = visit.once_cookies(Once::ResumeCode, who.name().as_str(), made);
    Ok(go_with(&hand_over(&code), shown))
}

pub async fn role_page(visit: Visit, Path(code): Path<String>) -> PageResult {
    let (code, _, sheet) = taken(&visit, code).await?;
    let asked = Asked::by(Who::Another, TypedRole::new());
    Ok(ask(&visit, &code, &sheet.round, asked))
}

pub async fn submit(
    visit: Visit,
    Path(code): Path<String>,
    FormBody(typed): FormBody<TypedRole>,
) -> PageResult {
    let (code, round) = look_up(&visit, code).await?;
    let who = Who::Another;
    match shared_device::said(read_role(&typed, &round), who, &typed.ander) {
        Ok(joining) => join(&visit, &code, joining, who).await,
        Err(errors) => Ok(ask(&visit, &code, &round, Asked { typed, errors, who })),
    }
}
