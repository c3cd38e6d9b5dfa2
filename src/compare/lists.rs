//! What differs between two versions of a list, item by item.

use std::collections::BTreeMap;

use super::item::same_question;
use crate::questionnaire::{Id, Item, Placed, Questionnaire};

/// How many items of a newer list are the same as in an older one, by id.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ListChange {
    /// Asked in the same way.
    pub same: u32,
    /// *Gewijzigd*: with another text, other levels or of another kind.
    pub changed: u32,
    /// Only in the newer list.
    pub added: u32,
    /// Only in the older list.
    pub gone: u32,
}

impl ListChange {
    /// From `older` to `newer`.
    pub fn between(older: &Questionnaire, newer: &Questionnaire) -> Self {
        let mut known: BTreeMap<&Id, &Item> = older
            .items()
            .map(|Placed { item, .. }| (&item.id, item))
            .collect();
        let mut change = Self::default();
        for Placed { item, .. } in newer.items() {
            match known.remove(&item.id) {
                None => change.added += 1,
                Some(before) if same_question((older, before), (newer, item)) => change.same += 1,
                Some(_) => change.changed += 1,
            }
        }
        change.gone = u32::try_from(known.len()).unwrap_or(u32::MAX);
        change
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::overview::tests::support::list;

    #[test]
    fn an_unchanged_list_has_only_the_same_items() {
        let list = list();
        let change = ListChange::between(&list, &list);
        let items = u32::try_from(list.items().count()).unwrap();
        let expected = ListChange {
            same: items,
            ..ListChange::default()
        };
        assert_eq!(change, expected);
    }

    #[test]
    fn each_kind_of_change_is_counted_once() {
        let older = list();
        let items = u32::try_from(older.items().count()).unwrap();
        let mut newer = older.clone();
        let topic = &mut newer.areas[0].topics[0];
        topic.items[0].text.push_str(" Anders.");
        let mut another = topic.items[0].clone();
        another.id = Id::new("nog-een").unwrap();
        topic.items.push(another);
        let last = newer.areas.last_mut().unwrap().topics.last_mut().unwrap();
        last.items.pop();
        let change = ListChange::between(&older, &newer);
        let expected = ListChange {
            same: items - 2,
            changed: 1,
            added: 1,
            gone: 1,
        };
        assert_eq!(change, expected);
    }
}
