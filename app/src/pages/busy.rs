//! The page for whoever asks for a file while too many others do.

use crate::pages::prelude::*;
use axum::http::header;
use axum::response::IntoResponse;
use scan_texts::t;

fn title() -> &'static str {
    t!("common-it-is-very-busy")
}

/// Says why, and where to try `again`; `framed` gives the page its frame.
pub fn busy(
    visit: &Visit,
    framed: impl FnOnce(Page) -> Page,
    why: &str,
    again: String,
) -> Response {
    let page = Page::new(title()).status(StatusCode::SERVICE_UNAVAILABLE);
    let words = t!("frame-busy-why", why = why);
    let response = visit.page(framed(page), move || {
        view! {
            <main class="page page--medium" id="inhoud">
                <div class="notice-page">
                    <h1>{title()}</h1>
                    <p>{words}</p>
                    <p><a class="button" href=again>{t!("frame-busy-try-again")}</a></p>
                </div>
            </main>
        }
    });
    ([(header::RETRY_AFTER, "60")], response).into_response()
}
