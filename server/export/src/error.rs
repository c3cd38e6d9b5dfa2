//! Why a file cannot be made.

use thiserror::Error;

/// A file could not be made. None of these is caused by a text, however odd: it is a fault in the
/// program, to be logged.
#[derive(Debug, Error)]
pub enum ExportError {
    /// The typesetter refused a document; what it said.
    #[error("PDF: {0}")]
    Typeset(String),
    /// A picture, by name, cannot be drawn.
    #[error("picture {0} cannot be drawn")]
    Picture(String),
}
