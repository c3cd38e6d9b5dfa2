//! `/invullen/…`: a respondent's own pages.

pub mod answers;
pub mod erase;
pub mod finish;
pub mod item;
pub mod overview;
pub mod progress;
pub mod resume;
pub mod save;
pub mod topic;

use axum::response::Response;

use crate::ports::{Outcome, Participation, Ports, Refusal, RoundName};
use crate::visit::Visit;

/// The respondent's own sheet, or the page that says why not.
async fn sheet(ports: &Ports, visit: &Visit, round: &str) -> Result<Participation, Response> {
    sheet_of(ports, visit, round)
        .await
        .map_err(|refusal| visit.refused(&refusal))
}

async fn sheet_of(ports: &Ports, visit: &Visit, round: &str) -> Outcome<Participation> {
    let name = RoundName::parse(round).ok_or(Refusal::NotFound)?;
    ports.participating.sheet(&visit.visitor, &name).await
}

/// The respondent's start page.
pub fn address(round: &RoundName) -> String {
    format!("/invullen/{}", round.as_str())
}
