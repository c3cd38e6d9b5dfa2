//! `/koppelen`: a colleague comes on the board with its code and a name.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use scan::school::PersonName;
use serde::Deserialize;

use super::address;
use crate::components::field::{ErrorSummary, Errors, TextField};
use crate::components::icon::icon;
use crate::pages::join::{TypedCode, code_form};
use crate::pages::posted::{self, Posted, go_to};
use crate::ports::pairing::{BoardName, Came, Coming, Invitation};
use crate::ports::{Ports, Refusal};
use crate::render::Page;
use crate::visit::Visit;

/// Boards that a browser is on: name, school, team.
type Boards = Vec<(BoardName, String, String)>;

/// Asks for the code, and leads back to boards that this browser is on.
pub async fn page(State(ports): State<Ports>, visit: Visit) -> Response {
    match ports.pairing.boards(&visit.visitor).await {
        Ok(boards) => ask_code(&visit, boards, String::new(), Errors::default()),
        Err(refusal) => visit.refused(&refusal),
    }
}

/// Leads to the page of the code.
pub async fn submit_code(
    State(ports): State<Ports>,
    visit: Visit,
    Posted(typed): Posted<TypedCode>,
) -> Response {
    match ports.pairing.invitation(&visit.visitor, &typed.code).await {
        Ok(invitation) => go_to(&format!("/koppelen/{}", invitation.code.as_str()), []),
        Err(Refusal::NotFound) => wrong_code(&visit, typed.code),
        Err(refusal) => visit.refused(&refusal),
    }
}

/// Unknown, locked, expired, closed: the same words for all.
fn wrong_code(visit: &Visit, typed: String) -> Response {
    let mut errors = Errors::default();
    errors.add("code", "Met deze koppelcode kunt u nu niet op het bord. Controleer de code, of vraag uw coördinator of de code nog werkt.");
    ask_code(visit, Vec::new(), typed, errors)
}

fn ask_code(visit: &Visit, boards: Boards, typed: String, errors: Errors) -> Response {
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::NOT_FOUND
    };
    visit.page(Page::new("Collega-koppeling").status(status), move || {
        let hint = "Tien letters en cijfers, zoals ABC-2345-DEF. Streepjes en hoofdletters maken niet uit.";
        let links: Vec<_> = boards
            .into_iter()
            .map(|(name, school, team)| view! { <li><a href=address(&name)>{format!("{school} · {team}")}</a></li> })
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
    aanvraag: String,
    naam: String,
}

/// Says what the board is, and asks for a name.
pub async fn name_page(
    State(ports): State<Ports>,
    visit: Visit,
    Path(code): Path<String>,
) -> Response {
    match ports.pairing.invitation(&visit.visitor, &code).await {
        Ok(invitation) if invitation.joined => go_to(&address(&invitation.board), []),
        Ok(invitation) => {
            let typed = TypedName {
                aanvraag: posted::new_mark(),
                ..TypedName::default()
            };
            ask_name(&visit, invitation, typed, Errors::default())
        }
        Err(Refusal::NotFound) => wrong_code(&visit, code),
        Err(refusal) => visit.refused(&refusal),
    }
}

/// Comes on the board.
pub async fn submit_name(
    State(ports): State<Ports>,
    visit: Visit,
    Path(code): Path<String>,
    Posted(typed): Posted<TypedName>,
) -> Response {
    let invitation = match ports.pairing.invitation(&visit.visitor, &code).await {
        Ok(invitation) => invitation,
        Err(Refusal::NotFound) => return wrong_code(&visit, code),
        Err(refusal) => return visit.refused(&refusal),
    };
    let mut errors = Errors::default();
    let name = errors.keep("naam", PersonName::new(&typed.naam));
    if !posted::is_mark(&typed.aanvraag) {
        errors.add("naam", "Laad de pagina opnieuw en probeer het nog eens.");
    }
    let coming = match name {
        Some(name) if errors.is_empty() => Coming {
            request: typed.aanvraag.clone(),
            name,
        },
        _ => return ask_name(&visit, invitation, typed, errors),
    };
    match ports.pairing.come(&visit.visitor, &code, coming).await {
        Ok(Came::On(board, token)) => {
            let cookie = token.map(|token| visit.board_cookie(&board, token));
            go_to(&format!("{}/keuzes", address(&board)), cookie)
        }
        Ok(Came::NameTaken) => {
            errors.add("naam", "Er staat al iemand met deze naam op het bord. Zet er uw achternaam of een letter bij.");
            ask_name(&visit, invitation, typed, errors)
        }
        Err(Refusal::NotFound) => wrong_code(&visit, code),
        Err(refusal) => visit.refused(&refusal),
    }
}

fn ask_name(visit: &Visit, invitation: Invitation, typed: TypedName, errors: Errors) -> Response {
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    visit.page(Page::new("Kom op het bord").status(status), move || {
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
                <form class="form" method="post" action=format!("/koppelen/{}", invitation.code.as_str()) novalidate>
                    <input type="hidden" name="aanvraag" value=typed.aanvraag.clone()/>
                    {name.view(typed.naam.clone(), &errors)}
                    <div class="form-actions"><button class="button button--large">"Zet mij op het bord"</button></div>
                </form>
            </main>
        }
    })
}
