//! One topic: its items, how many answered, and what of it is not shown.

use scan::overview::{HiddenNote, ItemView, Overview, TopicFigure, TopicView};
use scan::questionnaire::Topic;

use super::{Scene, words};

/// The items of a topic, resources too, in the order of the list.
pub fn items_of<'a>(scene: Scene<'a>, topic: &Topic) -> Vec<&'a ItemView> {
    let resources = scene.shown.resources.iter().map(|resource| &resource.item);
    let all = scene.shown.items.iter().chain(resources);
    let mut items: Vec<_> = all.filter(|item| item.topic == topic.id).collect();
    items.sort_by_key(|item| item.number);
    items
}

/// n of N for a topic: most people who answered one of its items, of those who were asked it.
pub fn n_of(scene: Scene<'_>, topic: &TopicView, figure: &TopicFigure) -> String {
    let most = scene.items_of(topic).find(|item| {
        let answers = item.result.answers.visible();
        answers.is_some_and(|answers| answers.answered == figure.n_people)
    });
    most.and_then(|item| words::answered(&item.result))
        .unwrap_or_else(|| figure.n_people.to_string())
}

/// Which of the notes of the round say something about these items; without numbers, which count
/// items of the whole list.
pub fn notes(overview: &Overview, items: &[&ItemView]) -> Vec<HiddenNote> {
    let number = |applies: &dyn Fn(&ItemView) -> bool| {
        u32::try_from(items.iter().filter(|item| applies(item)).count()).unwrap_or(u32::MAX)
    };
    let answered = |item: &ItemView| item.result.answers.is_visible();
    let of_topic = |note: &HiddenNote| match note {
        HiddenNote::Everything | HiddenNote::Group => Some(*note),
        HiddenNote::Items { .. } => Some(HiddenNote::Items {
            count: number(&|item| !answered(item)),
        }),
        HiddenNote::Levels { .. } => Some(HiddenNote::Levels {
            count: number(&|item| answered(item) && !item.result.levels.is_visible()),
        }),
        HiddenNote::Priorities { .. } => Some(HiddenNote::Priorities {
            count: number(&|item| answered(item) && !item.result.priorities.is_visible()),
        }),
        HiddenNote::RoleGroups => items
            .iter()
            .any(|item| {
                item.groups
                    .iter()
                    .any(|group| !group.result.levels.is_visible())
            })
            .then_some(*note),
        HiddenNote::Remarks => items
            .iter()
            .any(|item| item.remarks.is_empty())
            .then_some(*note),
    };
    let is_empty = |note: &HiddenNote| {
        matches!(
            note,
            HiddenNote::Items { count: 0 }
                | HiddenNote::Levels { count: 0 }
                | HiddenNote::Priorities { count: 0 }
        )
    };
    overview
        .hidden
        .iter()
        .filter_map(of_topic)
        .filter(|note| !is_empty(note))
        .collect()
}
