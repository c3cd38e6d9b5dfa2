//! *Klaar*, and not yet after all.

use axum::extract::State;
use leptos::prelude::*;

use super::address;
use crate::allowed::Allowed;
use crate::components::icon::{Mark, MarkSize};
use crate::failure::PageResult;
use crate::page::Page;
use crate::pages::form_body::{Button, FormBody, go_to};
use crate::ports::Ports;
use crate::visit::Visit;
use scan::application::Done;
use scan::application::rights::Answering;

pub async fn submit(
    State(ports): State<Ports>,
    Allowed(who): Allowed<Answering>,
    FormBody(Button {}): FormBody<Button>,
) -> PageResult {
    set(&ports, &who, Done::Yes, "/klaar").await
}

/// Not yet after all.
pub async fn undo(
    State(ports): State<Ports>,
    Allowed(who): Allowed<Answering>,
    FormBody(Button {}): FormBody<Button>,
) -> PageResult {
    set(&ports, &who, Done::NotYet, "").await
}

async fn set(ports: &Ports, who: &Answering, done: Done, then: &str) -> PageResult {
    ports.participating.finish(who, done).await?;
    Ok(go_to(&format!("{}{then}", address(who.name())), []))
}

/// Thanks, and what comes next.
pub async fn page(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(who): Allowed<Answering>,
) -> PageResult {
    let sheet = super::sheet(&ports, &who).await?;
    let base = address(&sheet.round.name);
    if !sheet.finished {
        return Ok(go_to(&base, []));
    }
    Ok(visit.page(Page::new("U bent klaar"), move || {
        view! {
            <main class="page page--medium" id="inhoud">
                <div class="notice-page notice-page--mark">
                    <Mark size=MarkSize::Large/>
                    <h1>"Dank u wel, u bent klaar"</h1>
                    <p>"Uw antwoorden zijn bewaard. De volgende stap is samen kijken met uw team. Uw coördinator laat weten wanneer."</p>
                    <div class="button-group">
                        <a class="button button--quiet" href=base.clone()>"Toch iets wijzigen"</a>
                        <a class="button button--plain" href="/">"Naar de voorpagina"</a>
                    </div>
                </div>
            </main>
        }
    }))
}
