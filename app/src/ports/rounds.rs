//! Rounds of a team one after the other: finishing one, starting the next, comparing them.

use std::sync::Arc;

use async_trait::async_trait;
use scan::application::rights::Managed;
use scan::application::rounds::{Contributing, Following, NextRound};
use scan::application::{Outcome, Round, RoundName};
use scan::overview::Overview;

/// What coordinators do with the rounds of a team.
#[async_trait]
pub trait Rounds: Send + Sync {
    /// Finishes the round for good; nothing changes when it was finished already.
    /// `NotFound` while people still answer.
    async fn freeze(&self, round: &Managed, contributing: Contributing) -> Outcome<()>;
    /// Changes whether the team of a finished round contributes to the comparison.
    async fn contribute(&self, round: &Managed, contributing: Contributing) -> Outcome<()>;
    /// What the next round of the round's team can be.
    async fn following(&self, round: &Managed) -> Outcome<Following>;
    /// Starts the next round of the round's team. `NotFound` unless its newest round is finished
    /// and [`Following`] allows what is asked.
    async fn start_next(&self, round: &Managed, next: NextRound) -> Outcome<RoundName>;
    /// What may be shown of this round and of each earlier one, newest first. `NotFound` while
    /// people still answer.
    async fn overviews(&self, round: &Managed) -> Outcome<Vec<(Round, Arc<Overview>)>>;
}
