//! Files with published figures, for staff of the support centre.

use async_trait::async_trait;
use scan::application::Outcome;
use scan::application::reports::Making;
use scan::application::rights::{RecentStaff, Staff};
use scan::application::takeaway::{InQueue, Takeaway};
use scan::report::Document;

/// What staff take away of a release. `NotFound` when the release is not there or was withdrawn, or
/// does not have the list or topic.
#[async_trait]
pub trait TakingAway: Send + Sync {
    /// The agenda of a kenniskring, to look at: nothing is taken away.
    async fn circle(&self, staff: &Staff, takeaway: &Takeaway) -> Outcome<Document>;
    /// Makes a file, or waits for its turn for a moment. Once it is given, the log says who took
    /// what.
    async fn take(&self, staff: &RecentStaff, takeaway: &Takeaway) -> Outcome<Making>;
    /// The same without giving it: how far it is.
    async fn in_queue(&self, staff: &RecentStaff, takeaway: &Takeaway) -> Outcome<InQueue>;
}
