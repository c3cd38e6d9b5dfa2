//! Coordinators of a team together.

use async_trait::async_trait;
use scan::application::memberships::{Invited, Inviting, MyScans, Stepped, TeamLogLine, TeamPage};
use scan::application::reports::{Dossier, Making};
use scan::application::rights::{Managed, SignedIn, Viewed};
use scan::application::{Credentials, Outcome, Round};
use scan::ids::{AccountId, InvitationId};
use scan::membership::MemberRole;

/// Who coordinates a team. Steps that the rules do not allow are `NotFound`, but for those that
/// [`Stepped`] names.
#[async_trait]
pub trait Memberships: Send + Sync {
    /// Everybody, and who is invited.
    async fn team(&self, round: &Managed) -> Outcome<TeamPage>;
    /// What coordinators did, the latest first.
    async fn team_log(&self, round: &Managed) -> Outcome<Vec<TeamLogLine>>;
    /// Puts a team of which this browser has the link with the account of whoever is signed in.
    async fn take_over(&self, signed_in: &SignedIn, round: &Managed) -> Outcome<Stepped>;
    /// Invites somebody, by mail where there is any. `site` is where people reach the server.
    async fn invite(&self, round: &Managed, new: Inviting, site: &str) -> Outcome<Stepped>;
    /// Takes an invitation back.
    async fn take_back(&self, round: &Managed, invitation: InvitationId) -> Outcome<Stepped>;
    /// Changes what a member may.
    async fn change_member(
        &self,
        round: &Managed,
        member: AccountId,
        role: MemberRole,
    ) -> Outcome<Stepped>;
    /// Removes a member. The link of the team opens nothing any more.
    async fn remove_member(&self, round: &Managed, member: AccountId) -> Outcome<Stepped>;
    /// Makes a member manage the team, and leaves it.
    async fn hand_over(&self, round: &Managed, to: AccountId) -> Outcome<Stepped>;
    /// Leaves the team.
    async fn leave_team(&self, round: &Viewed) -> Outcome<Stepped>;
    /// What an invitation is about, without accepting it; `NotFound` when it does not work.
    async fn check_invitation(&self, key: &str) -> Outcome<Invited>;
    /// Accepts it, and signs in as whom it was sent to: gives the token of the session.
    async fn accept(&self, credentials: &Credentials, key: &str) -> Outcome<String>;
}

/// All teams of somebody.
#[async_trait]
pub trait OwnScans: Send + Sync {
    /// Those of the account, and those of which this browser has the link.
    async fn scans(&self, signed_in: &SignedIn, credentials: &Credentials) -> Outcome<MyScans>;
}

/// What whoever looks along sees of a round.
#[derive(Clone, Debug)]
pub enum Seen {
    /// People still answer.
    Answering {
        /// How many take part.
        joined: u32,
        /// How many are done.
        finished: u32,
    },
    /// What its report is made of.
    Report(Box<Dossier>),
}

/// For members who look along.
#[async_trait]
pub trait LookingAlong: Send + Sync {
    /// The round, as far as it is.
    async fn seen(&self, round: &Viewed) -> Outcome<(Round, Seen)>;
    /// Its report as PDF; `NotFound` while people answer.
    async fn seen_report(&self, round: &Viewed) -> Outcome<Making>;
}
