//! Builds the tree from the events of the parser.

use std::collections::HashMap;

use serde_saphyr::granit_parser::{Event, ScalarStyle, Span};

use super::super::blank;
use super::super::code::Code;
use super::super::place::Place;
use super::super::plain::{self, Key};
use super::super::report::Report;
use super::super::words::words;
use super::{Entry, Kind, Node};

/// Lists within lists; a questionnaire needs about 10.
const DEEPEST: usize = 32;

/// What to do after an event.
pub(super) enum Step {
    GoOn,
    Stop,
    GiveUp,
}

/// A list or map whose end has not come yet.
enum Open {
    List {
        place: Place,
        nodes: Vec<Node>,
    },
    Map {
        place: Place,
        entries: Vec<Entry>,
        seen: HashMap<String, Place>,
        next: Next,
    },
}

/// What a map waits for.
enum Next {
    Key,
    Value(String, Place),
    /// The value of a key of which a finding says that it is not readable.
    Broken(String, Place),
    /// The value of a key that is reported and left out.
    LeftOut,
}

/// Puts nodes together, event by event.
pub(super) struct Builder<'r, 't> {
    pub report: &'r mut Report<'t>,
    open: Vec<Open>,
    pub root: Option<Node>,
}

impl<'r, 't> Builder<'r, 't> {
    pub fn new(report: &'r mut Report<'t>) -> Self {
        Self {
            report,
            open: Vec::new(),
            root: None,
        }
    }

    pub fn take(&mut self, event: Event, span: Span) -> Step {
        let place = Place::of(&span.start);
        if let Some(tag) = &span.tag_start {
            self.tag(Place::of(tag));
        }
        match event {
            Event::DocumentStart(..) if self.root.is_some() => {
                self.report.add(
                    place,
                    Code::SeveralDocuments,
                    words!(
                        "A second document begins here; a file holds one list.",
                        "Hier begint een tweede document; in een bestand past één lijst.",
                    ),
                    words!(
                        "Remove this line with `---`, or move what follows to a file of its own.",
                        "Haal deze regel met `---` weg, of zet wat volgt in een eigen bestand.",
                    ),
                );
                return Step::Stop;
            }
            Event::Scalar(value, style, _, _) => {
                let node = self.scalar(place, &value, style, &span);
                self.attach(node);
            }
            Event::SequenceStart(..) => {
                return self.enter(Open::List {
                    place,
                    nodes: Vec::new(),
                });
            }
            Event::MappingStart(..) => {
                return self.enter(Open::Map {
                    place,
                    entries: Vec::new(),
                    seen: HashMap::new(),
                    next: Next::Key,
                });
            }
            Event::SequenceEnd | Event::MappingEnd => self.leave(),
            Event::Anchor(..) => self.reference(place),
            Event::Alias(_) | Event::UnresolvedAlias(_) => {
                self.reference(place);
                self.attach(Node::new(place, Kind::Broken));
            }
            _ => {}
        }
        Step::GoOn
    }

    fn scalar(&mut self, place: Place, value: &str, style: ScalarStyle, span: &Span) -> Node {
        let file = self.report.content();
        let start = span.start.byte_offset().unwrap_or_default();
        let end = span.end.byte_offset().unwrap_or_default();
        let mut node = match style {
            // What is left out reaches us as `~`.
            ScalarStyle::Plain if span.is_empty() => {
                return Node::new(place, Kind::Plain(String::new()));
            }
            ScalarStyle::Plain if self.waits_for_key() => {
                Node::new(place, Kind::Plain(value.to_owned()))
            }
            ScalarStyle::Plain => Node::new(place, self.plain(place, value)),
            _ => Node::new(place, Kind::Quoted(value.to_owned())),
        };
        let source = file.get(start..end).unwrap_or_default();
        node.source = start..start + source.trim_end().len();
        if style == ScalarStyle::Plain {
            let value = file.get(start..).unwrap_or_default();
            node.cut_off = plain::cut_off(value, node.source.len(), place);
        }
        node
    }

    /// A value without quotes; blanks of any kind around it are no part of it.
    fn plain(&mut self, place: Place, value: &str) -> Kind {
        let text = value.trim();
        let Some(at) = plain::swallowed(text) else {
            return Kind::Plain(text.to_owned());
        };
        let place = Place {
            column: place.column + at,
            ..place
        };
        if let Some(found) = text.chars().nth(at) {
            let (code, message, help) = blank::no_space(found);
            self.report.add(place, code, message, help);
        }
        Kind::Broken
    }

    fn waits_for_key(&self) -> bool {
        let map = self.open.last();
        matches!(
            map,
            Some(Open::Map {
                next: Next::Key,
                ..
            })
        )
    }

    fn enter(&mut self, open: Open) -> Step {
        if self.open.len() >= DEEPEST {
            let (Open::List { place, .. } | Open::Map { place, .. }) = open;
            self.too_deep(place);
            return Step::GiveUp;
        }
        self.open.push(open);
        Step::GoOn
    }

