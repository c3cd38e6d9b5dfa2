//! The reports of all teams of a coordinator in one file, made in the background.

use async_trait::async_trait;
use scan::application::bundles::Progress;
use scan::application::reports::File;
use scan::application::rights::Coordinating;
use scan::application::{BundleName, Outcome, Round};
use tokio::sync::watch;

/// Bundles, for coordinators: whoever manages all teams in one may see it, have it and stop it.
#[async_trait]
pub trait Bundles: Send + Sync {
    /// The rounds that a bundle would hold: of each team of this visitor the newest that is past
    /// its private phase.
    async fn contents(&self, coordinator: &Coordinating) -> Outcome<Vec<Round>>;
    /// Begins one, or gives the one that is being made of the same rounds. `Busy` when too many
    /// are being made; `NotFound` when there is nothing to put in.
    async fn begin(&self, coordinator: &Coordinating) -> Outcome<BundleName>;
    /// How far it is, now and after every report.
    async fn follow(
        &self,
        coordinator: &Coordinating,
        bundle: &BundleName,
    ) -> Outcome<watch::Receiver<Progress>>;
    /// Stops it, or throws it away when it is ready.
    async fn stop(&self, coordinator: &Coordinating, bundle: &BundleName) -> Outcome<()>;
    /// The file; `NotFound` until it is ready.
    async fn fetch(&self, coordinator: &Coordinating, bundle: &BundleName) -> Outcome<File>;
}
