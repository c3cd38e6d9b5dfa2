//! `/beheer/{round}/rapport`: everything that can be downloaded, and what stands in the report.

pub mod choose;
pub mod file;
mod form;
mod form_input;
pub mod pictures;
mod view;

use self::form_input::{Back, FormInput};
use self::view::{frame, view};
use super::form_body::new_idempotency_key;
use crate::pages::prelude::*;
use scan_texts::t;

/// Whether the choices were just kept.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct After {
    bewaard: String,
}

pub async fn page(visit: Allowed<Managed>, Query(after): Query<After>) -> PageResult {
    let (dossier, revision) = visit.ports.reports.dossier(&visit.right).await?;
    let typed = FormInput::of(&dossier.settings, revision, new_idempotency_key());
    let kept = (!after.bewaard.is_empty()).then_some(t!("common-saved"));
    let body = || view(&dossier, &typed, &Back::No, kept);
    Ok(visit.page(frame(&dossier), body))
}
