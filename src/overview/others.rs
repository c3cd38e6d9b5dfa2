//! An overview for people outside the team.

use super::aggregate::Skeleton;
use super::{ItemView, Overview};
use crate::disclosure::{GroupResult, ItemResult, REMARKS_MIN, Shown, shown_blocks};
use crate::round::Anonymity;

impl Overview {
    /// What may leave the team: figures of the whole team, and nothing of single persons.
    ///
    /// In an anonymous round that is the overview itself. In open kaart the team sees who answered
    /// what; others see no persons, role groups only where [`shown_blocks`] lets them be seen, and
    /// remarks only from [`REMARKS_MIN`] people. Doing it twice changes nothing more.
    #[must_use]
    pub fn for_others(&self) -> Self {
        if self.anonymity == Anonymity::Anonymous {
            return self.clone();
        }
        let mut resources: Vec<_> = self
            .resources
            .iter()
            .map(|resource| without_persons(&resource.item))
            .collect();
        resources.sort_by_key(|item| item.number);
        let skeleton = Skeleton {
            areas: self.areas.iter().map(|part| part.area).collect(),
            topics: self
                .topics
                .iter()
                .map(|topic| (topic.area, topic.id.clone()))
                .collect(),
            items: self.items.iter().map(without_persons).collect(),
            resources,
        };
        skeleton.fill(self.clone())
    }
}

fn without_persons(item: &ItemView) -> ItemView {
    let enough = |people: u32| people >= REMARKS_MIN;
    let remarks = if enough(answered(&item.result)) {
        item.remarks.clone()
    } else {
        Vec::new()
    };
    ItemView {
        groups: groups(item),
        difference: Shown::Hidden,
        reasons: Vec::new(),
        urgency: Shown::Hidden,
        people: Vec::new(),
        remarks,
        ..item.clone()
    }
}

/// The role groups, each with those parts that may be shown.
fn groups(item: &ItemView) -> Vec<GroupResult> {
    let shown = |people: fn(&ItemResult) -> u32| {
        let of_groups: Vec<u32> = item.groups.iter().map(|one| people(&one.result)).collect();
        shown_blocks(people(&item.result), &of_groups)
    };
    let parts = shown(answered)
        .into_iter()
        .zip(shown(with_level))
        .zip(shown(with_priority));
    item.groups
        .iter()
        .zip(parts)
        .map(|(one, ((answers, levels), priorities))| {
            let result = &one.result;
            let mut kept = ItemResult::default();
            if answers {
                kept.asked = result.asked;
                kept.answers = result.answers;
            }
            if answers && levels {
                kept.levels = result.levels.clone();
            }
            if priorities {
                kept.priorities = result.priorities;
            }
            GroupResult {
                group: one.group.clone(),
                result: kept,
            }
        })
        .collect()
}

fn answered(result: &ItemResult) -> u32 {
    result.answers.visible().map_or(0, |given| given.answered)
}

fn with_level(result: &ItemResult) -> u32 {
    result.levels.visible().map_or(0, |levels| levels.n)
}

fn with_priority(result: &ItemResult) -> u32 {
    result.priorities.visible().map_or(0, |given| given.n)
}
