//! The page that asks for a team code, and the addresses behind one.

use scan::code::TeamCode;

use crate::components::field::Errors;
use crate::pages::code_page::{CodePage, not_found};
use crate::pages::prelude::*;
use scan_texts::t;

pub(super) fn address(code: &TeamCode) -> String {
    format!("/meedoen/{}", code.as_str())
}

/// Where the device is handed to somebody else.
pub(super) fn hand_over(code: &TeamCode) -> String {
    format!("{}/ander", address(code))
}

/// Where somebody else chooses their role.
pub(super) fn role_address(code: &TeamCode) -> String {
    format!("{}/rol", hand_over(code))
}

/// The code as it is kept, and the round behind it.
///
/// # Errors
/// The page that asks anew, with what was typed.
pub(super) async fn look_up(visit: &Visit, typed: String) -> Result<(TeamCode, Round), Failure> {
    let participating = &visit.ports.participating;
    let refusal = match participating.look_up(&visit.credentials, &typed).await {
        Ok(found) => return Ok(found),
        Err(refusal) => refusal,
    };
    let words = t!("join-code-code-refused");
    Err(ask_code(visit, typed, not_found(refusal, words)?).into())
}

pub(super) fn ask_code(visit: &Visit, typed: String, errors: Errors) -> Response {
    let title = t!("join-code-title");
    let elsewhere = view! { {t!("join-code-started-elsewhere")}<a href="/verder">{t!("join-code-go-on-with-code")}</a>"." };
    let page = CodePage {
        page: Page::new(title),
        lead: lead(None, title, t!("join-code-lead")),
        before: None,
        action: "/meedoen",
        field: [
            "code",
            t!("common-team-code"),
            t!("common-ten-letters-and-digits"),
        ],
        button: t!("common-continue"),
        elsewhere: Some(elsewhere.into_any()),
    };
    page.ask(visit, typed, errors)
}
