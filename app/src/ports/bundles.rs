//! The reports of all teams of a coordinator in one file, made in the background.

use async_trait::async_trait;
use serde::Deserialize;
use tokio::sync::watch;

use super::reports::File;
use super::{Outcome, Round, RoundName, Visitor};

/// The name of a bundle in addresses: not a secret, gives no right.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(transparent)]
pub struct BundleName(RoundName);

impl BundleName {
    /// Looks like a [`RoundName`], but is another name.
    pub fn parse(text: &str) -> Option<Self> {
        RoundName::parse(text).map(Self)
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

/// How far a bundle is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Being made.
    Going,
    /// Made, to be downloaded for an hour.
    Ready,
    /// Stopped by the coordinator; nothing is left of it.
    Stopped,
    /// Something broke.
    Failed,
}

/// A bundle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// How far.
    pub stage: Stage,
    /// Reports that are in it.
    pub done: usize,
    /// Reports that there will be.
    pub of: usize,
}

/// Bundles, for coordinators: whoever manages all teams in one may see it, have it and stop it.
#[async_trait]
pub trait Bundles: Send + Sync {
    /// The rounds that a bundle would hold: of each team of this visitor the newest that is past
    /// its private phase.
    async fn contents(&self, visitor: &Visitor) -> Outcome<Vec<Round>>;
    /// Begins one, or gives the one that is being made of the same rounds. `Busy` when too many
    /// are being made; `NotFound` when there is nothing to put in.
    async fn begin(&self, visitor: &Visitor) -> Outcome<BundleName>;
    /// How far it is, now and after every report.
    async fn follow(
        &self,
        visitor: &Visitor,
        bundle: &BundleName,
    ) -> Outcome<watch::Receiver<Progress>>;
    /// Stops it, or throws it away when it is ready.
    async fn stop(&self, visitor: &Visitor, bundle: &BundleName) -> Outcome<()>;
    /// The file; `NotFound` until it is ready.
    async fn fetch(&self, visitor: &Visitor, bundle: &BundleName) -> Outcome<File>;
}
