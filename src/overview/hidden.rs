//! Which kinds of thing an overview does not show.

use super::{HiddenNote, ItemView, Overview};
use crate::disclosure::{REMARKS_MIN, Shown};
use crate::round::Anonymity;

/// What applies to an overview, in the order of [`HiddenNote`].
pub(super) fn notes(overview: &Overview) -> Vec<HiddenNote> {
    if overview.anonymity == Anonymity::OpenCards {
        return Vec::new();
    }
    if !overview.answered.is_visible() {
        return vec![HiddenNote::Everything];
    }
    let items: Vec<&ItemView> = overview
        .items
        .iter()
        .chain(overview.resources.iter().map(|resource| &resource.item))
        .collect();
    let answered = |item: &ItemView| item.result.answers.is_visible();
    if overview.group.is_some() && !items.iter().any(|item| answered(item)) {
        return vec![HiddenNote::Group];
    }
    let count = |applies: &dyn Fn(&ItemView) -> bool| {
        let number = items.iter().filter(|item| applies(item)).count();
        u32::try_from(number).ok().filter(|&number| number > 0)
    };
    let levels = |item: &ItemView| item.result.levels.is_visible();
    let priorities = |item: &ItemView| item.result.priorities.is_visible();
    let roles = |item: &ItemView| {
        answered(item)
            && item
                .groups
                .iter()
                .any(|group| !group.result.levels.is_visible())
    };
    let remarks = |item: &ItemView| match item.result.answers {
        Shown::Visible(answers) => overview.group.is_some() || answers.answered < REMARKS_MIN,
        Shown::Hidden => true,
    };
    [
        count(&|item| !answered(item)).map(|count| HiddenNote::Items { count }),
        count(&|item| answered(item) && !levels(item)).map(|count| HiddenNote::Levels { count }),
        count(&|item| answered(item) && !priorities(item))
            .map(|count| HiddenNote::Priorities { count }),
        count(&roles).map(|_| HiddenNote::RoleGroups),
        count(&remarks).map(|_| HiddenNote::Remarks),
    ]
    .into_iter()
    .flatten()
    .collect()
}
