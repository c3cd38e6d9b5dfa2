//! Reads the keys of a map one by one, notes what is wrong, and goes on.

use std::collections::HashSet;

use super::code::Code;
use super::instead;
use super::notation::is_nothing;
use super::place::Place;
use super::report::Report;
use super::scalar::{self, Choice, Located};
use super::suggest;
use super::tree::{Entry, Kind, Node};
use super::wording;
use super::words::{Phrase, Words, words};
use crate::questionnaire::Id;

/// A kind of map in the format, such as a topic.
#[derive(Debug)]
pub(super) struct Shape {
    /// With article, for messages.
    pub name: Phrase,
    /// Every key it may have. The JSON Schema must have the same ones.
    pub keys: &'static [&'static str],
}

/// Takes a map apart. Every key of its [`Shape`] must be asked for before [`Self::finish`].
///
/// Each method answers `None` (or an empty list) when the value is missing or wrong; whatever is
/// wrong has become a finding.
pub(super) struct MapReader<'n, 'r, 't> {
    shape: &'static Shape,
    place: Place,
    entries: &'n [Entry],
    report: &'r mut Report<'t>,
    asked: Vec<&'static str>,
}

impl<'n, 'r, 't> MapReader<'n, 'r, 't> {
    /// `None` when the node is no map.
    pub fn new(shape: &'static Shape, node: &'n Node, report: &'r mut Report<'t>) -> Option<Self> {
        let Kind::Map(entries) = &node.kind else {
            if let Some(found) = instead::what_stands(node) {
                let (name, key) = (shape.name, shape.keys[0]);
                report.add(
                    node.place,
                    Code::WrongType,
                    words!(
                        "Here should stand {name} (keys with values), but {found}.",
                        "Hier hoort {name} te staan (sleutelwoorden met een waarde), maar {found}.",
                        name,
                        found
                    ),
                    words!(
                        "Write its keys with values, such as `{key}: …`.",
                        "Schrijf de sleutelwoorden met hun waarde, zoals `{key}: …`.",
                    ),
                );
            }
            return None;
        };
        Some(Self {
            shape,
            place: node.place,
            entries,
            report,
            asked: Vec::new(),
        })
    }

