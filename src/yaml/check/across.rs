//! Checks between the files of a directory.

use std::collections::{BTreeSet, HashMap};

use super::super::code::Code;
use super::super::file::{Content, File};
use super::super::index::Index;
use super::super::offers::References;
use super::super::options::ReadOptions;
use super::super::report::Report;
use super::super::scalar::Located;
use super::super::words::{Phrase, words};
use super::reference::{ITEM, LIST, NOTHING, OFFER, ROLE, Reference, TOPIC, exist, names};
use super::{comparable, reach};
use crate::questionnaire::Id;

/// Everything between the files of a directory.
///
/// That a topic has few offers is said only when nothing is wrong, because a fault can be the cause.
pub(in super::super) fn across(
    files: &mut [File],
    some_unreadable: Unreadable,
    options: &ReadOptions,
) {
    let mut lists = HashMap::new();
    let mut offers = HashMap::new();
    let mut known = Known::new(some_unreadable.note());
    for file in &mut *files {
        match &file.content {
            Content::List(_, index) => {
                let taken = index.list.as_slice();
                free(LIST, taken, &mut lists, file.name, &mut file.report);
                known.add(index);
            }
            Content::Offers(_, references) => {
                free(
                    OFFER,
                    &references.offers,
                    &mut offers,
                    file.name,
                    &mut file.report,
                );
            }
            Content::Nothing => {}
        }
    }
    for file in &mut *files {
        if let Content::Offers(_, references) = &file.content {
            known.check(references, &mut file.report);
        }
    }
    comparable::check(files);
    reach::offers(files, known.note);
    if some_unreadable == Unreadable::None && !files.iter().any(|file| file.report.has_fault()) {
        reach::topics(files, options.today.as_deref());
    }
}

/// Whether files are left out of the checks because they cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Unreadable {
    Some,
    None,
}

impl Unreadable {
    fn note(self) -> Phrase {
        match self {
            Self::Some => Phrase::new(
                " It may be in a file that cannot be read yet; mend that file first.",
                " Misschien staat het in een bestand dat nog niet te lezen is; herstel dat \
                     eerst.",
            ),
            Self::None => NOTHING,
        }
    }
}

/// What offers may refer to: the ids of all lists together.
#[derive(Debug)]
struct Known {
    roles: BTreeSet<String>,
    topics: BTreeSet<String>,
    items: BTreeSet<String>,
    note: Phrase,
}

impl Known {
    fn new(note: Phrase) -> Self {
        Self {
            roles: BTreeSet::new(),
            topics: BTreeSet::new(),
            items: BTreeSet::new(),
            note,
        }
    }

    fn add(&mut self, index: &Index) {
        self.roles
            .extend(names(&index.roles).into_iter().map(String::from));
        self.topics
            .extend(names(&index.topics).into_iter().map(String::from));
        self.items
            .extend(names(index.item_ids()).into_iter().map(String::from));
    }

    fn check(&self, references: &References, report: &mut Report) {
        let kind = |what, code| Reference {
            what,
            home: Phrase::new("in any questionnaire", "in een van de vragenlijsten"),
            code,
            note: self.note,
        };
        exist(
            &references.roles,
            &words(&self.roles),
            &kind(ROLE, Code::UnknownRole),
            report,
        );
        exist(
            &references.topics,
            &words(&self.topics),
            &kind(TOPIC, Code::UnknownTopic),
            report,
        );
        exist(
            &references.items,
            &words(&self.items),
            &kind(ITEM, Code::UnknownItem),
            report,
        );
    }
}

fn words(set: &BTreeSet<String>) -> BTreeSet<&str> {
    set.iter().map(String::as_str).collect()
}

/// Ids that no other file may have: `taken` maps an id to the file and line that have it.
fn free<'f>(
    what: Phrase,
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
        let taken = &id.value;
        report.add(
            id.place,
            Code::DuplicateId,
            words!(
                "The {what} id `{taken}` is already used in {other}, line {line}.",
                "De id `{taken}` is al in gebruik voor een {what} in {other}, regel {line}.",
                what
            ),
            words!(
                "Give this one an id of its own, or remove the older file.",
                "Geef deze een eigen id, of haal het oudere bestand weg.",
            ),
        );
    }
}
