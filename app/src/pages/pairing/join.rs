//! `/koppelen`: a colleague comes on the board with its code and a name.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use scan::code::TeamCode;
use scan::school::PersonName;
use serde::Deserialize;

use super::address;
use crate::components::field::{ErrorSummary, Errors, TextField};
use crate::components::icon::icon;
use crate::failure::{Failure, PageResult};
use crate::page::Page;
use crate::pages::form_body::{self, FormBody, go_to};
use crate::pages::join::code::{TypedCode, code_form};
use crate::pages::shared_device;
use crate::ports::Ports;
use crate::visit::Visit;
use scan::application::pairing::{Came, Coming, Invitation, JoinedBoard};
use scan::application::{Refusal, Who};

/// Asks for the code, and leads back to boards that this browser is on.
pub async fn page(State(ports): State<Ports>, visit: Visit) -> PageResult {
    let boards = ports.pairing.boards(&visit.credentials).await?;
    Ok(ask_code(&visit, boards, String::new(), Errors::default()))
}

/// Leads to the page of the code.
pub async fn submit_code(
    State(ports): State<Ports>,
    visit: Visit,
    FormBody(typed): FormBody<TypedCode>,
) -> PageResult {
    match ports
        .pairing
        .invitation(&visit.credentials, &typed.code)
        .await
    {
        Ok(invitation) => Ok(go_to(&code_address(&invitation.code), [])),
        Err(refusal) => Err(no_board(&visit, typed.code, refusal)),
    }
}

/// A code behind which no board was found: unknown, locked, expired, closed, the same words for
/// all. One that was not looked up is asked with the form, which looks it up.
fn no_board(visit: &Visit, typed: String, refusal: Refusal) -> Failure {
    let mut errors = Errors::default();
    match refusal {
        Refusal::NotFound => errors.add(
            "code",
            "Met deze koppelcode kunt u nu niet op het bord. Controleer de code, of vraag uw coördinator of de code nog werkt.",
        ),
        Refusal::Unchecked => {}
        refusal => return refusal.into(),
    }
    ask_code(visit, Vec::new(), typed, errors).into()
}

fn ask_code(visit: &Visit, boards: Vec<JoinedBoard>, typed: String, errors: Errors) -> Response {
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::NOT_FOUND
    };
    visit.page(Page::new("Collega-koppeling").status(status), move || {
        let hint = "Tien letters en cijfers, zoals ABC-2345-DEF. Streepjes en hoofdletters maken niet uit.";
        let links: Vec<_> = boards
            .into_iter()
            .map(|board| view! { <li><a href=address(&board.name)>{format!("{} · {}", board.school, board.team)}</a></li> })
            .collect();
        view! {
            <main class="page page--narrow" id="inhoud">
                <ErrorSummary errors=errors.clone()/>
                <div class="lead">
                    <h1>"Leer van een collega"</h1>
                    <p>"Op het bord staat wie waarmee kan helpen en wie iets wil leren. De koppelcode krijgt u van uw coördinator. Het is een andere code dan de teamcode van de scan."</p>
                </div>
                {(!links.is_empty()).then(|| view! {
                    <section class="card flow"><h2>"U staat op dit bord"</h2><ul class="list">{links}</ul></section>
                })}
                {code_form("/koppelen", ("Koppelcode", hint), typed, &errors)}
            </main>
        }
    })
}

/// What the form with the name held.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct TypedName {
    idempotency_key: String,
    naam: String,
    ander: String,
}

/// The page of a code.
fn code_address(code: &TeamCode) -> String {
    format!("/koppelen/{}", code.as_str())
}

/// Where somebody else comes on the board in the same browser.
fn another_address(code: &TeamCode) -> String {
    format!("{}/ander", code_address(code))
}

/// Says what the board is, and asks for a name; in a browser that is on it already, who is there.
pub async fn name_page(
    State(ports): State<Ports>,
    visit: Visit,
    Path(code): Path<String>,
) -> PageResult {
    match ports.pairing.invitation(&visit.credentials, &code).await {
        Ok(invitation) if invitation.joined.is_some() => Ok(on_already(&visit, &invitation)),
        Ok(invitation) => Ok(ask_name(&visit, invitation, Asked::by(Who::First))),
        Err(refusal) => Err(no_board(&visit, code, refusal)),
    }
}

/// Says who is on the board in this browser already.
fn on_already(visit: &Visit, invitation: &Invitation) -> Response {
    let kicker = format!("{} · {}", invitation.school, invitation.team);
    let name = invitation.joined.clone().unwrap_or_default();
    let (on, other) = (
        address(&invitation.board),
        another_address(&invitation.code),
    );
    visit.page(Page::new("U staat al op het bord"), move || {
        view! {
            <main class="page page--narrow" id="inhoud">
                <div class="lead">
                    <p class="kicker">{kicker}</p>
                    <h1>{format!("Bent u {name}?")}</h1>
                    <p>{format!("Op dit apparaat staat {name} al op het bord.")}</p>
                </div>
                {shared_device::choice(
                    ("Ja, dat ben ik", "U ziet het bord en kunt uw keuzes wijzigen.", "Ga verder naar het bord"),
                    on,
                    ("Nee, ik ben iemand anders", "U komt dan ook op het bord. Wie hier eerst was, blijft erop staan, maar kan op dit apparaat niets meer wijzigen. De coördinator kan iemand van het bord halen.", "Iemand anders op dit apparaat"),
                    other,
                )}
            </main>
        }
    })
}

