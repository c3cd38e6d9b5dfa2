//! Item by item.

use scan::compare::{ItemChange, ItemCompared};
use scan::overview::{Overview, ResourceState};
use scan::questionnaire::{Id, Item, ItemKind};

use super::{Scene, Side, words};
use crate::words::{count, list_of, lower_first, number};
use scan_texts::{Label, t};

fn not_shown() -> &'static str {
    t!("common-not-shown")
}

/// Before, now and the difference; or why there are none.
pub fn in_words(scene: Scene<'_>, item: &ItemCompared) -> Result<[String; 3], &'static str> {
    match item.change {
        ItemChange::Both { .. } if item.kind == ItemKind::Resource => Ok(resource(scene, &item.id)),
        ItemChange::Both { before, now, .. } => {
            let change = scan::compare::Change::new(before, now);
            let difference = words::difference(change);
            Ok([number(before), number(now), difference])
        }
        ItemChange::Reworded => Err(t!("report-compare-items-changed")),
        ItemChange::New => Err(t!("report-compare-items-new")),
        ItemChange::Gone => Err(t!("report-compare-items-no-longer-asked")),
        ItemChange::Hidden => Err(not_shown()),
    }
}

/// A resource has a state and no mean.
fn resource(scene: Scene<'_>, id: &Id) -> [String; 3] {
    let state = |side: &Side| state_in_words(side, id).unwrap_or_else(|| not_shown().to_owned());
    let (before, now) = (state(scene.before), state(scene.now));
    let change = match state_of(&scene.before.overview, id).cmp(&state_of(&scene.now.overview, id))
    {
        std::cmp::Ordering::Less => t!("report-compare-items-forward"),
        std::cmp::Ordering::Equal => t!("report-compare-same"),
        std::cmp::Ordering::Greater => t!("report-compare-items-back"),
    };
    [before, now, change.to_owned()]
}

/// The figure of an item in one round: its mean, or the state of a resource.
pub fn figure(side: &Side, item: &Item) -> String {
    let shown = if item.is_resource() {
        state_in_words(side, &item.id)
    } else {
        let mut all = side.overview.items.iter();
        let view = all.find(|view| view.id == item.id);
        let levels = view.and_then(|view| view.result.levels.visible());
        levels.map(|levels| number(levels.mean))
    };
    shown.unwrap_or_else(|| not_shown().to_owned())
}

fn state_in_words(side: &Side, id: &Id) -> Option<String> {
    let state = state_of(&side.overview, id)?;
    Some(lower_first(state.label()))
}

fn state_of(overview: &Overview, id: &Id) -> Option<ResourceState> {
    let found = overview
        .resources
        .iter()
        .find(|resource| resource.item.id == *id)?;
    found.state.visible().copied()
}

/// What is new, changed or hidden, a sentence each; none when everything can be compared.
pub fn notes_in_words(scene: Scene<'_>) -> Vec<String> {
    let number = |change: ItemChange| {
        let items = scene.compared.items.iter();
        let found = items.filter(|item| item.change == change).count();
        u32::try_from(found).unwrap_or(u32::MAX)
    };
    let parts: Vec<String> = [
        (
            ItemChange::Reworded,
            t!("report-compare-items-question-changed"),
            t!("report-compare-items-questions-changed"),
        ),
        (
            ItemChange::New,
            t!("report-compare-items-question-new"),
            t!("report-compare-items-questions-new"),
        ),
        (
            ItemChange::Gone,
            t!("report-compare-items-question-dropped"),
            t!("report-compare-items-questions-dropped"),
        ),
    ]
    .into_iter()
    .map(|(change, one, many)| (number(change), one, many))
    .filter(|(found, ..)| *found > 0)
    .map(|(found, one, many)| count(found, one, many))
    .collect();
    let mut sentences = Vec::new();
    if !parts.is_empty() {
        sentences.push(t!(
            "report-compare-items-list-differs",
            parts = list_of(&parts)
        ));
    }
    let hidden = number(ItemChange::Hidden);
    if hidden > 0 {
        sentences.push(t!(
            "report-compare-items-hidden",
            hidden = count(hidden, t!("common-question"), t!("common-questions"))
        ));
    }
    sentences
}
