//! The page that asks for a team code, and the addresses behind one.

use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use scan::application::Refusal;
use scan::code::TeamCode;
use serde::Deserialize;

use crate::components::field::{ErrorSummary, Errors, TextField};
use crate::failure::Failure;
use crate::page::Page;
use crate::visit::Visit;

/// The page of a code.
pub(super) fn address(code: &TeamCode) -> String {
    format!("/meedoen/{}", code.as_str())
}

/// Where the device is handed to somebody else.
pub(super) fn hand_over(code: &TeamCode) -> String {
    format!("{}/ander", address(code))
}

/// Where somebody else chooses their role.
pub(super) fn role_address(code: &TeamCode) -> String {
    format!("{}/rol", hand_over(code))
}

/// The code as typed.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TypedCode {
    pub code: String,
}

/// A code behind which no round was found: unknown, locked, expired, closed, the same words for
/// all. One that was not looked up is asked with the form, which looks it up.
pub(super) fn no_round(visit: &Visit, typed: String, refusal: Refusal) -> Failure {
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

pub(super) fn ask_code(visit: &Visit, typed: String, errors: Errors) -> Response {
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