/// Asks somebody else for a name.
pub async fn another_page(
    State(ports): State<Ports>,
    visit: Visit,
    Path(code): Path<String>,
) -> PageResult {
    match ports.pairing.invitation(&visit.credentials, &code).await {
        Ok(invitation) if invitation.joined.is_some() => {
            Ok(ask_name(&visit, invitation, Asked::by(Who::Another)))
        }
        Ok(invitation) => Ok(go_to(&code_address(&invitation.code), [])),
        Err(refusal) => Err(no_board(&visit, code, refusal)),
    }
}

/// Comes on the board.
pub async fn submit_name(
    State(ports): State<Ports>,
    visit: Visit,
    Path(code): Path<String>,
    FormBody(typed): FormBody<TypedName>,
) -> PageResult {
    come(&ports, &visit, code, typed, Who::First).await
}

/// Somebody else comes on the board in the same browser.
pub async fn submit_another(
    State(ports): State<Ports>,
    visit: Visit,
    Path(code): Path<String>,
    FormBody(typed): FormBody<TypedName>,
) -> PageResult {
    come(&ports, &visit, code, typed, Who::Another).await
}

/// Reads the form.
fn read(typed: &TypedName, who: Who) -> Result<Coming, Errors> {
    let mut errors = Errors::default();
    let name = errors.keep("naam", PersonName::new(&typed.naam));
    if !form_body::is_idempotency_key(&typed.idempotency_key) {
        errors.add("naam", "Laad de pagina opnieuw en probeer het nog eens.");
    }
    let read = match name {
        Some(name) if errors.is_empty() => Ok(Coming {
            idempotency_key: typed.idempotency_key.clone(),
            name,
        }),
        _ => Err(errors),
    };
    match who {
        Who::First => read,
        Who::Another => shared_device::said(read, shared_device::person(&typed.ander)),
    }
}

async fn come(
    ports: &Ports,
    visit: &Visit,
    code: String,
    typed: TypedName,
    who: Who,
) -> PageResult {
    let invitation = match ports.pairing.invitation(&visit.credentials, &code).await {
        Ok(invitation) => invitation,
        Err(refusal) => return Err(no_board(visit, code, refusal)),
    };
    let coming = match read(&typed, who) {
        Ok(coming) => coming,
        Err(errors) => return Ok(ask_name(visit, invitation, Asked { typed, errors, who })),
    };
    let came = ports.pairing.come(&visit.credentials, &code, coming, who);
    match came.await {
        Ok(Came::On(board, token)) => {
            let cookie = visit.board_cookie(&board, token);
            Ok(go_to(&format!("{}/keuzes", address(&board)), [cookie]))
        }
        Ok(Came::Occupied) => Ok(go_to(&code_address(&invitation.code), [])),
        Ok(Came::NameTaken) => {
            let mut errors = Errors::default();
            errors.add("naam", "Er staat al iemand met deze naam op het bord. Zet er uw achternaam of een letter bij.");
            Ok(ask_name(visit, invitation, Asked { typed, errors, who }))
        }
        Err(refusal) => Err(no_board(visit, code, refusal)),
    }
}

/// The form as it is asked.
struct Asked {
    typed: TypedName,
    errors: Errors,
    who: Who,
}

impl Asked {
    /// Nothing typed yet.
    fn by(who: Who) -> Self {
        let typed = TypedName {
            idempotency_key: form_body::new_idempotency_key(),
            ..TypedName::default()
        };
        let errors = Errors::default();
        Self { typed, errors, who }
    }
}

/// What it means to come on the board where somebody else is.
const STAYS: &str =
    "Wie hier eerst was, blijft op het bord staan, maar kan op dit apparaat niets meer wijzigen.";

fn ask_name(visit: &Visit, invitation: Invitation, asked: Asked) -> Response {
    let status = if asked.errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let action = match asked.who {
        Who::First => code_address(&invitation.code),
        Who::Another => another_address(&invitation.code),
    };
    visit.page(Page::new("Kom op het bord").status(status), move || {
        let Asked { typed, errors, who } = asked;
        let name = TextField {
            name: "naam",
            label: "Uw naam",
            hint: "Zoals uw collega’s u kennen.",
            autocomplete: "name",
            ..TextField::default()
        };
        view! {
            <main class="page page--narrow" id="inhoud">
                <ErrorSummary errors=errors.clone()/>
                <div class="lead">
                    <p class="kicker">{format!("{} · {}", invitation.school, invitation.team)}</p>
                    <h1>"Leer van een collega"</h1>
                    <p>"Geef op waarmee u kunt helpen en wat u wilt leren. Het bord stelt voor wie bij wie past. Dit kost twee minuten."</p>
                </div>
                <section class="card flow">
                    <h2>"Goed om te weten"</h2>
                    <ul class="promises">
                        <li class="promises__caution">{icon("people")}<span><strong>"Dit is niet anoniem. "</strong>"Iedereen op het bord en de coördinator zien uw naam en wat u kiest."</span></li>
                        <li>{icon("lock")}<span>"Het staat los van de scan. Uw antwoorden daar zijn hier niet te zien en niet te vinden."</span></li>
                        <li>{icon("check")}<span>"Meedoen is vrijwillig. U kunt altijd van het bord af; dan is alles van u hier weg."</span></li>
                    </ul>
                </section>
                <form class="form" method="post" action=action novalidate>
                    <input type="hidden" name="idempotency_key" value=typed.idempotency_key.clone()/>
                    {name.view(typed.naam.clone(), &errors)}
                    {(who == Who::Another).then(|| shared_device::tick(STAYS, &typed.ander, &errors))}
                    <div class="form-actions"><button class="button button--large">"Zet mij op het bord"</button></div>
                </form>
            </main>
        }
    })
}
