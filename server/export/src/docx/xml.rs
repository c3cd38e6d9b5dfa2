//! XML as a tree: names come from code, everything else is escaped here and nowhere else.

use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

/// An element. Order matters in Word: its children are written as they were added.
#[derive(Debug)]
pub(super) struct Node {
    name: &'static str,
    attributes: Vec<(&'static str, String)>,
    children: Vec<Child>,
}

#[derive(Debug)]
enum Child {
    Node(Node),
    Text(String),
}

pub(super) fn node(name: &'static str) -> Node {
    Node {
        name,
        attributes: Vec::new(),
        children: Vec::new(),
    }
}

impl Node {
    pub(super) fn with(mut self, name: &'static str, value: impl AsRef<str>) -> Self {
        self.attributes.push((name, legal(value.as_ref())));
        self
    }

    /// With `w:val`, which most of Word's elements have.
    pub(super) fn val(self, value: impl AsRef<str>) -> Self {
        self.with("w:val", value)
    }

    pub(super) fn add(mut self, child: Node) -> Self {
        self.children.push(Child::Node(child));
        self
    }

    pub(super) fn all(mut self, children: impl IntoIterator<Item = Node>) -> Self {
        self.children.extend(children.into_iter().map(Child::Node));
        self
    }

    pub(super) fn text(mut self, text: &str) -> Self {
        self.children.push(Child::Text(legal(text)));
        self
    }

    /// The bytes of a part of the package.
    pub(super) fn part(&self) -> io::Result<Vec<u8>> {
        let mut out = Writer::new(Vec::new());
        out.write_event(Event::Decl(BytesDecl::new(
            "1.0",
            Some("UTF-8"),
            Some("yes"),
        )))?;
        self.write(&mut out)?;
        Ok(out.into_inner())
    }

    fn write(&self, out: &mut Writer<Vec<u8>>) -> io::Result<()> {
        let mut start = BytesStart::new(self.name);
        for (name, value) in &self.attributes {
            start.push_attribute((*name, value.as_str()));
        }
        if self.children.is_empty() {
            return out.write_event(Event::Empty(start));
        }
        out.write_event(Event::Start(start))?;
        for child in &self.children {
            match child {
                Child::Node(node) => node.write(out)?,
                Child::Text(text) => out.write_event(Event::Text(BytesText::new(text)))?,
            }
        }
        out.write_event(Event::End(BytesEnd::new(self.name)))
    }
}

/// A text without the characters that XML 1.0 cannot hold, not even escaped.
fn legal(text: &str) -> String {
    text.chars().filter(|c| is_legal(*c)).collect()
}

fn is_legal(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r') || (c >= ' ' && !matches!(c, '\u{FFFE}' | '\u{FFFF}'))
}
