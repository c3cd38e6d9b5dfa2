//! Passkeys: the button that a script answers to (`app/browser/passkey.js`), and what the script
//! asks. It talks JSON; whoever has no script is told so.

use axum::Json;
use axum::body::Bytes;
use axum::response::IntoResponse;
use scan::application::staff::{Ceremony, NoSignIn};
use serde::Deserialize;
use serde_json::json;

use super::no_sign_in::{inside, log, status, words};
use crate::pages::form_body::with_cookie;
use crate::pages::path_name::Key;
use crate::pages::prelude::*;

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
        <div class="form" data-passkey=goal data-address=address.to_owned()>
            <div class="form-actions"><button type="button" class="button button--large" hidden>{icon("lock")}{label}</button></div>
            <p class="form-error" role="alert" hidden></p>
            <noscript><p class="small">"Voor een passkey is JavaScript nodig. Zet het aan voor deze pagina."</p></noscript>
            <p class="small" data-too-old hidden>"Deze browser kent geen passkeys. Werk hem bij, of gebruik een andere."</p>
        </div>
    }
    .into_any()
}

/// What a browser made.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Answered {
    token: String,
    answer: serde_json::Value,
}

fn read(body: &Bytes) -> Result<Answered, Failure> {
    serde_json::from_slice(body).map_err(|_| StatusCode::UNPROCESSABLE_ENTITY.into())
}

fn asked(ceremony: Ceremony) -> Response {
    let Ceremony { token, options } = ceremony;
    // The options are JSON already.
    let options: serde_json::Value = serde_json::from_str(&options).unwrap_or_default();
    Json(json!({ "token": token, "options": options })).into_response()
}

fn signed_in(visit: &Visit, done: Result<String, NoSignIn>) -> Response {
    match done {
        Ok(token) => {
            let response = Json(json!({ "to": inside(visit) })).into_response();
            let response = with_cookie(response, visit.staff_cookie(token));
            with_cookie(response, visit.forget_back())
        }
        Err(why) => {
            log(&why);
            (status(&why), Json(json!({ "why": words(&why) }))).into_response()
        }
    }
}

/// What a browser needs to sign in.
pub async fn ask(visit: Visit) -> PageResult {
    let ceremony = visit.ports.sign_in.begin_passkey(visit.public_url());
    Ok(asked(ceremony.await?))
}

/// Signs in.
pub async fn sign_in(visit: Visit, body: Bytes) -> PageResult {
    let Answered { token, answer } = read(&body)?;
    let (site, answer) = (visit.public_url(), answer.to_string());
    let sign_in = &visit.ports.sign_in;
    let done = sign_in.finish_passkey(&visit.credentials, site, &token, &answer);
    Ok(signed_in(&visit, done.await))
}

/// What a browser needs to make one.
pub async fn ask_new(visit: Visit, Key(key): Key) -> PageResult {
    let site = visit.public_url();
    let ceremony = visit.ports.sign_in.begin_registration(site, &key);
    Ok(asked(ceremony.await?))
}

/// Keeps a new one, and signs in.
pub async fn keep(visit: Visit, Key(key): Key, body: Bytes) -> PageResult {
    let Answered { token, answer } = read(&body)?;
    let (site, answer) = (visit.public_url(), answer.to_string());
    let sign_in = &visit.ports.sign_in;
    let done = sign_in.finish_registration(&visit.credentials, site, &key, &token, &answer);
    Ok(signed_in(&visit, done.await))
}
