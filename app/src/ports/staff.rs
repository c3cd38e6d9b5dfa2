//! Staff of the support centre: signing in, who they are, what they did.

use async_trait::async_trait;
use scan::application::accounts::{AccountSession, Arrival, Ceremony, Departure, NoSignIn, WaysIn};
use scan::application::rights::{Admin, RecentAdmin, Staff};
use scan::application::staff::{Added, LogLine, NewStaff, Removed, StaffEntry, StaffMember};
use scan::application::{Credentials, Outcome};
use scan::ids::AccountId;

/// Signing in. Each gives the token of a new session, which takes the place of an older one of
/// that browser. `site` is where people reach the server, such as `https://scan.example`.
#[async_trait]
pub trait SignIn: Send + Sync {
    /// How staff can sign in at this address.
    fn ways_in(&self, site: &str) -> WaysIn;
    /// Whose link this is, without using it; `NotFound` when it does not work.
    async fn check_link(&self, key: &str) -> Outcome<StaffMember>;
    /// What a browser needs to use a passkey.
    async fn begin_passkey(&self, site: &str) -> Outcome<Ceremony>;
    /// Signs in with what the browser made of it (JSON).
    async fn finish_passkey(
        &self,
        credentials: &Credentials,
        site: &str,
        token: &str,
        answer: &str,
    ) -> Result<String, NoSignIn>;
    /// What a browser needs to make a passkey for whoever has the link.
    async fn begin_registration(&self, site: &str, key: &str) -> Outcome<Ceremony>;
    /// Keeps the passkey that the browser made (JSON), uses up the link, and signs in.
    async fn finish_registration(
        &self,
        credentials: &Credentials,
        site: &str,
        key: &str,
        token: &str,
        answer: &str,
    ) -> Result<String, NoSignIn>;
    /// Sends a browser to the provider of accounts; with a link, to tie the account to its owner.
    async fn depart(&self, site: &str, link: Option<&str>) -> Result<Departure, NoSignIn>;
    /// Signs in a browser that comes back with its ticket; ties the account when it left with a link.
    async fn arrive(
        &self,
        credentials: &Credentials,
        site: &str,
        ticket: &str,
        arrival: Arrival,
    ) -> Result<String, NoSignIn>;
    /// Signs in as an invented administrator; `NotFound` where this is no demonstration.
    async fn enter_example(&self, credentials: &Credentials) -> Outcome<String>;
    async fn leave(&self, credentials: &Credentials) -> Outcome<()>;
}

/// What staff see and administrators decide about staff.
#[async_trait]
pub trait SupportStaff: Send + Sync {
    /// One's own sessions, the latest first.
    async fn sessions(
        &self,
        staff: &Staff,
        credentials: &Credentials,
    ) -> Outcome<Vec<AccountSession>>;
    /// Ends all of one's own sessions.
    async fn leave_everywhere(&self, staff: &Staff) -> Outcome<()>;
    /// Everybody, by name.
    async fn all(&self, admin: &Admin) -> Outcome<Vec<StaffEntry>>;
    /// Adds somebody, and makes the link with which they begin.
    async fn add(&self, admin: &RecentAdmin, new: NewStaff) -> Outcome<Added>;
    /// Makes a new link for somebody who lost a passkey; the older one stops working. Gives its key.
    async fn renew_link(&self, admin: &RecentAdmin, staff: AccountId) -> Outcome<String>;
    /// Removes somebody; their sessions end at once.
    async fn remove(&self, admin: &RecentAdmin, staff: AccountId) -> Outcome<Removed>;
    /// What was done, the latest first.
    async fn log(&self, admin: &Admin) -> Outcome<Vec<LogLine>>;
}
