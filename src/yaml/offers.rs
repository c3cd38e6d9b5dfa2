//! Reads a file of support offers.

use super::code::Code;
use super::finding::Report;
use super::length;
use super::list::SECTORS;
use super::reader::{MapReader, Shape};
use super::scalar::{Choices, Located};
use super::tree::Node;
use super::words::{Phrase, words};
use crate::offer::{Offer, OfferKind};
use crate::questionnaire::Id;

pub(super) const FILE: Shape = Shape {
    name: Phrase {
        en: "a file of offers",
        nl: "een bestand met aanbod",
    },
    keys: &["offers"],
};

pub(super) const OFFER: Shape = Shape {
    name: Phrase {
        en: "an offer",
        nl: "een aanbod",
    },
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

const KINDS: Choices<OfferKind> = Choices {
    name: Phrase {
        en: "kind of offer",
        nl: "soort aanbod",
    },
    all: &OfferKind::ALL,
    key: OfferKind::key,
    code: Code::UnknownKind,
};

/// The ids of offers, and what they refer to.
#[derive(Debug, Default)]
pub(super) struct References {
    pub offers: Vec<Located<Id>>,
    pub roles: Vec<Located<Id>>,
    pub topics: Vec<Located<Id>>,
    pub items: Vec<Located<Id>>,
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
    let kind = map.choice("kind", &KINDS);
    let title = map.text("title", length::TITLE);
    let provider = map.text("provider", length::TITLE);
    let text = map.text("text", length::OFFER);
    let link = read_link(&mut map);
    let contact = map.optional_text("contact", length::CONTACT);
    let sectors = map.choices("sectors", &SECTORS);
    let roles = note(map.optional_ids("roles"), &mut references.roles);
    let topics = note(map.optional_ids("topics"), &mut references.topics);
    let items = note(map.optional_ids("items"), &mut references.items);
    check_target(&mut map);
    let (valid_from, valid_until) = read_validity(&mut map);
    map.finish();
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
        valid_from,
        valid_until,
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
    let place = map.place("id");
    map.report().add(
        place,
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

fn read_link(map: &mut MapReader) -> Option<String> {
    let link = map.optional_text("link", length::LINK)?;
    if !is_web_address(&link) {
        let place = map.value_place("link");
        map.report().add(
            place,
            Code::InvalidLink,
            words!("`{link}` is no web address.", "`{link}` is geen webadres."),
            words!(
                "Write the whole address, beginning with https:// and without spaces, or leave it \
                 out.",
                "Schrijf het hele adres, met https:// ervoor en zonder spaties, of laat het weg.",
            ),
        );
    }
    Some(link)
}

/// An `http` or `https` address of a host, without user name and without spaces.
fn is_web_address(link: &str) -> bool {
    let rest = link
        .strip_prefix("https://")
        .or_else(|| link.strip_prefix("http://"));
    let Some(rest) = rest else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let name = host.split_once(':').map_or(host, |(name, _port)| name);
    let allowed = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-');
    let unsafe_in_markup = |c: char| c.is_whitespace() || matches!(c, '"' | '<' | '>' | '\\');
    name.contains(char::is_alphanumeric)
        && name.chars().all(allowed)
        && host[name.len()..]
            .chars()
            .skip(1)
            .all(|c| c.is_ascii_digit())
        && !rest.contains(unsafe_in_markup)
}

fn read_validity(map: &mut MapReader) -> (Option<String>, Option<String>) {
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
    (from.map(|date| date.value), until.map(|date| date.value))
}

#[cfg(test)]
mod tests {
    use super::is_web_address;

    #[test]
    fn web_addresses() {
        for good in [
            "https://steunpunt.nl",
            "http://a.nl:8080/b?c=d#e",
            "https://a.nl/é",
        ] {
            assert!(is_web_address(good), "{good}");
        }
        for bad in [
            "www.steunpunt.nl",
            "javascript:alert(1)",
            "https://",
            "https://a b.nl",
            "https://user@a.nl",
            "ftp://a.nl",
            "HTTPS://",
            "https://a.nl/\"onclick=",
            "//a.nl",
            "https:///a.nl",
            "https://a.nl:x/",
        ] {
            assert!(!is_web_address(bad), "{bad}");
        }
    }
}
