//! The page for whoever asks for a file while too many others do.

use crate::pages::prelude::*;
use axum::http::header;
use axum::response::IntoResponse;

const TITLE: &str = "Het is nu erg druk";

/// Says why, and where to try `again`; `framed` gives the page its frame.
pub fn busy(
    visit: &Visit,
    framed: impl FnOnce(Page) -> Page,
    why: &str,
    again: String,
) -> Response {
    let page = Page::new(TITLE).status(StatusCode::SERVICE_UNAVAILABLE);
    let words = format!("{why} Er is niets kwijt. Probeer het over een minuut nog eens.");
    let response = visit.page(framed(page), move || {
        view! {
            <main class="page page--medium" id="inhoud">
                <div class="notice-page">
                    <h1>{TITLE}</h1>
                    <p>{words}</p>
                    <p><a class="button" href=again>"Probeer het opnieuw"</a></p>
                </div>
            </main>
        }
    });
    ([(header::RETRY_AFTER, "60")], response).into_response()
}
