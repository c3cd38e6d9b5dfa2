//! The team session: one leads, a screen shows, phones follow and vote.

use std::sync::Arc;

use async_trait::async_trait;
use scan::agenda::{Length, Place};
use scan::answer::Answer;
use scan::application::meeting::{Attendance, Mode, Own, SessionView, Step, Stepped, Table, Voted};
use scan::application::rights::{Attending, Led, Managed, Seated};
use scan::application::{Credentials, Entered, Joining, Outcome, Round, RoundName, Who};
use scan::ids::BallotId;
use tokio::sync::watch;

/// Wakes when the session or the attendance changed.
#[derive(Clone, Debug)]
pub struct Changes {
    /// Steps of whoever leads, shown votes, agreements.
    pub session: watch::Receiver<u64>,
    /// People who join or vote.
    pub attendance: watch::Receiver<u64>,
}

#[async_trait]
pub trait Meeting: Send + Sync {
    /// Opens the session of a round, or opens it again with a new code.
    async fn open(&self, round: &Managed, mode: Mode, length: Length) -> Outcome<()>;
    /// Ends it: phones, screens and other devices that lead are let go; what was agreed stays.
    async fn end(&self, round: &Managed) -> Outcome<()>;
    /// The session as it is now; `NotFound` when there is none that this visitor may see.
    async fn session(&self, at: &Attending) -> Outcome<Arc<SessionView>>;
    /// The points of the agenda with why to talk about them; nothing when the team fills in
    /// directly together.
    async fn places(&self, round: &Led) -> Outcome<Vec<Place>>;
    async fn attendance(&self, at: &Attending) -> Outcome<Attendance>;
    /// What this visitor's phone voted in the open vote.
    async fn own_vote(&self, seat: &Seated) -> Outcome<(Arc<SessionView>, Own)>;
    async fn follow(&self, at: &Attending) -> Outcome<Changes>;
    /// A step of whoever leads, made on the session as it was at `revision`.
    async fn step(&self, round: &Led, revision: i64, step: Step) -> Outcome<Stepped>;
    async fn screen_link(&self, round: &Led) -> Outcome<String>;
    /// A new one-time link that hands over the lead.
    async fn lead_link(&self, round: &Managed) -> Outcome<String>;
    /// Whether a link that hands over the lead works, without using it.
    async fn check_lead_link(&self, key: &str) -> Outcome<Round>;
    /// Uses it: gives the round and the token of the device that leads from now on.
    async fn take_lead(&self, key: &str) -> Outcome<(RoundName, String)>;
    /// The session behind a code; a wrong one counts towards the limit.
    async fn look_up(&self, credentials: &Credentials, typed: &str) -> Outcome<Table>;
    /// Takes a seat. A phone has one: somebody else takes the place of who sat there.
    async fn sit(
        &self,
        credentials: &Credentials,
        typed: &str,
        joining: Joining,
        who: Who,
    ) -> Outcome<Entered>;
    async fn leave(&self, seat: &Seated) -> Outcome<()>;
    /// Votes, or votes again while the vote is open.
    async fn vote(&self, seat: &Seated, ballot: BallotId, answer: Answer) -> Outcome<Voted>;
}
