//! `/verder`: go on with one's own answers on another device.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use crate::components::field::{ErrorSummary, Errors, TextField};
use crate::pages::posted::{Posted, go_to};
use crate::ports::{Ports, Refusal};
use crate::render::Page;
use crate::visit::Visit;

/// Asks for the resume code.
pub async fn page(visit: Visit) -> Response {
    ask(&visit, String::new(), Errors::default())
}

/// The code as typed.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Typed {
    hervatcode: String,
}

/// Goes on.
pub async fn submit(
    State(ports): State<Ports>,
    visit: Visit,
    Posted(typed): Posted<Typed>,
) -> Response {
    match ports
        .participating
        .resume(&visit.visitor, &typed.hervatcode)
        .await
    {
        Ok(joined) => go_to(
            &format!("/invullen/{}", joined.round.as_str()),
            [visit.device_cookie(&joined.round, joined.device)],
        ),
        Err(Refusal::NotFound) => {
            let mut errors = Errors::default();
            errors.add("hervatcode", "Deze hervatcode werkt niet. Gebruik de laatste hervatcode die u hebt gemaakt. Die werkt tot de coördinator het invullen afsluit.");
            ask(&visit, typed.hervatcode, errors)
        }
        Err(refusal) => visit.refused(&refusal),
    }
}

fn ask(visit: &Visit, typed: String, errors: Errors) -> Response {
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::NOT_FOUND
    };
    visit.page(Page::new("Verder op dit apparaat").status(status), move || {
        let field = TextField {
            name: "hervatcode",
            label: "Hervatcode",
            hint: "Twaalf letters en cijfers. U maakt de code op het apparaat waarop u begon, bij ‘Verder op een ander apparaat’.",
            class: "textbox--code",
            ..TextField::default()
        };
        view! {
            <main class="page page--narrow" id="inhoud">
                <ErrorSummary errors=errors.clone()/>
                <div class="lead"><h1>"Verder op dit apparaat"</h1><p>"Met uw eigen hervatcode gaat u verder waar u was."</p></div>
                <form class="form" method="post" action="/verder" novalidate>
                    {field.view(typed, &errors)}
                    <div class="form-actions"><button class="button button--large">"Ga verder"</button></div>
                </form>
                <p class="small">"Nog niet begonnen? "<a href="/meedoen">"Doe mee met de teamcode"</a>"."</p>
            </main>
        }
    })
}
