//! Who may: each asked anew from what the browser sent along.

use async_trait::async_trait;
use scan::application::meeting::Door;
use scan::application::rights::{
    Answering, Attending, Coordinating, Led, Managed, OnBoard, Reading, Seated,
};
use scan::application::{BoardName, Outcome, RoundName, ShareName, Visitor};

/// Gives proofs of rights, or `NotFound`: what is not there and what is not this visitor's cannot
/// be told apart.
#[async_trait]
pub trait Rights: Send + Sync {
    /// Coordinates the team of the round.
    async fn managed(&self, visitor: &Visitor, round: &RoundName) -> Outcome<Managed>;
    /// Coordinates any team.
    async fn coordinating(&self, visitor: &Visitor) -> Outcome<Coordinating>;
    /// Leads the session of the round, or coordinates its team.
    async fn led(&self, visitor: &Visitor, round: &RoundName) -> Outcome<Led>;
    /// May look at an open session, through this door.
    async fn attending(&self, visitor: &Visitor, door: &Door) -> Outcome<Attending>;
    /// Sits at the table of the round's open session.
    async fn seated(&self, visitor: &Visitor, round: &RoundName) -> Outcome<Seated>;
    /// Answers in the round. `AnsweringClosed` after the private phase, to everybody: devices are
    /// forgotten then.
    async fn answering(&self, visitor: &Visitor, round: &RoundName) -> Outcome<Answering>;
    /// Is on the board.
    async fn on_board(&self, visitor: &Visitor, board: &BoardName) -> Outcome<OnBoard>;
    /// Opened the link, which still works.
    async fn reading(&self, visitor: &Visitor, share: &ShareName) -> Outcome<Reading>;
}
