//! Pages that say what went wrong, and what to do next.

mod given_back;
mod not_here;
mod wait;
mod words;

use axum::extract::Request;
use axum::http::{HeaderValue, header};
use axum::middleware::Next;

use crate::components::icon::{Mark, MarkSize};
use crate::components::unsent::lost;
use crate::pages::fill_in::unsaved::after_close;
use crate::pages::form_body::with_cookie;
use crate::pages::prelude::*;
use crate::pages::{account, manage, meeting, steunpunt};

pub use not_here::{Help, cookies};
use scan_texts::t;
use words::{
    FOREIGN, NOT_FOR_STAFF, NOT_FOUND, NOT_SIGNED_IN, NOT_UNDERSTOOD, SIGN_IN_FOR_FILE, TOO_LARGE,
    TOO_SLOW, TROUBLE, Words, words_of,
};

/// A refusal as a page of the site.
fn refused(visit: &Visit, refusal: &Refusal) -> Response {
    let back = match refusal {
        Refusal::SignInAgain => visit.back_cookie(),
        _ => None,
    };
    let (words, help) = match refusal {
        Refusal::SignInAgain if back.is_some() => (SIGN_IN_FOR_FILE, Help::None),
        Refusal::NotFound if for_staff(visit) => (NOT_FOR_STAFF, Help::None),
        Refusal::NotFound if for_account(visit) => (NOT_SIGNED_IN, Help::None),
        Refusal::NotFound => not_here::words(visit, NOT_FOUND),
        _ => (words_of(refusal), Help::None),
    };
    let onward = match refusal {
        Refusal::StillAnswering
        | Refusal::AlreadyBegun
        | Refusal::Finished
        | Refusal::AnswersExpired => Onward::Round,
        Refusal::BeingRemoved => Onward::Undoing,
        Refusal::AccountBeingRemoved => Onward::KeepingAccount,
        _ => Onward::Anybody,
    };
    let wait = match refusal {
        Refusal::TooManyTries(seconds) | Refusal::TooManyMails(seconds) => Some(*seconds),
        _ if words.status == StatusCode::SERVICE_UNAVAILABLE => Some(60),
        _ => None,
    };
    let said = Said {
        words,
        help,
        onward,
        wait,
    };
    let page = Page::new((words.title)()).status(words.status);
    let left = left_behind(visit, refusal);
    let page = page.with_islands_if(left.is_some());
    let mut page = visit.page(page, || body(visit, said, left, Vec::new()));
    if let Some(seconds) = wait {
        let headers = page.headers_mut();
        headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    if let Some(back) = back {
        page = with_cookie(page, back);
    }
    page.extensions_mut().insert(said);
    page
}

/// What an error page says, beside it, so that text that was typed can be added.
#[derive(Clone, Copy)]
struct Said {
    words: Words,
    help: Help,
    onward: Onward,
    /// Seconds after which it may be tried again.
    wait: Option<u32>,
}

/// Where the way on is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Onward {
    Anybody,
    /// On the pages of the round: it is not so far, or further.
    Round,
    /// Where the deletion of the round can be undone.
    Undoing,
    /// Where that of one's account can.
    KeepingAccount,
}

pub async fn not_found() -> Failure {
    Refusal::NotFound.into()
}

/// The outermost page layer: a refusal gets its page, an error without a page of its own (another
/// site, a form that makes no sense, too large, too slow, a panic) one by its status, and each
/// error page gives back the text that was typed. Islands and static files get the bare status.
///
/// Why is logged here.
pub async fn in_plain_words(visit: Visit, request: Request, next: Next) -> Response {
    let for_people = !visit.path.starts_with("/api/") && !visit.path.starts_with("/assets/");
    let (request, passed) = given_back::follow(request);
    let mut response = next.run(request).await;
    if let Some(refusal) = response.extensions_mut().remove::<Refusal>() {
        log_why(&refusal);
        if for_people {
            response = refused(&visit, &refusal);
        }
    }
    let status = response.status();
    let kind = response.headers().get(header::CONTENT_TYPE).cloned();
    let is = |wanted: &[u8]| {
        kind.as_ref()
            .is_some_and(|kind| kind.as_bytes().starts_with(wanted))
    };
    let has_page = is(b"text/html");
    // A script gets what it asked for, with why it went wrong.
    let for_people = for_people && !is(b"application/json");
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
        onward: Onward::Anybody,
        wait: None,
    });
    let page = Page::new((said.words.title)()).status(status);
    let page = page.with_islands_if(!typed.is_empty());
    let mut page = visit.page(page, || body(&visit, said, None, typed));
    for name in [header::ALLOW, header::RETRY_AFTER] {
        if let Some(value) = response.headers().get(&name) {
            page.headers_mut().insert(name, value.clone());
        }
    }
    page
}

