//! How far role groups are apart, where both may be shown.

use super::pooled::weighted;
use super::{ItemView, RoleDifference};
use crate::disclosure::{GroupResult, Shown};
use crate::questionnaire::Id;

/// The two role groups that are furthest apart at one item.
pub(super) fn item_difference(groups: &[GroupResult]) -> Shown<RoleDifference> {
    let means: Vec<_> = groups
        .iter()
        .filter_map(|group| Some((&group.group, group.result.levels.visible()?.mean)))
        .collect();
    let pairs = pairs(means.len()).map(|(a, b)| difference(means[a], means[b]));
    furthest(pairs)
}

/// The two role groups that are furthest apart over items where both are visible.
pub(super) fn topic_difference(items: &[&ItemView]) -> Shown<RoleDifference> {
    let Some(groups) = items.first().map(|item| &item.groups) else {
        return Shown::Hidden;
    };
    let mean =
        |item: &ItemView, place: usize| Some(item.groups.get(place)?.result.levels.visible()?.mean);
    let compared = |a: usize, b: usize| {
        let both: Vec<_> = items
            .iter()
            .filter_map(|item| Some((*item, mean(item, a)?, mean(item, b)?)))
            .collect();
        let mean_a = weighted(both.iter().map(|&(item, mean, _)| (item, mean)))?;
        let mean_b = weighted(both.iter().map(|&(item, _, mean)| (item, mean)))?;
        Some(difference(
            (&groups[a].group, mean_a),
            (&groups[b].group, mean_b),
        ))
    };
    furthest(pairs(groups.len()).filter_map(|(a, b)| compared(a, b)))
}

/// All pairs of places below `length`, the first place first.
fn pairs(length: usize) -> impl Iterator<Item = (usize, usize)> {
    (0..length).flat_map(move |a| (a + 1..length).map(move |b| (a, b)))
}

fn difference(a: (&Id, f64), b: (&Id, f64)) -> RoleDifference {
    let (low, high) = if b.1 < a.1 { (b, a) } else { (a, b) };
    RoleDifference {
        low: low.0.clone(),
        low_mean: low.1,
        high: high.0.clone(),
        high_mean: high.1,
        difference: high.1 - low.1,
    }
}

/// The largest difference; of equals the first.
fn furthest(differences: impl Iterator<Item = RoleDifference>) -> Shown<RoleDifference> {
    differences
        .reduce(|best, next| {
            if next.difference > best.difference {
                next
            } else {
                best
            }
        })
        .into()
}
