//! Renews, locks and unlocks the team code.

use axum::extract::State;

use super::address;
use crate::allowed::Allowed;
use crate::failure::PageResult;
use crate::pages::form_body::{Button, FormBody, Replacing, go_to};
use crate::ports::Ports;
use scan::application::rights::Managed;
use scan::application::{CodeState, Outcome, RoundName};

/// A new code, valid for 14 days.
pub async fn renew(
    State(ports): State<Ports>,
    Allowed(managed): Allowed<Managed>,
    FormBody(old): FormBody<Replacing>,
) -> PageResult {
    let coordination = &ports.coordination;
    let renewed = coordination.renew_code(&managed, &old.vervangt);
    done(managed.name(), renewed.await)
}

/// Nobody can join any more, for now.
pub async fn lock(
    State(ports): State<Ports>,
    Allowed(managed): Allowed<Managed>,
    FormBody(Button {}): FormBody<Button>,
) -> PageResult {
    let outcome = ports
        .coordination
        .lock_code(&managed, CodeState::Locked)
        .await;
    done(managed.name(), outcome)
}

/// People can join again.
pub async fn unlock(
    State(ports): State<Ports>,
    Allowed(managed): Allowed<Managed>,
    FormBody(Button {}): FormBody<Button>,
) -> PageResult {
    let outcome = ports
        .coordination
        .lock_code(&managed, CodeState::Open)
        .await;
    done(managed.name(), outcome)
}

fn done(round: &RoundName, outcome: Outcome<()>) -> PageResult {
    outcome?;
    Ok(go_to(&format!("{}#code", address(round)), []))
}
