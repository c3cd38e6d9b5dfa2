//! Passkeys: the button that a script answers to (`app/browser/passkey.js`), and what the script
//! sends and gets. It talks JSON; whoever has no script is told so.

use axum::Json;
use axum::body::Bytes;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;
use scan::application::accounts::{Ceremony, NoSignIn};
use serde::Deserialize;
use serde_json::json;

use crate::components::icon::icon;
use crate::failure::{Failure, status_of};
use crate::pages::errors;
use scan_texts::t;

/// What a passkey is wanted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goal {
    /// To make one.
    Make,
    /// To sign in with one.
    SignIn,
}

/// A button for passkeys. The script asks `address` with `/vraag` behind it what to do, and sends
/// there what came of it.
pub fn button(goal: Goal, address: &str, label: &'static str) -> AnyView {
    let goal = match goal {
        Goal::Make => "make",
        Goal::SignIn => "sign-in",
    };
    view! {
        <div class="form" data-passkey=goal data-address=address.to_owned() data-failed=t!("frame-passkey-failed") data-stopped=t!("frame-passkey-stopped")>
            <div class="form-actions"><button type="button" class="button button--large" hidden>{icon("lock")}{label}</button></div>
            <p class="form-error" role="alert" hidden></p>
            <noscript><p class="small">{t!("frame-passkey-script-needed")}</p></noscript>
            <p class="small" data-too-old hidden>{t!("frame-passkey-too-old")}</p>
        </div>
    }
    .into_any()
}

/// What a browser made.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answered {
    pub token: String,
    pub answer: serde_json::Value,
}

impl Answered {
    /// Reads it.
    ///
    /// # Errors
    /// When it is no such JSON.
    pub fn read(body: &Bytes) -> Result<Self, Failure> {
        serde_json::from_slice(body).map_err(|_| StatusCode::UNPROCESSABLE_ENTITY.into())
    }
}

/// What a browser is to do.
pub fn asked(ceremony: Ceremony) -> Response {
    let Ceremony { token, options } = ceremony;
    // The options are JSON already.
    let options: serde_json::Value = serde_json::from_str(&options).unwrap_or_default();
    Json(json!({ "token": token, "options": options })).into_response()
}

/// That it went well, and where to go.
pub fn go_on(to: &str) -> Response {
    Json(json!({ "to": to })).into_response()
}

/// That it did not, and why.
pub fn went_wrong(why: &NoSignIn, words: &'static str) -> Response {
    log(why);
    (status(why), Json(json!({ "why": words }))).into_response()
}

/// Logs it, in the line of the request.
pub fn log(why: &NoSignIn) {
    if let NoSignIn::Refused(refusal) = why {
        errors::log(refusal);
    } else {
        let kind: &'static str = why.into();
        tracing::Span::current().record("refusal", kind);
    }
}

/// The status of somebody who is not signed in.
pub fn status(why: &NoSignIn) -> StatusCode {
    match why {
        NoSignIn::ProviderDown => StatusCode::BAD_GATEWAY,
        NoSignIn::Refused(refusal) => status_of(refusal),
        _ => StatusCode::FORBIDDEN,
    }
}
