//! `/start`: a coordinator starts a scan.

mod form;

use scan::questionnaire::Sector;

use super::form_body::{self};
use super::manage::link;
use crate::components::field::Errors;
use crate::pages::prelude::*;
pub use form::FormInput;

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
                {lead(Some("Stap 1 van 2".to_owned()), "Voor welk onderwijs is de scan?", "De vragen passen bij uw soort school.")}
                <nav class="choices" aria-label="Sector">{links.collect_view()}</nav>
                <p class="small">"Is uw team al begonnen? "<a href="/meedoen">"Doe mee met een teamcode"</a>". Bent u coördinator? Open dan uw beheerlink."</p>
            </main>
        }
    })
}

/// Step 2: the form, empty.
pub async fn page(visit: Visit, Path(sector): Path<String>) -> PageResult {
    let sector = sector.parse::<Sector>().map_err(|_| Refusal::NotFound)?;
    let typed = FormInput::empty(form_body::new_idempotency_key());
    Ok(show(&visit, sector, typed, Errors::default()))
}

/// Starts the scan, or shows the form again with what was typed and what is wrong.
pub async fn submit(
    visit: Visit,
    Path(sector): Path<String>,
    FormBody(typed): FormBody<FormInput>,
) -> PageResult {
    let sector = sector.parse::<Sector>().map_err(|_| Refusal::NotFound)?;
    let team = match typed.read(sector, &visit.ports.catalog.lists_for(sector)) {
        Ok(team) => team,
        Err(errors) => return Ok(show(&visit, sector, typed, errors)),
    };
    let coordination = &visit.ports.coordination;
    let started = coordination.start(&visit.credentials, team).await?;
    Ok(link::to_show(&visit, started))
}

fn show(visit: &Visit, sector: Sector, typed: FormInput, errors: Errors) -> Response {
    let status = errors.status();
    let lists = visit.ports.catalog.lists_for(sector);
    let title = if errors.is_empty() {
        "Zet uw scan klaar"
    } else {
        "Fout: zet uw scan klaar"
    };
    visit.page(Page::new(title).status(status), move || {
        form::view(sector, &lists, typed, errors)
    })
}
