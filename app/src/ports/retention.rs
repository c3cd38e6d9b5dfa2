//! How long what is kept, and coordinators who delete a round or their team.

use async_trait::async_trait;
use scan::application::Outcome;
use scan::application::removal::{Removal, RemovalBegun};
use scan::application::retention::{Removable, Terms};
use scan::application::rights::Removing;

/// What goes by itself, and what coordinators let go.
#[async_trait]
pub trait Retention: Send + Sync {
    /// How long this installation keeps what.
    fn terms(&self) -> Terms;
    /// What can be deleted, or is being deleted.
    async fn removal(&self, round: &Removing) -> Outcome<Removal>;
    /// Hides a round or its team from everybody else; a week later it is deleted. Nothing changes
    /// when that was begun before.
    async fn remove(&self, round: &Removing, what: Removable) -> Outcome<RemovalBegun>;
    /// Undoes that.
    async fn keep(&self, round: &Removing) -> Outcome<()>;
}
