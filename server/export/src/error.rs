//! Why a file cannot be made.

use thiserror::Error;

/// Why a file cannot be made. None of it is the fault of whoever asks.
#[derive(Debug, Error)]
pub enum ExportError {
    /// A picture, by name, cannot be drawn.
    #[error("picture {0} cannot be drawn")]
    Picture(String),
    /// The parts of a DOCX cannot be put together.
    #[error("the DOCX cannot be written")]
    Docx(#[from] std::io::Error),
}
