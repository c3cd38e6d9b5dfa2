//! Where role groups see it differently.

use scan::overview::RoleDifference;
use scan::questionnaire::Scale;
use scan::score;

use super::Scene;
use crate::words::steps;
use scan_texts::t;

/// Whether two role groups see it differently enough to talk about.
pub fn are_apart(found: &RoleDifference, scale: &Scale) -> bool {
    let width = f64::from(scale.len().max(2) - 1);
    found.difference / width >= score::ROLES_DIFFER - 1e-9
}

/// Says how far roles are apart; plain where they see it alike.
pub fn title(scene: Scene<'_>, found: Option<&RoleDifference>, scale: &Scale) -> String {
    match found {
        Some(found) if are_apart(found, scale) => t!(
            "report-overview-roles-sees-higher",
            high = scene.group(&found.high),
            difference = steps(found.difference),
            low = scene.group(&found.low)
        ),
        Some(_) => t!("report-overview-roles-alike").to_owned(),
        None => t!("common-by-role").to_owned(),
    }
}
