//! A file as a tree of nodes that know their place.
//!
//! Built from the events of the YAML parser, so that a duplicate key, an anchor or a tag is a
//! finding and reading goes on. Aliases are never expanded, hence cannot explode.

mod builder;

use std::ops::Range;

use builder::{Builder, Step};
use serde_saphyr::granit_parser::{Event, Marker, Parser, ScanError, Span, options};

use super::code::Code;
use super::finding::{Place, Report};
use super::plain;
use super::syntax::{self, Fault};
use super::text::Text;
use super::words::words;

/// A value and where it begins. For an empty value: where its key or its dash stands.
#[derive(Debug)]
pub(super) struct Node {
    pub place: Place,
    pub kind: Kind,
    /// Where the source of a single value stands in the file, in bytes; empty for lists and maps.
    pub source: Range<usize>,
    /// The `#` that perhaps cuts this value off; see [`plain::cut_off`].
    pub cut_off: Option<Place>,
}

impl Node {
    fn new(place: Place, kind: Kind) -> Self {
        Self {
            place,
            kind,
            source: 0..0,
            cut_off: None,
        }
    }

    /// Where a character of the value stands in the file; where the value begins when it is
    /// written in another way, such as `\u200b`.
    pub fn place_of(&self, c: char, file: &str) -> Place {
        let source = file.get(self.source.clone()).unwrap_or_default();
        let Some(at) = source.find(c) else {
            return self.place;
        };
        plain::behind(self.place, &source[..at])
    }
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
    let mut builder = Builder::new(report);
    for event in events(text.content()) {
        match event {
            Ok((event, span)) => match builder.take(event, span) {
                Step::GoOn => {}
                Step::Stop => break,
                Step::GiveUp => return None,
            },
            Err(error) => {
                match syntax::explain(text.content(), &error, first_error) {
                    Some(Fault {
                        place,
                        code,
                        message,
                        help,
                    }) => report.add(place, code, message, help),
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
            words!("This file is empty.", "Dit bestand is leeg."),
            words!(
                "Fill it, beginning with the example in the README, or remove it.",
                "Vul het, te beginnen met het voorbeeld in de README, of haal het weg.",
            ),
        );
    }
    builder.root
}

fn events(text: &str) -> impl Iterator<Item = Result<(Event<'_>, Span), ScanError>> {
    let options = options! {
        emit_anchor_events: true,
        emit_comments: false,
        emit_unresolved_aliases: true,
    };
    Parser::new_from_str_with_options(text, options)
}

/// Where a text stops to be YAML.
fn first_error(text: &str) -> Option<Place> {
    let error = events(text).find_map(Result::err)?;
    Some(place_of(error.marker()))
}

/// The parser counts lines from 1 and columns from 0.
pub(super) fn place_of(mark: &Marker) -> Place {
    Place {
        line: mark.line().max(1),
        column: mark.col() + 1,
    }
}
