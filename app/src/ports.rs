//! What pages ask of the program, in words of the domain. The server implements it.
//!
//! A method that touches somebody's data takes a proof that its visitor may, which [`rights`] gives;
//! one that takes the [`Credentials`] looks at a code, or gives only what is theirs. Pages decide nothing
//! about rights.
//!
//! The traits have one implementation each. They keep pages apart from SQL: a change there builds
//! this crate, the largest, not anew.

pub mod accounts;
pub mod agreeing;
pub mod bundles;
pub mod colleagues;
pub mod lists;
pub mod mail;
pub mod meeting;
pub mod memberships;
pub mod own_data;
pub mod pairing;
pub mod releases;
pub mod reports;
pub mod retention;
pub mod rights;
pub mod rounds;
pub mod sharing;
pub mod staff;
pub mod support_requests;
pub mod takeaway;

use std::sync::Arc;

use async_trait::async_trait;
use scan::application::rights::{Answering, Managed};
use scan::application::{
    Change, CodeState, Credentials, Done, Entered, Joining, ManagedRound, NewTeam, Outcome,
    Participation, Round, RoundName, Saved, Started, Who,
};
use scan::code::{ResumeCode, TeamCode};
use scan::offer::Offer;
use scan::overview::Overview;
use scan::questionnaire::{Questionnaire, Sector};
use tokio::sync::watch;

/// The lists and support offers that this server offers.
pub trait Catalog: Send + Sync {
    /// Lists for a sector, in the order of their files.
    fn lists_for(&self, sector: Sector) -> Vec<Arc<Questionnaire>>;
    fn offers(&self) -> Arc<[Offer]>;
}

#[async_trait]
pub trait Coordination: Send + Sync {
    /// Starts a scan and signs the browser in as its coordinator. The same form leads to the same
    /// scan, with the same link until its coordinator kept that.
    async fn start(&self, credentials: &Credentials, team: NewTeam) -> Outcome<Started>;
    /// Rounds that this visitor coordinates, newest first.
    async fn rounds(&self, credentials: &Credentials) -> Outcome<Vec<Round>>;
    /// Whether a management link works, without using it.
    async fn check_link(&self, key: &str) -> Outcome<Round>;
    /// Uses a management link: signs the browser in; gives the team's newest round and the new
    /// session token.
    async fn open_link(&self, credentials: &Credentials, key: &str)
    -> Outcome<(RoundName, String)>;
    /// Makes a new management link; the old one and all other sessions of the team stop working.
    /// The same form, by its key, makes the same link again, until that is kept.
    async fn renew_link(
        &self,
        credentials: &Credentials,
        round: &RoundName,
        idempotency_key: &str,
    ) -> Outcome<Started>;
    /// Its coordinator has the link: from now on no form shows it again.
    async fn keep_link(&self, round: &Managed) -> Outcome<()>;
    async fn sign_out(&self, credentials: &Credentials) -> Outcome<()>;
    async fn round(&self, round: &Managed) -> Outcome<ManagedRound>;
    /// A new team code, valid for 14 days; the old one stops working. `old` is the code that the
    /// form showed, or empty: when another took its place since, nothing is done.
    async fn renew_code(&self, round: &Managed, old: &str) -> Outcome<()>;
    async fn lock_code(&self, round: &Managed, to: CodeState) -> Outcome<()>;
    /// Closes the private phase for good.
    async fn close(&self, round: &Managed) -> Outcome<()>;
    /// What may be shown of the answers; `NotFound` in the private phase.
    async fn overview(&self, round: &Managed) -> Outcome<(Round, Arc<Overview>)>;
    /// Wakes when the headcount may have changed.
    async fn watch(&self, round: &Managed) -> Outcome<watch::Receiver<u64>>;
}

