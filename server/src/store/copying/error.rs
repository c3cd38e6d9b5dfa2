//! Why an installation was not copied.

use std::path::PathBuf;

use super::super::error::StoreError;

/// Each says what to do, where something can be done.
#[derive(Debug, thiserror::Error)]
pub enum CopyError {
    #[error("{0}")]
    Store(#[from] StoreError),
    /// A file that this version would bring up to date first.
    #[error(
        "{}: an earlier version of scan-server made this database. Start this version on it once, \
         so that it is brought up to date.", .0.display()
    )]
    Behind(PathBuf),
    /// A role that has not made the tables.
    #[error(
        "this role may not copy everything: connect as the one that made the tables with \
         scan-server migrate"
    )]
    Rights,
    #[error(
        "{0} is not empty. Nothing was changed. Copy to a database of which scan-server migrate has \
         made the tables, and which nobody used."
    )]
    Taken(String),
    /// Two versions, or somebody changed the tables.
    #[error(
        "{0} is not the same table on both sides. Nothing was changed. Bring both to this version \
         of scan-server first."
    )]
    Unlike(String),
    #[error("{0} cannot be copied: {1}. Report it with the version.")]
    Strange(String, &'static str),
    /// While rows of that table were written.
    #[error("{0}: {1}")]
    Rows(String, StoreError),
    #[error(
        "not every table is the same on both sides. Nothing was changed. Report it with the version."
    )]
    Different,
}

impl From<sqlx::Error> for CopyError {
    fn from(error: sqlx::Error) -> Self {
        Self::Store(error.into())
    }
}
