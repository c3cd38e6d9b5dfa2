//! Figures of several items together.

use super::{ItemView, TopicFigure};
use crate::disclosure::{Answers, ItemResult, Levels};
use crate::score;

/// The mean of a value over items, each weighing its weight; `None` without items.
pub(super) fn weighted<'a>(values: impl IntoIterator<Item = (&'a ItemView, f64)>) -> Option<f64> {
    score::weighted_mean(values.into_iter().map(|(item, value)| (item.weight, value)))
}

/// The figure over those items whose levels are visible in the given result (of the team or of
/// one role group); `None` when there is no such item.
pub(super) fn topic_figure<'a>(
    results: impl Iterator<Item = (&'a ItemView, &'a ItemResult)>,
    scale: u8,
) -> Option<TopicFigure> {
    let visible: Vec<(&ItemView, &Levels, &Answers)> = results
        .filter_map(|(item, result)| {
            Some((item, result.levels.visible()?, result.answers.visible()?))
        })
        .collect();
    let mean_of = |value: fn(&ItemView, &Levels) -> f64| {
        weighted(
            visible
                .iter()
                .map(|(item, levels, _)| (*item, value(item, levels))),
        )
    };
    let sum_of = |value: fn(&Answers) -> u32| visible.iter().map(|(_, _, a)| value(a)).sum();
    let distribution = score::pooled(
        scale,
        visible
            .iter()
            .map(|(_, levels, _)| levels.counts.as_slice()),
    );
    Some(TopicFigure {
        mean: mean_of(|_, levels| levels.mean)?,
        gap: mean_of(|_, levels| levels.gap)?,
        target: mean_of(|item, _| f64::from(item.target.number()))?,
        shares: score::shares(&distribution),
        n: distribution.iter().sum(),
        unknown: sum_of(|answers| answers.unknown),
        not_applicable: sum_of(|answers| answers.not_applicable),
        n_people: visible
            .iter()
            .map(|(_, _, answers)| answers.answered)
            .max()?,
        lower_median: score::lower_median(&distribution)?,
        consensus: mean_of(|_, levels| levels.consensus)?,
        items_shown: u32::try_from(visible.len()).unwrap_or(u32::MAX),
        distribution,
    })
}
