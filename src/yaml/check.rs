//! Checks that look at more than one place: ids that are taken, references that lead nowhere.

use std::collections::{BTreeSet, HashMap};

use super::code::Code;
use super::finding::Report;
use super::list::Index;
use super::offers::References;
use super::scalar::Located;
use super::suggest;
use super::{Content, File};
use crate::questionnaire::Id;

/// Numbers of items are small; a list this long is a mistake.
const MOST_ITEMS: usize = 500;

/// Everything within one list.
pub(super) fn list(index: &Index, report: &mut Report) {
    unique("role", &index.roles, report);
    unique("role group", &index.groups, report);
    unique("topic", &index.topics, report);
    unique("item", &index.items, report);
    let roles = names(&index.roles);
    exist(&index.grouped, &roles, &ROLE_OF_LIST, report);
    exist(&index.asked, &roles, &ROLE_OF_LIST, report);
    groups(index, report);
    if let Some(first_too_many) = index.items.get(MOST_ITEMS) {
        report.add(
            first_too_many.place,
            Code::TooManyItems,
            format!(
                "This list has {} items; at most {MOST_ITEMS} fit.",
                index.items.len()
            ),
            "Split the list. People answer 30 to 40 items gladly, hardly more.",
        );
    }
}

/// Everything between the files of a directory.
pub(super) fn across(files: &mut [File], some_unreadable: Unreadable) {
    let mut lists = HashMap::new();
    let mut offers = HashMap::new();
    let mut known = Known {
        note: some_unreadable.note(),
        ..Known::default()
    };
    for file in &mut *files {
        match &file.content {
            Content::List(_, index) => {
                let taken = index.list.as_slice();
                free("list", taken, &mut lists, file.name, &mut file.report);
                known.add(index);
            }
            Content::Offers(_, references) => {
                free(
                    "offer",
                    &references.offers,
                    &mut offers,
                    file.name,
                    &mut file.report,
                );
            }
            Content::Nothing => {}
        }
    }
    for file in files {
        if let Content::Offers(_, references) = &file.content {
            known.check(references, &mut file.report);
        }
    }
}

/// Whether files are left out of the checks because they cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unreadable {
    Some,
    None,
}

impl Unreadable {
    fn note(self) -> &'static str {
        match self {
            Self::Some => " It may be in a file that cannot be read yet; mend that file first.",
            Self::None => "",
        }
    }
}

/// What offers may refer to: the ids of all lists together.
#[derive(Debug, Default)]
struct Known {
    roles: BTreeSet<String>,
    topics: BTreeSet<String>,
    items: BTreeSet<String>,
    note: &'static str,
}

impl Known {
    fn add(&mut self, index: &Index) {
        self.roles
            .extend(names(&index.roles).into_iter().map(String::from));
        self.topics
            .extend(names(&index.topics).into_iter().map(String::from));
        self.items
            .extend(names(&index.items).into_iter().map(String::from));
    }

    fn check(&self, references: &References, report: &mut Report) {
        let kind = |what, code| Reference {
            what,
            home: "in any questionnaire",
            code,
            note: self.note,
        };
        exist(
            &references.roles,
            &words(&self.roles),
            &kind("role", Code::UnknownRole),
            report,
        );
        exist(
            &references.topics,
            &words(&self.topics),
            &kind("topic", Code::UnknownTopic),
            report,
        );
        exist(
            &references.items,
            &words(&self.items),
            &kind("item", Code::UnknownItem),
            report,
        );
    }
}

fn words(set: &BTreeSet<String>) -> BTreeSet<&str> {
    set.iter().map(String::as_str).collect()
}

/// How to speak of a reference that leads nowhere.
struct Reference {
    what: &'static str,
    home: &'static str,
    code: Code,
    note: &'static str,
}

const ROLE_OF_LIST: Reference = Reference {
    what: "role",
    home: "in this list",
    code: Code::UnknownRole,
    note: "",
};

fn exist(uses: &[Located<Id>], known: &BTreeSet<&str>, of: &Reference, report: &mut Report) {
    for used in uses
        .iter()
        .filter(|used| !known.contains(used.value.as_str()))
    {
        let otherwise = format!("Correct it, or add that {} first.{}", of.what, of.note);
        report.add(
            used.place,
            of.code,
            format!("There is no {} `{}` {}.", of.what, used.value, of.home),
            suggest::help(used.value.as_str(), known.iter().copied(), &otherwise),
        );
    }
}

fn unique(what: &str, ids: &[Located<Id>], report: &mut Report) {
    let mut taken: HashMap<&str, usize> = HashMap::new();
    for id in ids {
        let Some(line) = taken.get(id.value.as_str()) else {
            taken.insert(id.value.as_str(), id.place.line);
            continue;
        };
        report.add(
            id.place,
            Code::DuplicateId,
            format!(
                "The {what} id `{}` is already used on line {line}.",
                id.value
            ),
            "Give this one an id of its own. Keep the id that earlier versions of the list had.",
        );
    }
}

/// The same, over files: `taken` maps an id to the file and line that have it.
fn free<'f>(
    what: &str,
    ids: &[Located<Id>],
    taken: &mut HashMap<Id, (&'f str, usize)>,
    file: &'f str,
    report: &mut Report,
) {
    for id in ids {
        let Some((other, line)) = taken.get(&id.value) else {
            taken.insert(id.value.clone(), (file, id.place.line));
            continue;
        };
        report.add(
            id.place,
            Code::DuplicateId,
            format!(
                "The {what} id `{}` is already used in {other}, line {line}.",
                id.value
            ),
            "Give this one an id of its own, or remove the older file.",
        );
    }
}

fn groups(index: &Index, report: &mut Report) {
    let mut grouped: HashMap<&str, usize> = HashMap::new();
    for role in &index.grouped {
        let Some(line) = grouped.get(role.value.as_str()) else {
            grouped.insert(role.value.as_str(), role.place.line);
            continue;
        };
        report.add(
            role.place,
            Code::RoleInTwoGroups,
            format!(
                "The role `{}` is already in the group on line {line}.",
                role.value
            ),
            "Leave each role in one group only.",
        );
    }
    for role in index
        .roles
        .iter()
        .filter(|role| !grouped.contains_key(role.value.as_str()))
    {
        report.add(
            role.place,
            Code::RoleWithoutGroup,
            format!("The role `{}` is in no role group.", role.value),
            "Add it to the `roles` of one of the `role_groups`.",
        );
    }
}

fn names(ids: &[Located<Id>]) -> BTreeSet<&str> {
    ids.iter().map(|id| id.value.as_str()).collect()
}
