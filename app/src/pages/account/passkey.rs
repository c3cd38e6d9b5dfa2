//! Passkeys of coordinators: made by whoever signed in a moment ago, used from then on.

use axum::body::Bytes;

use super::INSIDE;
use super::no_sign_in::words;
use crate::pages::form_body::with_cookie;
use crate::pages::passkey::{Answered, asked, go_on, went_wrong};
use crate::pages::prelude::*;

/// What a browser needs to sign in.
pub async fn ask(visit: Visit) -> PageResult {
    let accounts = &visit.ports.coordinator_sign_in;
    Ok(asked(accounts.begin_sign_in(visit.public_url()).await?))
}

/// Signs in.
pub async fn sign_in(visit: Visit, body: Bytes) -> PageResult {
    let Answered { token, answer } = Answered::read(&body)?;
    let (site, answer) = (visit.public_url(), answer.to_string());
    let accounts = &visit.ports.coordinator_sign_in;
    let done = accounts.finish_sign_in(&visit.credentials, site, &token, &answer);
    Ok(match done.await {
        Ok(token) => with_cookie(go_on(INSIDE), visit.account_cookie(token)),
        Err(why) => went_wrong(&why, words(&why)),
    })
}

/// What a browser needs to make one.
pub async fn ask_new(visit: Allowed<RecentlySignedIn>) -> PageResult {
    let own = &visit.ports.own_account;
    let ceremony = own.begin_own_passkey(&visit.right, visit.public_url());
    Ok(asked(ceremony.await?))
}

/// Keeps a new one.
pub async fn keep(visit: Allowed<RecentlySignedIn>, body: Bytes) -> PageResult {
    let Answered { token, answer } = Answered::read(&body)?;
    let (site, answer) = (visit.public_url(), answer.to_string());
    let own = &visit.ports.own_account;
    let done = own.finish_own_passkey(&visit.right, site, &token, &answer);
    Ok(match done.await {
        Ok(()) => go_on("/account"),
        Err(why) => went_wrong(&why, words(&why)),
    })
}
