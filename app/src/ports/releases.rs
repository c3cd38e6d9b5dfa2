//! Releases for the support centre: reading them, making them, and seeing them beside one's own
//! figures.

use async_trait::async_trait;
use scan::application::Outcome;
use scan::application::releases::{
    Begun, Beside, BuildState, CellFigures, Menu, ReleaseHead, ReleasingState,
};
use scan::application::rights::{Admin, Managed, RecentAdmin, Staff};
use scan::questionnaire::Id;
use scan::release::{Cell, Edition};
use tokio::sync::watch;

/// What staff read. Nothing else of schools reaches them.
#[async_trait]
pub trait ReleaseTables: Send + Sync {
    /// All releases, newest first.
    async fn releases(&self, staff: &Staff) -> Outcome<Vec<ReleaseHead>>;
    /// What can be chosen in a release. `NotFound` when there is no such release, or it was
    /// withdrawn.
    async fn menu(&self, staff: &Staff, edition: Edition) -> Outcome<Menu>;
    /// The figures of a list in these cells, in their order; without rows where nothing is shown.
    /// `NotFound` as with [`Self::menu`].
    async fn figures(
        &self,
        staff: &Staff,
        edition: Edition,
        list: &Id,
        cells: &[Cell],
    ) -> Outcome<Vec<CellFigures>>;
}

#[async_trait]
pub trait Releasing: Send + Sync {
    async fn state(&self, admin: &Admin) -> Outcome<ReleasingState>;
    /// Begins a release in the background.
    async fn begin(&self, admin: &RecentAdmin) -> Outcome<Begun>;
    /// How far it is, now and after every step.
    fn follow(&self, admin: &Admin) -> watch::Receiver<BuildState>;
    /// Stops the one that is being made; nothing happens when none is.
    async fn stop(&self, admin: &RecentAdmin) -> Outcome<()>;
    /// Withdraws a release for good: nobody reads its figures any more. `NotFound` when there is
    /// none, or it was withdrawn already.
    async fn withdraw(&self, admin: &RecentAdmin, edition: Edition) -> Outcome<()>;
}

/// What coordinators see of all schools.
#[async_trait]
pub trait NationalFigures: Send + Sync {
    /// Figures of the newest published release with the list of the round, for schools like the
    /// team's; `None` when no release has it. `NotFound` while people still answer.
    async fn beside(&self, round: &Managed) -> Outcome<Option<Beside>>;
}
