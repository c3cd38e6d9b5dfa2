//! What changed from one version of a list to the next, for whoever publishes it.

use std::collections::BTreeMap;

use super::item::same_question;
use crate::offer::Offer;
use crate::questionnaire::{Area, Id, Item, Placed, Questionnaire, Topic};

/// What about something changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aspect {
    /// Text of an item or offer.
    Text,
    /// Title of a list, topic or offer, or label of a role.
    Title,
    /// Introduction or explanation.
    Explanation,
    /// The questions to talk about.
    Discussion,
    /// What the law says.
    Law,
    /// Words of the scale, or how many levels it has.
    Scale,
    /// Descriptions of the levels.
    Levels,
    /// Statement, skill or resource; kind of an offer.
    Kind,
    /// One of the seven domains.
    Domain,
    /// The area or topic in which it stands.
    Place,
    /// The level to reach.
    Target,
    /// How heavily it counts.
    Weight,
    /// Who is asked, or for whom an offer is; of a group, who is in it.
    Roles,
    /// Whether it is part of the short scan.
    Extent,
    /// Whether it stands on the pairing board, and how it is called there.
    Pairing,
    /// For which sectors.
    Sectors,
    /// How long filling in takes.
    Minutes,
    /// Its texts in other languages, which make no question another one.
    Translations,
    /// What an offer helps with.
    Help,
    /// How to get an offer: provider, link, contact, days.
    Access,
}

/// What became of something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Only in the newer version.
    Added,
    /// Only in the older version.
    Gone,
    /// In both: what differs (something at least), and whether answers to the two can still be
    /// subtracted; of what is no item they always can.
    Changed(Vec<Aspect>, Comparable),
}

/// Whether answers before and after a change are about the same thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparable {
    /// They are.
    Yes,
    /// *Gewijzigd*: they are shown apart.
    No,
}

/// One thing that is not as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Its id.
    pub id: Id,
    /// How people know it: its text, title or label, in the newer version where it is in both.
    pub name: String,
    /// What became of it.
    pub fate: Fate,
}

/// All that changed from one version of a list to the next. Empty when nothing did but the version.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VersionChanges {
    /// Of the list as a whole.
    pub list: Vec<Aspect>,
    /// In the order of the newer version; those that are gone come last. So everywhere below.
    pub topics: Vec<Difference>,
    /// Items.
    pub items: Vec<Difference>,
    /// Roles.
    pub roles: Vec<Difference>,
    /// Role groups.
    pub groups: Vec<Difference>,
}

impl VersionChanges {
    /// From `older` to `newer`.
    pub fn between(older: &Questionnaire, newer: &Questionnaire) -> Self {
        Self {
            list: of_list(older, newer),
            topics: differences(
                &parts(older.topics().map(part_of_topic)),
                &parts(newer.topics().map(part_of_topic)),
                |before, after| (topic(before, after), Comparable::Yes),
            ),
            items: differences(
                &parts(older.items().map(part_of_item)),
                &parts(newer.items().map(part_of_item)),
                |before, after| item((older, before), (newer, after)),
            ),
            roles: differences(
                &parts(older.roles.iter().map(|role| (&role.id, &role.label, role))),
                &parts(newer.roles.iter().map(|role| (&role.id, &role.label, role))),
                |before, after| {
                    let aspects = [(Aspect::Title, before.label != after.label)];
                    (those(&aspects), Comparable::Yes)
                },
            ),
            groups: differences(
                &parts(
                    older
                        .role_groups
                        .iter()
                        .map(|group| (&group.id, &group.label, group)),
                ),
                &parts(
                    newer
                        .role_groups
                        .iter()
                        .map(|group| (&group.id, &group.label, group)),
                ),
                |before, after| {
                    let aspects = [
                        (Aspect::Title, before.label != after.label),
                        (Aspect::Roles, !same_set(&before.roles, &after.roles)),
                    ];
                    (those(&aspects), Comparable::Yes)
                },
            ),
        }
    }

    /// Whether nothing changed but the version.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// What changed from one version of a file of offers to the next.
pub fn offer_changes(older: &[Offer], newer: &[Offer]) -> Vec<Difference> {
    differences(
        &parts(older.iter().map(|offer| (&offer.id, &offer.title, offer))),
        &parts(newer.iter().map(|offer| (&offer.id, &offer.title, offer))),
        |before, after| (offer(before, after), Comparable::Yes),
    )
}

/// A thing that both versions may have, known by its id.
struct Part<'a, T> {
    id: &'a Id,
    /// How people know it.
    name: &'a str,
    content: T,
}

fn parts<'a, T>(all: impl Iterator<Item = (&'a Id, &'a String, T)>) -> Vec<Part<'a, T>> {
    all.map(|(id, name, content)| Part { id, name, content })
        .collect()
}

fn part_of_topic((area, topic): (Area, &Topic)) -> (&Id, &String, (Area, &Topic)) {
    (&topic.id, &topic.title, (area, topic))
}

fn part_of_item(placed: Placed<'_>) -> (&Id, &String, Placed<'_>) {
    (&placed.item.id, &placed.item.text, placed)
}

