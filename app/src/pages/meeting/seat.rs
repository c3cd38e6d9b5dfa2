//! `/aanschuiven`: a phone takes a seat at the table.

use scan::code::TeamCode;
use scan::round::Anonymity;

use super::seat_address;
use crate::components::field::{Choices, ErrorSummary, Errors};
use crate::pages::code_page::{CodePage, TypedCode, not_found};
use crate::pages::join::form::{TypedRole, name_field, read_role, role_choices};
use crate::pages::prelude::*;
use crate::pages::shared_device::{self, Already, Asked};
use scan::application::meeting::{Mode, Table};
use scan::application::{Entered, Who};
use scan_texts::t;

fn address(code: &TeamCode) -> String {
    format!("/aanschuiven/{}", code.as_str())
}

/// Where somebody else takes over the seat of this phone.
fn another_address(code: &TeamCode) -> String {
    format!("{}/ander", address(code))
}

pub async fn page(visit: Visit) -> Response {
    ask_code(&visit, String::new(), Errors::default())
}

pub async fn submit_code(visit: Visit, FormBody(typed): FormBody<TypedCode>) -> PageResult {
    let found = look_up(&visit, typed.code).await?;
    Ok(go_to(&address(&found.code)))
}

/// The session behind a code; where there is none, the page that asks anew.
async fn look_up(visit: &Visit, typed: String) -> Result<Table, Failure> {
    let meeting = &visit.ports.meeting;
    let refusal = match meeting.look_up(&visit.credentials, &typed).await {
        Ok(found) => return Ok(found),
        Err(refusal) => refusal,
    };
    let words = t!("meeting-seat-code-unknown");
    Err(ask_code(visit, typed, not_found(refusal, words)?).into())
}

fn ask_code(visit: &Visit, typed: String, errors: Errors) -> Response {
    let text = t!("meeting-seat-lead");
    let elsewhere = view! { {t!("meeting-seat-rather-alone")}<a href="/meedoen">{t!("common-join-with-a-team")}</a>"." };
    let page = CodePage {
        page: Page::new(t!("common-join-in")),
        lead: lead(None, t!("meeting-seat-heading"), text),
        before: None,
        action: "/aanschuiven",
        field: [
            "code",
            t!("meeting-seat-session-code"),
            t!("meeting-seat-session-code-hint"),
        ],
        button: t!("common-continue"),
        elsewhere: Some(elsewhere.into_any()),
    };
    page.ask(visit, typed, errors)
}

/// Says what happens with votes, and asks for the role.
pub async fn role_page(visit: Visit, Path(code): Path<String>) -> PageResult {
    let found = look_up(&visit, code).await?;
    if sits(&visit, &found.round).await {
        return Ok(sits_already(&visit, &found));
    }
    let asked = Asked::by(Who::First, TypedRole::new());
    Ok(ask_role(&visit, &found, asked))
}

async fn sits(visit: &Visit, round: &Round) -> bool {
    let rights = &visit.ports.rights;
    let seat = rights.seated(&visit.credentials, &round.name).await;
    seat.inspect_err(crate::pages::errors::log).is_ok()
}

/// Says that somebody sits at the table with this phone already.
fn sits_already(visit: &Visit, Table { code, round, .. }: &Table) -> Response {
    let me = [
        t!("common-yes-thats-me"),
        t!("meeting-seat-yes-me-explained"),
        t!("meeting-seat-go-on"),
    ];
    let other = [
        t!("common-no-i-am-someone"),
        t!("meeting-seat-somebody-else-explained"),
        t!("common-someone-else-on-this"),
    ];
    let already = Already {
        page: Page::new(t!("meeting-seat-already-title")),
        kicker: format!("{} · {}", round.school, round.team),
        title: t!("meeting-seat-already-question").to_owned(),
        text: t!("meeting-seat-already-explained").to_owned(),
        before: None,
        me: (me, seat_address(&round.name)),
        other: (other, another_address(code)),
    };
    already.show(visit)
}

pub async fn another_page(visit: Visit, Path(code): Path<String>) -> PageResult {
    let found = look_up(&visit, code).await?;
    if !sits(&visit, &found.round).await {
        return Ok(go_to(&address(&found.code)));
    }
    let asked = Asked::by(Who::Another, TypedRole::new());
    Ok(ask_role(&visit, &found, asked))
}

pub async fn submit_role(
    visit: Visit,
    Path(code): Path<String>,
    FormBody(typed): FormBody<TypedRole>,
) -> PageResult {
    sit(&visit, code, typed, Who::First).await
}

/// Takes over the seat of this phone.
pub async fn submit_another(
    visit: Visit,
    Path(code): Path<String>,
    FormBody(typed): FormBody<TypedRole>,
) -> PageResult {
    sit(&visit, code, typed, Who::Another).await
}

async fn sit(visit: &Visit, code: String, typed: TypedRole, who: Who) -> PageResult {
    let found = look_up(visit, code.clone()).await?;
    let read = read_role(&typed, &found.round);
    let joining = match shared_device::said(read, who, &typed.ander) {
        Ok(joining) => joining,
        Err(errors) => return Ok(ask_role(visit, &found, Asked { typed, errors, who })),
    };
    let meeting = &visit.ports.meeting;
    match meeting.sit(&visit.credentials, &code, joining, who).await? {
        Entered::In(joined) => Ok(go_with(
            &seat_address(&joined.round),
            [visit.seat_cookie(&joined.round, joined.device)],
        )),
        Entered::Occupied(_) => Ok(go_to(&address(&found.code))),
    }
}

fn one_vote() -> &'static str {
    t!("meeting-seat-one-vote")
}

fn ask_role(
    visit: &Visit,
    Table { code, round, mode }: &Table,
    asked: Asked<TypedRole>,
) -> Response {
    let title = t!("common-join-in");
    let page = Page::new(title).status(asked.errors.status());
    let Asked { typed, errors, who } = asked;
    let action = match who {
        Who::First => address(code),
        Who::Another => another_address(code),
    };
    let kicker = format!("{} · {}", round.school, round.team);
    // Names are only for answers that the team will see.
    let named = round.anonymity == Anonymity::OpenCards && *mode == Mode::Direct;
    let promise = match (mode, round.anonymity) {
        (Mode::Direct, Anonymity::OpenCards) => {
            t!("meeting-seat-open-promise")
        }
        (_, Anonymity::OpenCards) => t!("meeting-seat-numbers-only"),
        (_, Anonymity::Anonymous) => {
            t!("meeting-seat-secret-promise")
        }
    };
    visit.page(page, || {
        view! {
            <main class="page page--narrow" id="inhoud">
                <ErrorSummary errors=errors.clone()/>
                {lead_with(Some(kicker), title, ())}
                <ul class="promises">
                    <li>{icon("lock")}<span>{promise}</span></li>
                    <li>{icon("people")}<span>{t!("meeting-seat-when-shown")}</span></li>
                </ul>
                <form class="form" method="post" action=action novalidate>
                    <input type="hidden" name="idempotency_key" value=typed.idempotency_key/>
                    <Choices name="rol" legend=t!("common-what-is-your-role") hint=t!("common-choose-what-you-do") class="choices--two"
                        choices=role_choices(round) chosen=typed.rol errors=errors.clone()/>
                    {named.then(|| name_field().view(typed.naam, &errors))}
                    {(who == Who::Another).then(|| shared_device::tick(one_vote(), &typed.ander, &errors))}
                    <div class="form-actions"><button class="button button--large">{t!("common-join-in")}</button></div>
                </form>
            </main>
        }
    })
}
