//! `/meedoen`: a colleague joins with a code, or goes on on another device.

pub mod another;
pub mod resume;

mod role;

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use scan::code::TeamCode;
use serde::Deserialize;

use super::form_body::{FormBody, go_to};
use crate::components::field::{ErrorSummary, Errors, TextField};
use crate::failure::{Failure, PageResult};
use crate::ports::Ports;
use crate::render::Page;
use crate::visit::Visit;
pub use role::{TypedRole, name_field, read_role, role_choices, role_page, submit_role};
use scan::application::Refusal;

/// The page of a code.
fn address(code: &TeamCode) -> String {
    format!("/meedoen/{}", code.as_str())
}

/// Asks for the code.
pub async fn page(visit: Visit) -> Response {
    ask_code(&visit, String::new(), Errors::default())
}

/// The code as typed.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TypedCode {
    pub code: String,
}

/// Leads to the page of the code.
pub async fn submit_code(
    State(ports): State<Ports>,
    visit: Visit,
    FormBody(typed): FormBody<TypedCode>,
) -> PageResult {
    match ports
        .participating
        .look_up(&visit.credentials, &typed.code)
        .await
    {
        Ok((code, _)) => Ok(go_to(&address(&code), [])),
        Err(refusal) => Err(no_round(&visit, typed.code, refusal)),
    }
}

/// A code behind which no round was found: unknown, locked, expired, closed, the same words for
/// all. One that was not looked up is asked with the form, which looks it up.
fn no_round(visit: &Visit, typed: String, refusal: Refusal) -> Failure {
    let mut errors = Errors::default();
    match refusal {
        Refusal::NotFound => errors.add(
            "code",
            "Met deze teamcode kunt u nu niet meedoen. Controleer de code, of vraag uw coördinator of de code nog werkt.",
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
