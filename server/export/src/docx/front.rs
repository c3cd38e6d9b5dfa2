//! What comes before the blocks: cover and table of contents.

use scan::report::{Document, Heading};

use super::table;
use super::text::{paragraph, run};
use super::xml::{Node, node};
use scan_texts::t;

/// The deepest heading with a name.
const DEEPEST: u8 = 2;
/// The deepest heading in the table of contents.
const LISTED: u8 = 1;
/// What Word makes the table of contents with, once somebody asks it to.
const CONTENTS: &str = r#"TOC \o "1-1" \h \z \u"#;

/// The front: the head of the first page.
pub(super) fn cover(document: &Document) -> Vec<Node> {
    let cover = &document.cover;
    let mut front = Vec::new();
    if !cover.kicker.is_empty() {
        front.push(paragraph("ScanKicker", [run(&cover.kicker)]));
    }
    front.push(paragraph("Title", [run(&cover.title)]));
    if !cover.subtitle.is_empty() {
        front.push(paragraph("Subtitle", [run(&cover.subtitle)]));
    }
    front.extend(table::paired(&cover.facts));
    front
}

/// The table of contents of a report: links that work at once. Page numbers come when a reader
/// updates it: only the program that lays the pages out knows them.
pub(super) fn contents(headings: &[Heading]) -> Option<Node> {
    let entries: Vec<Node> = headings
        .iter()
        .filter(|heading| heading.level <= DEEPEST)
        .zip(1..)
        .filter(|(heading, _)| heading.level <= LISTED)
        .enumerate()
        .map(|(place, (heading, number))| entry(heading, number, place == 0))
        .collect();
    if entries.is_empty() {
        return None;
    }
    let gallery = node("w:docPartObj")
        .add(node("w:docPartGallery").val("Table of Contents"))
        .add(node("w:docPartUnique"));
    let content = node("w:sdtContent")
        .add(paragraph("TOCHeading", [run(t!("files-front-contents"))]))
        .all(entries)
        .add(paragraph("ScanSpacer", [mark("end")]));
    Some(node("w:sdt").add(node("w:sdtPr").add(gallery)).add(content))
}

fn entry(heading: &Heading, number: usize, is_first: bool) -> Node {
    let link = node("w:hyperlink")
        .with("w:anchor", anchor(number))
        .with("w:history", "1")
        .add(run(&heading.text));
    if is_first {
        paragraph("TOC1", begin()).add(link)
    } else {
        paragraph("TOC1", [link])
    }
}

/// The field around the entries begins in the first of them.
fn begin() -> [Node; 3] {
    let instruction = node("w:instrText")
        .with("xml:space", "preserve")
        .text(CONTENTS);
    [
        mark("begin"),
        node("w:r").add(instruction),
        mark("separate"),
    ]
}

fn mark(kind: &str) -> Node {
    node("w:r").add(node("w:fldChar").with("w:fldCharType", kind))
}

fn anchor(number: usize) -> String {
    format!("_Toc{number:06}")
}

/// Gives the headings the names that the table of contents leads to.
#[derive(Debug, Default)]
pub(super) struct Anchors {
    given: usize,
}

impl Anchors {
    /// A heading's runs within its name.
    pub(super) fn name(&mut self, heading: &Heading, run: Node) -> Vec<Node> {
        if heading.level > DEEPEST {
            return vec![run];
        }
        self.given += 1;
        let id = self.given.to_string();
        let start = node("w:bookmarkStart")
            .with("w:id", &id)
            .with("w:name", anchor(self.given));
        vec![start, run, node("w:bookmarkEnd").with("w:id", &id)]
    }
}
