//! Reports and other files of a round, and what a coordinator chooses for them.

use async_trait::async_trait;
use scan::application::Outcome;
use scan::application::reports::{Choosing, Chosen, Dossier, FileKind, Making};
use scan::application::rights::Managed;

/// Reports of a round, for its coordinator. Without an overview (in the private phase) there is
/// only the invitation; everything else is `NotFound`.
#[async_trait]
pub trait Reports: Send + Sync {
    /// What a report is made of, with the revision of its settings.
    async fn dossier(&self, round: &Managed) -> Outcome<(Dossier, i64)>;
    async fn choose(&self, round: &Managed, choosing: Choosing) -> Outcome<Chosen>;
    /// Makes a file, or waits for its turn for a moment.
    /// `site` is where people reach the product: an invitation names it.
    async fn make(&self, round: &Managed, kind: FileKind, site: &str) -> Outcome<Making>;
}
