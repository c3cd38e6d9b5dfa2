//! Pages that say what went wrong, and what to do next.

mod given_back;
mod not_here;
mod wait;

use axum::extract::Request;
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::Response;
use leptos::prelude::*;

use crate::components::icon::{Mark, MarkSize};
use crate::components::unsent::lost;
use crate::failure::Failure;
use crate::pages::fill_in::unsaved::AFTER_CLOSE;
use crate::pages::{manage, meeting};
use crate::render::Page;
use crate::visit::Visit;
use scan::application::{Refusal, RoundName};

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

const ANSWERING_CLOSED: Words = Words {
    status: StatusCode::CONFLICT,
    title: "Het invullen is afgesloten",
    text: "Uw coördinator heeft het invullen afgesloten. Wat u hebt ingevuld, telt mee. Sindsdien kan niemand \
           meer zien of terugvinden welke antwoorden van u zijn, wij ook niet. Daarom kunt u ze ook niet meer wijzigen.",
};

const STILL_ANSWERING: Words = Words {
    status: StatusCode::CONFLICT,
    title: "Het team vult nog in",
    text: "Samen kijken en afspraken maken kan pas als het invullen is afgesloten. Er is niets gewijzigd. \
           Sluit op de pagina van uw scan eerst het invullen af. Daarna kan dit wel.",
};

const ALREADY_BEGUN: Words = Words {
    status: StatusCode::CONFLICT,
    title: "Er doet al iemand mee",
    text: "Direct samen invullen kan alleen zolang nog niemand meedoet. Er is niets gewijzigd: wie meedoet, kan gewoon \
           verder. Sluit het invullen af als iedereen klaar is. Daarna opent u de teamsessie.",
};

const FINISHED: Words = Words {
    status: StatusCode::CONFLICT,
    title: "Deze ronde is afgerond",
    text: "Er is niets gewijzigd. Wat u samen afsprak, kunt u nog lezen. Wijzigen kan niet meer. \
           Met de knop Terug van uw browser vindt u terug wat u net invulde.",
};

const BUSY: Words = Words {
    status: StatusCode::SERVICE_UNAVAILABLE,
    title: "Het is nu erg druk",
    text: "Anderen vragen nu hetzelfde. Er is niets kwijt. Probeer het over een minuut nog eens.",
};

const UNAVAILABLE: Words = Words {
    status: StatusCode::SERVICE_UNAVAILABLE,
    title: "Onze opslag werkt even niet",
    text: "Dat ligt niet aan u. Wat eerder was bewaard, is er nog. Verstuurde u net iets? Dan is dat niet bewaard. \
           Ga terug met de knop van uw browser: wat u had ingevuld, staat er nog. Verstuur het over een minuut opnieuw; \
           twee keer versturen kan geen kwaad.",
};

const TOO_MANY: Words = Words {
    status: StatusCode::TOO_MANY_REQUESTS,
    title: "Even wachten",
    text: "Vanaf uw netwerk is te vaak een verkeerde code ingevuld.",
};

const TROUBLE: Words = Words {
    status: StatusCode::INTERNAL_SERVER_ERROR,
    title: "Er ging bij ons iets mis",
    text: "Dat ligt niet aan u. Wat al was bewaard, is er nog. Ga terug en probeer het over een minuut opnieuw.",
};

