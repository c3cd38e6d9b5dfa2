//! Pages that say what went wrong, and what to do next.

use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};
use leptos::prelude::*;

use crate::components::icon::{Mark, MarkSize};
use crate::ports::Refusal;
use crate::render::{Page, to_html};
use crate::visit::Visit;

/// Words of an error page.
struct Words {
    status: StatusCode,
    title: &'static str,
    text: &'static str,
}

const NOT_FOUND: Words = Words {
    status: StatusCode::NOT_FOUND,
    title: "Deze pagina kunnen we niet laten zien",
    text: "De pagina bestaat niet, of hoort bij een scan waarvoor u op dit apparaat niet bent aangemeld. \
           Bent u coördinator? Open dan uw beheerlink. Vult u in? Gebruik dan de teamcode of uw eigen hervatcode.",
};

const CLOSED: Words = Words {
    status: StatusCode::CONFLICT,
    title: "Het invullen is gesloten",
    text: "Uw coördinator heeft deze stap afgesloten. Wat u hebt ingevuld, telt mee. Sindsdien kan niemand \
           meer zien of terugvinden welke antwoorden van u zijn, wij ook niet. Daarom kunt u ze ook niet meer wijzigen.",
};

const TOO_MANY: Words = Words {
    status: StatusCode::TOO_MANY_REQUESTS,
    title: "Even wachten",
    text: "Vanaf uw netwerk is te vaak een verkeerde code ingevuld. Probeer het over een uur opnieuw, \
           of gebruik een ander netwerk, zoals dat van uw telefoon.",
};

const TROUBLE: Words = Words {
    status: StatusCode::INTERNAL_SERVER_ERROR,
    title: "Er ging bij ons iets mis",
    text: "Dat ligt niet aan u. Wat al was opgeslagen, is er nog. Ga terug en probeer het over een minuut opnieuw.",
};

const FOREIGN: Words = Words {
    status: StatusCode::FORBIDDEN,
    title: "Dit formulier kwam niet van deze website",
    text: "Daarom hebben we er niets mee gedaan. Open de pagina opnieuw en vul het formulier daar in.",
};

const NOT_UNDERSTOOD: Words = Words {
    status: StatusCode::UNPROCESSABLE_ENTITY,
    title: "We begrijpen dit formulier niet",
    text: "Er is niets opgeslagen. Ga terug met de knop van uw browser: wat u had ingevuld staat er nog. \
           Laad de pagina opnieuw als het weer misgaat.",
};

const TOO_LARGE: Words = Words {
    status: StatusCode::PAYLOAD_TOO_LARGE,
    title: "Deze tekst is te lang",
    text: "Er is niets opgeslagen. Ga terug met de knop van uw browser en maak uw tekst korter.",
};

/// A refusal as a page of the site.
pub fn refused(visit: &Visit, refusal: &Refusal) -> Response {
    let words = match refusal {
        Refusal::NotFound => NOT_FOUND,
        Refusal::Closed => CLOSED,
        Refusal::TooManyTries => TOO_MANY,
        Refusal::Internal => TROUBLE,
    };
    visit.page(Page::new(words.title).status(words.status), || body(words))
}

/// An address that leads nowhere.
pub async fn not_found(visit: Visit) -> Response {
    refused(&visit, &Refusal::NotFound)
}

/// A request from another site.
pub fn foreign() -> impl IntoResponse {
    bare(FOREIGN)
}

/// Something broke.
pub fn trouble() -> impl IntoResponse {
    bare(TROUBLE)
}

/// A form that makes no sense.
pub fn not_understood() -> impl IntoResponse {
    bare(NOT_UNDERSTOOD)
}

/// A request that is too large.
pub fn too_large() -> impl IntoResponse {
    bare(TOO_LARGE)
}

/// The same page where no [`Visit`] exists (yet): in the frame of a visit by nobody.
fn bare(words: Words) -> (StatusCode, Html<String>) {
    let status = words.status;
    let html = to_html(|| {
        view! {
            <html lang="nl">
                <head>
                    <meta charset="utf-8"/>
                    <title>{words.title}</title>
                    <meta name="viewport" content="width=device-width, initial-scale=1"/>
                </head>
                <body>{body(words)}</body>
            </html>
        }
    });
    (status, Html(format!("<!DOCTYPE html>{html}")))
}

fn body(words: Words) -> impl IntoView {
    view! {
        <main class="page page--medium" id="inhoud">
            <div class="notice-page notice-page--mark">
                <Mark size=MarkSize::Large/>
                <h1>{words.title}</h1>
                <p>{words.text}</p>
                <div class="button-group">
                    <a class="button" href="/">"Naar de voorpagina"</a>
                    <a class="button button--quiet" href="/meedoen">"Doe mee met een code"</a>
                </div>
            </div>
        </main>
    }
}
