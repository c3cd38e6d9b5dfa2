//! From answers to what may be shown of them.

use super::asked::RoleSets;
use super::headcount::with_total;
use super::person::{person_answers, shuffled};
use super::roster::{Counted, Roster};
use super::{
    Answers, GROUP_MIN, GroupResult, Headcounts, ItemResult, Levels, PersonAnswer, Priorities,
    REMARKS_MIN, Shown, shown_blocks,
};
use crate::questionnaire::{Level, Placed, Questionnaire};
use crate::round::{Anonymity, Respondent};
use crate::score::Tally;

/// Everything of a round that may be shown, before topics and areas are made of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Published {
    /// Who joined and finished.
    pub headcounts: Headcounts,
    /// People who answered at least one part of one item they are asked.
    pub answered: Shown<u32>,
    /// By item number, as long as the list.
    pub items: Vec<PublishedItem>,
}

/// What may be shown of one item.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PublishedItem {
    /// Of the whole team.
    pub result: ItemResult,
    /// Of each role group, in the order of the list.
    pub groups: Vec<GroupResult>,
    /// Shuffled; empty when hidden.
    pub remarks: Vec<String>,
    /// Per person; only in open kaart.
    pub people: Vec<PersonAnswer>,
}

/// Applies the rules of [`super`] to the answers of a round.
///
/// `seed` orders the remarks. Answers to items that somebody's role is not asked do not count.
pub fn publish(
    questionnaire: &Questionnaire,
    anonymity: Anonymity,
    respondents: &[Respondent],
    seed: u64,
) -> Published {
    let roster = Roster::new(questionnaire, respondents);
    let headcounts = with_total(anonymity, roster.total(), &roster.group_counts());
    let (answered, counted) = roster.count();
    let answered = Shown::from(enough(anonymity, answered).then_some(answered));
    let mut publisher = Publisher::new(questionnaire, anonymity, &roster, seed, &headcounts);
    let items = questionnaire
        .items()
        .zip(counted)
        .map(|(placed, counted)| match answered {
            Shown::Visible(_) => publisher.item(placed, counted),
            Shown::Hidden => publisher.hidden_item(),
        })
        .collect();
    Published {
        headcounts,
        answered,
        items,
    }
}

/// Whether a part of an item that `people` people are in may be shown.
fn enough(anonymity: Anonymity, people: u32) -> bool {
    match anonymity {
        Anonymity::Anonymous => people >= GROUP_MIN,
        Anonymity::OpenCards => people > 0,
    }
}

/// Which role groups of a part may be shown, given the people in the part.
fn groups_shown(anonymity: Anonymity, total: u32, groups: &[u32]) -> Vec<bool> {
    match anonymity {
        Anonymity::Anonymous => shown_blocks(total, groups),
        Anonymity::OpenCards => groups.iter().map(|&people| people > 0).collect(),
    }
}

struct Publisher<'a> {
    questionnaire: &'a Questionnaire,
    anonymity: Anonymity,
    roster: &'a Roster<'a>,
    seed: u64,
    sets: RoleSets,
}

/// Which parts of an item may be shown for one group of people.
#[derive(Clone, Copy)]
pub(super) struct Parts {
    answers: bool,
    levels: bool,
    priorities: bool,
}

impl Parts {
    /// Whether anything may be.
    pub(super) fn any(self) -> bool {
        self.answers || self.levels || self.priorities
    }
}

impl<'a> Publisher<'a> {
    fn new(
        questionnaire: &'a Questionnaire,
        anonymity: Anonymity,
        roster: &'a Roster<'a>,
        seed: u64,
        headcounts: &Headcounts,
    ) -> Self {
        let mut sets = RoleSets::new(roster.people_per_role());
        for (place, group) in headcounts.groups.iter().enumerate() {
            if group.count.is_visible() {
                sets.show(&roster.roles_of_group(place));
            }
        }
        Self {
            questionnaire,
            anonymity,
            roster,
            seed,
            sets,
        }
    }

