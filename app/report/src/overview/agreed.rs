//! What the team agreed, beside the individual picture and never mixed into it.

use scan::agreement::TeamAnswer;
use scan::questionnaire::{Id, Item, Topic};

use super::Scene;
use crate::agreed::words::choice;
use crate::words::{list_of, lower_first};
use scan_texts::t;

/// The answers of the team in a topic: `begonnen`, or of several items `begonnen (2) en nog open (1)`.
pub fn in_one_line(scene: Scene<'_>, topic: &Topic) -> Option<String> {
    let items = topic.items.iter().filter(|item| !item.is_resource());
    let mut counted: Vec<(String, u32)> = Vec::new();
    let mut open = 0;
    for item in items {
        let given = answer(scene, item).and_then(|answer| answer.choice);
        let Some(given) = given else {
            open += 1;
            continue;
        };
        let words = lower_first(&choice(Some(given), &scene.list().scale_of(item)));
        match counted.iter_mut().find(|(known, _)| *known == words) {
            Some((_, count)) => *count += 1,
            None => counted.push((words, 1)),
        }
    }
    if counted.is_empty() {
        return None;
    }
    if open > 0 {
        counted.push((t!("common-still-open").to_owned(), open));
    }
    if let [(only, 1)] = counted.as_slice() {
        return Some(only.clone());
    }
    let parts: Vec<_> = counted
        .into_iter()
        .map(|(words, count)| format!("{words} ({count})"))
        .collect();
    Some(list_of(&parts))
}

/// Whether the team set itself a target for a topic.
pub fn has_ambition(scene: Scene<'_>, topic: &Id) -> bool {
    let now = scene.agreed.ambitions.get(topic);
    now.is_some_and(|now| now.value.is_some())
}

/// The answer of the team to an item; `None` for an empty one.
pub fn answer<'a>(scene: Scene<'a>, item: &Item) -> Option<&'a TeamAnswer> {
    let found = scene.agreed.answers.get(&item.id)?;
    (found.value != TeamAnswer::default()).then_some(&found.value)
}
