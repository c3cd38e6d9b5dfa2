//! What is kept about somebody with an account, for themselves.

use async_trait::async_trait;
use scan::application::own_data::OwnFile;
use scan::application::reports::Making;
use scan::application::rights::{RecentStaff, RecentlySignedIn};
use scan::application::{Credentials, Outcome};

/// Everything that is kept about whoever asks, as a file. No key, token or hash with which somebody
/// could sign in is in it, and nothing of what anybody answered.
#[async_trait]
pub trait OwnDataFiles: Send + Sync {
    /// Of a coordinator's account; the credentials say which session asks.
    async fn own_data(
        &self,
        own: &RecentlySignedIn,
        credentials: &Credentials,
        file: OwnFile,
    ) -> Outcome<Making>;
    /// Of somebody of the support centre.
    async fn own_staff_data(
        &self,
        own: &RecentStaff,
        credentials: &Credentials,
        file: OwnFile,
    ) -> Outcome<Making>;
}
