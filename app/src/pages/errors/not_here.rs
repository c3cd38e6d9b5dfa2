//! What to say to somebody who is not signed in here: because the browser sends no cookies, or
//! because that ended while they were writing.

use axum::http::Method;

use super::words::Words;
use crate::pages::prelude::*;
use crate::visit::Cookies;
use scan_texts::{Phrase, t};

const NO_COOKIES: Words = Words {
    status: StatusCode::NOT_FOUND,
    title: || t!("common-your-browser-did-not"),
    text: || t!("errors-not-here-no-cookies-text"),
};

fn not_saved() -> &'static str {
    t!("errors-not-here-not-saved")
}

/// Pages that only somebody sees whom a cookie stands for.
const SIGNED_IN: [(&str, Phrase); 5] = [
    ("/beheer/", || t!("errors-not-here-not-saved-managing")),
    ("/invullen/", || t!("errors-not-here-not-saved-filling-in")),
    ("/sessie/", || t!("errors-not-here-not-saved-session")),
    ("/koppeling/", || t!("errors-not-here-not-saved-board")),
    ("/gedeeld/", || t!("errors-not-here-open-link-again")),
];

/// What to do about cookies, when that is what is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Help {
    /// They are not it.
    None,
    /// They may be.
    Perhaps,
    Cookies,
}

/// The words for somebody whom nothing is shown, and what to do.
pub(super) fn words(visit: &Visit, otherwise: Words) -> (Words, Help) {
    let found = SIGNED_IN.iter().find(|(start, _)| {
        let opens = visit.path.strip_prefix(*start);
        opens.is_some_and(|rest| !rest.starts_with("openen/"))
    });
    let Some((_, why)) = found else {
        return (otherwise, Help::None);
    };
    match visit.cookies {
        Cookies::Lost => (NO_COOKIES, Help::Cookies),
        Cookies::None => (otherwise, Help::Perhaps),
        Cookies::Sent if visit.method == Method::POST => {
            let words = Words {
                title: not_saved,
                text: *why,
                ..otherwise
            };
            (words, Help::None)
        }
        Cookies::Sent => (otherwise, Help::None),
    }
}

pub fn cookies(help: Help) -> Option<AnyView> {
    match help {
        Help::None => None,
        Help::Perhaps => Some(html! {
            <p>{t!("errors-not-here-perhaps-cookies")}</p>
        }),
        Help::Cookies => Some(html! {
            <section class="card flow" id="cookies">
                <h2>{t!("errors-not-here-how-to-solve")}</h2>
                <ol class="list">
                    <li>{t!("errors-not-here-allow-cookies")}</li>
                    <li>{t!("errors-not-here-opened-in-app")}</li>
                    <li>{t!("errors-not-here-send-again")}</li>
                    <li>{t!("errors-not-here-cookies-gone")}</li>
                </ol>
            </section>
        }),
    }
}
