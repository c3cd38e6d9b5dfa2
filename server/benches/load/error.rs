//! What ends the run.

/// Whatever went wrong; it ends the run.
pub type Error = Box<dyn std::error::Error + Send + Sync>;
/// What may go wrong.
pub type Result<T> = std::result::Result<T, Error>;