    fn leave(&mut self) {
        let node = match self.open.pop() {
            Some(Open::List { place, nodes }) => Node::new(place, Kind::List(nodes)),
            Some(Open::Map { place, entries, .. }) => {
                let place = entries
                    .first()
                    .map_or(place, |first| first.key_place.min(place));
                Node::new(place, Kind::Map(entries))
            }
            None => return,
        };
        self.attach(node);
    }

    fn attach(&mut self, mut node: Node) {
        match self.open.last_mut() {
            None => {
                // A file with nothing but comments can hold one empty value.
                if !matches!(&node.kind, Kind::Plain(text) if text.is_empty()) {
                    self.root = Some(node);
                }
            }
            Some(Open::List { nodes, .. }) => nodes.push(node),
            Some(Open::Map {
                entries,
                seen,
                next,
                ..
            }) => match std::mem::replace(next, Next::Key) {
                Next::Key => *next = read_key(node, seen, self.report),
                Next::Value(key, key_place) => {
                    if matches!(&node.kind, Kind::Plain(text) if text.is_empty()) {
                        node.place = key_place;
                    }
                    entries.push(Entry {
                        key,
                        key_place,
                        value: node,
                    });
                }
                Next::Broken(key, key_place) => entries.push(Entry {
                    key,
                    key_place,
                    value: Node::new(key_place, Kind::Broken),
                }),
                Next::LeftOut => {}
            },
        }
    }

    fn tag(&mut self, place: Place) {
        self.report.add(
            place,
            Code::Tag,
            words!(
                "A word with `!` in front means a type in YAML; lists do not use these.",
                "Een woord met `!` ervoor is een type in YAML; dat gebruiken lijsten niet.",
            ),
            words!(
                "Remove it. If it belongs to the text, put the whole text in quotes.",
                "Haal het weg. Hoort het bij de tekst, zet dan de hele tekst tussen \
                 aanhalingstekens.",
            ),
        );
    }

    fn reference(&mut self, place: Place) {
        self.report.add(
            place,
            Code::AnchorOrAlias,
            words!(
                "A word with `&` or `*` in front means a reference in YAML; lists do not use \
                 these.",
                "Een woord met `&` of `*` ervoor is een verwijzing in YAML; die gebruiken lijsten \
                 niet.",
            ),
            words!(
                "Write the value out. If the sign belongs to the text, put the whole text in \
                 quotes.",
                "Schrijf de waarde uit. Hoort het teken bij de tekst, zet dan de hele tekst \
                 tussen aanhalingstekens.",
            ),
        );
    }

    pub fn too_deep(&mut self, place: Place) {
        self.report.add(
            place,
            Code::NestedTooDeep,
            words!(
                "Here lists are nested deeper than {DEEPEST}; no list needs that.",
                "Hier zitten lijsten dieper in elkaar dan {DEEPEST}; geen lijst heeft dat nodig.",
            ),
            words!(
                "Look at the brackets and the indentation of the lines before this one.",
                "Kijk naar de haakjes en het inspringen van de regels hiervoor.",
            ),
        );
    }
}

fn read_key(node: Node, seen: &mut HashMap<String, Place>, report: &mut Report) -> Next {
    let place = node.place;
    let key = match node.kind {
        Kind::Plain(key) => match plain::clean_key(&key, place, report) {
            Key::Mended(key) if seen.contains_key(&key) => return Next::LeftOut,
            Key::Whole(key) | Key::Mended(key) => key,
            Key::WithValue(key) => return Next::Broken(key, place),
            Key::ListEntry => return Next::LeftOut,
        },
        Kind::Quoted(key) => key,
        Kind::Broken => return Next::LeftOut,
        Kind::List(_) | Kind::Map(_) => {
            report.add(
                place,
                Code::WrongType,
                words!(
                    "A key must be a word, such as `title`.",
                    "Een sleutelwoord is één woord, zoals `title`.",
                ),
                words!(
                    "If this is meant to be a text, put it in quotes.",
                    "Is dit bedoeld als tekst, zet het dan tussen aanhalingstekens.",
                ),
            );
            return Next::LeftOut;
        }
    };
    if let Some(Place { line, .. }) = seen.get(&key) {
        report.add(
            place,
            Code::DuplicateKey,
            words!(
                "The key `{key}` is already given on line {line}.",
                "Het sleutelwoord `{key}` staat al op regel {line}.",
            ),
            words!(
                "Keep one of the two. If a new list entry should begin here, start it with `- `.",
                "Laat een van de twee staan. Begint hier iets nieuws in een lijst, begin de regel \
                 dan met `- `.",
            ),
        );
        return Next::LeftOut;
    }
    seen.insert(key.clone(), place);
    Next::Value(key, place)
}
