//! Everything that is kept about somebody with an account, for themselves: nothing with which somebody
//! could sign in, and nothing of what anybody answered.

use jiff::Timestamp;
use jiff::civil::Date;

use super::accounts::{AccountSession, OwnPasskey, Owner};
use super::memberships::TeamLogLine;
use super::staff::{LogLine, StaffMember};
use crate::mail::{MailAddress, MailKind, MailState};
use crate::membership::MemberRole;

/// A file with what is kept about somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnFile {
    /// To read.
    Pdf,
    /// For programs.
    Json,
}

impl OwnFile {
    /// Every kind.
    pub const ALL: [Self; 2] = [Self::Pdf, Self::Json];

    /// The last part of its address.
    pub fn address(self) -> &'static str {
        match self {
            Self::Pdf => "gegevens.pdf",
            Self::Json => "gegevens.json",
        }
    }
}

/// What an account is made of, whoever's it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountData {
    /// The day on which it was made.
    pub added_on: Date,
    /// The oldest first.
    pub passkeys: Vec<OwnPasskey>,
    /// Accounts elsewhere.
    pub identities: Vec<Elsewhere>,
    /// The latest first.
    pub sessions: Vec<AccountSession>,
}

/// An account elsewhere (OpenID Connect).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Elsewhere {
    /// The provider.
    pub issuer: String,
    /// What the provider calls somebody.
    pub subject: String,
}

/// Everything about a coordinator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CoordinatorData {
    /// Whose account it is.
    pub owner: Owner,
    /// The account itself.
    pub account: AccountData,
    /// Since which day they want no mail.
    pub no_mail_since: Option<Date>,
    /// Until when the links work that were mailed to sign in with and were not used.
    pub sign_in_links: Vec<Timestamp>,
    /// By school and team.
    pub memberships: Vec<KeptMembership>,
    /// Lines of the logs of teams that are by them or about them, the oldest first.
    pub log: Vec<KeptLine>,
    /// Invitations by them that nobody answered yet.
    pub invited: Vec<KeptInvitation>,
    /// Invitations to them that they did not answer yet.
    pub invitations: Vec<KeptInvitation>,
    /// Rounds of which they were mailed an invitation to answer.
    pub asked: Vec<KeptAsking>,
    /// Mails to them of which the address is still kept, the oldest first.
    pub mails: Vec<KeptMail>,
}

/// A team of somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptMembership {
    /// Name of the school.
    pub school: String,
    /// Name of the team.
    pub team: String,
    /// What they may.
    pub role: MemberRole,
    /// Since which day.
    pub since: Date,
}

/// A line of the log of a team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptLine {
    /// Name of the school.
    pub school: String,
    /// Name of the team.
    pub team: String,
    /// What it says.
    pub line: TeamLogLine,
}

/// An invitation to coordinate a team together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptInvitation {
    /// Name of the school.
    pub school: String,
    /// Name of the team.
    pub team: String,
    /// To whom.
    pub address: MailAddress,
    /// To do what.
    pub role: MemberRole,
    /// Until when it works.
    pub until: Timestamp,
}

/// An invitation to answer in a round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptAsking {
    /// Name of the school.
    pub school: String,
    /// Name of the team.
    pub team: String,
    /// Number of the round.
    pub round: u32,
    /// When they were mailed last.
    pub mailed: Timestamp,
    /// Whether the link in the mail still works.
    pub is_open: bool,
}

/// A mail, without its text: a link in it may still work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptMail {
    /// What it is for.
    pub kind: MailKind,
    /// How it stands.
    pub state: MailState,
    /// As long as it is kept.
    pub subject: Option<String>,
    /// When it was queued.
    pub queued: Timestamp,
    /// When it was sent or given up.
    pub ended: Option<Timestamp>,
}

/// Everything about somebody of the support centre.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StaffData {
    /// Who it is.
    pub member: StaffMember,
    /// The account itself.
    pub account: AccountData,
    /// Lines of the log that are by them or about them, the oldest first.
    pub log: Vec<LogLine>,
    /// Where else their name stands, the oldest first.
    pub named: Vec<KeptName>,
}

/// A place where the name of somebody of the support centre stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptName {
    /// What they did.
    pub what: NamedFor,
    /// The list or file that it was about, or the number of a request.
    pub about: String,
    /// When.
    pub at: Timestamp,
}

/// Why a name stands somewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NamedFor {
    /// Changed a draft of a list.
    Draft,
    /// Published a list.
    Published,
    /// Took one back.
    Withdrawn,
    /// Took a step with a request of a team.
    Request,
}
