//! Whether offers reach the topics and items that they are for, and topics have offers.

use super::super::code::Code;
use super::super::file::{Content, File};
use super::super::index::{Index, ItemEntry};
use super::super::offers::{OfferEntry, References};
use super::super::report::Report;
use super::super::words::{Phrase, words};
use crate::questionnaire::{Id, Sector};

/// So many offers a topic needs, so that a team has something to choose.
const ENOUGH: usize = 2;

/// Offers that reach nothing in one of their sectors. A sector without any list in this directory
/// is none of the author's concern. `note` is said when files are left out of this check.
pub(super) fn offers(files: &mut [File], note: Phrase) {
    let lost: Vec<Vec<_>> = {
        let lists: Vec<&Index> = files.iter().filter_map(|file| file.list()).collect();
        let of_file = |file: &File| {
            let entries = file.offers().map_or(&[][..], |offers| &offers.entries);
            let lost = entries
                .iter()
                .map(|offer| (offer.place, lost(offer, &lists)));
            lost.filter(|(_, sectors)| !sectors.is_empty()).collect()
        };
        files.iter().map(of_file).collect()
    };
    for (file, lost) in files.iter_mut().zip(lost) {
        for (place, sectors) in lost {
            let sectors = named(&sectors);
            file.report.add(
                place,
                Code::OfferOutOfReach,
                words!(
                    "In {sectors} nobody would see this offer: no list of that sector has one of \
                     its topics or items for somebody it is meant for.",
                    "In {sectors} ziet niemand dit aanbod: geen lijst van die sector heeft een van \
                     de onderwerpen of vragen, voor iemand voor wie het bedoeld is.",
                ),
                words!(
                    "Add a topic or item that the lists of that sector have, or remove the sector.{note}",
                    "Voeg een onderwerp of vraag toe die de lijsten van die sector hebben, of haal \
                     de sector weg.{note}",
                    note
                ),
            );
        }
    }
}

/// The sectors of an offer in which it reaches nothing. Empty when no list has anything of it at
/// all, because other findings say so then.
fn lost(offer: &OfferEntry, lists: &[&Index]) -> Vec<Sector> {
    let knows_item = lists.iter().any(|list| {
        let mut items = list.items.iter();
        items.any(|item| offer.helps_with(item.topic.as_ref(), &item.id.value))
    });
    let knows_role = lists.iter().any(|list| {
        let mut roles = list.roles.iter();
        roles.any(|role| offer.is_for(&role.value))
    });
    if !knows_item || !knows_role {
        return Vec::new();
    }
    let mut sectors = offer.sectors.clone();
    sectors.retain(|sector| {
        let mut of_sector = lists.iter().filter(|list| list.sectors.contains(sector));
        of_sector.clone().next().is_some() && !of_sector.any(|list| reaches(offer, list, None))
    });
    sectors
}

/// Topics for which fewer offers fit than a team needs, sector by sector. An offer that ended
/// before `today` (ISO 8601) does not count.
pub(super) fn topics(files: &mut [File], today: Option<&str>) {
    let ended = |offer: &OfferEntry| {
        let last = offer.last_day.as_ref().map(|last| last.value.as_str());
        last.zip(today).is_some_and(|(last, today)| last < today)
    };
    let found: Vec<Vec<_>> = {
        let offers = files.iter().filter_map(|file| file.offers());
        let mut offers: Vec<&OfferEntry> = offers.flat_map(|offers| &offers.entries).collect();
        // Who gives no offers at all means to.
        if offers.is_empty() {
            return;
        }
        offers.retain(|offer| !ended(offer));
        let of_list = |list: &Index| {
            let topics = list.topics.iter();
            let short = topics.flat_map(|topic| {
                let count = |sector: &Sector| {
                    let fit = |offer: &&&OfferEntry| {
                        offer.sectors.contains(sector) && reaches(offer, list, Some(&topic.value))
                    };
                    (*sector, offers.iter().filter(fit).count())
                };
                let few = list.sectors.iter().map(count);
                few.filter(|(_, count)| *count < ENOUGH)
                    .map(|(sector, count)| (topic.clone(), sector, count))
                    .collect::<Vec<_>>()
            });
            short.collect()
        };
        let of_file = |file: &File| file.list().map(of_list).unwrap_or_default();
        files.iter().map(of_file).collect()
    };
    for (file, found) in files.iter_mut().zip(found) {
        for (topic, sector, count) in found {
            few(&topic.value, sector, count, topic.place, &mut file.report);
        }
    }
}

fn few(
    topic: &Id,
    sector: Sector,
    count: usize,
    place: super::super::place::Place,
    report: &mut Report,
) {
    let sector = sector.key();
    report.add(
        place,
        Code::FewOffers,
        words!(
            "Offers in `{sector}` that fit the topic `{topic}`: {count}. A team needs at least \
             {ENOUGH}, to have something to choose.",
            "Passend aanbod in `{sector}` bij het onderwerp `{topic}`: {count}. Om te kunnen kiezen \
             heeft een team er minstens {ENOUGH} nodig.",
        ),
        words!(
            "Name this topic or one of its items in offers for that sector.",
            "Noem dit onderwerp of een van de vragen bij aanbod voor die sector.",
        ),
    );
}

/// Whether an offer helps with something in a list (or in one topic of it) that somebody is asked
/// for whom it is meant.
fn reaches(offer: &OfferEntry, list: &Index, topic: Option<&Id>) -> bool {
    let within = |item: &&ItemEntry| topic.is_none_or(|topic| item.topic.as_ref() == Some(topic));
    let mut items = list.items.iter().filter(within);
    items.any(|item| {
        let asks = |role: &Id| item.roles.is_empty() || item.roles.contains(role);
        let mut roles = list.roles.iter().map(|role| &role.value);
        offer.helps_with(item.topic.as_ref(), &item.id.value)
            && roles.any(|role| asks(role) && offer.is_for(role))
    })
}

/// `po` and so on, one behind the other.
fn named(sectors: &[Sector]) -> String {
    let named: Vec<String> = sectors
        .iter()
        .map(|sector| format!("`{}`", sector.key()))
        .collect();
    named.join(", ")
}

impl File<'_> {
    /// What the file has, when it is a list.
    fn list(&self) -> Option<&Index> {
        match &self.content {
            Content::List(_, index) => Some(index),
            Content::Offers(..) | Content::Nothing => None,
        }
    }

    /// What the file refers to, when it holds offers.
    fn offers(&self) -> Option<&References> {
        match &self.content {
            Content::Offers(_, references) => Some(references),
            Content::List(..) | Content::Nothing => None,
        }
    }
}
