//! Where role groups see it differently.

use scan::overview::RoleDifference;
use scan::questionnaire::Scale;
use scan::score;

use super::Scene;
use crate::words::steps;

/// Whether two role groups see it differently enough to talk about.
pub fn are_apart(found: &RoleDifference, scale: &Scale) -> bool {
    let width = f64::from(scale.len().max(2) - 1);
    found.difference / width >= score::ROLES_DIFFER - 1e-9
}

/// Says how far roles are apart; plain where they see it alike.
pub fn title(scene: Scene<'_>, found: Option<&RoleDifference>, scale: &Scale) -> String {
    match found {
        Some(found) if are_apart(found, scale) => format!(
            "‘{}’ ziet dit {} hoger dan ‘{}’",
            scene.group(&found.high),
            steps(found.difference),
            scene.group(&found.low)
        ),
        Some(_) => "Rollen zien dit ongeveer hetzelfde".to_owned(),
        None => "Per rol".to_owned(),
    }
}
