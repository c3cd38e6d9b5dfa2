//! A file as a tree of nodes that know their place.
//!
//! Built from the events of the YAML parser, so that a duplicate key, an anchor or a tag is a
//! finding and reading goes on. Aliases are never expanded, hence cannot explode.

mod builder;
mod node;

use builder::{Builder, Step};
use serde_saphyr::granit_parser::{Event, Parser, ScanError, Span, options};

use super::code::Code;
use super::place::Place;
use super::report::Report;
use super::syntax::{self, Fault};
use super::text::Text;
use super::words::words;

pub(super) use node::{Entry, Kind, Node};

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
                    None => builder.too_deep(Place::of(error.marker())),
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
    Some(Place::of(error.marker()))
}
