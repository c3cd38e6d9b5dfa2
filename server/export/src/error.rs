//! What can go wrong while a file is made.

use thiserror::Error;

/// A file could not be made. None of these is caused by a text, however odd: it is a fault in the
/// program, to be logged.
#[derive(Debug, Error)]
pub enum ExportError {
    /// The typesetter refused a document; what it said.
    #[error("PDF: {0}")]
    Typeset(String),
    #[error("workbook: {0}")]
    Workbook(#[from] rust_xlsxwriter::XlsxError),
    #[error("separated values: {0}")]
    Values(#[from] ::csv::Error),
    #[error("JSON: {0}")]
    Json(#[from] serde_json::Error),
    #[error("picture {0} cannot be drawn")]
    Picture(String),
    /// The parts of a file, such as a DOCX, cannot be put together.
    #[error("the parts of a file cannot be put together")]
    Package(#[from] std::io::Error),
}
