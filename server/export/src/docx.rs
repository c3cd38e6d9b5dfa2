//! A report as a DOCX, for teams that want to edit it.
//!
//! What is written is `WordprocessingML` in the order of its schema, through `quick-xml` and `zip`.
//! (`docx-rs` has neither repeated header rows, nor alternative texts, nor a title.) How things look
//! stands in `docx/styles.xml` and hardly anywhere else, so that a team can change it in Word.

mod area;
mod blocks;
mod front;
mod media;
mod names;
mod package;
mod page;
mod sheet;
mod table;
mod text;
mod xml;

use scan::report::Document;

use crate::ExportError;
use blocks::Maker;
use xml::{Node, node};

/// The bytes of a `.docx` with everything that the document says.
///
/// # Errors
/// When a picture cannot be drawn.
pub fn docx(document: &Document) -> Result<Vec<u8>, ExportError> {
    let mut maker = Maker::new(document);
    let mut body = node("w:body").all(front::cover(document));
    for block in &document.blocks {
        body = body.all(maker.block(block)?);
    }
    let body = body.add(page::section(document.kind));
    let text = root().add(body);
    let footer = page::footer(document);
    Ok(package::packed(
        &document.title,
        &text,
        &footer,
        &maker.media,
    )?)
}

fn root() -> Node {
    let drawing = "http://schemas.openxmlformats.org/drawingml/2006";
    node("w:document")
        .with("xmlns:w", names::W)
        .with(
            "xmlns:r",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        )
        .with("xmlns:wp", format!("{drawing}/wordprocessingDrawing"))
        .with("xmlns:a", format!("{drawing}/main"))
        .with("xmlns:pic", format!("{drawing}/picture"))
}
