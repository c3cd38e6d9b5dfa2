//! Forms as they arrive.

use crate::failure::Failure;
use axum::extract::{Form, FromRequest, Request};
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use axum::response::{Redirect, Response};
use axum_extra::extract::cookie::Cookie;
use leptos::prelude::*;
use scan::code::TeamCode;
use serde::de::DeserializeOwned;

/// A posted form; whatever is not understood (unknown fields too) is refused
/// with a status, of which [`super::errors::in_plain_words`] makes a page.
pub struct FormBody<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for FormBody<T> {
    type Rejection = Failure;

    async fn from_request(request: Request, state: &S) -> Result<Self, Failure> {
        match Form::<T>::from_request(request, state).await {
            Ok(Form(value)) => Ok(Self(value)),
            Err(rejection) if rejection.status() == StatusCode::PAYLOAD_TOO_LARGE => {
                Err(StatusCode::PAYLOAD_TOO_LARGE.into())
            }
            Err(rejection) => {
                tracing::info!(status = %rejection.status(), "a form was not understood");
                Err(StatusCode::UNPROCESSABLE_ENTITY.into())
            }
        }
    }
}

/// Sends the browser on after a form. Addresses are made of fixed parts and checked names, so that
/// they are always valid header values.
pub fn go_to(address: &str) -> Response {
    Redirect::to(address).into_response()
}

pub fn go_with(address: &str, cookies: impl IntoIterator<Item = Cookie<'static>>) -> Response {
    cookies.into_iter().fold(go_to(address), with_cookie)
}

pub fn with_cookie(mut response: Response, cookie: Cookie<'static>) -> Response {
    if let Ok(value) = cookie.to_string().parse() {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
    response
}

/// A form without fields: only a button.
#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Button {}

/// A form that is only a button, and makes something that is shown once: with its key, so that the
/// same form sent twice makes it once.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct OnceButton {
    idempotency_key: String,
}

impl OnceButton {
    /// The key; a new one for a form that came without.
    pub fn into_idempotency_key(self) -> String {
        if is_idempotency_key(&self.idempotency_key) {
            self.idempotency_key
        } else {
            new_idempotency_key()
        }
    }
}

/// A form that is only a button, and puts something new in the place of a code: with the code that
/// stood beside it, so that an older form sent again does nothing to what came since.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Replacing {
    /// The code; empty in a form that came without.
    pub vervangt: String,
}

impl Replacing {
    pub fn field(code: &TeamCode) -> impl IntoView + use<> {
        view! { <input type="hidden" name="vervangt" value=code.as_str().to_owned()/> }
    }
}

/// The field of a form that holds its idempotency key.
pub fn idempotency_field() -> impl IntoView {
    view! { <input type="hidden" name="idempotency_key" value=new_idempotency_key()/> }
}

/// The idempotency key of a form: sending it twice counts once. 32 hexadecimal digits.
pub fn new_idempotency_key() -> String {
    let mut bytes = [0_u8; 16];
    // Without random bytes the key is empty, and the form is refused with a page that says so.
    match getrandom::fill(&mut bytes) {
        Ok(()) => format!("{:032x}", u128::from_le_bytes(bytes)),
        Err(_) => String::new(),
    }
}

/// Whether this may be a key of ours.
pub fn is_idempotency_key(text: &str) -> bool {
    text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}
