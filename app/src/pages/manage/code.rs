//! Renews, locks and unlocks the team code.

use axum::extract::State;

use super::address;
use crate::failure::PageResult;
use crate::pages::named::Named;
use crate::pages::posted::{Button, Posted, Replacing, go_to};
use crate::ports::Ports;
use crate::visit::Visit;
use scan::application::{CodeState, Outcome, RoundName};

/// A new code, valid for 14 days.
pub async fn renew(
    State(ports): State<Ports>,
    visit: Visit,
    Named(name): Named<RoundName>,
    Posted(old): Posted<Replacing>,
) -> PageResult {
    let coordination = &ports.coordination;
    let renewed = coordination.renew_code(&visit.visitor, &name, &old.vervangt);
    done(&name, renewed.await)
}

/// Nobody can join any more, for now.
pub async fn lock(
    State(ports): State<Ports>,
    visit: Visit,
    Named(name): Named<RoundName>,
    Posted(Button {}): Posted<Button>,
) -> PageResult {
    let outcome = ports
        .coordination
        .lock_code(&visit.visitor, &name, CodeState::Locked)
        .await;
    done(&name, outcome)
}

/// People can join again.
pub async fn unlock(
    State(ports): State<Ports>,
    visit: Visit,
    Named(name): Named<RoundName>,
    Posted(Button {}): Posted<Button>,
) -> PageResult {
    let outcome = ports
        .coordination
        .lock_code(&visit.visitor, &name, CodeState::Open)
        .await;
    done(&name, outcome)
}

fn done(round: &RoundName, outcome: Outcome<()>) -> PageResult {
    outcome?;
    Ok(go_to(&format!("{}#code", address(round)), []))
}