fn differences<T>(
    older: &[Part<'_, T>],
    newer: &[Part<'_, T>],
    aspects: impl Fn(&T, &T) -> (Vec<Aspect>, Comparable),
) -> Vec<Difference> {
    let mut left: BTreeMap<&Id, &T> = older.iter().map(|part| (part.id, &part.content)).collect();
    let difference = |part: &Part<'_, T>, fate| Difference {
        id: part.id.clone(),
        name: part.name.to_owned(),
        fate,
    };
    let mut found = Vec::new();
    for part in newer {
        let Some(before) = left.remove(part.id) else {
            found.push(difference(part, Fate::Added));
            continue;
        };
        let (aspects, comparable) = aspects(before, &part.content);
        if !aspects.is_empty() || comparable == Comparable::No {
            found.push(difference(part, Fate::Changed(aspects, comparable)));
        }
    }
    let gone = older.iter().filter(|part| left.contains_key(part.id));
    found.extend(gone.map(|part| difference(part, Fate::Gone)));
    found
}

/// Those aspects that differ.
fn those(aspects: &[(Aspect, bool)]) -> Vec<Aspect> {
    let differ = aspects.iter().filter(|(_, differs)| *differs);
    differ.map(|(aspect, _)| *aspect).collect()
}

fn same_set(one: &[Id], other: &[Id]) -> bool {
    one.len() == other.len() && one.iter().all(|id| other.contains(id))
}

fn of_list(older: &Questionnaire, newer: &Questionnaire) -> Vec<Aspect> {
    let intros = |list: &Questionnaire| -> Vec<(Area, Option<String>)> {
        let intro = list
            .areas
            .iter()
            .map(|part| (part.area, part.intro.clone()));
        intro.collect()
    };
    let about = older.about != newer.about || older.intro != newer.intro;
    those(&[
        (Aspect::Title, older.title != newer.title),
        (Aspect::Explanation, about || intros(older) != intros(newer)),
        (Aspect::Scale, older.scale != newer.scale),
        (Aspect::Sectors, older.sectors != newer.sectors),
        (Aspect::Minutes, older.minutes != newer.minutes),
        (
            Aspect::Translations,
            older.original().translations != newer.original().translations,
        ),
    ])
}

fn topic(before: &(Area, &Topic), after: &(Area, &Topic)) -> Vec<Aspect> {
    let ((area_before, before), (area_after, after)) = (before, after);
    those(&[
        (Aspect::Title, before.title != after.title),
        (Aspect::Explanation, before.intro != after.intro),
        (Aspect::Place, area_before != area_after),
        (Aspect::Discussion, before.discuss != after.discuss),
        (Aspect::Law, before.law != after.law),
    ])
}

fn item(
    (older, placed_before): (&Questionnaire, &Placed<'_>),
    (newer, placed_after): (&Questionnaire, &Placed<'_>),
) -> (Vec<Aspect>, Comparable) {
    let (before, after): (&Item, &Item) = (placed_before.item, placed_after.item);
    let place = |placed: &Placed<'_>| (placed.area, placed.topic.id.clone());
    let weight = (before.weight - after.weight).abs() > f64::EPSILON;
    let pairing = before.pairing != after.pairing || before.skill != after.skill;
    let aspects = those(&[
        (Aspect::Text, before.text != after.text),
        (Aspect::Explanation, before.explain != after.explain),
        (Aspect::Levels, before.levels != after.levels),
        (
            Aspect::Scale,
            older.scale_of(before) != newer.scale_of(after),
        ),
        (Aspect::Kind, before.kind != after.kind),
        (Aspect::Domain, before.domain != after.domain),
        (Aspect::Place, place(placed_before) != place(placed_after)),
        (Aspect::Target, before.target != after.target),
        (Aspect::Weight, weight),
        (Aspect::Roles, !same_set(&before.roles, &after.roles)),
        (Aspect::Extent, before.short != after.short),
        (Aspect::Pairing, pairing),
        (Aspect::Discussion, before.discuss != after.discuss),
        (Aspect::Law, before.law != after.law),
    ]);
    let comparable = if same_question((older, before), (newer, after)) {
        Comparable::Yes
    } else {
        Comparable::No
    };
    (aspects, comparable)
}

fn offer(before: &Offer, after: &Offer) -> Vec<Aspect> {
    let access = |offer: &Offer| {
        let days = (offer.valid_from.clone(), offer.valid_until.clone());
        let ways = (offer.link.clone(), offer.contact.clone());
        (offer.provider.clone(), ways, days)
    };
    let help = same_set(&before.topics, &after.topics) && same_set(&before.items, &after.items);
    those(&[
        (Aspect::Title, before.title != after.title),
        (Aspect::Text, before.text != after.text),
        (Aspect::Kind, before.kind != after.kind),
        (Aspect::Sectors, before.sectors != after.sectors),
        (Aspect::Roles, !same_set(&before.roles, &after.roles)),
        (Aspect::Help, !help),
        (Aspect::Access, access(before) != access(after)),
    ])
}

#[cfg(test)]
mod tests;
