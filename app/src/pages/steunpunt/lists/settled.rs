//! Forms that do something with a draft for good: on which revision, and why it was not done.

use scan::application::lists::Settled;
use serde::Deserialize;

use crate::components::alert::refused_alert;
use crate::pages::prelude::*;
use scan_texts::t;

/// The revision that the page showed.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settling {
    pub basis: i64,
}

/// The field that holds it.
pub fn basis(revision: i64) -> AnyView {
    view! { <input type="hidden" name="basis" value=revision.to_string()/> }.into_any()
}

/// The status of a page that says why it was not done.
pub fn status(refused: Option<Settled>) -> StatusCode {
    match refused {
        None | Some(Settled::Yes) => StatusCode::OK,
        Some(Settled::Overtaken | Settled::Faulty) => StatusCode::CONFLICT,
    }
}

pub fn refused(why: Option<Settled>) -> Option<AnyView> {
    match why? {
        Settled::Yes => None,
        Settled::Overtaken => Some(refused_alert(
            t!("steunpunt-lists-settled-overtaken"),
            t!("steunpunt-lists-settled-overtaken-text"),
        )),
        Settled::Faulty => Some(refused_alert(
            t!("steunpunt-lists-settled-faults"),
            t!("steunpunt-lists-settled-faults-text"),
        )),
    }
}
