//! Topics and areas, over items that may be compared.

use super::{Change, Compared, ItemCompared};
use crate::questionnaire::{Area, Id, Item, Placed, Questionnaire};
use crate::score;

/// The topics of a list that have statements or skills; `items` are its items, in its order
/// (what comes after them does not count).
pub(super) fn topics(questionnaire: &Questionnaire, items: &[ItemCompared]) -> Vec<Compared<Id>> {
    questionnaire
        .topics()
        .filter(|(_, topic)| !topic.items.iter().all(Item::is_resource))
        .map(|(_, topic)| {
            let within = |placed: &Placed| placed.topic.id == topic.id;
            over(topic.id.clone(), questionnaire, items, within)
        })
        .collect()
}

/// The areas of a list.
pub(super) fn areas(questionnaire: &Questionnaire, items: &[ItemCompared]) -> Vec<Compared<Area>> {
    questionnaire
        .areas
        .iter()
        .map(|part| {
            over(part.area, questionnaire, items, |placed| {
                placed.area == part.area
            })
        })
        .collect()
}

fn over<T>(
    of: T,
    questionnaire: &Questionnaire,
    items: &[ItemCompared],
    within: impl Fn(&Placed) -> bool,
) -> Compared<T> {
    let used: Vec<(f64, Change)> = questionnaire
        .items()
        .zip(items)
        .filter(|(placed, _)| !placed.item.is_resource() && within(placed))
        .filter_map(|(placed, item)| Some((placed.item.weight, item.change.change()?)))
        .collect();
    let mean = |side: fn(&Change) -> f64| {
        score::weighted_mean(used.iter().map(|(weight, change)| (*weight, side(change))))
    };
    let means = mean(|change| change.before).zip(mean(|change| change.now));
    Compared {
        of,
        items: u32::try_from(used.len()).unwrap_or(u32::MAX),
        mean: means.map(|(before, now)| Change::new(before, now)).into(),
    }
}
