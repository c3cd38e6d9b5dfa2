//! A list over the years: which wording of an item is which question, and what a release asks of
//! it.
//!
//! # Wordings
//! Figures of an item that was *gewijzigd* are figures of another question. Two versions of a list
//! ask an item alike when [`same_question`] says so: the same kind, text, descriptions of levels
//! and scale, which is the rule by which a team's own comparison calls an item *gewijzigd*. Each way
//! of asking an item gets a number, in the order in which rounds first asked it: the first is 0. A
//! list that returns to earlier words returns to their number. As snapshots are never thrown away,
//! a number stays what it is.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::catalogue::{Asked, ItemKey, ItemSpec};
use crate::compare::same_question;
use crate::questionnaire::{Id, Item, Placed, Questionnaire};

/// A list as rounds asked it.
#[derive(Clone, Debug)]
pub struct Snapshot {
    /// What was asked.
    pub list: Arc<Questionnaire>,
    /// Whether that was all of it: the short scan leaves items out.
    pub full: bool,
}

/// All snapshots of one list, in the order in which rounds first asked them.
#[derive(Clone, Debug)]
pub struct ListHistory {
    snapshots: Vec<Snapshot>,
    /// Of each snapshot the wording of each of its items.
    wordings: Vec<BTreeMap<Id, u16>>,
    newest: usize,
}

impl ListHistory {
    /// Of the snapshots of one list; `None` without any.
    pub fn new(snapshots: Vec<Snapshot>) -> Option<Self> {
        let last = |full: bool| snapshots.iter().rposition(|snapshot| snapshot.full == full);
        let newest = last(true).or_else(|| last(false))?;
        Some(Self {
            wordings: wordings(&snapshots),
            snapshots,
            newest,
        })
    }

    /// The newest list: the last that was asked in full, which has the titles and texts that a
    /// release is shown with.
    pub fn newest(&self) -> &Arc<Questionnaire> {
        &self.snapshots[self.newest].list
    }

    /// Which wording the newest list has of each of its items.
    pub fn newest_wordings(&self) -> &BTreeMap<Id, u16> {
        &self.wordings[self.newest]
    }

    /// Which wording a snapshot, counted from the first, has of each of its items.
    pub fn wordings(&self, snapshot: usize) -> Option<&BTreeMap<Id, u16>> {
        self.wordings.get(snapshot)
    }

    /// The names of all role groups.
    pub fn roles(&self) -> impl Iterator<Item = &Id> {
        let groups = self.snapshots.iter();
        let groups = groups.flat_map(|snapshot| &snapshot.list.role_groups);
        groups.map(|group| &group.id)
    }

    /// Every question that was ever asked, for a catalogue. What the newest list does not ask, or
    /// asks in other words, counts in no topic.
    pub fn items(&self) -> Vec<ItemSpec> {
        let mut found: BTreeMap<ItemKey, ItemSpec> = BTreeMap::new();
        for (snapshot, wordings) in self.snapshots.iter().zip(&self.wordings) {
            for placed in snapshot.list.items() {
                let spec = self.spec(&snapshot.list, placed, wordings[&placed.item.id]);
                found.entry(spec.key.clone()).or_insert(spec);
            }
        }
        // Of what the newest list asks, it says the topic.
        let newest = self.newest();
        for placed in newest.items() {
            let wording = self.newest_wordings()[&placed.item.id];
            let mut spec = self.spec(newest, placed, wording);
            spec.topic = Some(placed.topic.id.clone());
            found.insert(spec.key.clone(), spec);
        }
        found.into_values().collect()
    }

    fn spec(&self, list: &Questionnaire, placed: Placed<'_>, wording: u16) -> ItemSpec {
        let item = placed.item;
        ItemSpec {
            key: ItemKey {
                list: self.newest().id.clone(),
                item: item.id.clone(),
                wording,
            },
            asked: if item.is_resource() {
                Asked::Resource
            } else {
                Asked::Levels(list.scale.len())
            },
            topic: None,
            area: placed.area,
            weight: thousandths(item.weight),
        }
    }
}

fn wordings(snapshots: &[Snapshot]) -> Vec<BTreeMap<Id, u16>> {
    // Of each item the ways in which it was asked so far.
    let mut known: BTreeMap<&Id, Vec<(&Questionnaire, &Item)>> = BTreeMap::new();
    let mut all = Vec::with_capacity(snapshots.len());
    for snapshot in snapshots {
        let list = &*snapshot.list;
        let of_list = list.items().map(|placed| {
            let ways = known.entry(&placed.item.id).or_default();
            let asked = (list, placed.item);
            let same = ways.iter().position(|way| same_question(*way, asked));
            let place = same.unwrap_or_else(|| {
                ways.push(asked);
                ways.len() - 1
            });
            let wording = u16::try_from(place).unwrap_or(u16::MAX);
            (placed.item.id.clone(), wording)
        });
        all.push(of_list.collect());
    }
    all
}

