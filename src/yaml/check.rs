//! Checks that look at more than one place: ids that are taken, references that lead nowhere.

mod across;
mod comparable;
mod dated;
mod newer;
mod reach;
mod reference;
mod style;
mod translated;

use std::collections::HashMap;

use super::code::Code;
use super::index::Index;
use super::offers::References;
use super::options::ReadOptions;
use super::report::Report;
use super::scalar::Located;
use super::words::{Phrase, words};
use crate::questionnaire::Id;

use reference::{ITEM, ROLE, ROLE_GROUP, Reference, TOPIC, exist, names};

pub(super) use across::{Unreadable, across};
pub(super) use newer::newer;

/// Numbers of items are small; a list this long is a mistake.
const MOST_ITEMS: usize = 500;

/// Everything within one list.
pub(super) fn list(index: &Index, options: &ReadOptions, report: &mut Report) {
    unique(ROLE, &index.roles, report);
    unique(ROLE_GROUP, &index.groups, report);
    unique(TOPIC, &index.topics, report);
    unique(ITEM, index.item_ids(), report);
    let roles = names(&index.roles);
    let of_list = Reference::within_list();
    exist(&index.grouped, &roles, &of_list, report);
    exist(&index.asked, &roles, &of_list, report);
    groups(index, report);
    translated::translations(index, options, report);
    if let Some(today) = &options.today {
        dated::claims(index, today, report);
    }
    if options.style {
        style::check(index, report);
    }
    if let Some(first_too_many) = index.items.get(MOST_ITEMS) {
        let items = index.items.len();
        report.add(
            first_too_many.id.place,
            Code::TooManyItems,
            words!(
                "This list has {items} items; at most {MOST_ITEMS} fit.",
                "Deze lijst heeft {items} vragen; er passen er hoogstens {MOST_ITEMS}.",
            ),
            words!(
                "Split the list. People answer more than 48 items unwillingly.",
                "Splits de lijst. Meer dan 48 vragen beantwoorden mensen liever niet.",
            ),
        );
    }
}

fn unique<'i>(what: Phrase, ids: impl IntoIterator<Item = &'i Located<Id>>, report: &mut Report) {
    let mut taken: HashMap<&str, usize> = HashMap::new();
    for id in ids {
        let Some(line) = taken.get(id.value.as_str()) else {
            taken.insert(id.value.as_str(), id.place.line);
            continue;
        };
        let taken = &id.value;
        report.add(
            id.place,
            Code::DuplicateId,
            words!(
                "The {what} id `{taken}` is already used on line {line}.",
                "De id `{taken}` is al in gebruik voor een {what} op regel {line}.",
                what
            ),
            words!(
                "Give this one an id of its own. Keep the id that earlier versions of the list \
                 had.",
                "Geef deze een eigen id. Laat de id staan die eerdere versies van de lijst ook \
                 hadden.",
            ),
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
        let id = &role.value;
        report.add(
            role.place,
            Code::RoleInTwoGroups,
            words!(
                "The role `{id}` is already in the group on line {line}.",
                "De rol `{id}` zit al in de groep op regel {line}.",
            ),
            words!(
                "Leave each role in one group only.",
                "Laat elke rol in één groep staan.",
            ),
        );
    }
    for role in index
        .roles
        .iter()
        .filter(|role| !grouped.contains_key(role.value.as_str()))
    {
        let id = &role.value;
        report.add(
            role.place,
            Code::RoleWithoutGroup,
            words!(
                "The role `{id}` is in no role group.",
                "De rol `{id}` zit in geen rolgroep.",
            ),
            words!(
                "Add it to the `roles` of one of the `role_groups`.",
                "Voeg de rol toe aan de `roles` van een van de `role_groups`.",
            ),
        );
    }
}

/// Everything within one file of offers.
pub(super) fn offers(references: &References, options: &ReadOptions, report: &mut Report) {
    if let Some(today) = &options.today {
        dated::offers(references, today, report);
    }
}
