//! Accounts of coordinators: signing in, and what belongs to one's own account.

use async_trait::async_trait;
use scan::application::accounts::{AccountPage, Arrival, Ceremony, Departure, NoSignIn, WaysIn};
use scan::application::removal::{AccountRemoval, AccountRemovalBegun};
use scan::application::rights::{
    AccountOwner, RecentStaff, RecentlySignedIn, SignedIn, StaffOwner,
};
use scan::application::{Credentials, Outcome};
use scan::ids::PasskeyId;
use scan::mail::MailAddress;

/// What became of somebody who comes back from the provider of accounts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignedInElsewhere {
    /// They are signed in, with this token.
    With(String),
    /// They were, and that account is tied to theirs now.
    Tied,
}

/// Signing in as a coordinator. Each gives the token of a new session, which takes the place of an
/// older one of that browser. `site` is where people reach the server, such as
/// `https://scan.example`.
#[async_trait]
pub trait CoordinatorSignIn: Send + Sync {
    /// How coordinators can sign in at this address.
    fn ways_for_coordinators(&self, site: &str) -> WaysIn;
    /// Mails a link to sign in with. Nothing tells whether the address has an account; one that got
    /// many gets no other. `TooManyMails` when too many were asked for from one network.
    async fn ask_link(
        &self,
        credentials: &Credentials,
        site: &str,
        address: MailAddress,
    ) -> Outcome<()>;
    /// Whom the link was mailed to, without using it; `NotFound` when it does not work.
    async fn check_sign_in_link(&self, key: &str) -> Outcome<MailAddress>;
    /// Uses the link: signs in, and gives who is new an account.
    async fn use_sign_in_link(&self, credentials: &Credentials, key: &str) -> Outcome<String>;
    /// What a browser needs to use a passkey.
    async fn begin_sign_in(&self, site: &str) -> Outcome<Ceremony>;
    /// Signs in with what the browser made of it (JSON).
    async fn finish_sign_in(
        &self,
        credentials: &Credentials,
        site: &str,
        token: &str,
        answer: &str,
    ) -> Result<String, NoSignIn>;
    /// Sends a browser to the provider of accounts.
    async fn go_elsewhere(&self, site: &str) -> Result<Departure, NoSignIn>;
    /// Signs in a browser that comes back with its ticket, or ties the account it left for.
    async fn come_back(
        &self,
        credentials: &Credentials,
        site: &str,
        ticket: &str,
        arrival: Arrival,
    ) -> Result<SignedInElsewhere, NoSignIn>;
    /// Signs this browser out.
    async fn sign_off(&self, credentials: &Credentials) -> Outcome<()>;
}

/// One's own account.
#[async_trait]
pub trait OwnAccount: Send + Sync {
    /// What belongs to it.
    async fn account(
        &self,
        signed_in: &SignedIn,
        credentials: &Credentials,
    ) -> Outcome<AccountPage>;
    /// Ends all of its sessions.
    async fn sign_off_everywhere(&self, signed_in: &SignedIn) -> Outcome<()>;
    /// What a browser needs to make a passkey.
    async fn begin_own_passkey(
        &self,
        signed_in: &RecentlySignedIn,
        site: &str,
    ) -> Outcome<Ceremony>;
    /// Keeps the passkey that the browser made (JSON).
    async fn finish_own_passkey(
        &self,
        signed_in: &RecentlySignedIn,
        site: &str,
        token: &str,
        answer: &str,
    ) -> Result<(), NoSignIn>;
    /// Removes a passkey; `NotFound` when it is not one's own.
    async fn remove_passkey(&self, signed_in: &RecentlySignedIn, passkey: PasskeyId)
    -> Outcome<()>;
    /// Sends a browser to the provider of accounts, to tie an account there.
    async fn tie_elsewhere(
        &self,
        signed_in: &RecentlySignedIn,
        site: &str,
    ) -> Result<Departure, NoSignIn>;
    /// Unties all accounts elsewhere.
    async fn untie(&self, signed_in: &RecentlySignedIn) -> Outcome<()>;
}

/// Deleting one's account: nobody can do anything with it at once, and a week later it is gone.
/// Whoever did so signs in to take it back.
#[async_trait]
pub trait AccountRemovals: Send + Sync {
    /// What stands in the way, or until when it can be undone.
    async fn account_removal(&self, own: &AccountOwner) -> Outcome<AccountRemoval>;
    /// Begins it, and signs the account out everywhere. `site` is where people reach the server.
    async fn remove_account(
        &self,
        own: &RecentlySignedIn,
        site: &str,
    ) -> Outcome<AccountRemovalBegun>;
    /// Takes it back.
    async fn keep_account(&self, own: &AccountOwner) -> Outcome<()>;
    /// The same of staff of the support centre.
    async fn staff_removal(&self, own: &StaffOwner) -> Outcome<AccountRemoval>;
    /// Begins it, and signs them out everywhere.
    async fn remove_staff_account(&self, own: &RecentStaff) -> Outcome<AccountRemovalBegun>;
    /// Takes it back.
    async fn keep_staff_account(&self, own: &StaffOwner) -> Outcome<()>;
}
