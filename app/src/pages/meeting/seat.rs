//! `/aanschuiven`: a phone takes a seat at the table.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use scan::code::TeamCode;
use scan::round::Anonymity;

use super::seat_address;
use crate::components::field::{Choices, ErrorSummary, Errors};
use crate::components::icon::icon;
use crate::failure::{Failure, PageResult};
use crate::page::Page;
use crate::pages::form_body::{FormBody, go_to};
use crate::pages::join::code::{TypedCode, code_form};
use crate::pages::join::form::{TypedRole, name_field, read_role, role_choices};
use crate::pages::shared_device;
use crate::ports::Ports;
use crate::visit::Visit;
use scan::application::meeting::{Mode, Table};
use scan::application::{Entered, Refusal, Round, Who};

/// The page of a code.
fn address(code: &TeamCode) -> String {
    format!("/aanschuiven/{}", code.as_str())
}

/// Asks for the code.
pub async fn page(visit: Visit) -> Response {
    ask_code(&visit, String::new(), Errors::default())
}

/// Leads to the page of the code.
pub async fn submit_code(
    State(ports): State<Ports>,
    visit: Visit,
    FormBody(typed): FormBody<TypedCode>,
) -> PageResult {
    match ports.meeting.look_up(&visit.credentials, &typed.code).await {
        Ok(found) => Ok(go_to(&address(&found.code), [])),
        Err(refusal) => Err(no_session(&visit, typed.code, refusal)),
    }
}

/// A code behind which no session was found: unknown, locked, expired, closed, the same words for
/// all. One that was not looked up is asked with the form, which looks it up.
fn no_session(visit: &Visit, typed: String, refusal: Refusal) -> Failure {
    let mut errors = Errors::default();
    match refusal {
        Refusal::NotFound => errors.add(
            "code",
            "Met deze sessiecode kunt u nu niet aanschuiven. Kijk op het scherm of de code klopt.",
        ),
        Refusal::Unchecked => {}
        refusal => return refusal.into(),
    }
    ask_code(visit, typed, errors).into()
}

fn ask_code(visit: &Visit, typed: String, errors: Errors) -> Response {
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::NOT_FOUND
    };
    visit.page(Page::new("Schuif aan").status(status), move || {
        let hint = "De code staat op het scherm. Streepjes en hoofdletters maken niet uit.";
        view! {
            <main class="page page--narrow" id="inhoud">
                <ErrorSummary errors=errors.clone()/>
                <div class="lead"><h1>"Schuif aan bij de teamsessie"</h1><p>"Met uw telefoon stemt u mee en leest u mee."</p></div>
                {code_form("/aanschuiven", ("Sessiecode", hint), typed, &errors)}
                <p class="small">"Wilt u de scan alleen invullen? "<a href="/meedoen">"Doe mee met een teamcode"</a>"."</p>
            </main>
        }
    })
}

/// Says what happens with votes, and asks for the role.
pub async fn role_page(
    State(ports): State<Ports>,
    visit: Visit,
    Path(code): Path<String>,
) -> PageResult {
    match ports.meeting.look_up(&visit.credentials, &code).await {
        Ok(found) if sits(&ports, &visit, &found.round).await => Ok(sits_already(&visit, &found)),
        Ok(found) => Ok(ask_role(&visit, &found, Asked::by(Who::First))),
        Err(refusal) => Err(no_session(&visit, code, refusal)),
    }
}

/// Whether this phone sits at the table.
async fn sits(ports: &Ports, visit: &Visit, round: &Round) -> bool {
    let seat = ports.rights.seated(&visit.credentials, &round.name).await;
    seat.inspect_err(crate::pages::errors::log).is_ok()
}

/// Says that somebody sits at the table with this phone already.
fn sits_already(visit: &Visit, Table { code, round, .. }: &Table) -> Response {
    let kicker = format!("{} · {}", round.school, round.team);
    let (on, other) = (seat_address(&round.name), another_address(code));
    visit.page(Page::new("U zit al aan tafel"), move || {
        view! {
            <main class="page page--narrow" id="inhoud">
                <div class="lead">
                    <p class="kicker">{kicker}</p>
                    <h1>"Zit u al aan tafel?"</h1>
                    <p>"Met deze telefoon doet al iemand mee aan de sessie."</p>
                </div>
                {shared_device::choice(
                    ("Ja, dat ben ik", "U gaat terug naar de sessie en stemt verder.", "Ga verder in de sessie"),
                    on,
                    ("Nee, ik ben iemand anders", "Een telefoon telt als één stem. Neemt u de plek over, dan doet wie hier zat op dit apparaat niet meer mee.", "Iemand anders op dit apparaat"),
                    other,
                )}
            </main>
        }
    })
}

/// Where somebody else takes over the seat of this phone.
fn another_address(code: &TeamCode) -> String {
    format!("/aanschuiven/{}/ander", code.as_str())
}

