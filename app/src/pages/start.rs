//! `/start`: a coordinator starts a scan.

mod form;

use scan::questionnaire::Sector;

use super::form_body::{self};
use super::manage::link;
use crate::components::field::Errors;
use crate::pages::prelude::*;
pub use form::FormInput;
use scan_texts::{Label, t};

/// Step 1: the sector.
pub async fn sectors(visit: Visit) -> Response {
    visit.page(Page::new(t!("common-start-a-scan")), || {
        let links = Sector::ALL.into_iter().map(|sector| {
            let text = match sector {
                Sector::Po => t!("start-sector-po"),
                Sector::Vo => t!("start-sector-vo"),
                Sector::Mbo => t!("start-sector-mbo"),
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
                {lead(Some(t!("start-step-one").to_owned()), t!("start-which-education"), t!("start-questions-fit"))}
                <nav class="choices" aria-label=t!("common-sector")>{links.collect_view()}</nav>
                <p class="small">{t!("start-already-begun")}<a href="/meedoen">{t!("common-join-with-a-team")}</a>{t!("start-coordinator-link")}</p>
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
        t!("start-set-up")
    } else {
        t!("start-error-set-up")
    };
    visit.page(Page::new(title).status(status), move || {
        form::view(sector, &lists, typed, errors)
    })
}
