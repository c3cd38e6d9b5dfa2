//! `/meedoen`: a colleague joins with a code, or goes on on another device.

pub mod resume;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use scan::code::TeamCode;
use scan::questionnaire::{Extent, Id};
use scan::round::Form;
use scan::school::PersonName;
use serde::Deserialize;

use super::posted::{self, Posted, go_to};
use crate::components::field::{Choice, Choices, ErrorSummary, Errors, Optional, TextField};
use crate::components::icon::icon;
use crate::ports::{Joining, Ports, Refusal, Round};
use crate::render::Page;
use crate::visit::Visit;

/// Asks for the code.
pub async fn page(visit: Visit) -> Response {
    ask_code(&visit, String::new(), Errors::default())
}

/// The code as typed.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TypedCode {
    /// As typed.
    pub code: String,
}

/// Leads to the page of the code.
pub async fn submit_code(
    State(ports): State<Ports>,
    visit: Visit,
    Posted(typed): Posted<TypedCode>,
) -> Response {
    match ports
        .participating
        .look_up(&visit.visitor, &typed.code)
        .await
    {
        Ok((code, _)) => go_to(&format!("/meedoen/{}", code.as_str()), []),
        Err(Refusal::NotFound) => wrong_code(&visit, typed.code),
        Err(refusal) => visit.refused(&refusal),
    }
}

/// Unknown, locked, expired, closed: the same words for all.
fn wrong_code(visit: &Visit, typed: String) -> Response {
    let mut errors = Errors::default();
    errors.add("code", "Met deze teamcode kunt u nu niet meedoen. Controleer de code, of vraag uw coördinator of de code nog werkt.");
    ask_code(visit, typed, errors)
}

fn ask_code(visit: &Visit, typed: String, errors: Errors) -> Response {
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::NOT_FOUND
    };
    visit.page(Page::new("Doe mee met uw team").status(status), move || {
        let hint = "Tien letters en cijfers, zoals ABC-2345-DEF. Streepjes en hoofdletters maken niet uit.";
        view! {
            <main class="page page--narrow" id="inhoud">
                <ErrorSummary errors=errors.clone()/>
                <div class="lead"><h1>"Doe mee met uw team"</h1><p>"De teamcode krijgt u van uw coördinator."</p></div>
                {code_form("/meedoen", ("Teamcode", hint), typed, &errors)}
                <p class="small">"Al begonnen op een ander apparaat? "<a href="/verder">"Ga verder met uw hervatcode"</a>"."</p>
            </main>
        }
    })
}

/// The form that asks for a code, under a label with a hint, and posts it to an address.
pub fn code_form(
    action: &'static str,
    (label, hint): (&'static str, &'static str),
    typed: String,
    errors: &Errors,
) -> impl IntoView + use<> {
    let field = TextField {
        name: "code",
        label,
        hint,
        class: "textbox--code",
        ..TextField::default()
    };
    view! {
        <form class="form" method="post" action=action novalidate>
            {field.view(typed, errors)}
            <div class="form-actions"><button class="button button--large">"Verder"</button></div>
        </form>
    }
}

/// What the promise and role form held.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct TypedRole {
    aanvraag: String,
    rol: String,
    naam: String,
}

impl TypedRole {
    /// An empty form with a new mark.
    pub fn new() -> Self {
        Self {
            aanvraag: posted::new_mark(),
            ..Self::default()
        }
    }

    /// The mark of the form.
    pub fn mark(&self) -> &str {
        &self.aanvraag
    }

    /// The role as chosen.
    pub fn role(&self) -> &str {
        &self.rol
    }

    /// The name as typed.
    pub fn name(&self) -> &str {
        &self.naam
    }
}

/// Says what happens with answers, and asks for the role.
pub async fn role_page(
    State(ports): State<Ports>,
    visit: Visit,
    Path(code): Path<String>,
) -> Response {
    match ports.participating.look_up(&visit.visitor, &code).await {
        Ok((code, round)) => ask_role(&visit, &code, &round, TypedRole::new(), Errors::default()),
        Err(Refusal::NotFound) => wrong_code(&visit, code),
        Err(refusal) => visit.refused(&refusal),
    }
}