#[async_trait]
pub trait Participating: Send + Sync {
    /// The round behind a team code; a wrong one counts towards the limit.
    async fn look_up(&self, credentials: &Credentials, typed: &str) -> Outcome<(TeamCode, Round)>;
    /// Joins. Where somebody takes part already, only somebody else does, and takes their place on
    /// this device.
    async fn join(
        &self,
        credentials: &Credentials,
        typed: &str,
        joining: Joining,
        who: Who,
    ) -> Outcome<Entered>;
    /// Makes a new resume code; an older one stops working. The same form on the same device, by
    /// its key, makes the same code again.
    async fn resume_code(
        &self,
        credentials: &Credentials,
        who: &Answering,
        idempotency_key: &str,
    ) -> Outcome<ResumeCode>;
    /// Goes on on this device; somebody else who takes part there gives way only to who says so.
    async fn resume(&self, credentials: &Credentials, typed: &str, who: Who) -> Outcome<Entered>;
    /// Rounds in which this browser answers.
    async fn mine(&self, credentials: &Credentials) -> Outcome<Vec<Round>>;
    /// One's own answers. `AnsweringClosed` after the private phase.
    async fn sheet(&self, who: &Answering) -> Outcome<Participation>;
    /// Saves; returns only after everything is on disk. One outcome per change, in order.
    /// `NotFound` when this browser answers for another participation than the page
    /// was made for.
    async fn save(
        &self,
        who: &Answering,
        participation: &str,
        changes: Vec<Change>,
    ) -> Outcome<Vec<Saved>>;
    /// Says *klaar*, or not yet after all.
    async fn finish(&self, who: &Answering, done: Done) -> Outcome<()>;
    /// Deletes the participation with all its answers.
    async fn erase(&self, who: &Answering) -> Outcome<()>;
}

/// Everything that pages need; one value in the router's state.
#[derive(Clone)]
pub struct Ports {
    pub rights: Arc<dyn rights::Rights>,
    /// Lists and offers.
    pub catalog: Arc<dyn Catalog>,
    pub coordination: Arc<dyn Coordination>,
    pub participating: Arc<dyn Participating>,
    /// For whoever leads a team session.
    pub agreeing: Arc<dyn agreeing::Agreeing>,
    pub meeting: Arc<dyn meeting::Meeting>,
    pub pairing: Arc<dyn pairing::Pairing>,
    /// For coordinators, about rounds one after the other.
    pub rounds: Arc<dyn rounds::Rounds>,
    pub reports: Arc<dyn reports::Reports>,
    /// The reports of all teams in one file.
    pub bundles: Arc<dyn bundles::Bundles>,
    /// For coordinators who share a result, and for its readers.
    pub sharing: Arc<dyn sharing::Sharing>,
    /// For coordinators who ask the support centre something.
    pub support_requests: Arc<dyn support_requests::SupportRequests>,
    /// For staff of the support centre, about such requests.
    pub support_desk: Arc<dyn support_requests::SupportDesk>,
    /// How long what is kept; for coordinators who delete a round or a team.
    pub retention: Arc<dyn retention::Retention>,
    /// Signing in as staff of the support centre.
    pub sign_in: Arc<dyn staff::SignIn>,
    /// For staff of the support centre, about themselves.
    pub staff: Arc<dyn staff::SupportStaff>,
    /// For staff of the support centre: lists and offers.
    pub lists: Arc<dyn lists::ListKeeping>,
    /// Signing in as a coordinator who has an account.
    pub coordinator_sign_in: Arc<dyn accounts::CoordinatorSignIn>,
    /// For coordinators, about their own account.
    pub own_account: Arc<dyn accounts::OwnAccount>,
    /// For whoever deletes their account.
    pub account_removals: Arc<dyn accounts::AccountRemovals>,
    /// For whoever wants to know what is kept about them.
    pub own_data: Arc<dyn own_data::OwnDataFiles>,
    /// For coordinators: who else coordinates their team.
    pub memberships: Arc<dyn memberships::Memberships>,
    /// For coordinators with an account: all their teams.
    pub own_scans: Arc<dyn memberships::OwnScans>,
    /// For members of a team who look along.
    pub looking_along: Arc<dyn memberships::LookingAlong>,
    /// For coordinators: mails to colleagues.
    pub mails_to_colleagues: Arc<dyn colleagues::MailsToColleagues>,
    /// Mails: whether there are any, and stopping them.
    pub mails: Arc<dyn mail::Mails>,
    /// For staff of the support centre: reading releases.
    pub release_tables: Arc<dyn releases::ReleaseTables>,
    /// For administrators of the support centre: making them.
    pub releasing: Arc<dyn releases::Releasing>,
    /// For staff of the support centre: files with figures of releases.
    pub taking_away: Arc<dyn takeaway::TakingAway>,
    /// For coordinators: releases beside the figures of a team.
    pub national: Arc<dyn releases::NationalFigures>,
}