/// Asks somebody else for their role.
pub async fn another_page(
    State(ports): State<Ports>,
    visit: Visit,
    Path(code): Path<String>,
) -> PageResult {
    match ports.meeting.look_up(&visit.credentials, &code).await {
        Ok(found) if sits(&ports, &visit, &found.round).await => {
            Ok(ask_role(&visit, &found, Asked::by(Who::Another)))
        }
        Ok(found) => Ok(go_to(&address(&found.code), [])),
        Err(refusal) => Err(no_session(&visit, code, refusal)),
    }
}

/// Takes the seat.
pub async fn submit_role(
    State(ports): State<Ports>,
    visit: Visit,
    Path(code): Path<String>,
    FormBody(typed): FormBody<TypedRole>,
) -> PageResult {
    sit(&ports, &visit, code, typed, Who::First).await
}

/// Takes over the seat of this phone.
pub async fn submit_another(
    State(ports): State<Ports>,
    visit: Visit,
    Path(code): Path<String>,
    FormBody(typed): FormBody<TypedRole>,
) -> PageResult {
    sit(&ports, &visit, code, typed, Who::Another).await
}

async fn sit(ports: &Ports, visit: &Visit, code: String, typed: TypedRole, who: Who) -> PageResult {
    let found = match ports.meeting.look_up(&visit.credentials, &code).await {
        Ok(found) => found,
        Err(refusal) => return Err(no_session(visit, code, refusal)),
    };
    let mut read = read_role(&typed, &found.round);
    if who == Who::Another {
        read = shared_device::said(read, typed.person());
    }
    let joining = match read {
        Ok(joining) => joining,
        Err(errors) => return Ok(ask_role(visit, &found, Asked { typed, errors, who })),
    };
    let sat = ports.meeting.sit(&visit.credentials, &code, joining, who);
    match sat.await? {
        Entered::In(joined) => Ok(go_to(
            &seat_address(&joined.round),
            [visit.seat_cookie(&joined.round, joined.device)],
        )),
        Entered::Occupied(_) => Ok(go_to(&address(&found.code), [])),
    }
}

/// The form as it is asked.
struct Asked {
    typed: TypedRole,
    errors: Errors,
    who: Who,
}

impl Asked {
    /// Nothing typed yet.
    fn by(who: Who) -> Self {
        Self {
            typed: TypedRole::new(),
            errors: Errors::default(),
            who,
        }
    }
}

/// Why each phone is one person.
const ONE_VOTE: &str = "De plek van wie hier zat, vervalt. Een telefoon telt als één stem: stem dus niet ook voor een ander.";

fn ask_role(visit: &Visit, Table { code, round, mode }: &Table, asked: Asked) -> Response {
    let status = if asked.errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let action = match asked.who {
        Who::First => address(code),
        Who::Another => another_address(code),
    };
    let (round, mode) = (round.clone(), *mode);
    visit.page(Page::new("Schuif aan").status(status), move || {
        let Asked { typed, errors, who } = asked;
        // Names are only for answers that the team will see.
        let named = round.anonymity == Anonymity::OpenCards && mode == Mode::Direct;
        let promise = match (mode, round.anonymity) {
            (Mode::Direct, Anonymity::OpenCards) => "Dit is een scan met open kaart: het team ziet straks wat u stemde, met uw rol of uw naam erbij.",
            (_, Anonymity::OpenCards) => "Op het scherm staan alleen aantallen, geen namen.",
            (_, Anonymity::Anonymous) => "Niemand ziet wat u stemt. Op het scherm staan alleen aantallen, vanaf 5 stemmen.",
        };
        view! {
            <main class="page page--narrow" id="inhoud">
                <ErrorSummary errors=errors.clone()/>
                <div class="lead">
                    <p class="kicker">{format!("{} · {}", round.school, round.team)}</p>
                    <h1>"Schuif aan"</h1>
                </div>
                <ul class="promises">
                    <li>{icon("lock")}<span>{promise}</span></li>
                    <li>{icon("people")}<span>"Wat is gestemd, komt pas op het scherm als iedereen stemde of als de leiding het toont."</span></li>
                </ul>
                <form class="form" method="post" action=action novalidate>
                    <input type="hidden" name="idempotency_key" value=typed.idempotency_key().to_owned()/>
                    <Choices name="rol" legend="Wat is uw rol?" hint="Kies wat u het meest doet." class="choices--two"
                        choices=role_choices(&round) chosen=typed.role().to_owned() errors=errors.clone()/>
                    {named.then(|| name_field().view(typed.name().to_owned(), &errors))}
                    {(who == Who::Another).then(|| shared_device::tick(ONE_VOTE, typed.ticked(), &errors))}
                    <div class="form-actions"><button class="button button--large">"Schuif aan"</button></div>
                </form>
            </main>
        }
    })
}
