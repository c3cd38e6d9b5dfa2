//! What the team itself said in both rounds.

use scan::answer::Choice;
use scan::questionnaire::Id;

use super::{Scene, Side};

/// Where neither round has one.
pub const NONE: &str = "In deze twee rondes zijn geen teamantwoorden opgeschreven.";

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
    let none = || "geen teamantwoord".to_owned();
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
        Choice::Unknown => "Weet ik niet".to_owned(),
        Choice::NotApplicable => "Niet van toepassing".to_owned(),
    })
}
