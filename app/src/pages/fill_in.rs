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
pub mod unsaved;

use axum::response::Response;

use crate::ports::{Participation, Ports, RoundName};
use crate::visit::Visit;

/// The respondent's own sheet, or the page that says why not.
async fn sheet(ports: &Ports, visit: &Visit, round: &RoundName) -> Result<Participation, Response> {
    let sheet = ports.participating.sheet(&visit.visitor, round).await;
    sheet.map_err(|refusal| visit.refused(&refusal))
}

/// The respondent's start page.
pub fn address(round: &RoundName) -> String {
    format!("/invullen/{}", round.as_str())
}