/// Joins.
pub async fn submit_role(
    State(ports): State<Ports>,
    visit: Visit,
    Path(code): Path<String>,
    Posted(typed): Posted<TypedRole>,
) -> Response {
    let (found, round) = match ports.participating.look_up(&visit.visitor, &code).await {
        Ok(found) => found,
        Err(Refusal::NotFound) => return wrong_code(&visit, code),
        Err(refusal) => return visit.refused(&refusal),
    };
    let joining = match read_role(&typed, &round) {
        Ok(joining) => joining,
        Err(errors) => return ask_role(&visit, &found, &round, typed, errors),
    };
    match ports
        .participating
        .join(&visit.visitor, &code, joining)
        .await
    {
        Ok(joined) => go_to(
            &format!("/invullen/{}", joined.round.as_str()),
            [visit.device_cookie(&joined.round, joined.device)],
        ),
        Err(refusal) => visit.refused(&refusal),
    }
}

/// Reads role and name.
///
/// # Errors
/// What is wrong with them, for the form.
pub fn read_role(typed: &TypedRole, round: &Round) -> Result<Joining, Errors> {
    let mut errors = Errors::default();
    let role = Id::new(typed.rol.clone()).ok();
    let role = role.filter(|role| round.list.roles.iter().any(|known| known.id == *role));
    let role = errors.keep("rol", role.ok_or("Kies uw rol."));
    let name = if typed.naam.trim().is_empty() {
        Ok(None)
    } else {
        PersonName::new(&typed.naam).map(Some)
    };
    let name = errors.keep("naam", name);
    if !posted::is_mark(&typed.aanvraag) {
        errors.add("rol", "Laad de pagina opnieuw en probeer het nog eens.");
    }
    match (role, name) {
        (Some(role), Some(name)) if errors.is_empty() => Ok(Joining {
            request: typed.aanvraag.clone(),
            role,
            name,
        }),
        _ => Err(errors),
    }
}

fn ask_role(
    visit: &Visit,
    code: &TeamCode,
    round: &Round,
    typed: TypedRole,
    errors: Errors,
) -> Response {
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let code = code.as_str().to_owned();
    let round = round.clone();
    visit.page(Page::new("Kies uw rol").status(status), move || {
        let items = round.list.items().count();
        let minutes = match round.extent {
            Extent::Short => round.list.minutes.short,
            Extent::Full => round.list.minutes.full,
        };
        let roles = round.list.roles.iter();
        let choices = roles
            .map(|role| Choice { value: role.id.to_string(), name: role.label.clone(), text: String::new() })
            .collect();
        let open = round.form == Form::OpenKaart;
        view! {
            <main class="page page--narrow" id="inhoud">
                <ErrorSummary errors=errors.clone()/>
                <div class="lead">
                    <p class="kicker">{format!("{} · {}", round.school, round.team)}</p>
                    <h1>"Fijn dat u meedoet"</h1>
                    <p>{format!("{items} vragen, ongeveer {minutes} minuten. Er is geen goed of fout.")}</p>
                </div>
                {promise(round.form)}
                <form class="form" method="post" action=format!("/meedoen/{code}") novalidate>
                    <input type="hidden" name="aanvraag" value=typed.aanvraag.clone()/>
                    <Choices name="rol" legend="Wat is uw rol?" hint="Kies wat u het meest doet." class="choices--two"
                        choices=choices chosen=typed.rol.clone() errors=errors.clone()/>
                    {open.then(|| name_field().view(typed.naam.clone(), &errors))}
                    <div class="form-actions"><button class="button button--large">"Begin met invullen"</button></div>
                </form>
            </main>
        }
    })
}

/// The field for a name, in open kaart.
pub fn name_field() -> TextField {
    TextField {
        name: "naam",
        label: "Uw naam",
        hint: "Het team ziet uw naam bij uw antwoorden. Laat u dit leeg, dan ziet het team alleen uw rol.",
        optional: Optional::Yes,
        autocomplete: "name",
        ..TextField::default()
    }
}

fn promise(form: Form) -> impl IntoView {
    let (title, first, second) = match form {
        Form::Anoniem => (
            "Dit is een anonieme scan",
            "De scan laat aan niemand zien wat u antwoordt, ook niet aan uw coördinator.",
            "Het team ziet alleen aantallen, vanaf 5 mensen. Uw rol tonen we alleen als dat niemand herkenbaar maakt.",
        ),
        Form::OpenKaart => (
            "Dit is een scan met open kaart",
            "Uw team ziet straks uw antwoorden, met uw rol of uw naam erbij. Zo kunt u er samen over praten.",
            "Pas als de coördinator het invullen afsluit, ziet het team de antwoorden.",
        ),
    };
    view! {
        <section class="card flow">
            <h2>{title}</h2>
            <ul class="promises">
                <li>{icon("lock")}<span>{first}</span></li>
                <li>{icon("people")}<span>{second}</span></li>
                <li>{icon("check")}<span>"Zolang het invullen open is, kunt u alles terugzien, wijzigen en wissen."</span></li>
            </ul>
        </section>
    }
}
