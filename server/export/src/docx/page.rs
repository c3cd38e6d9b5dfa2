//! The sheet: A4, its margins and its foot.

use scan::report::{Document, DocumentKind};

use super::names::{FOOTER, W};
use super::text::{field, paragraph, run, tab};
use super::xml::{Node, node};
use scan_texts::t;

/// Width of the text in twentieths of a point (twips): A4 with margins of 22 mm.
pub(super) const TEXT_WIDTH: u16 = 11_906 - 2 * 1_247;

/// The properties of the only section.
pub(super) fn section(kind: DocumentKind) -> Node {
    let foot = node("w:footerReference")
        .with("w:type", "default")
        .with("r:id", FOOTER);
    let size = node("w:pgSz").with("w:w", "11906").with("w:h", "16838");
    let margins = node("w:pgMar")
        .with("w:top", "1134")
        .with("w:right", "1247")
        .with("w:bottom", "1134")
        .with("w:left", "1247")
        .with("w:header", "567")
        .with("w:footer", "567")
        .with("w:gutter", "0");
    let section = node("w:sectPr").add(foot).add(size).add(margins);
    match kind {
        // A poster has no page number.
        DocumentKind::Invitation => section.add(node("w:titlePg")),
        DocumentKind::Report
        | DocumentKind::Summary
        | DocumentKind::Guide
        | DocumentKind::Factsheet => section,
    }
}

/// What stands under each page: which page and of what. The title comes last: a mark in it that
/// turns the direction of writing turns everything after it.
pub(super) fn footer(document: &Document) -> Node {
    let page = [
        run(t!("files-page-page")),
        field("PAGE"),
        run(t!("files-page-of")),
        field("NUMPAGES"),
        tab(),
        run(&document.title),
    ];
    node("w:ftr")
        .with("xmlns:w", W)
        .add(paragraph("Footer", page))
}
