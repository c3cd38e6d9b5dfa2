//! Staff of the support centre: who they are, and what they did.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::ids::AccountId;
use crate::school::PersonName;

keyed! {
    /// What somebody of the support centre may.
    pub enum StaffRole {
        /// Sees releases, answers requests, prepares lists.
        Member = "medewerker",
        /// Besides, decides who is staff, publishes lists and makes releases.
        Admin = "beheerder",
    }
}

/// Somebody of the support centre who is signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaffMember {
    /// Key.
    pub id: AccountId,
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

keyed! {
    /// What somebody of the support centre did, for the log.
    pub enum StaffAction {
        /// Signed in.
        SignedIn = "aangemeld" => "meldde zich aan",
        /// Ended all their sessions.
        SignedOutEverywhere = "overal-uitgelogd" => "meldde zich overal af",
        /// Deleted their own account; it goes a week later.
        AccountRemoved = "account-verwijderd" => "verwijderde het eigen account",
        /// Took that back.
        AccountKept = "account-gehouden" => "hield het eigen account toch",
        /// Made a passkey.
        PasskeyMade = "passkey-gemaakt" => "maakte een passkey",
        /// Tied an account elsewhere to theirs.
        IdentityTied = "account-gekoppeld" => "koppelde een account",
        /// Added somebody.
        StaffAdded = "medewerker-toegevoegd" => "voegde een medewerker toe",
        /// Made a new link for somebody.
        LinkMade = "link-gemaakt" => "maakte een nieuwe link",
        /// Removed somebody.
        StaffRemoved = "medewerker-verwijderd" => "verwijderde een medewerker",
        /// Began a release.
        ReleaseBegun = "uitgave-begonnen" => "begon een uitgave",
        /// It was made and published.
        ReleaseMade = "uitgave-gemaakt" => "maakte een uitgave",
        /// It was stopped or did not succeed.
        ReleaseStopped = "uitgave-gestopt" => "brak een uitgave af",
        /// Withdrew a release.
        ReleaseWithdrawn = "uitgave-ingetrokken" => "trok een uitgave in",
        /// Made other secrets for releases.
        KeysRotated = "sleutels-vernieuwd" => "vernieuwde de sleutels van uitgaven",
        /// Took a request of a team.
        RequestTaken = "vraag-opgepakt" => "pakte een vraag op",
        /// Left a request to a colleague.
        RequestGivenBack = "vraag-teruggelegd" => "legde een vraag terug",
        /// Asked an expert about a request.
        RequestHandedOver = "vraag-doorgezet" => "zette een vraag door naar een expert",
        /// Answered a request.
        RequestAnswered = "vraag-beantwoord" => "beantwoordde een vraag",
        /// Closed a request.
        RequestClosed = "vraag-afgesloten" => "sloot een vraag af",
        /// Took figures away in a file.
        FiguresTaken = "cijfers-meegenomen" => "nam cijfers mee",
        /// Uploaded a list or offers, as a draft.
        ListUploaded = "lijst-klaargezet" => "zette een concept klaar",
        /// Threw a draft away.
        ListDiscarded = "concept-weggegooid" => "gooide een concept weg",
        /// Published a list or offers.
        ListPublished = "lijst-gepubliceerd" => "publiceerde een lijst of aanbod",
        /// Took back what was published.
        ListWithdrawn = "lijst-ingetrokken" => "trok een lijst of aanbod in",
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