/// A weight in whole thousandths; a list says it in a few digits.
fn thousandths(weight: f64) -> u32 {
    let thousandths = (weight * 1_000.0).round().clamp(1.0, 1e9);
    // Within bounds, and whole.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let thousandths = thousandths as u32;
    thousandths
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questionnaire::Extent;
    use crate::testing;

    fn snapshot(list: &Questionnaire) -> Snapshot {
        Snapshot {
            list: Arc::new(list.clone()),
            full: true,
        }
    }

    fn reworded(list: &Questionnaire, text: &str) -> Questionnaire {
        let mut list = list.clone();
        list.areas[0].topics[0].items[0].text = text.to_owned();
        list
    }

    #[test]
    fn other_words_are_another_question_and_old_words_the_old_one() {
        let first = testing::usual();
        let second = reworded(&first, "Anders gevraagd.");
        let id = first.areas[0].topics[0].items[0].id.clone();
        let all = [&first, &second, &first].map(snapshot).to_vec();
        let history = ListHistory::new(all[..2].to_vec()).unwrap();
        assert_eq!(history.newest_wordings()[&id], 1);
        assert_eq!(history.wordings(0).unwrap()[&id], 0);
        let others = history
            .newest_wordings()
            .iter()
            .filter(|(it, _)| **it != id);
        assert!(others.clone().count() > 0 && others.clone().all(|(_, wording)| *wording == 0));
        let specs = history.items();
        assert_eq!(specs.len(), first.items().count() + 1);
        let of = |wording| {
            let mut specs = specs.iter();
            let found = specs.find(|spec| spec.key.item == id && spec.key.wording == wording);
            found.unwrap().topic.clone()
        };
        assert_eq!(of(0), None);
        assert_eq!(of(1), Some(first.areas[0].topics[0].id.clone()));
        let back = ListHistory::new(all).unwrap();
        assert_eq!(back.newest_wordings()[&id], 0);
    }

    #[test]
    fn translations_make_no_other_question() {
        let first = testing::usual();
        let mut second = first.clone();
        let id = first.areas[0].topics[0].items[0].id.clone();
        let texts = crate::questionnaire::ItemTexts {
            text: Some("Asked in English.".to_owned()),
            ..Default::default()
        };
        let translation = crate::questionnaire::Translation {
            items: [(id, texts)].into(),
            ..Default::default()
        };
        second.translations = [("en".to_owned(), translation)].into();
        let history = ListHistory::new([&first, &second].map(snapshot).to_vec()).unwrap();
        assert!(
            history
                .newest_wordings()
                .values()
                .all(|wording| *wording == 0)
        );
        assert_eq!(history.items().len(), first.items().count());
    }

    #[test]
    fn the_newest_is_the_last_in_full() {
        let full = testing::usual();
        let short = Snapshot {
            list: Arc::new(reworded(&full, "Kort.").for_extent(Extent::Short)),
            full: false,
        };
        let history = ListHistory::new(vec![snapshot(&full), short.clone()]).unwrap();
        assert_eq!(**history.newest(), full);
        assert_eq!(
            **ListHistory::new(vec![short.clone()]).unwrap().newest(),
            *short.list
        );
        assert!(ListHistory::new(Vec::new()).is_none());
    }

    #[test]
    fn another_scale_never_shares_a_number() {
        let first = testing::usual();
        let mut second = first.clone();
        second.scale =
            crate::questionnaire::Scale::new(["a", "b", "c"].map(String::from).to_vec()).unwrap();
        let history = ListHistory::new(vec![snapshot(&first), snapshot(&second)]).unwrap();
        for spec in history.items() {
            let expected = match (spec.asked, spec.key.wording) {
                (Asked::Resource, wording) => wording == 0,
                (Asked::Levels(levels), 0) => levels == first.scale.len(),
                (Asked::Levels(levels), _) => levels == 3,
            };
            assert!(expected, "{spec:?}");
        }
        let none = Vec::new();
        assert!(
            super::super::Catalogue::new(history.items(), none, Vec::new(), Vec::new()).is_ok()
        );
    }
}
