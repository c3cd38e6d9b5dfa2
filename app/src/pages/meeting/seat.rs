//! `/aanschuiven`: a phone takes a seat at the table.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use scan::code::TeamCode;
use scan::round::Form;

use super::seat_address;
use crate::components::field::{Choice, Choices, ErrorSummary, Errors};
use crate::components::icon::icon;
use crate::pages::join::{TypedCode, TypedRole, code_form, name_field, read_role};
use crate::pages::posted::{Posted, go_to};
use crate::ports::meeting::Mode;
use crate::ports::{Ports, Refusal, Round};
use crate::render::Page;
use crate::visit::Visit;

/// Asks for the code.
pub async fn page(visit: Visit) -> Response {
    ask_code(&visit, String::new(), Errors::default())
}

/// Leads to the page of the code.
pub async fn submit_code(
    State(ports): State<Ports>,
    visit: Visit,
    Posted(typed): Posted<TypedCode>,
) -> Response {
    match ports.meeting.look_up(&visit.visitor, &typed.code).await {
        Ok((code, ..)) => go_to(&format!("/aanschuiven/{}", code.as_str()), []),
        Err(Refusal::NotFound) => wrong_code(&visit, typed.code),
        Err(refusal) => visit.refused(&refusal),
    }
}

fn wrong_code(visit: &Visit, typed: String) -> Response {
    let mut errors = Errors::default();
    errors.add(
        "code",
        "Met deze sessiecode kunt u nu niet aanschuiven. Kijk op het scherm of de code klopt.",
    );
    ask_code(visit, typed, errors)
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
) -> Response {
    match ports.meeting.look_up(&visit.visitor, &code).await {
        Ok(found) => ask_role(&visit, &found, TypedRole::new(), Errors::default()),
        Err(Refusal::NotFound) => wrong_code(&visit, code),
        Err(refusal) => visit.refused(&refusal),
    }
}

/// Takes the seat.
pub async fn submit_role(
    State(ports): State<Ports>,
    visit: Visit,
    Path(code): Path<String>,
    Posted(typed): Posted<TypedRole>,
) -> Response {
    let found = match ports.meeting.look_up(&visit.visitor, &code).await {
        Ok(found) => found,
        Err(Refusal::NotFound) => return wrong_code(&visit, code),
        Err(refusal) => return visit.refused(&refusal),
    };
    let joining = match read_role(&typed, &found.1) {
        Ok(joining) => joining,
        Err(errors) => return ask_role(&visit, &found, typed, errors),
    };
    match ports.meeting.sit(&visit.visitor, &code, joining).await {
        Ok(joined) => go_to(
            &seat_address(&joined.round),
            [visit.seat_cookie(&joined.round, joined.device)],
        ),
        Err(refusal) => visit.refused(&refusal),
    }
}

fn ask_role(
    visit: &Visit,
    (code, round, mode): &(TeamCode, Round, Mode),
    typed: TypedRole,
    errors: Errors,
) -> Response {
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let (code, round, mode) = (code.as_str().to_owned(), round.clone(), *mode);
    visit.page(Page::new("Schuif aan").status(status), move || {
        let choices = round
            .list
            .roles
            .iter()
            .map(|role| Choice { value: role.id.to_string(), name: role.label.clone(), text: String::new() })
            .collect();
        // Names are only for answers that the team will see.
        let named = round.form == Form::OpenKaart && mode == Mode::Direct;
        let promise = match (mode, round.form) {
            (Mode::Direct, Form::OpenKaart) => "Dit is een scan met open kaart: het team ziet straks wat u stemde, met uw rol of uw naam erbij.",
            (_, Form::OpenKaart) => "Op het scherm staan alleen aantallen, geen namen.",
            (_, Form::Anoniem) => "Niemand ziet wat u stemt. Op het scherm staan alleen aantallen, vanaf 5 stemmen.",
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
                <form class="form" method="post" action=format!("/aanschuiven/{code}") novalidate>
                    <input type="hidden" name="aanvraag" value=typed.mark().to_owned()/>
                    <Choices name="rol" legend="Wat is uw rol?" hint="Kies wat u het meest doet." class="choices--two"
                        choices=choices chosen=typed.role().to_owned() errors=errors.clone()/>
                    {named.then(|| name_field().view(typed.name().to_owned(), &errors))}
                    <div class="form-actions"><button class="button button--large">"Schuif aan"</button></div>
                </form>
            </main>
        }
    })
}
