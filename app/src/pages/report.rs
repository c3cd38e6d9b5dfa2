//! `/beheer/{round}/rapport`: everything that can be downloaded, and what stands in the report.

pub mod choose;
pub mod file;
mod form;
pub mod pictures;
mod typed;
mod view;

use axum::extract::{Query, State};

use self::typed::{Back, Typed};
use self::view::{frame, view};
use super::posted::new_mark;
use crate::allowed::Allowed;
use crate::failure::PageResult;
use crate::ports::Ports;
use crate::visit::Visit;
use scan::application::rights::Managed;

/// Whether the choices were just kept.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct After {
    bewaard: String,
}

pub async fn page(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(managed): Allowed<Managed>,
    Query(after): Query<After>,
) -> PageResult {
    let (dossier, revision) = ports.reports.dossier(&managed).await?;
    let typed = Typed::of(&dossier.settings, revision, new_mark());
    let kept = (!after.bewaard.is_empty()).then_some("Bewaard.");
    let body = || view(&dossier, &typed, &Back::No, kept);
    Ok(visit.page(frame(&dossier), body))
}
