//! What whoever leads a team session does with what the team agrees on.

use crate::agreement::{Agreement, Revision};

/// Something to write down.
#[derive(Clone, Debug)]
pub struct Writing {
    /// What.
    pub agreement: Agreement,
    /// The revision that the form was made on; 0 for something new.
    pub base: i64,
    /// Made with the form, so that a form sent twice counts once.
    pub idempotency_key: String,
}

/// What became of a [`Writing`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Written {
    /// On disk, under this revision.
    Stored(i64),
    /// Somebody else was first; nothing was changed. What stands there now.
    Conflict(Option<Revision<Agreement>>),
}
