//! Pages that say what went wrong, and what to do next.

mod given_back;
mod not_here;

use axum::extract::Request;
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;
use leptos::prelude::*;

use crate::components::icon::{Mark, MarkSize};
use crate::ports::Refusal;
use crate::render::Page;
use crate::visit::Visit;

pub use not_here::{Help, cookies};

/// Words of an error page.
#[derive(Clone, Copy)]
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
    title: "Het invullen is afgesloten",
    text: "Uw coördinator heeft het invullen afgesloten. Wat u hebt ingevuld, telt mee. Sindsdien kan niemand \
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
    text: "Dat ligt niet aan u. Wat al was bewaard, is er nog. Ga terug en probeer het over een minuut opnieuw.",
};

const FOREIGN: Words = Words {
    status: StatusCode::FORBIDDEN,
    title: "Dit formulier kwam niet van deze website",
    text: "Daarom hebben we er niets mee gedaan. Open de pagina opnieuw en vul het formulier daar in.",
};

const NOT_UNDERSTOOD: Words = Words {
    status: StatusCode::UNPROCESSABLE_ENTITY,
    title: "We begrijpen dit formulier niet",
    text: "Er is niets bewaard. Ga terug met de knop van uw browser: wat u had ingevuld, staat er nog. \
           Laad de pagina opnieuw als het weer misgaat.",
};

const TOO_SLOW: Words = Words {
    status: StatusCode::REQUEST_TIMEOUT,
    title: "Dit duurde te lang",
    text: "We weten niet zeker of alles is aangekomen. Kijk of uw internet werkt, ga terug en probeer het opnieuw. \
           Twee keer versturen kan geen kwaad.",
};

const TOO_LARGE: Words = Words {
    status: StatusCode::PAYLOAD_TOO_LARGE,
    title: "Deze tekst is te lang",
    text: "Er is niets bewaard. Ga terug met de knop van uw browser en maak uw tekst korter.",
};

/// A refusal as a page of the site.
pub fn refused(visit: &Visit, refusal: &Refusal) -> Response {
    let (words, help) = match refusal {
        Refusal::NotFound => not_here::words(visit, NOT_FOUND),
        Refusal::Closed => (CLOSED, Help::None),
        Refusal::TooManyTries => (TOO_MANY, Help::None),
        Refusal::Internal => (TROUBLE, Help::None),
    };
    let mut page = visit.page(Page::new(words.title).status(words.status), || {
        body(words, help, Vec::new())
    });
    page.extensions_mut().insert(Said(words, help));
    page
}

/// What an error page says, beside it, so that text that was typed can be added.
#[derive(Clone, Copy)]
struct Said(Words, Help);

/// An address that leads nowhere.
pub async fn not_found(visit: Visit) -> Response {
    refused(&visit, &Refusal::NotFound)
}

/// The outermost page layer: an error without a page of its own (another site, a form that makes no
/// sense, too large, too slow, a panic) gets one, by its status, and each error page gives back the
/// text that was typed. Islands and static files get the bare status.
pub async fn in_plain_words(visit: Visit, request: Request, next: Next) -> Response {
    let for_people = !visit.path.starts_with("/api/") && !visit.path.starts_with("/assets/");
    let (request, passed) = given_back::follow(request);
    let response = next.run(request).await;
    let status = response.status();
    let has_page = response
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    let failed = status.is_client_error() || status.is_server_error();
    let said = response.extensions().get::<Said>().copied();
    let settled = has_page && (said.is_none() || passed.is_none());
    if !failed || settled || !for_people || visit.path == "/readyz" {
        return response;
    }
    // Of what is too large only a part was read.
    let typed = match passed {
        Some(passed) if status != StatusCode::PAYLOAD_TOO_LARGE => passed.fields(&visit.path).await,
        _ => Vec::new(),
    };
    if has_page && typed.is_empty() {
        return response;
    }
    let of_status = match status {
        StatusCode::FORBIDDEN => FOREIGN,
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => NOT_FOUND,
        StatusCode::PAYLOAD_TOO_LARGE => TOO_LARGE,
        StatusCode::REQUEST_TIMEOUT => TOO_SLOW,
        status if status.is_client_error() => NOT_UNDERSTOOD,
        _ => TROUBLE,
    };
    let Said(words, help) = said.unwrap_or(Said(of_status, Help::None));
    let page = Page::new(words.title).status(status);
    let page = if typed.is_empty() {
        page
    } else {
        page.with_islands()
    };
    let mut page = visit.page(page, || body(words, help, typed));
    for name in [header::ALLOW, header::RETRY_AFTER] {
        if let Some(value) = response.headers().get(&name) {
            page.headers_mut().insert(name, value.clone());
        }
    }
    page
}

fn body(words: Words, help: Help, typed: Vec<given_back::Field>) -> impl IntoView {
    view! {
        <main class="page page--medium" id="inhoud">
            <div class="notice-page notice-page--mark">
                <Mark size=MarkSize::Large/>
                <h1>{words.title}</h1>
                <p>{words.text}</p>
                {cookies(help)}
                {given_back::view(typed)}
                <div class="button-group">
                    <a class="button" href="/">"Naar de voorpagina"</a>
                    <a class="button button--quiet" href="/meedoen">"Doe mee met een teamcode"</a>
                </div>
            </div>
        </main>
    }
}
