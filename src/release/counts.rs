//! How the people of one round answered, counted: all that a release ever needs of them.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::catalogue::{Catalogue, ItemKey};
use super::contribution::Answers;
use crate::answer::{Answer, Choice};
use crate::questionnaire::{Id, Questionnaire};

/// The counts of one round per item and role group. *Niet van toepassing* counts nowhere, a
/// priority beside it neither.
///
/// As secret as answers: a role group of one person is that person.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct RoundCounts(BTreeMap<(Id, Id), Counts>);

/// How a role group answered an item: numbers of people.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Counts {
    levels: [u16; 7],
    unknown: u16,
    priorities: [u16; 3],
}

impl fmt::Debug for RoundCounts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RoundCounts").finish_non_exhaustive()
    }
}

/// As stored.
#[derive(Serialize, Deserialize)]
struct Stored {
    v: u32,
    roles: Vec<Id>,
    items: Vec<(Id, Vec<OfRole>)>,
}

/// Role group (place in `roles`), levels without zeros at the end, *weet ik niet*, priorities.
type OfRole = (usize, Vec<u16>, u16, [u16; 3]);

const VERSION: u32 = 1;

/// A stored text is no [`RoundCounts`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BrokenCounts;

impl fmt::Display for BrokenCounts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the counts of a round cannot be read")
    }
}

impl std::error::Error for BrokenCounts {}

impl RoundCounts {
    /// Counts people in a role who gave the same answer to an item ([`crate::questionnaire::Placed::number`])
    /// of the list. What the list does not know counts nowhere.
    pub fn add(
        &mut self,
        list: &Questionnaire,
        (item, role): (u16, &Id),
        answer: &Answer,
        people: u16,
    ) {
        let (Some(placed), Some(group)) = (list.item(item), list.group_of(role)) else {
            return;
        };
        let scale = usize::from(list.scale_of(placed.item).len());
        let mut counts = Counts::default();
        match answer.choice {
            Some(Choice::NotApplicable) => return,
            Some(Choice::Level(level)) if level.index() < scale => {
                counts.levels[level.index()] = people;
            }
            Some(Choice::Unknown) => counts.unknown = people,
            Some(Choice::Level(_)) | None => {}
        }
        if let Some(priority) = answer.priority {
            counts.priorities[priority as usize] = people;
        }
        if counts != Counts::default() {
            let place = (placed.item.id.clone(), group.id.clone());
            self.0.entry(place).or_default().join(counts);
        }
    }

    /// The same as text, to store.
    pub fn to_json(&self) -> String {
        let mut roles: Vec<Id> = self.0.keys().map(|(_, role)| role.clone()).collect();
        roles.sort();
        roles.dedup();
        let mut items: Vec<(Id, Vec<_>)> = Vec::new();
        for ((item, role), counts) in &self.0 {
            if items.last().is_none_or(|(last, _)| last != item) {
                items.push((item.clone(), Vec::new()));
            }
            let role = roles.binary_search(role).unwrap_or_default();
            let used = counts.levels.iter().rposition(|people| *people > 0);
            let levels = counts.levels[..used.map_or(0, |last| last + 1)].to_vec();
            if let Some((_, of_item)) = items.last_mut() {
                of_item.push((role, levels, counts.unknown, counts.priorities));
            }
        }
        let stored = Stored {
            v: VERSION,
            roles,
            items,
        };
        // Lists, numbers and texts always become JSON.
        serde_json::to_string(&stored).unwrap_or_default()
    }

    /// Reads [`Self::to_json`] back.
    pub fn from_json(text: &str) -> Result<Self, BrokenCounts> {
        let stored: Stored = serde_json::from_str(text).map_err(|_| BrokenCounts)?;
        if stored.v != VERSION {
            return Err(BrokenCounts);
        }
        let mut found = BTreeMap::new();
        for (item, of_item) in stored.items {
            for (role, given, unknown, priorities) in of_item {
                let role = stored.roles.get(role).ok_or(BrokenCounts)?.clone();
                let mut levels = [0; 7];
                let places = levels.get_mut(..given.len()).ok_or(BrokenCounts)?;
                places.copy_from_slice(&given);
                let counts = Counts {
                    levels,
                    unknown,
                    priorities,
                };
                found.insert((item.clone(), role), counts);
            }
        }
        Ok(Self(found))
    }

