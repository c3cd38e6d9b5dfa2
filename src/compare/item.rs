//! Item by item.

use super::{Change, ItemChange, ItemCompared, RoundView};
use crate::disclosure::Shown;
use crate::overview::{ItemView, Overview};
use crate::questionnaire::{Item, Placed, Questionnaire};

/// All items of both rounds, in the order of [`super::Comparison::items`].
pub(super) fn compared(before: &RoundView, now: &RoundView) -> Vec<ItemCompared> {
    let same_group = before.overview.group == now.overview.group;
    let here = now.questionnaire.items().map(|placed| {
        let Some(earlier) = before.questionnaire.item_by_id(&placed.item.id) else {
            return bare(placed, ItemChange::New);
        };
        if !same_question(
            (before.questionnaire, earlier.item),
            (now.questionnaire, placed.item),
        ) {
            return bare(placed, ItemChange::Reworded);
        }
        let views = same_group
            .then(|| Some((view(before.overview, earlier)?, view(now.overview, placed)?)))
            .flatten();
        views.map_or_else(
            || bare(placed, ItemChange::Hidden),
            |(before, now)| both(placed, before, now),
        )
    });
    let gone = before
        .questionnaire
        .items()
        .filter(|placed| now.questionnaire.item_by_id(&placed.item.id).is_none())
        .map(|placed| bare(placed, ItemChange::Gone));
    here.chain(gone).collect()
}

/// Whether answers to the two items are about the same thing on the same scale; an item of which
/// that is not so is *gewijzigd*.
pub fn same_question(a: (&Questionnaire, &Item), b: (&Questionnaire, &Item)) -> bool {
    let ((list_a, a), (list_b, b)) = (as_written(a), as_written(b));
    a.kind == b.kind
        && a.text == b.text
        && a.levels == b.levels
        && list_a.scale_of(a) == list_b.scale_of(b)
}

/// The item as the list was written: in which language somebody reads it changes no question.
fn as_written<'a>((list, item): (&'a Questionnaire, &'a Item)) -> (&'a Questionnaire, &'a Item) {
    let original = list.original();
    if std::ptr::eq(original, list) {
        return (list, item);
    }
    let found = original.item_by_id(&item.id);
    found.map_or((list, item), |placed| (original, placed.item))
}

/// What an overview of the same list holds of an item, resources included.
pub(super) fn view<'a>(overview: &'a Overview, placed: Placed) -> Option<&'a ItemView> {
    if placed.item.is_resource() {
        let mut resources = overview.resources.iter().map(|resource| &resource.item);
        resources.find(|view| view.number == placed.number)
    } else {
        overview.item(placed.number)
    }
}

/// The mean level of an item, where visible.
pub(super) fn mean(view: &ItemView) -> Option<f64> {
    Some(view.result.levels.visible()?.mean)
}

/// Without any figure.
fn bare(placed: Placed, change: ItemChange) -> ItemCompared {
    ItemCompared {
        id: placed.item.id.clone(),
        topic: placed.topic.id.clone(),
        area: placed.area,
        kind: placed.item.kind,
        change,
        gap: Shown::Hidden,
        unknown: Shown::Hidden,
        high: Shown::Hidden,
    }
}

fn both(placed: Placed, before: &ItemView, now: &ItemView) -> ItemCompared {
    let change = |figure: fn(&ItemView) -> Option<f64>| {
        let sides = figure(before).zip(figure(now));
        Shown::from(sides.map(|(before, now)| Change::new(before, now)))
    };
    let means = change(mean);
    let gap = if before.target == now.target {
        change(|view| Some(view.result.levels.visible()?.gap))
    } else {
        Shown::Hidden
    };
    ItemCompared {
        gap,
        unknown: change(|view| Some(view.result.unknown()?.share())),
        high: change(|view| Some(view.result.high()?.share())),
        ..bare(
            placed,
            means
                .into_option()
                .map_or(ItemChange::Hidden, |change| ItemChange::Both {
                    before: change.before,
                    now: change.now,
                    difference: change.difference,
                }),
        )
    }
}
