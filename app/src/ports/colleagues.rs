//! Mails to colleagues of a team.

use async_trait::async_trait;
use jiff::civil::Date;
use scan::application::colleagues::{Invitees, Mailed, Mailing};
use scan::application::rights::Managed;
use scan::application::{Outcome, Round};
use scan::code::TeamCode;

/// Mails to colleagues, where there is mail; `NotFound` where there is none. `site` is where people
/// reach the server.
#[async_trait]
pub trait MailsToColleagues: Send + Sync {
    /// How they stand, in numbers.
    async fn mailed(&self, round: &Managed) -> Outcome<Mailed>;
    /// Mails each a link that works once. `NotFound` once the answering is closed.
    async fn invite_colleagues(
        &self,
        round: &Managed,
        new: Invitees,
        site: &str,
    ) -> Outcome<Mailing>;
    /// Reminds those whose link was not used, once. `NotFound` once the answering is closed.
    async fn remind_colleagues(&self, round: &Managed, site: &str) -> Outcome<Mailing>;
    /// Tells all of them on the morning before that the session is tomorrow; `None` takes it back.
    async fn tell_session(&self, round: &Managed, day: Option<Date>, site: &str) -> Outcome<()>;
    /// The round of such a link, without using it.
    async fn check_colleague_link(&self, key: &str) -> Outcome<Round>;
    /// Uses it: the code with which one joins.
    async fn use_colleague_link(&self, key: &str) -> Outcome<TeamCode>;
}
