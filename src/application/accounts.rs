//! Accounts: how people show who they are, whoever they are here. An account has sessions, passkeys
//! and accounts elsewhere; what its owner may depends on whether they are staff of the support centre
//! or coordinate teams. Nobody is both with one account, so that what began with a mail never gives
//! what staff may.

use jiff::Timestamp;
use jiff::civil::Date;
use strum::IntoStaticStr;

use super::Refusal;
use super::mail::MailWay;
use crate::ids::{AccountId, PasskeyId};
use crate::mail::MailAddress;

/// A coordinator with an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owner {
    /// Key.
    pub id: AccountId,
    /// The address that was shown to be theirs.
    pub address: MailAddress,
}

keyed! {
    /// How somebody signed in.
    pub enum SignInMethod {
        /// A passkey.
        Passkey = "passkey" => "met een passkey",
        /// An account elsewhere, by OpenID Connect.
        OpenId = "openid" => "met een account van elders",
        /// A link in a mail: for coordinators only.
        Mail = "mail" => "met een link in een mail",
        /// The button of the demonstration.
        Demonstration = "voorbeeld" => "in het voorbeeld",
    }
}

/// A session of one's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountSession {
    /// Since when.
    pub begun: Timestamp,
    /// Used last, to the minute.
    pub seen: Timestamp,
    /// How it began.
    pub method: SignInMethod,
    /// The one that asks.
    pub is_this: bool,
}

/// A passkey of one's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnPasskey {
    /// Key.
    pub id: PasskeyId,
    /// The day on which it was made.
    pub added_on: Date,
}

/// What belongs to the account of a coordinator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountPage {
    /// The latest first.
    pub sessions: Vec<AccountSession>,
    /// The oldest first.
    pub passkeys: Vec<OwnPasskey>,
    /// How many accounts elsewhere are tied to it.
    pub identities: u32,
}

/// What a browser gets to make or use a passkey with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ceremony {
    /// Names the ceremony when the browser comes back.
    pub token: String,
    /// The options for the browser's `navigator.credentials`, as JSON.
    pub options: String,
}

/// Where a browser goes to sign in elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Departure {
    /// The address at the provider.
    pub address: String,
    /// What the browser keeps until it is back; no other browser has it.
    pub ticket: String,
}

/// What a provider sent along with a browser that comes back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Arrival {
    /// To be exchanged for who it is.
    pub code: Option<String>,
    /// What it was sent with.
    pub state: Option<String>,
    /// Why there is no code, in words of the protocol.
    pub error: Option<String>,
}

/// Why somebody is not signed in. As a word it says which of these it is, for the log.
#[derive(Clone, Debug, PartialEq, Eq, IntoStaticStr)]
pub enum NoSignIn {
    /// The provider does not answer, or not as it should.
    ProviderDown,
    /// The browser was not sent by us, or long ago, or comes back a second time.
    Stale,
    /// What the provider says does not hold: another issuer, another reader, no right signature.
    NotTrusted,
    /// The clocks of the provider and of this server differ too much.
    Clock,
    /// Whoever it is gave up at the provider.
    GaveUp,
    /// It is nobody of those who sign in there.
    Unknown,
    /// The passkey is not one of ours, or was not used as it should.
    Passkey,
    /// Something else.
    Refused(Refusal),
}

impl From<Refusal> for NoSignIn {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

/// How people can sign in here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WaysIn {
    /// What the provider of accounts is called, where there is one.
    pub provider: Option<String>,
    /// Whether browsers offer passkeys at the address where this was asked.
    pub passkeys: bool,
    /// Whether the button of the demonstration is there.
    pub demonstration: bool,
    /// Where links to sign in go; for coordinators only.
    pub mail: MailWay,
}
