//! Read-only links to the result of a round, for people without access.

use async_trait::async_trait;
use jiff::civil::Date;
use scan::sharing::{Audience, Validity};
use serde::Deserialize;

use super::reports::{Dossier, Making};
use super::{Outcome, Round, RoundName, Visitor};

/// The name of a link in addresses: not a secret, gives no right.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(transparent)]
pub struct ShareName(RoundName);

impl ShareName {
    /// Looks like a [`RoundName`], but is another name.
    pub fn parse(text: &str) -> Option<Self> {
        RoundName::parse(text).map(Self)
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

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
    pub mark: String,
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
    /// [`scan::sharing::MOST_LINKS`] links of the round work already.
    Full,
}

/// Sharing a result: for coordinators, and for whoever they give a link. In the private phase of
/// a round all of it is `NotFound`.
#[async_trait]
pub trait Sharing: Send + Sync {
    /// All links of the round, newest first.
    async fn shares(&self, visitor: &Visitor, round: &RoundName) -> Outcome<(Round, Vec<Share>)>;
    /// Makes a link.
    async fn share(&self, visitor: &Visitor, round: &RoundName, new: NewShare) -> Outcome<Made>;
    /// Takes a link back, for open browsers too; nothing changes when it was taken back already.
    async fn revoke(&self, visitor: &Visitor, round: &RoundName, share: &ShareName) -> Outcome<()>;
    /// Whether a link works, without opening it. Unknown, expired and revoked are all `NotFound`;
    /// none counts towards the limit on wrong codes, because nobody guesses 256 bits.
    async fn check_share(&self, key: &str) -> Outcome<()>;
    /// Opens a link, as [`Self::check_share`]: remembers that it was opened today, and gives the
    /// name under which this browser reads.
    async fn open_share(&self, key: &str) -> Outcome<ShareName>;
    /// What the report of the link's round is made of, and the last day on which the link works;
    /// `NotFound` unless this browser opened the link and it still works.
    async fn shared(&self, visitor: &Visitor, share: &ShareName) -> Outcome<(Dossier, Date)>;
    /// The same report as PDF.
    async fn shared_report(&self, visitor: &Visitor, share: &ShareName) -> Outcome<Making>;
}
