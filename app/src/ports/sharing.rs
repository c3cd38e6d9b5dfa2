//! Read-only links to the result of a round, for people without access.

use async_trait::async_trait;
use jiff::civil::Date;
use scan::application::reports::{Dossier, Making};
use scan::application::rights::{Managed, Reading};
use scan::application::sharing::{Made, NewShare, Share};
use scan::application::{Outcome, Round, ShareName};

/// Sharing a result: for coordinators, and for whoever they give a link. In the private phase of
/// a round all of it is `NotFound`.
#[async_trait]
pub trait Sharing: Send + Sync {
    /// All links of the round, newest first.
    async fn shares(&self, round: &Managed) -> Outcome<(Round, Vec<Share>)>;
    async fn share(&self, round: &Managed, new: NewShare) -> Outcome<Made>;
    /// Takes a link back, for open browsers too; nothing changes when it was taken back already.
    async fn revoke(&self, round: &Managed, share: &ShareName) -> Outcome<()>;
    /// Whether a link works, without opening it. Unknown, expired and revoked are all `NotFound`;
    /// none counts towards the limit on wrong codes, because nobody guesses 256 bits.
    async fn check_share(&self, key: &str) -> Outcome<()>;
    /// Opens a link, as [`Self::check_share`]: remembers that it was opened today, and gives the
    /// name under which this browser reads.
    async fn open_share(&self, key: &str) -> Outcome<ShareName>;
    /// What the report of the link's round is made of, and the last day on which the link works;
    /// `NotFound` unless this browser opened the link and it still works.
    async fn shared(&self, reader: &Reading) -> Outcome<(Dossier, Date)>;
    /// The same report as PDF.
    async fn shared_report(&self, reader: &Reading) -> Outcome<Making>;
}
