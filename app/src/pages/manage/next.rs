//! The next round of a team: the same or a newer version of the list, and to inviting.

mod form;

use crate::allowed::Allowed;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use scan::application::rights::Managed;
use scan::round::Phase;

use super::{Tab, address, kicker, nav};
use crate::components::field::Errors;
use crate::components::icon::icon;
use crate::failure::PageResult;
use crate::page::Page;
use crate::pages::form_body::{self, FormBody, go_to};
use crate::ports::Ports;
use crate::visit::Visit;
pub use form::FormInput;
use scan::application::Round;
use scan::application::rounds::Following;

/// The form, or what must be done first.
pub async fn page(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(managed): Allowed<Managed>,
) -> PageResult {
    let following = ports.rounds.following(&managed).await?;
    let typed = FormInput::usual(&following, form_body::new_idempotency_key());
    Ok(show(&visit, following, typed, Errors::default()))
}

/// Starts the round, or shows the form again with what was typed and what is wrong.
pub async fn submit(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(managed): Allowed<Managed>,
    FormBody(typed): FormBody<FormInput>,
) -> PageResult {
    let following = ports.rounds.following(&managed).await?;
    match following.last.phase {
        // Started already, perhaps with this very form.
        Phase::Private => return Ok(go_to(&address(&following.last.name), [])),
        Phase::Review => return Ok(go_to(&format!("{}/volgende", address(managed.name())), [])),
        Phase::Frozen => {}
    }
    let next = match typed.read(&following) {
        Ok(next) => next,
        Err(errors) => return Ok(show(&visit, following, typed, errors)),
    };
    let started = ports.rounds.start_next(&managed, next).await?;
    Ok(go_to(&address(&started), []))
}

fn show(visit: &Visit, following: Following, typed: FormInput, errors: Errors) -> Response {
    let nav = nav(&following.last, Tab::Invite);
    match following.last.phase {
        Phase::Private => go_to(&address(&following.last.name), []),
        Phase::Review => {
            let page = Page::new("Eerst afronden").with_nav(nav);
            visit.page(page, move || finish_first(&following.last))
        }
        Phase::Frozen => {
            let (status, title) = if errors.is_empty() {
                (StatusCode::OK, "Volgende ronde")
            } else {
                (StatusCode::UNPROCESSABLE_ENTITY, "Fout: volgende ronde")
            };
            let page = Page::new(title).with_nav(nav).status(status);
            visit.page(page, move || form::view(&following, &typed, &errors))
        }
    }
}

/// The present round is still open.
fn finish_first(round: &Round) -> impl IntoView + use<> {
    let base = address(&round.name);
    view! {
        <main class="page page--narrow" id="inhoud">
            <nav class="breadcrumb" aria-label="Kruimelpad">
                <ol><li><a href=base.clone()>"Scan"</a></li><li aria-current="page">"Volgende ronde"</li></ol>
            </nav>
            <div class="lead">
                <p class="kicker">{kicker(round)}</p>
                <h1>{format!("Rond eerst ronde {} af", round.number)}</h1>
                <p>"Dan staat vast wat u nu hebt afgesproken, en kunt u er later mee vergelijken. Acties die nog open staan, gaan mee."</p>
            </div>
            <div class="button-group">
                <a class="button button--large" href=format!("{base}/afronden")>"Ronde afronden"{icon("arrow")}</a>
                <a class="button button--plain" href=base.clone()>"Nog niet"</a>
            </div>
        </main>
    }
}
