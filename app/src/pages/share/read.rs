//! `/gedeeld/{share}`: the report as a page, for whoever opened the link. Nothing leads from here
//! to other pages of the scan.

use axum::extract::Path;

use crate::components::document;
use crate::components::lead::notice_page;
use crate::pages::errors::{self, Help, cookies};
use crate::pages::prelude::*;
use crate::pages::report::file::shared_address;
use crate::visit::Cookies;
use scan::application::ShareName;
use scan_report::documents;
use scan_report::words::date;
use scan_texts::t;

pub async fn page(visit: Visit, Path(share): Path<String>) -> PageResult {
    let Some(name) = ShareName::parse(&share) else {
        return Err(gone(&visit, Refusal::NotFound));
    };
    let reader = match visit.ports.rights.reading(&visit.credentials, &name).await {
        Ok(reader) => reader,
        Err(refusal) => return Err(gone(&visit, refusal)),
    };
    let (dossier, until) = visit.ports.sharing.shared(&reader).await?;
    let file = shared_address(&name);
    let document = documents::report(&dossier, &visit.ports.catalog.offers());
    let page = Page::new(t!("share-read-title"))
        .with_results()
        .for_readers();
    Ok(visit.page(page, move || {
        let note = t!("share-read-readable-until", until = date(until));
        view! {
            <main class="page" id="inhoud">
                <div class="note no-print">{icon("info")}<p>{note}</p></div>
                <p class="no-print"><a class="button button--quiet" href=file>{t!("common-download-as-pdf")}</a></p>
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
    errors::log_why(&refusal);
    // Who just opened it with the button has a cookie, or their browser keeps none.
    if visit.cookies == Cookies::Lost && !visit.path.starts_with("/gedeeld/openen/") {
        return without_cookies(visit).into();
    }
    let title = t!("share-read-link-fails");
    let text = t!("share-read-link-fails-explained");
    let page = Page::new(title).status(StatusCode::NOT_FOUND).for_readers();
    let page = visit.page(page, || notice_page(title, text, Vec::new()));
    page.into()
}

fn without_cookies(visit: &Visit) -> Response {
    let title = t!("common-your-browser-did-not");
    let page = Page::new(title).status(StatusCode::NOT_FOUND).for_readers();
    visit.page(page, || {
        view! {
            <main class="page page--medium flow" id="inhoud">
                <h1>{title}</h1>
                <p>{t!("share-read-no-cookies-explained")}</p>
                {cookies(Help::Cookies)}
            </main>
        }
    })
}
