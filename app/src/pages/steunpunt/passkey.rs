//! Passkeys of staff: made with the link of somebody new, used from then on.

use axum::body::Bytes;
use scan::application::accounts::NoSignIn;

use super::no_sign_in::{inside, words};
use crate::pages::form_body::with_cookie;
use crate::pages::passkey::{Answered, asked, go_on, went_wrong};
use crate::pages::path_name::Key;
use crate::pages::prelude::*;

fn signed_in(visit: &Visit, done: Result<String, NoSignIn>) -> Response {
    match done {
        Ok(token) => {
            let response = with_cookie(go_on(&inside(visit)), visit.staff_cookie(token));
            with_cookie(response, visit.forget_back())
        }
        Err(why) => went_wrong(&why, words(&why)),
    }
}

/// What a browser needs to sign in.
pub async fn ask(visit: Visit) -> PageResult {
    let ceremony = visit.ports.sign_in.begin_passkey(visit.public_url());
    Ok(asked(ceremony.await?))
}

pub async fn sign_in(visit: Visit, body: Bytes) -> PageResult {
    let Answered { token, answer } = Answered::read(&body)?;
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
    let Answered { token, answer } = Answered::read(&body)?;
    let (site, answer) = (visit.public_url(), answer.to_string());
    let sign_in = &visit.ports.sign_in;
    let done = sign_in.finish_registration(&visit.credentials, site, &key, &token, &answer);
    Ok(signed_in(&visit, done.await))
}
