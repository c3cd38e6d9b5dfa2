//! Reads a file of support offers.

use super::code::Code;
use super::length;
use super::link;
use super::place::Place;
use super::reader::{MapReader, Shape};
use super::report::Report;
use super::scalar::{Choice, Located};
use super::tree::Node;
use super::words::{Phrase, words};
use crate::offer::{Offer, OfferKind};
use crate::questionnaire::{Id, Sector};

pub(super) const FILE: Shape = Shape {
    name: Phrase::new("a file of offers", "een bestand met aanbod"),
    keys: &["offers"],
};

pub(super) const OFFER: Shape = Shape {
    name: Phrase::new("an offer", "een aanbod"),
    keys: &[
        "id",
        "kind",
        "title",
        "provider",
        "text",
        "link",
        "contact",
        "sectors",
        "roles",
        "topics",
        "items",
        "valid_from",
        "valid_until",
    ],
};

impl Choice for OfferKind {
    const NAME: Phrase = Phrase::new("kind of offer", "soort aanbod");
    const UNKNOWN: Code = Code::UnknownKind;
}

/// The ids of offers, and what they refer to.
#[derive(Debug, Default)]
pub(super) struct References {
    pub offers: Vec<Located<Id>>,
    pub roles: Vec<Located<Id>>,
    pub topics: Vec<Located<Id>>,
    pub items: Vec<Located<Id>>,
    /// The same offer by offer.
    pub entries: Vec<OfferEntry>,
}

/// What an offer is for, readable or not as a whole.
#[derive(Debug)]
pub(super) struct OfferEntry {
    /// Where its sectors stand, else where it begins.
    pub place: Place,
    pub sectors: Vec<Sector>,
    /// Empty for all of them.
    pub roles: Vec<Id>,
    pub topics: Vec<Id>,
    pub items: Vec<Id>,
    pub last_day: Option<Located<String>>,
}

impl OfferEntry {
    /// Whether it helps with an item or with the topic that the item belongs to.
    pub fn helps_with(&self, topic: Option<&Id>, item: &Id) -> bool {
        topic.is_some_and(|topic| self.topics.contains(topic)) || self.items.contains(item)
    }

    /// Whether it is meant for somebody in this role.
    pub fn is_for(&self, role: &Id) -> bool {
        self.roles.is_empty() || self.roles.contains(role)
    }
}

/// Offers that cannot be read are left out; a finding says why.
pub(super) fn read(node: &Node, report: &mut Report) -> (Vec<Offer>, References) {
    let mut references = References::default();
    let Some(mut map) = MapReader::new(&FILE, node, report) else {
        return (Vec::new(), references);
    };
    let nodes = map.list("offers").unwrap_or_default();
    let offers = nodes
        .iter()
        .filter_map(|node| read_offer(node, &mut references, map.report()))
        .collect();
    map.finish();
    (offers, references)
}

fn read_offer(node: &Node, references: &mut References, report: &mut Report) -> Option<Offer> {
    let mut map = MapReader::new(&OFFER, node, report)?;
    let id = map.id("id");
    references.offers.extend(id.clone());
    let kind = map.choice("kind");
    let title = map.text("title", length::TITLE);
    let provider = map.text("provider", length::TITLE);
    let text = map.text("text", length::OFFER);
    let link = read_link(&mut map);
    let contact = map.optional_text("contact", length::CONTACT);
    let place = map.place("sectors");
    let sectors = map.choices("sectors");
    let roles = note(map.optional_ids("roles"), &mut references.roles);
    let topics = note(map.optional_ids("topics"), &mut references.topics);
    let items = note(map.optional_ids("items"), &mut references.items);
    check_target(&mut map);
    check_way_to_ask(&mut map);
    let (valid_from, valid_until) = read_validity(&mut map);
    map.finish();
    references.entries.push(OfferEntry {
        place,
        sectors: sectors.clone().unwrap_or_default(),
        roles: roles.clone(),
        topics: topics.clone(),
        items: items.clone(),
        last_day: valid_until.clone(),
    });
    Some(Offer {
        id: id?.value,
        kind: kind?,
        title: title?,
        provider: provider?,
        text: text?,
        link,
        contact,
        sectors: sectors?,
        roles,
        topics,
        items,
        valid_from: valid_from.map(|day| day.value),
        valid_until: valid_until.map(|day| day.value),
    })
}

/// Keeps the places for later checks.
fn note(ids: Vec<Located<Id>>, references: &mut Vec<Located<Id>>) -> Vec<Id> {
    references.extend(ids.iter().cloned());
    ids.into_iter().map(|id| id.value).collect()
}

fn check_target(map: &mut MapReader) {
    let filled = |key| map.has(key) && map.count(key) != Some(0);
    if filled("topics") || filled("items") {
        return;
    }
    map.note(
        "id",
        Code::OfferWithoutTarget,
        words!(
            "This offer belongs to no topic and to no item, so nobody would see it.",
            "Dit aanbod hoort bij geen onderwerp en bij geen vraag, dus niemand zou het zien.",
        ),
        words!(
            "Add `topics: [...]` or `items: [...]` with ids from the questionnaires.",
            "Voeg `topics: [...]` of `items: [...]` toe, met ids uit de vragenlijsten.",
        ),
    );
}

fn check_way_to_ask(map: &mut MapReader) {
    if map.has("link") || map.has("contact") {
        return;
    }
    map.note(
        "id",
        Code::OfferWithoutContact,
        words!(
            "Nobody can ask for this offer: it has no link and no contact.",
            "Niemand kan om dit aanbod vragen: er staat geen link bij en geen contact.",
        ),
        words!(
            "Add `link: https://…` to the page it speaks of, or `contact: …` with how to ask.",
            "Voeg `link: https://…` toe naar de pagina waar het over gaat, of `contact: …` met hoe \
             u het vraagt.",
        ),
    );
}

fn read_link(map: &mut MapReader) -> Option<String> {
    let link = map.optional_text("link", length::LINK)?;
    let help = words!(
        "Write the whole address, beginning with https:// and without spaces, or leave it out.",
        "Schrijf het hele adres, met https:// ervoor en zonder spaties, of laat het weg.",
    );
    link::check(&link, "link", help, map);
    Some(link)
}

fn read_validity(map: &mut MapReader) -> (Option<Located<String>>, Option<Located<String>>) {
    let from = map.optional_date("valid_from");
    let until = map.optional_date("valid_until");
    if let (Some(from), Some(until)) = (&from, &until)
        && until.value < from.value
    {
        let (first, last) = (&from.value, &until.value);
        map.report().add(
            until.place,
            Code::ValidUntilBeforeFrom,
            words!(
                "The last day, {last}, is before the first, {first}.",
                "De laatste dag, {last}, valt vóór de eerste, {first}.",
            ),
            words!(
                "Swap or correct the two dates.",
                "Wissel de twee datums om, of verbeter ze.",
            ),
        );
    }
    (from, until)
}
