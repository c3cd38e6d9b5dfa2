//! Which resources are missing, and who says so.

use scan::overview::{ResourceState, ResourceView};

use super::words;
use crate::words::{lower_first, out_of, plural};
use scan_texts::{Label, t};

/// Instead of a list of what is missing.
pub fn nothing_missing() -> &'static str {
    t!("report-overview-resources-nothing-missing")
}

/// Whether it is missing or only partly there; not where that is hidden.
pub fn is_lacking(resource: &ResourceView) -> bool {
    let state = resource.state.visible();
    matches!(state, Some(ResourceState::Missing | ResourceState::Partly))
}

/// How many say so, how many do not know, and how many give it high priority.
pub fn figures(resource: &ResourceView) -> String {
    let result = &resource.item.result;
    let said = resource
        .state
        .visible()
        .zip(result.levels.visible())
        .and_then(|(state, levels)| {
            let chosen = *levels.counts.get(*state as usize)?;
            let say = plural(
                chosen,
                t!("report-overview-resources-says"),
                t!("report-overview-resources-say"),
            );
            Some(format!(
                "{} {say}: {}",
                out_of(chosen, levels.n),
                lower_first(state.label())
            ))
        });
    let unknown = result.unknown().filter(|part| part.count > 0);
    let unknown = unknown.map(|part| {
        t!(
            "report-overview-resources-unknown",
            part = words::part(part)
        )
    });
    let high = result.high().map(|part| {
        t!(
            "report-overview-gaps-high-priority",
            part = words::part(part)
        )
    });
    let parts: Vec<_> = [said, high, unknown].into_iter().flatten().collect();
    parts.join(" · ")
}

/// How many are missing: `3 ontbreken, 2 deels`.
pub fn how_many(resources: &[ResourceView]) -> String {
    let count = |state| {
        let found = resources
            .iter()
            .filter(|one| one.state.visible() == Some(&state));
        u32::try_from(found.count()).unwrap_or(u32::MAX)
    };
    let gone = count(ResourceState::Missing);
    let gone = (gone > 0).then(|| {
        format!(
            "{gone} {}",
            plural(
                gone,
                t!("report-overview-resources-one-missing"),
                t!("report-overview-resources-many-missing")
            )
        )
    });
    let partly = count(ResourceState::Partly);
    let partly = (partly > 0).then(|| t!("report-overview-resources-partly", partly = partly));
    let parts: Vec<_> = [gone, partly].into_iter().flatten().collect();
    if !parts.is_empty() {
        return parts.join(", ");
    }
    let known = resources.iter().any(|one| one.state.is_visible());
    if known {
        t!("report-overview-resources-none-missing").to_owned()
    } else {
        t!("common-not-shown").to_owned()
    }
}