const FOREIGN: Words = Words {
    status: StatusCode::FORBIDDEN,
    title: "Dit formulier konden we niet aannemen",
    text: "Uw browser liet niet zien dat het van deze website kwam. Daarom hebben we er niets mee gedaan. \
           Open de pagina opnieuw en vul het formulier daar in.",
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
fn refused(visit: &Visit, refusal: &Refusal) -> Response {
    let (words, help) = match refusal {
        Refusal::NotFound => not_here::words(visit, NOT_FOUND),
        _ => (words_of(refusal), Help::None),
    };
    let about_round = matches!(
        refusal,
        Refusal::StillAnswering | Refusal::AlreadyBegun | Refusal::Finished
    );
    let wait = match refusal {
        Refusal::TooManyTries(seconds) => Some(*seconds),
        _ if words.status == StatusCode::SERVICE_UNAVAILABLE => Some(60),
        _ => None,
    };
    let said = Said {
        words,
        help,
        about_round,
        wait,
    };
    let page = Page::new(words.title).status(words.status);
    let left = left_behind(visit, refusal);
    let page = if left.is_some() {
        page.with_islands()
    } else {
        page
    };
    let mut page = visit.page(page, || body(said, ways(visit, said), left, Vec::new()));
    if let Some(seconds) = wait {
        let headers = page.headers_mut();
        headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    page.extensions_mut().insert(said);
    page
}

fn words_of(refusal: &Refusal) -> Words {
    match refusal {
        Refusal::NotFound | Refusal::Unchecked => NOT_FOUND,
        Refusal::AnsweringClosed => ANSWERING_CLOSED,
        Refusal::StillAnswering => STILL_ANSWERING,
        Refusal::AlreadyBegun => ALREADY_BEGUN,
        Refusal::Finished => FINISHED,
        Refusal::Busy => BUSY,
        Refusal::TooManyTries(_) => TOO_MANY,
        Refusal::Unavailable(_) => UNAVAILABLE,
        Refusal::Internal(_) => TROUBLE,
    }
}

/// What an error page says, beside it, so that text that was typed can be added.
#[derive(Clone, Copy)]
struct Said {
    words: Words,
    help: Help,
    /// It is the round that is not so far, or further: its own pages are the way on.
    about_round: bool,
    /// Seconds after which it may be tried again.
    wait: Option<u32>,
}

/// An address that leads nowhere.
pub async fn not_found() -> Failure {
    Refusal::NotFound.into()
}

/// The outermost page layer: a refusal gets its page, an error without a page of its own (another
/// site, a form that makes no sense, too large, too slow, a panic) one by its status, and each
/// error page gives back the text that was typed. Islands and static files get the bare status.
///
/// What broke is logged here and nowhere else.
pub async fn in_plain_words(visit: Visit, request: Request, next: Next) -> Response {
    let for_people = !visit.path.starts_with("/api/") && !visit.path.starts_with("/assets/");
    let (request, passed) = given_back::follow(request);
    let mut response = next.run(request).await;
    if let Some(refusal) = response.extensions_mut().remove::<Refusal>() {
        log(&refusal);
        if for_people {
            response = refused(&visit, &refusal);
        }
    }
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
    // A part of a text would be taken for all of it; only who was too slow knows that it is one.
    let part =
        |passed: &given_back::Passed| status != StatusCode::REQUEST_TIMEOUT && !passed.to_the_end();
    let typed = match passed {
        Some(passed) if !part(&passed) => passed.fields(&visit.path).await,
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
    let said = said.unwrap_or(Said {
        words: of_status,
        help: Help::None,
        about_round: false,
        wait: None,
    });
    let page = Page::new(said.words.title).status(status);
    let page = if typed.is_empty() {
        page
    } else {
        page.with_islands()
    };
    let ways = ways(&visit, said);
    let mut page = visit.page(page, || body(said, ways, None, typed));
    for name in [header::ALLOW, header::RETRY_AFTER] {
        if let Some(value) = response.headers().get(&name) {
            page.headers_mut().insert(name, value.clone());
        }
    }
    page
}

/// Logs what broke.
pub fn log(refusal: &Refusal) {
    if let Some(cause) = refusal.cause() {
        tracing::error!(%cause, "something broke");
    }
}

/// Where to go from an error page.
type Ways = Vec<(String, &'static str)>;

fn ways(visit: &Visit, said: Said) -> Ways {
    if said.about_round {
        for_team(visit)
    } else {
        for_anybody()
    }
}

fn for_anybody() -> Ways {
    vec![
        ("/".to_owned(), "Naar de voorpagina"),
        ("/meedoen".to_owned(), "Doe mee met een teamcode"),
    ]
}

/// Back to the round that the address is about: its page for a coordinator, and the session for a
/// device that only leads it.
fn for_team(visit: &Visit) -> Ways {
    let parts = visit.path.strip_prefix("/beheer/").unwrap_or_default();
    let round = parts.split('/').next().and_then(RoundName::parse);
    let Some(round) = round else {
        return for_anybody();
    };
    if visit.credentials.session.is_none() && visit.credentials.leads.contains_key(&round) {
        return vec![(meeting::lead_address(&round), "Naar de teamsessie")];
    }
    vec![(manage::address(&round), "Naar de pagina van deze scan")]
}

/// The round that was closed while a browser may have kept answers for it.
fn left_behind(visit: &Visit, refusal: &Refusal) -> Option<RoundName> {
    let own = visit.path.strip_prefix("/invullen/")?;
    let round = own.split('/').next().and_then(RoundName::parse);
    round.filter(|_| matches!(refusal, Refusal::AnsweringClosed))
}

fn body(
    said: Said,
    next: Ways,
    left: Option<RoundName>,
    typed: Vec<given_back::Field>,
) -> impl IntoView {
    let Said { words, help, .. } = said;
    let when = said
        .wait
        .filter(|_| words.status == StatusCode::TOO_MANY_REQUESTS);
    let when = when.map(wait::other_network);
    let links = next
        .into_iter()
        .enumerate()
        .map(|(place, (address, text))| {
            let class = if place == 0 {
                "button"
            } else {
                "button button--quiet"
            };
            view! { <a class=class href=address>{text}</a> }
        });
    let links: Vec<_> = links.collect();
    view! {
        <main class="page page--medium" id="inhoud">
            <div class="notice-page notice-page--mark">
                <Mark size=MarkSize::Large/>
                <h1>{words.title}</h1>
                <p>{words.text}{when}</p>
                {cookies(help)}
                {left.map(|round| lost(round.as_str(), AFTER_CLOSE))}
                {given_back::view(typed)}
                <div class="button-group">{links}</div>
            </div>
        </main>
    }
}
