//! Two versions of a list side by side.

use super::*;
use crate::overview::tests::support::list;
use crate::questionnaire::Level;

#[test]
fn nothing_differs_from_itself() {
    assert!(VersionChanges::between(&list(), &list()).is_empty());
}

#[test]
fn each_change_is_named_and_what_cannot_be_subtracted_is_marked() {
    let older = list();
    let mut newer = older.clone();
    "Anders".clone_into(&mut newer.title);
    "Andere naam".clone_into(&mut newer.role_groups[0].label);
    let topic = &mut newer.areas[0].topics[0];
    topic.title.push('!');
    topic.items[0].text.push_str(" Anders.");
    topic.items[1].target = Level::new(1).unwrap();
    let mut another = topic.items[0].clone();
    another.id = Id::new("nog-een").unwrap();
    topic.items.push(another);
    let (first, second) = (topic.items[0].id.clone(), topic.items[1].id.clone());
    let last = newer.areas.last_mut().unwrap().topics.last_mut().unwrap();
    let gone = last.items.pop().unwrap();
    let changes = VersionChanges::between(&older, &newer);
    assert_eq!(changes.list, [Aspect::Title]);
    assert_eq!(changes.topics.len(), 1);
    assert_eq!(changes.groups.len(), 1);
    assert!(changes.roles.is_empty());
    let fates: Vec<_> = changes
        .items
        .iter()
        .map(|one| (one.id.as_str(), one.fate.clone()))
        .collect();
    let reworded = Fate::Changed(vec![Aspect::Text], Comparable::No);
    let moved = Fate::Changed(vec![Aspect::Target], Comparable::Yes);
    let expected = [
        (first.as_str(), reworded),
        (second.as_str(), moved),
        ("nog-een", Fate::Added),
        (gone.id.as_str(), Fate::Gone),
    ];
    assert_eq!(fates, expected);
}
