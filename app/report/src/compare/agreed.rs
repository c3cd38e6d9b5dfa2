//! What the team itself said in both rounds.

use scan::answer::Choice;
use scan::questionnaire::Id;

use super::{Scene, Side};
use scan_texts::t;

/// Where neither round has one.
pub fn none() -> &'static str {
    t!("report-compare-agreed-none")
}

/// The item, then the team's answers before and now; only where one was given.
pub fn rows(scene: Scene<'_>) -> Vec<[String; 3]> {
    let gone = scene
        .before
        .round
        .questionnaire
        .items()
        .map(|placed| placed.item);
    let gone = gone.filter(|item| scene.now.text(&item.id).is_empty());
    let items = scene
        .now
        .round
        .questionnaire
        .items()
        .map(|placed| placed.item);
    let none = || t!("report-compare-agreed-no-team-answer").to_owned();
    items
        .chain(gone)
        .filter_map(|item| {
            let (before, now) = (answer(scene.before, &item.id), answer(scene.now, &item.id));
            (before.is_some() || now.is_some()).then(|| {
                [
                    item.text.clone(),
                    before.unwrap_or_else(none),
                    now.unwrap_or_else(none),
                ]
            })
        })
        .collect()
}

/// The team's answer to an item in the words of that round.
fn answer(side: &Side, id: &Id) -> Option<String> {
    let choice = side.agreed.answers.get(id)?.value.choice?;
    let questionnaire = &side.round.questionnaire;
    let placed = questionnaire.item_by_id(id)?;
    Some(match choice {
        Choice::Level(level) => questionnaire.scale_of(placed.item).label(level).to_owned(),
        Choice::Unknown => t!("common-i-dont-know").to_owned(),
        Choice::NotApplicable => t!("common-not-applicable").to_owned(),
    })
}
