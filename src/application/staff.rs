//! Staff of the support centre: who they are, how they sign in, what they did.

use jiff::Timestamp;
use jiff::civil::Date;
use strum::{EnumString, IntoStaticStr, VariantArray};

use super::Refusal;
use crate::ids::StaffId;
use crate::school::PersonName;

/// What somebody of the support centre may.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, EnumString, IntoStaticStr, VariantArray,
)]
pub enum StaffRole {
    /// Sees releases, answers requests, prepares lists.
    #[strum(serialize = "medewerker")]
    Member,
    /// Besides, decides who is staff, publishes lists and makes releases.
    #[strum(serialize = "beheerder")]
    Admin,
}

impl StaffRole {
    /// The stored word, which is the Dutch one.
    pub fn key(self) -> &'static str {
        self.into()
    }
}

/// Somebody of the support centre who is signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaffMember {
    /// Key.
    pub id: StaffId,
    /// What colleagues call them.
    pub name: PersonName,
    /// What they may.
    pub role: StaffRole,
}

/// Somebody to add.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewStaff {
    /// What colleagues call them; no two have the same.
    pub name: PersonName,
    /// What they may.
    pub role: StaffRole,
}

/// What became of adding somebody, or of making a new link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Added {
    /// The key of the link with which they begin, once and for a day.
    Link(String),
    /// Somebody has that name already.
    NameTaken,
}

/// What became of removing somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Removed {
    /// They are gone, with all their sessions.
    Yes,
    /// The last administrator stays.
    LastAdmin,
}

/// One of all staff, for administrators.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaffEntry {
    /// Who.
    pub member: StaffMember,
    /// Since when.
    pub added_on: Date,
    /// How many passkeys they have.
    pub passkeys: u32,
    /// How many accounts elsewhere they sign in with.
    pub identities: u32,
    /// When their link ends, while it was not used.
    pub link_until: Option<Timestamp>,
    /// When a session of theirs was used last.
    pub seen: Option<Timestamp>,
}

/// How somebody signed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
pub enum SignInMethod {
    /// A passkey.
    #[strum(serialize = "passkey")]
    Passkey,
    /// An account elsewhere, by OpenID Connect.
    #[strum(serialize = "openid")]
    OpenId,
    /// The button of the demonstration.
    #[strum(serialize = "voorbeeld")]
    Demonstration,
}

impl SignInMethod {
    /// The stored word.
    pub fn key(self) -> &'static str {
        self.into()
    }

    /// In Dutch, after "aangemeld".
    pub fn label(self) -> &'static str {
        match self {
            Self::Passkey => "met een passkey",
            Self::OpenId => "met een account van elders",
            Self::Demonstration => "in het voorbeeld",
        }
    }
}

/// A session of one's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaffSession {
    /// Since when.
    pub begun: Timestamp,
    /// Used last, to the minute.
    pub seen: Timestamp,
    /// How it began.
    pub method: SignInMethod,
    /// The one that asks.
    pub is_this: bool,
}