    /// For findings that are about several keys.
    pub fn report(&mut self) -> &mut Report<'t> {
        self.report
    }

    /// Notes what is wrong with the value of a key.
    pub fn note(&mut self, key: &str, code: Code, message: Words, help: Words) {
        self.report.add(self.place(key), code, message, help);
    }

    /// Where the key stands, else where the map begins.
    pub fn place(&self, key: &str) -> Place {
        self.find(key).map_or(self.place, |entry| entry.key_place)
    }

    /// Where the value of the key stands, else where the map begins.
    pub fn value_place(&self, key: &str) -> Place {
        self.find_value(key).unwrap_or(self.place)
    }

    /// Where the value of the key stands, if it is there.
    pub fn find_value(&self, key: &str) -> Option<Place> {
        self.find(key).map(|entry| entry.value.place)
    }

    /// Reports the keys that this kind of map does not have.
    pub fn finish(self) {
        debug_assert!(
            self.shape.keys.iter().all(|key| self.asked.contains(key)),
            "not every key of {} is read",
            self.shape.name.en
        );
        for entry in self.entries {
            if !self.shape.keys.contains(&entry.key.as_str()) {
                let (key, shape) = (instead::brief(&entry.key), self.shape.name);
                self.report.add(
                    entry.key_place,
                    Code::UnknownKey,
                    words!(
                        "`{key}` is no key of {shape}.",
                        "`{key}` is geen sleutelwoord van {shape}.",
                        shape
                    ),
                    suggest::help(
                        &entry.key,
                        self.shape.keys.iter().copied(),
                        &words!(
                            "Correct or remove this key, and check the indentation.",
                            "Verbeter dit sleutelwoord of haal het weg, en kijk of de regel ver \
                             genoeg inspringt.",
                        ),
                    ),
                );
            }
        }
    }

    /// The value of a key that may be left out.
    pub fn optional(&mut self, key: &'static str) -> Option<&'n Node> {
        debug_assert!(
            self.shape.keys.contains(&key),
            "{key} is no key of {}",
            self.shape.name.en
        );
        self.asked.push(key);
        self.find(key).map(|entry| &entry.value)
    }

    /// The value of a key that must be there.
    pub fn required(&mut self, key: &'static str, example: &str) -> Option<&'n Node> {
        let node = self.optional(key);
        if node.is_none() {
            self.missing(
                key,
                words!(
                    "Add a line `{key}: {example}`, below its neighbours.",
                    "Voeg een regel `{key}: {example}` toe, recht onder de andere sleutelwoorden.",
                ),
            );
        }
        node
    }

    /// Notes that a key is missing.
    pub fn missing(&mut self, key: &str, help: Words) {
        let shape = self.shape.name;
        let message = words!(
            "The key `{key}` of {shape} is missing.",
            "Het sleutelwoord `{key}` van {shape} ontbreekt.",
            shape
        );
        self.report.add(self.place, Code::MissingKey, message, help);
    }

    /// Whether the key is there, readable or not.
    pub fn has(&self, key: &str) -> bool {
        self.find(key).is_some()
    }

    /// A text of at most so many characters.
    pub fn text(&mut self, key: &'static str, most: usize) -> Option<String> {
        self.text_like(key, most, "…")
    }

    /// A text of at most so many characters, with an example of it.
    pub fn text_like(&mut self, key: &'static str, most: usize, example: &str) -> Option<String> {
        let node = self.required(key, example)?;
        wording::text(node, key, most, self.report)
    }

    /// A text of at most so many characters that may be left out.
    pub fn optional_text(&mut self, key: &'static str, most: usize) -> Option<String> {
        let node = self.optional(key)?;
        wording::text(node, key, most, self.report)
    }

    pub fn id(&mut self, key: &'static str) -> Option<Located<Id>> {
        let node = self.required(key, "een-korte-naam")?;
        scalar::id(node, key, self.report)
    }

    pub fn whole(&mut self, key: &'static str, example: &str) -> Option<Located<i64>> {
        let node = self.required(key, example)?;
        scalar::whole(node, key, self.report)
    }

    pub fn optional_whole(&mut self, key: &'static str) -> Option<Located<i64>> {
        let node = self.optional(key)?;
        scalar::whole(node, key, self.report)
    }

    /// False when left out.
    pub fn flag(&mut self, key: &'static str) -> bool {
        self.optional(key)
            .and_then(|node| scalar::flag(node, key, self.report))
            .unwrap_or_default()
    }

    pub fn optional_date(&mut self, key: &'static str) -> Option<Located<String>> {
        let node = self.optional(key)?;
        scalar::date(node, key, self.report)
    }

    pub fn choice<T: Choice>(&mut self, key: &'static str) -> Option<T> {
        let node = self.required(key, T::VARIANTS[0].into())?;
        scalar::choice(node, key, self.report)
    }

    /// The nodes of a list that must have at least one.
    pub fn list(&mut self, key: &'static str) -> Option<&'n [Node]> {
        let node = self.required(key, "…")?;
        let nodes = self.nodes(key, node)?;
        if !nodes.is_empty() {
            return Some(nodes);
        }
        self.empty_list(
            key,
            words!(
                "Add at least one entry: a line that begins with `- `.",
                "Voeg minstens één regel toe die begint met `- `.",
            ),
        );
        None
    }

    /// The nodes of a list that may be left out or empty.
    pub fn optional_list(&mut self, key: &'static str) -> &'n [Node] {
        let Some(node) = self.optional(key) else {
            return &[];
        };
        if matches!(&node.kind, Kind::Plain(text) if is_nothing(text)) {
            self.empty_list(
                key,
                words!(
                    "Add entries that begin with `- `, or remove this key.",
                    "Voeg regels toe die beginnen met `- `, of haal dit sleutelwoord weg.",
                ),
            );
        }
        self.nodes(key, node).unwrap_or_default()
    }

    /// How many entries the list has, readable or not.
    pub fn count(&self, key: &str) -> Option<usize> {
        match &self.find(key)?.value.kind {
            Kind::List(nodes) => Some(nodes.len()),
            _ => None,
        }
    }

    /// A list of texts of at most so many characters that may be left out.
    pub fn optional_texts(&mut self, key: &'static str, most: usize) -> Vec<Located<String>> {
        let nodes = self.optional_list(key);
        nodes
            .iter()
            .filter_map(|node| {
                let value = wording::text(node, key, most, self.report)?;
                Some(Located::at(node.place, value))
            })
            .collect()
    }

    /// A list of ids that may be left out; each at most once.
    pub fn optional_ids(&mut self, key: &'static str) -> Vec<Located<Id>> {
        let nodes = self.optional_list(key);
        self.ids_of(key, nodes)
    }

    /// A list of ids that must have at least one; each at most once.
    pub fn ids(&mut self, key: &'static str) -> Vec<Located<Id>> {
        let nodes = self.list(key).unwrap_or_default();
        self.ids_of(key, nodes)
    }

    /// A list of fixed words that must have at least one; each at most once.
    pub fn choices<T: Choice + PartialEq>(&mut self, key: &'static str) -> Option<Vec<T>> {
        let nodes = self.list(key)?;
        let mut found: Vec<T> = Vec::new();
        for node in nodes {
            let Some(value) = scalar::choice(node, key, self.report) else {
                continue;
            };
            if found.contains(&value) {
                self.twice(value.into(), key, node.place);
            } else {
                found.push(value);
            }
        }
        Some(found)
    }

    /// Notes that a list of names has the same one twice.
    pub fn twice(&mut self, name: &str, key: &str, place: Place) {
        self.report.add(
            place,
            Code::DuplicateValue,
            words!(
                "`{name}` is in `{key}` twice.",
                "`{name}` staat twee keer in `{key}`.",
            ),
            words!(
                "Remove one of the two, or correct it.",
                "Haal een van de twee weg, of verbeter hem.",
            ),
        );
    }

    fn empty_list(&mut self, key: &str, help: Words) {
        let shape = self.shape.name;
        let message = words!(
            "`{key}` of {shape} is empty.",
            "`{key}` van {shape} is leeg.",
            shape
        );
        self.note(key, Code::EmptyList, message, help);
    }

    fn ids_of(&mut self, key: &'static str, nodes: &[Node]) -> Vec<Located<Id>> {
        let mut seen = HashSet::new();
        let mut found = Vec::new();
        for node in nodes {
            let Some(id) = scalar::id(node, key, self.report) else {
                continue;
            };
            if seen.insert(id.value.clone()) {
                found.push(id);
            } else {
                self.twice(id.value.as_str(), key, id.place);
            }
        }
        found
    }

    fn nodes(&mut self, key: &str, node: &'n Node) -> Option<&'n [Node]> {
        match &node.kind {
            Kind::List(nodes) => Some(nodes),
            Kind::Plain(text) if is_nothing(text) => Some(&[]),
            _ => {
                let wanted = Phrase::new("a list", "een lijst");
                let help = words!(
                    "Write each entry on a line of its own that begins with `- `.",
                    "Schrijf alles op een eigen regel die begint met `- `.",
                );
                instead::wrong_type(node, key, wanted, help, self.report);
                None
            }
        }
    }

    fn find(&self, key: &str) -> Option<&'n Entry> {
        self.entries.iter().find(|entry| entry.key == key)
    }
}