/// Logs why a request was not done: the kind of refusal in its line, and what broke in one of its own.
/// Pages that find words of their own for a refusal call it too.
pub fn log_why(refusal: &Refusal) {
    tracing::Span::current().record("refusal", <&str>::from(refusal));
    log(refusal);
}

pub fn log(refusal: &Refusal) {
    if let Some(cause) = refusal.cause() {
        tracing::error!(%cause, "something broke");
    }
}

/// Where to go from an error page.
type Ways = Vec<(String, &'static str)>;

/// Whether a page is one for staff of the support centre.
fn for_staff(visit: &Visit) -> bool {
    visit.path == "/steunpunt" || visit.path.starts_with("/steunpunt/")
}

/// Whether a page is one of a coordinator's account.
fn for_account(visit: &Visit) -> bool {
    let below = |page: &str| {
        let rest = visit.path.strip_prefix(page);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    below("/account") || below("/mijn-scans")
}

fn ways(visit: &Visit, said: Said) -> Ways {
    if said.onward == Onward::KeepingAccount {
        let undo = if for_staff(visit) {
            steunpunt::account_removal::ADDRESS
        } else {
            account::removal::ADDRESS
        };
        vec![(undo.to_owned(), t!("errors-to-undo"))]
    } else if for_staff(visit) {
        vec![
            (
                "/steunpunt/aanmelden".to_owned(),
                t!("common-go-to-sign-in"),
            ),
            ("/".to_owned(), t!("common-to-the-home-page")),
        ]
    } else if for_account(visit) || said.words.status == StatusCode::UNAUTHORIZED {
        vec![
            ("/aanmelden".to_owned(), t!("common-go-to-sign-in")),
            ("/".to_owned(), t!("common-to-the-home-page")),
        ]
    } else {
        match said.onward {
            Onward::Anybody | Onward::KeepingAccount => for_anybody(),
            Onward::Round => for_team(visit),
            Onward::Undoing => {
                let undo = of_round(visit).map(|round| manage::remove::address(&round));
                undo.map_or_else(for_anybody, |undo| vec![(undo, t!("errors-to-undo"))])
            }
        }
    }
}

fn for_anybody() -> Ways {
    vec![
        ("/".to_owned(), t!("common-to-the-home-page")),
        ("/meedoen".to_owned(), t!("common-join-with-a-team")),
    ]
}

/// Back to the round that the address is about: its page for a coordinator, and the session for a
/// device that only leads it.
fn for_team(visit: &Visit) -> Ways {
    let Some(round) = of_round(visit) else {
        return for_anybody();
    };
    if visit.credentials.session.is_none() && visit.credentials.leads.contains_key(&round) {
        return vec![(
            meeting::lead_address(&round),
            t!("common-to-the-team-session"),
        )];
    }
    vec![(manage::address(&round), t!("errors-to-scan"))]
}

/// The round that the address of a coordinator's page is about.
fn of_round(visit: &Visit) -> Option<RoundName> {
    let parts = visit.path.strip_prefix("/beheer/")?;
    parts.split('/').next().and_then(RoundName::parse)
}

/// The round that was closed while a browser may have kept answers for it.
fn left_behind(visit: &Visit, refusal: &Refusal) -> Option<RoundName> {
    let own = visit.path.strip_prefix("/invullen/")?;
    let round = own.split('/').next().and_then(RoundName::parse);
    round.filter(|_| matches!(refusal, Refusal::AnsweringClosed))
}

fn body(
    visit: &Visit,
    said: Said,
    left: Option<RoundName>,
    typed: Vec<given_back::Field>,
) -> impl IntoView + use<> {
    let Said { words, help, .. } = said;
    let when = said
        .wait
        .filter(|_| words.status == StatusCode::TOO_MANY_REQUESTS);
    let when = when.map(wait::other_network);
    let links = ways(visit, said)
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
                <h1>{(words.title)()}</h1>
                <p>{(words.text)()}{when}</p>
                {cookies(help)}
                {(words.status == StatusCode::INTERNAL_SERVER_ERROR).then(|| reference(visit))}
                {left.map(|round| lost(round.as_str(), after_close()))}
                {given_back::view(typed)}
                <div class="button-group">{links}</div>
            </div>
        </main>
    }
}

/// By what whoever runs the site finds in the log what went wrong.
fn reference(visit: &Visit) -> impl IntoView + use<> {
    let id = visit.context.id.clone();
    view! { <p class="small">{t!("errors-report-reference")}<code>{id}</code>"."</p> }
}
