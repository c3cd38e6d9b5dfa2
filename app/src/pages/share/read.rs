//! `/gedeeld/{share}`: the report as a page, for whoever opened the link. Nothing leads from here
//! to other pages of the scan.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;

use crate::components::document;
use crate::components::icon::{Mark, MarkSize, icon};
use crate::failure::{Failure, PageResult};
use crate::page::Page;
use crate::pages::errors::{Help, cookies};
use crate::pages::report::file::shared_address;
use crate::ports::Ports;
use crate::visit::{Cookies, Visit};
use scan::application::Refusal;
use scan::application::ShareName;
use scan_report::documents;
use scan_report::words::date;

pub async fn page(
    State(ports): State<Ports>,
    visit: Visit,
    Path(share): Path<String>,
) -> PageResult {
    let Some(name) = ShareName::parse(&share) else {
        return Err(gone(&visit, Refusal::NotFound));
    };
    let reader = match ports.rights.reading(&visit.credentials, &name).await {
        Ok(reader) => reader,
        Err(refusal) => return Err(gone(&visit, refusal)),
    };
    let (dossier, until) = ports.sharing.shared(&reader).await?;
    let file = shared_address(&name);
    let document = documents::report(&dossier, ports.catalog.offers());
    let page = Page::new("Gedeeld resultaat").with_results().for_readers();
    Ok(visit.page(page, move || {
        let note = format!(
            "De school deelt dit resultaat met u. U kunt het lezen tot en met {}.",
            date(until)
        );
        view! {
            <main class="page" id="inhoud">
                <div class="note no-print">{icon("info")}<p>{note}</p></div>
                <p class="no-print"><a class="button button--quiet" href=file>"Download als PDF"</a></p>
                {document::view(&document)}
            </main>
        }
    }))
}

/// Says that a link does not work: the same for one that never was, has expired or was revoked,
/// and for a browser that did not open it.
pub(super) fn gone(visit: &Visit, refusal: Refusal) -> Failure {
    if refusal != Refusal::NotFound {
        return refusal.into();
    }
    // Who just opened it with the button has a cookie, or their browser keeps none.
    if visit.cookies == Cookies::Lost && !visit.path.starts_with("/gedeeld/openen/") {
        return without_cookies(visit).into();
    }
    let page = Page::new("Deze link werkt niet")
        .status(StatusCode::NOT_FOUND)
        .for_readers();
    let page = visit.page(page, || {
        view! {
            <main class="page page--medium" id="inhoud">
                <div class="notice-page notice-page--mark">
                    <Mark size=MarkSize::Large/>
                    <h1>"Deze link werkt niet"</h1>
                    <p>"Open de link nog eens vanuit het bericht dat u kreeg, en neem hem helemaal over. Werkt hij dan nog niet, dan is hij verlopen of ingetrokken. Vraag de school om een nieuwe link."</p>
                </div>
            </main>
        }
    });
    page.into()
}

fn without_cookies(visit: &Visit) -> Response {
    const TITLE: &str = "Uw browser stuurde geen cookies mee";
    let page = Page::new(TITLE).status(StatusCode::NOT_FOUND).for_readers();
    visit.page(page, || {
        view! {
            <main class="page page--medium flow" id="inhoud">
                <h1>{TITLE}</h1>
                <p>"Zonder cookie weten we niet of u mag meelezen."</p>
                {cookies(Help::Cookies)}
            </main>
        }
    })
}