    fn hidden_item(&self) -> PublishedItem {
        let hidden = |group: &crate::questionnaire::RoleGroup| GroupResult {
            group: group.id.clone(),
            result: ItemResult::default(),
        };
        PublishedItem {
            groups: self.questionnaire.role_groups.iter().map(hidden).collect(),
            ..PublishedItem::default()
        }
    }

    fn item(&mut self, placed: Placed, counted: Counted) -> PublishedItem {
        let roles = &counted.roles;
        let target = placed.item.target;
        let result = ItemResult {
            asked: self.head_count(roles),
            ..item_result(&counted.total, self.total_parts(&counted.total), target)
        };
        let parts = group_parts(self.anonymity, &counted.total, &counted.groups);
        let mut groups = Vec::with_capacity(parts.len());
        for (place, (tally, parts)) in counted.groups.iter().zip(parts).enumerate() {
            let of_group = self.roster.roles_of_group(place);
            let both: Vec<bool> = roles.iter().zip(of_group).map(|(&a, b)| a && b).collect();
            groups.push(GroupResult {
                group: self.questionnaire.role_groups[place].id.clone(),
                result: ItemResult {
                    asked: self.head_count(&both),
                    ..item_result(tally, parts, target)
                },
            });
        }
        let open = self.anonymity == Anonymity::OpenCards;
        let remarks = if open || counted.total.answered >= REMARKS_MIN {
            shuffled(counted.remarks, placed.number, self.seed)
        } else {
            Vec::new()
        };
        let people = if open {
            person_answers(self.questionnaire, self.roster, placed)
        } else {
            Vec::new()
        };
        PublishedItem {
            result,
            groups,
            remarks,
            people,
        }
    }

    fn head_count(&mut self, roles: &[bool]) -> Shown<u32> {
        let people = self.sets.count(roles);
        let shown = people > 0 && (self.anonymity == Anonymity::OpenCards || self.sets.show(roles));
        shown.then_some(people).into()
    }

    fn total_parts(&self, tally: &Tally) -> Parts {
        let answers = enough(self.anonymity, tally.answered);
        Parts {
            answers,
            levels: answers && enough(self.anonymity, tally.with_level()),
            priorities: enough(self.anonymity, tally.with_priority()),
        }
    }
}

/// Which parts of an item may be shown of each role group, given everybody's and theirs.
pub(super) fn group_parts(anonymity: Anonymity, total: &Tally, groups: &[Tally]) -> Vec<Parts> {
    let people = |count: fn(&Tally) -> u32| groups.iter().map(count).collect::<Vec<_>>();
    let answers = groups_shown(anonymity, total.answered, &people(|tally| tally.answered));
    // A group whose answers are hidden cannot show levels: it counts as nobody here, so that
    // its people stay with those left behind.
    let with_level: Vec<u32> = groups
        .iter()
        .zip(&answers)
        .map(|(tally, &shown)| if shown { tally.with_level() } else { 0 })
        .collect();
    let levels = groups_shown(anonymity, total.with_level(), &with_level);
    let with_priority = people(Tally::with_priority);
    let priorities = groups_shown(anonymity, total.with_priority(), &with_priority);
    answers
        .into_iter()
        .zip(levels)
        .zip(priorities)
        .map(|((answers, levels), priorities)| Parts {
            answers,
            levels,
            priorities,
        })
        .collect()
}

/// The parts that may be shown, with their figures; `asked` stays hidden.
fn item_result(tally: &Tally, parts: Parts, target: Level) -> ItemResult {
    let answers = parts.answers.then_some(Answers {
        answered: tally.answered,
        unknown: tally.unknown,
        not_applicable: tally.not_applicable,
    });
    let levels = if parts.levels {
        Levels::of(&tally.levels, target)
    } else {
        None
    };
    let priorities = if parts.priorities {
        Priorities::of(tally.priorities)
    } else {
        None
    };
    ItemResult {
        asked: Shown::Hidden,
        answers: answers.into(),
        levels: levels.into(),
        priorities: priorities.into(),
    }
}
