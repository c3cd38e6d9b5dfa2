//! Requests of teams to the support centre: the side of coordinators, and the side of staff.

use async_trait::async_trait;
use scan::application::rights::{Managed, Staff};
use scan::application::support_requests::{
    Asking, DeskEntry, DeskRequest, Draft, NewSupportRequest, OwnRequest, Preview, Sent, Stepped,
    Stepping, Withdrawal,
};
use scan::application::{Outcome, Round};
use scan::ids::{SupportRequestId, SupportStepId};
use scan::support::SupportStatus;

/// What coordinators ask. Requests are of the team: each of its rounds shows all.
#[async_trait]
pub trait SupportRequests: Send + Sync {
    /// All requests of the team, newest first.
    async fn requests(&self, round: &Managed) -> Outcome<(Round, Vec<OwnRequest>)>;
    /// What the form of a new request needs; `NotFound` before the overview is open.
    async fn asking(&self, round: &Managed) -> Outcome<Asking>;
    /// What would be sent; nothing is stored. `NotFound` as for [`Self::asking`], and for a topic
    /// that the list does not have.
    async fn preview(&self, round: &Managed, draft: &Draft) -> Outcome<Preview>;
    /// Sends what was shown; `NotFound` as for [`Self::preview`].
    async fn send(&self, round: &Managed, new: NewSupportRequest) -> Outcome<Sent>;
    /// Takes a request back and deletes what was sent; `NotFound` when it is not of this team.
    async fn withdraw(&self, round: &Managed, request: SupportRequestId) -> Outcome<Withdrawal>;
    /// The team read the answers up to this one; `NotFound` as for [`Self::withdraw`].
    async fn mark_read(
        &self,
        round: &Managed,
        request: SupportRequestId,
        up_to: SupportStepId,
    ) -> Outcome<()>;
}

/// What staff do with requests. Nothing here leads to a team, a round or an answer.
#[async_trait]
pub trait SupportDesk: Send + Sync {
    /// Requests with this status, or all, newest first.
    async fn requests(
        &self,
        staff: &Staff,
        status: Option<SupportStatus>,
    ) -> Outcome<Vec<DeskEntry>>;
    async fn request(&self, staff: &Staff, request: SupportRequestId) -> Outcome<DeskRequest>;
    /// Takes a step, which the log of staff keeps. Of an answer the team is told by mail, where it has
    /// members and there is mail; `site` is where people reach the server.
    async fn step(
        &self,
        staff: &Staff,
        request: SupportRequestId,
        stepping: Stepping,
        site: &str,
    ) -> Outcome<Stepped>;
}
