//! Whether one id asks the same thing in every list, so that results of lists compare.

use std::collections::HashMap;

use super::super::code::Code;
use super::super::file::{Content, File};
use super::super::index::ItemEntry;
use super::super::place::Place;
use super::super::report::Report;
use super::super::words::{Words, words};
use crate::questionnaire::Id;

/// What an id asks where it stands first, in the order of the file names.
struct First<'f> {
    file: &'f str,
    line: usize,
    domain: Option<&'static str>,
    kind: Option<&'static str>,
    area: Option<&'static str>,
}

impl<'f> First<'f> {
    fn of(item: &ItemEntry, file: &'f str) -> Self {
        Self {
            file,
            line: item.id.place.line,
            domain: item.domain.as_ref().map(|domain| domain.value.key()),
            kind: item.kind.as_ref().map(|kind| kind.value.key()),
            area: item.area.map(crate::questionnaire::Area::key),
        }
    }
}

/// Everything between the lists.
pub(super) fn check(files: &mut [File]) {
    let mut known: HashMap<Id, First> = HashMap::new();
    for file in files {
        let Content::List(_, index) = &file.content else {
            continue;
        };
        let mut here = HashMap::new();
        for item in &index.items {
            let id = &item.id.value;
            // An id that this list has twice is a fault of its own.
            if here
                .insert(id.clone(), First::of(item, file.name))
                .is_some()
            {
                continue;
            }
            if let Some(first) = known.get(id) {
                compare(item, first, file.name, &mut file.report);
            }
        }
        here.retain(|id, _| !known.contains_key(id));
        known.extend(here);
    }
}

fn compare(item: &ItemEntry, first: &First, file: &str, report: &mut Report) {
    let here = First::of(item, file);
    let (domain, kind) = (item.domain.as_ref(), item.kind.as_ref());
    let places = [
        domain.map(|domain| domain.place),
        kind.map(|kind| kind.place),
        Some(item.id.place),
    ];
    let of = [
        (here.domain, first.domain, words!("domain", "domein")),
        (here.kind, first.kind, words!("kind", "soort")),
        (here.area, first.area, words!("area", "gebied")),
    ];
    for (place, (here, there, what)) in places.into_iter().zip(of) {
        if let (Some(place), Some(here), Some(there)) = (place, here, there)
            && here != there
        {
            differs(item, place, &what, (here, there), first, report);
        }
    }
}

fn differs(
    item: &ItemEntry,
    place: Place,
    what: &Words,
    (here, there): (&str, &str),
    first: &First,
    report: &mut Report,
) {
    let (id, file, line) = (&item.id.value, first.file, first.line);
    report.add(
        place,
        Code::DifferentItem,
        words!(
            "`{id}` has {what} `{here}` here, and {what} `{there}` in {file}, line {line}.",
            "`{id}` heeft hier {what} `{here}`, en {what} `{there}` in {file}, regel {line}.",
            what
        ),
        words!(
            "One id asks the same thing in every list. Make the two the same, or give one of them \
             an id of its own.",
            "Eén id vraagt in elke lijst hetzelfde. Maak de twee gelijk, of geef een van de twee \
             een eigen id.",
        ),
    );
}
