//! Who may: each asked anew from what the browser sent along.

use async_trait::async_trait;
use scan::application::meeting::Attendee;
use scan::application::rights::{
    AccountOwner, Admin, Answering, Attending, Coordinating, Led, Managed, OnBoard, Reading,
    RecentAdmin, RecentStaff, RecentlySignedIn, Removing, Seated, SignedIn, Staff, StaffOwner,
    Viewed,
};
use scan::application::{BoardName, Credentials, Outcome, RoundName, ShareName};

/// Gives proofs of rights, or `NotFound`: what is not there and what is not this visitor's cannot
/// be told apart.
#[async_trait]
pub trait Rights: Send + Sync {
    /// Coordinates the team of the round. `BeingRemoved` while that is about to be deleted; to
    /// everybody else it is not there any more.
    async fn managed(&self, credentials: &Credentials, round: &RoundName) -> Outcome<Managed>;
    /// The same, whether or not the round is about to be deleted.
    async fn removing(&self, credentials: &Credentials, round: &RoundName) -> Outcome<Removing>;
    /// Belongs to the team of the round with their account: manages it, or looks along.
    async fn viewed(&self, credentials: &Credentials, round: &RoundName) -> Outcome<Viewed>;
    /// Coordinates any team.
    async fn coordinating(&self, credentials: &Credentials) -> Outcome<Coordinating>;
    /// Leads the session of the round, or coordinates its team.
    async fn led(&self, credentials: &Credentials, round: &RoundName) -> Outcome<Led>;
    /// May look at an open session, as this attendee.
    async fn attending(&self, credentials: &Credentials, attendee: &Attendee)
    -> Outcome<Attending>;
    /// Sits at the table of the round's open session.
    async fn seated(&self, credentials: &Credentials, round: &RoundName) -> Outcome<Seated>;
    /// Answers in the round. `AnsweringClosed` after the private phase, to everybody: devices are
    /// forgotten then.
    async fn answering(&self, credentials: &Credentials, round: &RoundName) -> Outcome<Answering>;
    /// Is on the board.
    async fn on_board(&self, credentials: &Credentials, board: &BoardName) -> Outcome<OnBoard>;
    /// Opened the link, which still works.
    async fn reading(&self, credentials: &Credentials, share: &ShareName) -> Outcome<Reading>;
    /// Is signed in with the account of a coordinator. `AccountBeingRemoved` while that is about to be
    /// deleted.
    async fn signed_in(&self, credentials: &Credentials) -> Outcome<SignedIn>;
    /// The same, and showed who it is a moment ago; else `SignInAgain`.
    async fn recently_signed_in(&self, credentials: &Credentials) -> Outcome<RecentlySignedIn>;
    /// Is signed in with the account of a coordinator, whether or not it is about to be deleted.
    async fn account_owner(&self, credentials: &Credentials) -> Outcome<AccountOwner>;
    /// Is signed in as staff of the support centre, whether or not their account is about to be
    /// deleted.
    async fn staff_owner(&self, credentials: &Credentials) -> Outcome<StaffOwner>;
    /// Is signed in as staff of the support centre. `AccountBeingRemoved` while their account is about
    /// to be deleted.
    async fn staff(&self, credentials: &Credentials) -> Outcome<Staff>;
    /// The same, and showed who it is a moment ago; else `SignInAgain`.
    async fn recent_staff(&self, credentials: &Credentials) -> Outcome<RecentStaff>;
    /// Is signed in as an administrator of the support centre.
    async fn admin(&self, credentials: &Credentials) -> Outcome<Admin>;
    /// The same, and showed who it is a moment ago; else `SignInAgain`.
    async fn recent_admin(&self, credentials: &Credentials) -> Outcome<RecentAdmin>;
}
