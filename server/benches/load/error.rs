//! What ends the run.

/// Whatever went wrong; it ends the run.
pub type Error = Box<dyn std::error::Error + Send + Sync>;
pub type Result<T> = std::result::Result<T, Error>;
