//! Renews, locks and unlocks the team code.

use axum::extract::State;
use axum::response::Response;

use super::address;
use crate::pages::named::Named;
use crate::pages::posted::{Button, Posted, Replacing, go_to};
use crate::ports::{CodeState, Outcome, Ports, RoundName};
use crate::visit::Visit;

/// A new code, valid for 14 days.
pub async fn renew(
    State(ports): State<Ports>,
    visit: Visit,
    Named(name): Named<RoundName>,
    Posted(old): Posted<Replacing>,
) -> Response {
    let coordination = &ports.coordination;
    let renewed = coordination.renew_code(&visit.visitor, &name, &old.vervangt);
    done(&visit, &name, renewed.await)
}

/// Nobody can join any more, for now.
pub async fn lock(
    State(ports): State<Ports>,
    visit: Visit,
    Named(name): Named<RoundName>,
    Posted(Button {}): Posted<Button>,
) -> Response {
    let outcome = ports
        .coordination
        .lock_code(&visit.visitor, &name, CodeState::Locked)
        .await;
    done(&visit, &name, outcome)
}

/// People can join again.
pub async fn unlock(
    State(ports): State<Ports>,
    visit: Visit,
    Named(name): Named<RoundName>,
    Posted(Button {}): Posted<Button>,
) -> Response {
    let outcome = ports
        .coordination
        .lock_code(&visit.visitor, &name, CodeState::Open)
        .await;
    done(&visit, &name, outcome)
}

fn done(visit: &Visit, round: &RoundName, outcome: Outcome<()>) -> Response {
    match outcome {
        Ok(()) => go_to(&format!("{}#code", address(round)), []),
        Err(refusal) => visit.refused(&refusal),
    }
}
