//! `/start`: a coordinator starts a scan.

mod form;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use scan::questionnaire::Sector;

use super::form_body::{self, FormBody};
use super::manage::link;
use crate::components::field::Errors;
use crate::components::icon::icon;
use crate::failure::PageResult;
use crate::page::Page;
use crate::ports::Ports;
use crate::visit::Visit;
pub use form::FormInput;
use scan::application::Refusal;

/// Step 1: the sector.
pub async fn sectors(visit: Visit) -> Response {
    visit.page(Page::new("Start een scan"), || {
        let links = Sector::ALL.into_iter().map(|sector| {
            let text = match sector {
                Sector::Po => "Basisschool, speciaal basisonderwijs en speciaal onderwijs",
                Sector::Vo => "Van praktijkonderwijs tot vwo, en voortgezet speciaal onderwijs",
                Sector::Mbo => "Opleidingsteams van entree tot en met niveau 4",
            };
            view! {
                <a class="choice-link" href=format!("/start/{}", sector.key())>
                    <span class="choice-link__name">{sector.label()}</span>
                    <span class="choice-link__text">{text}</span>
                    {icon("arrow")}
                </a>
            }
        });
        view! {
            <main class="page page--medium" id="inhoud">
                <div class="lead">
                    <p class="kicker">"Stap 1 van 2"</p>
                    <h1>"Voor welk onderwijs is de scan?"</h1>
                    <p>"De vragen passen bij uw soort school."</p>
                </div>
                <nav class="choices" aria-label="Sector">{links.collect_view()}</nav>
                <p class="small">"Is uw team al begonnen? "<a href="/meedoen">"Doe mee met een teamcode"</a>". Bent u coördinator? Open dan uw beheerlink."</p>
            </main>
        }
    })
}

/// Step 2: the form, empty.
pub async fn page(
    State(ports): State<Ports>,
    visit: Visit,
    Path(sector): Path<String>,
) -> PageResult {
    let Ok(sector) = sector.parse::<Sector>() else {
        return Err(Refusal::NotFound.into());
    };
    let typed = FormInput::empty(form_body::new_idempotency_key());
    Ok(show(&ports, &visit, sector, typed, Errors::default()))
}

/// Starts the scan, or shows the form again with what was typed and what is wrong.
pub async fn submit(
    State(ports): State<Ports>,
    visit: Visit,
    Path(sector): Path<String>,
    FormBody(typed): FormBody<FormInput>,
) -> PageResult {
    let Ok(sector) = sector.parse::<Sector>() else {
        return Err(Refusal::NotFound.into());
    };
    let team = match typed.read(sector, &ports.catalog.lists_for(sector)) {
        Ok(team) => team,
        Err(errors) => return Ok(show(&ports, &visit, sector, typed, errors)),
    };
    let started = ports.coordination.start(&visit.credentials, team).await?;
    Ok(link::to_show(&visit, started))
}

fn show(
    ports: &Ports,
    visit: &Visit,
    sector: Sector,
    typed: FormInput,
    errors: Errors,
) -> Response {
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let lists = ports.catalog.lists_for(sector);
    let title = if errors.is_empty() {
        "Zet uw scan klaar"
    } else {
        "Fout: zet uw scan klaar"
    };
    visit.page(Page::new(title).status(status), move || {
        form::view(sector, &lists, typed, errors)
    })
}
