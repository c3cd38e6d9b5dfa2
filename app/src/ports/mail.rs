//! Mails: whether there are any, reading them where they go to a page, stopping them.

use async_trait::async_trait;
use scan::application::Outcome;
use scan::application::mail::{MailWay, ShownMail};

/// Mails. A key is that of the link which stands in a mail; `NotFound` when its address is kept no
/// more.
#[async_trait]
pub trait Mails: Send + Sync {
    /// Where mails go.
    fn way(&self) -> MailWay;
    /// All mails, the latest first; `NotFound` where they do not go to a page.
    async fn shown(&self) -> Outcome<Vec<ShownMail>>;
    /// Whether the addressee wants mail.
    async fn wants_mail(&self, key: &str) -> Outcome<bool>;
    /// The addressee wants no mail any more.
    async fn stop_mail(&self, key: &str) -> Outcome<()>;
    /// The addressee wants mail again.
    async fn start_mail(&self, key: &str) -> Outcome<()>;
}
