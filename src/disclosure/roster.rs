//! Who answers in which role, as counts. Nothing in here is for showing.

use super::GroupCount;
use crate::answer::{Answer, Remark};
use crate::questionnaire::{Item, Questionnaire};
use crate::round::Respondent;
use crate::score::Tally;

/// The respondents with the place of their role and role group in the list.
pub(super) struct Roster<'a> {
    questionnaire: &'a Questionnaire,
    people: Vec<Person<'a>>,
}

/// One respondent.
pub(super) struct Person<'a> {
    /// Place of the role in the list; one past the last for a role that is not in it.
    pub(super) role: usize,
    /// Place of the role group in the list.
    pub(super) group: Option<usize>,
    pub(super) respondent: &'a Respondent,
}

/// One item counted: everybody, and each role group of the list.
pub(super) struct Counted<'a> {
    /// The roles that are asked, as in [`Roster::people_per_role`].
    pub(super) roles: Vec<bool>,
    pub(super) total: Tally,
    pub(super) groups: Vec<Tally>,
    /// In the order of the respondents.
    pub(super) remarks: Vec<&'a str>,
}

impl<'a> Counted<'a> {
    fn add(&mut self, group: Option<usize>, answer: Option<&'a Answer>) {
        self.total.add(answer);
        if let Some(group) = group {
            self.groups[group].add(answer);
        }
        let remark = answer.and_then(|answer| answer.remark.as_ref());
        self.remarks.extend(remark.map(Remark::as_str));
    }
}

impl<'a> Roster<'a> {
    pub(super) fn new(questionnaire: &'a Questionnaire, respondents: &'a [Respondent]) -> Self {
        let person = |respondent: &'a Respondent| {
            let role = questionnaire
                .roles
                .iter()
                .position(|role| role.id == respondent.role);
            let group = questionnaire
                .role_groups
                .iter()
                .position(|group| group.roles.contains(&respondent.role));
            Person {
                role: role.unwrap_or(questionnaire.roles.len()),
                group,
                respondent,
            }
        };
        Self {
            questionnaire,
            people: respondents.iter().map(person).collect(),
        }
    }

    /// People per role of the list, and at the end those in no role of it.
    pub(super) fn people_per_role(&self) -> Vec<u32> {
        let mut people = vec![0; self.questionnaire.roles.len() + 1];
        for person in &self.people {
            people[person.role] += 1;
        }
        people
    }

    /// Head counts per role group, in the order of the list.
    pub(super) fn group_counts(&self) -> Vec<GroupCount> {
        let empty = |group: &crate::questionnaire::RoleGroup| GroupCount {
            group: group.id.clone(),
            joined: 0,
            finished: 0,
        };
        let mut counts: Vec<_> = self.questionnaire.role_groups.iter().map(empty).collect();
        for person in &self.people {
            if let Some(group) = person.group {
                counts[group].joined += 1;
                counts[group].finished += u32::from(person.respondent.finished);
            }
        }
        counts
    }

    /// Everybody, and how many of them said *klaar*.
    pub(super) fn total(&self) -> super::Headcount {
        let finished = self
            .people
            .iter()
            .filter(|person| person.respondent.finished)
            .count();
        super::Headcount {
            joined: count(self.people.len()),
            finished: count(finished),
        }
    }

    /// Counts every item, by number; and the people who answered at least one part of one item
    /// that they are asked.
    pub(super) fn count(&self) -> (u32, Vec<Counted<'a>>) {
        let mut items: Vec<_> = self
            .questionnaire
            .items()
            .map(|placed| self.uncounted(placed.item))
            .collect();
        let mut answered = 0;
        for person in &self.people {
            let mut any = false;
            for (number, item) in items
                .iter_mut()
                .enumerate()
                .filter(|(_, i)| i.roles[person.role])
            {
                let answer = person.respondent.answers.get(number);
                any |= answer.is_some_and(|answer| !answer.is_empty());
                item.add(person.group, answer);
            }
            answered += u32::from(any);
        }
        (answered, items)
    }

    fn uncounted(&self, item: &Item) -> Counted<'a> {
        let empty = Tally::new(self.questionnaire.scale_of(item).len());
        Counted {
            roles: self.roles_asked(item),
            groups: vec![empty.clone(); self.questionnaire.role_groups.len()],
            total: empty,
            remarks: Vec::new(),
        }
    }

    /// As in [`Self::people_per_role`].
    fn roles_asked(&self, item: &Item) -> Vec<bool> {
        let mut asked: Vec<_> = self
            .questionnaire
            .roles
            .iter()
            .map(|role| item.asks(&role.id))
            .collect();
        asked.push(item.roles.is_empty());
        asked
    }

    /// The roles of the role group at a place, as in [`Self::people_per_role`].
    pub(super) fn roles_of_group(&self, place: usize) -> Vec<bool> {
        let group = &self.questionnaire.role_groups[place];
        let mut within: Vec<_> = self
            .questionnaire
            .roles
            .iter()
            .map(|role| group.roles.contains(&role.id))
            .collect();
        within.push(false);
        within
    }

    /// People who are asked an item.
    pub(super) fn asked(&self, item: &Item) -> impl Iterator<Item = &Person<'a>> {
        let asked = self.roles_asked(item);
        self.people.iter().filter(move |person| asked[person.role])
    }
}

fn count(people: usize) -> u32 {
    u32::try_from(people).unwrap_or(u32::MAX)
}
