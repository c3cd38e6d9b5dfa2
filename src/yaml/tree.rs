//! A file as a tree of nodes that know their place.
//!
//! Built from the events of the YAML parser, so that a duplicate key, an anchor or a tag is a
//! finding and reading goes on. Aliases are never expanded, hence cannot explode.

use std::collections::HashMap;

use serde_saphyr::granit_parser::{Event, Marker, Parser, ScalarStyle, Span, options};

use super::code::Code;
use super::finding::{Place, Report};
use super::syntax::{self, Fault};
use super::text::Text;

/// Lists within lists; a questionnaire needs about 10.
const DEEPEST: usize = 32;

/// A value and where it begins. For an empty value: where its key or its dash stands.
#[derive(Debug)]
pub(super) struct Node {
    pub place: Place,
    pub kind: Kind,
}

#[derive(Debug)]
pub(super) enum Kind {
    /// Without quotes: can be a number, `true`, or nothing at all.
    Plain(String),
    /// In quotes, or after `|` or `>`: always a text.
    Quoted(String),
    List(Vec<Node>),
    Map(Vec<Entry>),
    /// Not readable; a finding says so already.
    Broken,
}

/// A key with its value.
#[derive(Debug)]
pub(super) struct Entry {
    pub key: String,
    pub key_place: Place,
    pub value: Node,
}

/// The first document of a file; `None` when there is none or it is not YAML.
pub(super) fn parse(text: &Text, report: &mut Report) -> Option<Node> {
    let options = options! {
        emit_anchor_events: true,
        emit_comments: false,
        emit_unresolved_aliases: true,
    };
    let mut builder = Builder {
        report,
        open: Vec::new(),
        root: None,
    };
    for event in Parser::new_from_str_with_options(text.content(), options) {
        match event {
            Ok((event, span)) => match builder.take(event, span) {
                Step::GoOn => {}
                Step::Stop => break,
                Step::GiveUp => return None,
            },
            Err(error) => {
                match syntax::explain(text.content(), &error) {
                    Some(Fault {
                        place,
                        message,
                        help,
                    }) => {
                        report.add(place, Code::SyntaxError, message, help);
                    }
                    None => builder.too_deep(place_of(error.marker())),
                }
                return None;
            }
        }
    }
    if builder.root.is_none() {
        builder.report.add(
            Place::START,
            Code::EmptyFile,
            "This file is empty.",
            "Fill it, beginning with the example in the README, or remove it.",
        );
    }
    builder.root
}

enum Step {
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
    /// The value of a key that is reported and left out.
    LeftOut,
}

struct Builder<'r, 't> {
    report: &'r mut Report<'t>,
    open: Vec<Open>,
    root: Option<Node>,
}

impl Builder<'_, '_> {
    fn take(&mut self, event: Event, span: Span) -> Step {
        let place = place_of(&span.start);
        if let Some(tag) = &span.tag_start {
            self.tag(place_of(tag));
        }
        match event {
            Event::DocumentStart(..) if self.root.is_some() => {
                self.report.add(
                    place,
                    Code::SeveralDocuments,
                    "A second document begins here; a file holds one list.",
                    "Remove this line with `---`, or move what follows to a file of its own.",
                );
                return Step::Stop;
            }
            Event::Scalar(value, style, _, _) => {
                let kind = match style {
                    // What is left out reaches us as `~`.
                    ScalarStyle::Plain if span.is_empty() => Kind::Plain(String::new()),
                    ScalarStyle::Plain => Kind::Plain(value.into_owned()),
                    _ => Kind::Quoted(value.into_owned()),
                };
                self.attach(Node { place, kind });
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
                self.attach(Node {
                    place,
                    kind: Kind::Broken,
                });
            }
            _ => {}
        }
        Step::GoOn
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
            Some(Open::List { place, nodes }) => Node {
                place,
                kind: Kind::List(nodes),
            },
            Some(Open::Map { place, entries, .. }) => {
                let place = entries
                    .first()
                    .map_or(place, |first| first.key_place.min(place));
                Node {
                    place,
                    kind: Kind::Map(entries),
                }
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
                Next::LeftOut => {}
            },
        }
    }

    fn tag(&mut self, place: Place) {
        self.report.add(
            place,
            Code::Tag,
            "A word with `!` in front means a type in YAML; lists do not use these.",
            "Remove it. If it belongs to the text, put the whole text in quotes.",
        );
    }

    fn reference(&mut self, place: Place) {
        self.report.add(
            place,
            Code::AnchorOrAlias,
            "A word with `&` or `*` in front means a reference in YAML; lists do not use these.",
            "Write the value out. If the sign belongs to the text, put the whole text in quotes.",
        );
    }

    fn too_deep(&mut self, place: Place) {
        self.report.add(
            place,
            Code::NestedTooDeep,
            format!("Here lists are nested deeper than {DEEPEST}; no list needs that."),
            "Look at the brackets and the indentation of the lines before this one.",
        );
    }
}

fn read_key(node: Node, seen: &mut HashMap<String, Place>, report: &mut Report) -> Next {
    let place = node.place;
    let (Kind::Plain(key) | Kind::Quoted(key)) = node.kind else {
        report.add(
            place,
            Code::WrongType,
            "A key must be a word, such as `title`.",
            "If this is meant to be a text, put it in quotes.",
        );
        return Next::LeftOut;
    };
    if let Some(first) = seen.get(&key) {
        report.add(
            place,
            Code::DuplicateKey,
            format!("The key `{key}` is already given on line {}.", first.line),
            "Keep one of the two. If a new list entry should begin here, start it with `- `.",
        );
        return Next::LeftOut;
    }
    seen.insert(key.clone(), place);
    Next::Value(key, place)
}

/// The parser counts lines from 1 and columns from 0.
pub(super) fn place_of(mark: &Marker) -> Place {
    Place {
        line: mark.line().max(1),
        column: mark.col() + 1,
    }
}