    /// What a scan gives to a release: of a list whose items have these wordings in its round. What
    /// the catalogue does not have is left out.
    pub fn answers(
        &self,
        list: &Id,
        wordings: &BTreeMap<Id, u16>,
        catalogue: &Catalogue,
    ) -> Vec<Answers> {
        let answers = |((item, role), counts): (&(Id, Id), &Counts)| {
            let key = ItemKey {
                list: list.clone(),
                item: item.clone(),
                wording: *wordings.get(item)?,
            };
            Some(Answers {
                item: catalogue.item(&key)?,
                role: catalogue.role(role)?,
                levels: counts.levels,
                unknown: counts.unknown,
                priorities: counts.priorities,
            })
        };
        self.0.iter().filter_map(answers).collect()
    }
}

impl Counts {
    fn join(&mut self, other: Self) {
        let sum = |into: &mut u16, more: u16| *into = into.saturating_add(more);
        for (into, more) in self.levels.iter_mut().zip(other.levels) {
            sum(into, more);
        }
        for (into, more) in self.priorities.iter_mut().zip(other.priorities) {
            sum(into, more);
        }
        sum(&mut self.unknown, other.unknown);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::Priority;
    use crate::questionnaire::Level;
    use crate::release::history::{ListHistory, Snapshot};
    use crate::testing;

    fn answer(choice: Option<Choice>, priority: Option<Priority>) -> Answer {
        Answer {
            choice,
            priority,
            remark: None,
        }
    }

    fn level(number: u8) -> Option<Choice> {
        Level::new(number).map(Choice::Level)
    }

    #[test]
    fn counts_are_of_role_groups_and_read_back() {
        let list = testing::usual();
        let role = list.role_groups[0].roles[0].clone();
        let nobody = Id::new("niemand").unwrap();
        let high = Some(Priority::High);
        let mut counts = RoundCounts::default();
        counts.add(&list, (0, &role), &answer(level(2), high), 3);
        counts.add(&list, (0, &role), &answer(level(2), None), 2);
        counts.add(&list, (0, &role), &answer(Some(Choice::Unknown), None), 1);
        counts.add(&list, (0, &role), &answer(None, high), 4);
        // These count nowhere: n.v.t., above the scale, unknown to the list.
        let apart = answer(Some(Choice::NotApplicable), high);
        counts.add(&list, (1, &role), &apart, 5);
        counts.add(&list, (1, &role), &answer(level(7), None), 5);
        counts.add(&list, (0, &nobody), &answer(level(1), None), 5);
        counts.add(&list, (999, &role), &answer(level(1), None), 5);
        let text = counts.to_json();
        let group = list.role_groups[0].id.as_str();
        let item = list.items().next().unwrap().item.id.as_str();
        let expected =
            format!(r#"{{"v":1,"roles":["{group}"],"items":[["{item}",[[0,[0,5],1,[0,0,7]]]]]}}"#);
        assert_eq!(text, expected);
        assert!(RoundCounts::from_json(&text).unwrap() == counts);
        for broken in ["", "{}", r#"{"v":2,"roles":[],"items":[]}"#] {
            assert!(RoundCounts::from_json(broken).is_err());
        }
        let eight = r#"{"v":1,"roles":["a"],"items":[["b",[[0,[0,0,0,0,0,0,0,1],0,[0,0,0]]]]]}"#;
        assert!(RoundCounts::from_json(eight).is_err());
        assert_eq!(format!("{counts:?}"), "RoundCounts { .. }");
    }

    #[test]
    fn a_scan_gives_what_the_catalogue_has() {
        let list = testing::usual();
        let role = list.role_groups[0].roles[0].clone();
        let mut counts = RoundCounts::default();
        for item in 0..2 {
            counts.add(&list, (item, &role), &answer(level(1), None), 3);
        }
        let history = ListHistory::new(vec![Snapshot {
            list: list.clone().into(),
            full: true,
        }]);
        let history = history.unwrap();
        let roles: Vec<Id> = history.roles().cloned().collect();
        let catalogue = Catalogue::new(history.items(), roles, Vec::new(), Vec::new()).unwrap();
        let answers = counts.answers(&list.id, history.newest_wordings(), &catalogue);
        assert_eq!(answers.len(), 2);
        assert_eq!(answers[0].levels[..2], [3, 0]);
        let only: BTreeMap<_, _> = history
            .newest_wordings()
            .clone()
            .into_iter()
            .take(0)
            .collect();
        assert!(counts.answers(&list.id, &only, &catalogue).is_empty());
    }
}
