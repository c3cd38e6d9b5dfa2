//! The nodes of the tree.

use std::ops::Range;

use super::super::place::Place;

/// A value and where it begins. For an empty value: where its key or its dash stands.
#[derive(Debug)]
pub(in super::super) struct Node {
    pub place: Place,
    pub kind: Kind,
    /// Where the source of a single value stands in the file, in bytes; empty for lists and maps.
    pub source: Range<usize>,
    /// The `#` that perhaps cuts this value off; see [`super::super::plain::cut_off`].
    pub cut_off: Option<Place>,
}

impl Node {
    pub fn new(place: Place, kind: Kind) -> Self {
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
        self.place.behind(&source[..at])
    }
}

#[derive(Debug)]
pub(in super::super) enum Kind {
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
pub(in super::super) struct Entry {
    pub key: String,
    pub key_place: Place,
    pub value: Node,
}
