//! Colleague pairing: an opt-in board of a team, apart from everything that people answer.

use async_trait::async_trait;
use scan::application::pairing::{
    Came, Coming, Decided, Decision, Invitation, JoinedBoard, ManagedBoard, OwnBoard,
};
use scan::application::rights::{Managed, OnBoard};
use scan::application::{CodeState, Credentials, Outcome, Round, Who};
use scan::ids::PersonId;
use scan::pairing::{Pair, Side};
use scan::questionnaire::Id;

/// The board of colleague pairing.
///
/// A coordinator can open it from the moment that the private phase of a round is closed; from then
/// on it stands apart from the phases of rounds.
#[async_trait]
pub trait Pairing: Send + Sync {
    /// The team's board, if it is open. `NotFound` while there can be none yet.
    async fn board(&self, round: &Managed) -> Outcome<(Round, Option<ManagedBoard>)>;
    /// Opens the board; nothing happens when it is open.
    async fn open_board(&self, round: &Managed) -> Outcome<()>;
    /// Closes the board: everybody on it is gone, with wishes and pairs.
    async fn close_board(&self, round: &Managed) -> Outcome<()>;
    /// A new code, valid for 14 days; the old one stops working. `old` is the code that the form
    /// showed, or empty: when another took its place since, nothing is done.
    async fn renew_board_code(&self, round: &Managed, old: &str) -> Outcome<()>;
    async fn lock_board_code(&self, round: &Managed, to: CodeState) -> Outcome<()>;
    /// Takes somebody from the board, with wishes and pairs.
    async fn remove(&self, round: &Managed, person: PersonId) -> Outcome<()>;
    async fn decide(&self, round: &Managed, pair: Pair, decision: Decision) -> Outcome<Decided>;

    /// The board behind a code; a wrong one counts towards the limit.
    async fn invitation(&self, credentials: &Credentials, typed: &str) -> Outcome<Invitation>;
    /// Comes on the board. Where somebody is on it already, only somebody else does, and takes their
    /// place in this browser.
    async fn come(
        &self,
        credentials: &Credentials,
        typed: &str,
        coming: Coming,
        who: Who,
    ) -> Outcome<Came>;
    /// Boards that this browser is on.
    async fn boards(&self, credentials: &Credentials) -> Outcome<Vec<JoinedBoard>>;
    async fn own_board(&self, place: &OnBoard) -> Outcome<OwnBoard>;
    /// Puts these wishes in the place of one's own; a pair that rested on another is gone.
    async fn wish(&self, place: &OnBoard, wishes: Vec<(Id, Side)>) -> Outcome<()>;
    /// The word of one of the two on their pair.
    async fn say(&self, place: &OnBoard, pair: Pair, decision: Decision) -> Outcome<Decided>;
    /// Leaves the board and is gone, with wishes and pairs.
    async fn leave(&self, place: &OnBoard) -> Outcome<()>;
}
