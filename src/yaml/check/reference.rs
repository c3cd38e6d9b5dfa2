//! References to an id that must be somewhere, and how to speak of them.

use std::collections::BTreeSet;

use super::super::code::Code;
use super::super::instead::brief;
use super::super::place::Place;
use super::super::report::Report;
use super::super::scalar::Located;
use super::super::suggest;
use super::super::words::{Phrase, Words, words};
use crate::questionnaire::Id;

pub(super) const NOTHING: Phrase = Phrase::new("", "");

pub(super) const LIST: Phrase = Phrase::new("list", "lijst");
pub(super) const ROLE: Phrase = Phrase::new("role", "rol");
pub(super) const ROLE_GROUP: Phrase = Phrase::new("role group", "rolgroep");
pub(super) const AREA: Phrase = Phrase::new("area", "gebied");
pub(super) const TOPIC: Phrase = Phrase::new("topic", "onderwerp");
pub(super) const ITEM: Phrase = Phrase::new("item", "vraag");
pub(super) const OFFER: Phrase = Phrase::new("offer", "aanbod");

/// How to speak of a reference that leads nowhere.
pub(super) struct Reference {
    pub(super) what: Phrase,
    pub(super) home: Phrase,
    pub(super) code: Code,
    pub(super) note: Phrase,
}

impl Reference {
    /// To a role, from the list that has it.
    pub(super) fn within_list() -> Self {
        Self {
            what: ROLE,
            home: Phrase::new("in this list", "in deze lijst"),
            code: Code::UnknownRole,
            note: NOTHING,
        }
    }

    /// Reports one use of an id that is not among those that are known.
    pub(super) fn lost(
        &self,
        (id, place): (&str, Place),
        known: &BTreeSet<&str>,
        report: &mut Report,
    ) {
        let help = suggest::help(id, known.iter().copied(), &self.otherwise());
        report.add(place, self.code, self.message(id), help);
    }

    fn message(&self, id: &str) -> Words {
        let id = brief(id);
        let Self { what, home, .. } = self;
        words!(
            "There is no {what} `{id}` {home}.",
            "Er is geen {what} `{id}` {home}.",
            what,
            home
        )
    }

    /// What to do when no known id is near.
    fn otherwise(&self) -> Words {
        let Self { what, note, .. } = self;
        words!(
            "Correct it, or add that {what} first.{note}",
            "Verbeter de id, of voeg hier eerst een {what} voor toe.{note}",
            what,
            note
        )
    }
}

/// Reports every use of an id that is not known.
pub(super) fn exist(
    uses: &[Located<Id>],
    known: &BTreeSet<&str>,
    of: &Reference,
    report: &mut Report,
) {
    for used in uses
        .iter()
        .filter(|used| !known.contains(used.value.as_str()))
    {
        of.lost((used.value.as_str(), used.place), known, report);
    }
}

/// Ids without their places.
pub(super) fn names<'i>(ids: impl IntoIterator<Item = &'i Located<Id>>) -> BTreeSet<&'i str> {
    ids.into_iter().map(|id| id.value.as_str()).collect()
}
