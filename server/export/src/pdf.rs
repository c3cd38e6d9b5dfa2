//! A [`Document`] as PDF: tagged, conforming to PDF/UA-1, set by Typst from templates of our own.
//!
//! Texts reach Typst as strings in a JSON file, never as markup, so that no text can be more than
//! text. Nothing is read from disk, downloaded or taken from a clock.

mod arrange;
mod columns;
mod data;
mod fit;
mod setting;
mod world;

use std::sync::LazyLock;

use scan::report::{Document, DocumentKind};
use typst::foundations::Smart;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::ExportError;
use data::Data;
use setting::refused;

static OPTIONS: LazyLock<Result<PdfOptions, String>> = LazyLock::new(|| {
    let standards = PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|e| e.message().to_string())?;
    Ok(PdfOptions {
        creator: Smart::Custom(Some("Scan Passend Onderwijs".to_owned())),
        standards,
        ..PdfOptions::default()
    })
});

/// The document as PDF. A summary and an invitation are always one page, and each part of a
/// factsheet is: smaller letters first, then shorter texts and lists, which say how much is left out.
///
/// # Errors
/// When Typst refuses a template or what it made: a fault in the program, not in a text.
pub fn pdf(document: &Document) -> Result<Vec<u8>, ExportError> {
    let pages = match document.kind {
        DocumentKind::Summary | DocumentKind::Invitation | DocumentKind::Factsheet => {
            fit::one_page_each(document)?
        }
        DocumentKind::Report | DocumentKind::Guide => setting::pages(&Data::new(document, 1.0))?,
    };
    let options = OPTIONS
        .as_ref()
        .map_err(|e| ExportError::Typeset(e.clone()))?;
    let bytes = typst_pdf::pdf(&pages, options).map_err(|found| refused(&found));
    drop(pages);
    // What Typst remembers of it: some tens of megabytes. Files that are being made at the same
    // moment lose theirs too, and look some of it up again.
    comemo::evict(0);
    bytes
}