/// What somebody of the support centre did, for the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
pub enum StaffAction {
    /// Signed in.
    #[strum(serialize = "aangemeld")]
    SignedIn,
    /// Ended all their sessions.
    #[strum(serialize = "overal-uitgelogd")]
    SignedOutEverywhere,
    /// Made a passkey.
    #[strum(serialize = "passkey-gemaakt")]
    PasskeyMade,
    /// Tied an account elsewhere to theirs.
    #[strum(serialize = "account-gekoppeld")]
    IdentityTied,
    /// Added somebody.
    #[strum(serialize = "medewerker-toegevoegd")]
    StaffAdded,
    /// Made a new link for somebody.
    #[strum(serialize = "link-gemaakt")]
    LinkMade,
    /// Removed somebody.
    #[strum(serialize = "medewerker-verwijderd")]
    StaffRemoved,
    /// Began a release.
    #[strum(serialize = "uitgave-begonnen")]
    ReleaseBegun,
    /// It was made and published.
    #[strum(serialize = "uitgave-gemaakt")]
    ReleaseMade,
    /// It was stopped or did not succeed.
    #[strum(serialize = "uitgave-gestopt")]
    ReleaseStopped,
    /// Withdrew a release.
    #[strum(serialize = "uitgave-ingetrokken")]
    ReleaseWithdrawn,
    /// Made other secrets for releases.
    #[strum(serialize = "sleutels-vernieuwd")]
    KeysRotated,
    /// Took a request of a team.
    #[strum(serialize = "vraag-opgepakt")]
    RequestTaken,
    /// Left a request to a colleague.
    #[strum(serialize = "vraag-teruggelegd")]
    RequestGivenBack,
    /// Asked an expert about a request.
    #[strum(serialize = "vraag-doorgezet")]
    RequestHandedOver,
    /// Answered a request.
    #[strum(serialize = "vraag-beantwoord")]
    RequestAnswered,
    /// Closed a request.
    #[strum(serialize = "vraag-afgesloten")]
    RequestClosed,
    /// Took figures away in a file.
    #[strum(serialize = "cijfers-meegenomen")]
    FiguresTaken,
    /// Uploaded a list or offers, as a draft.
    #[strum(serialize = "lijst-klaargezet")]
    ListUploaded,
    /// Threw a draft away.
    #[strum(serialize = "concept-weggegooid")]
    ListDiscarded,
    /// Published a list or offers.
    #[strum(serialize = "lijst-gepubliceerd")]
    ListPublished,
    /// Took back what was published.
    #[strum(serialize = "lijst-ingetrokken")]
    ListWithdrawn,
}

impl StaffAction {
    /// The stored word.
    pub fn key(self) -> &'static str {
        self.into()
    }

    /// In Dutch, after a name.
    pub fn label(self) -> &'static str {
        match self {
            Self::SignedIn => "meldde zich aan",
            Self::SignedOutEverywhere => "meldde zich overal af",
            Self::PasskeyMade => "maakte een passkey",
            Self::IdentityTied => "koppelde een account",
            Self::StaffAdded => "voegde een medewerker toe",
            Self::LinkMade => "maakte een nieuwe link",
            Self::StaffRemoved => "verwijderde een medewerker",
            Self::ReleaseBegun => "begon een uitgave",
            Self::ReleaseMade => "maakte een uitgave",
            Self::ReleaseStopped => "brak een uitgave af",
            Self::ReleaseWithdrawn => "trok een uitgave in",
            Self::KeysRotated => "vernieuwde de sleutels van uitgaven",
            Self::RequestTaken => "pakte een vraag op",
            Self::RequestGivenBack => "legde een vraag terug",
            Self::RequestHandedOver => "zette een vraag door naar een expert",
            Self::RequestAnswered => "beantwoordde een vraag",
            Self::RequestClosed => "sloot een vraag af",
            Self::FiguresTaken => "nam cijfers mee",
            Self::ListUploaded => "zette een concept klaar",
            Self::ListDiscarded => "gooide een concept weg",
            Self::ListPublished => "publiceerde een lijst of aanbod",
            Self::ListWithdrawn => "trok een lijst of aanbod in",
        }
    }
}

/// A line of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogLine {
    /// When.
    pub at: Timestamp,
    /// Name of whoever did it; of the command line, its name.
    pub who: String,
    /// What.
    pub action: StaffAction,
    /// About what or whom; empty for nothing.
    pub about: String,
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
    /// It is nobody of the support centre.
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

/// How staff can sign in here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WaysIn {
    /// What the provider of accounts is called, where there is one.
    pub provider: Option<String>,
    /// Whether browsers offer passkeys at the address where this was asked.
    pub passkeys: bool,
    /// Whether the button of the demonstration is there.
    pub demonstration: bool,
}
