//! Read-only links to the result of a round, for people without access.

use super::ShareName;
use jiff::civil::Date;

use crate::sharing::{Audience, Validity};

/// Whether a link works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShareState {
    /// It works.
    Live,
    /// Its time is over.
    Expired,
    /// The coordinator took it back.
    Revoked,
}

/// A link as its coordinator sees it: without its secret, which nobody knows any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    /// In addresses.
    pub name: ShareName,
    /// For whom.
    pub audience: Audience,
    /// The day on which it was made.
    pub made_on: Date,
    /// The last day on which it works.
    pub until: Date,
    /// The last day on which somebody opened it; not who, and not how often.
    pub opened_on: Option<Date>,
    /// Whether it works now.
    pub state: ShareState,
}

/// A link to make.
#[derive(Clone, Debug)]
pub struct NewShare {
    /// Made with the form, so that a form sent twice makes one link.
    pub idempotency_key: String,
    /// For whom.
    pub audience: Audience,
    /// How long.
    pub validity: Validity,
}

/// What became of a [`NewShare`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Made {
    /// The link, and the secret in its address: it exists here and with whoever gets it, only its
    /// hash is stored. The same form again gives the same link.
    Link(ShareName, String),
    /// This very form made a link that does not work any more.
    Ended,
    /// [`crate::sharing::MOST_LINKS`] links of the round work already.
    Full,
}
