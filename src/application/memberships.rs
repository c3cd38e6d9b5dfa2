//! Coordinators of a team together: who they are, how others become one, what they did.

use jiff::Timestamp;
use jiff::civil::Date;
use strum::{EnumString, IntoStaticStr, VariantArray};

use super::accounts::Owner;
use super::{Round, RoundName};
use crate::ids::InvitationId;
use crate::mail::{MailAddress, MailState};
use crate::membership::{Actor, LinkState, MemberRole};
use crate::round::Phase;

/// By what somebody may manage a team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum By {
    /// The link of the team, which this browser opened.
    Link,
    /// Their account.
    Account(Owner),
    /// Both: signed in, and with the link.
    Both(Owner),
}

impl By {
    /// As the rules know them.
    pub fn actor(&self) -> Actor {
        match self {
            Self::Link => Actor::Link,
            Self::Account(owner) => Actor::Account(owner.id),
            Self::Both(owner) => Actor::Both(owner.id),
        }
    }

    /// Whose account it is.
    pub fn owner(&self) -> Option<&Owner> {
        match self {
            Self::Link => None,
            Self::Account(owner) | Self::Both(owner) => Some(owner),
        }
    }

    /// What the log calls them.
    pub fn name(&self) -> &str {
        self.owner()
            .map_or("iemand met de beheerlink", |owner| owner.address.as_str())
    }
}

/// A member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Who.
    pub owner: Owner,
    /// What they may.
    pub role: MemberRole,
    /// Since which day.
    pub since: Date,
    /// The last day of their account, when they deleted that and did not take it back.
    pub leaving: Option<Date>,
}

/// An invitation that nobody answered yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// Key.
    pub id: InvitationId,
    /// Who is invited.
    pub address: MailAddress,
    /// To do what.
    pub role: MemberRole,
    /// Its last day.
    pub until: Date,
    /// Whether it does not work any more.
    pub is_over: bool,
    /// What became of the mail; `None` when there was none.
    pub mail: Option<MailState>,
}

/// Who coordinates a team, for whoever manages it.
#[derive(Clone, Debug)]
pub struct TeamPage {
    /// The round that it was asked of.
    pub round: Round,
    /// By address.
    pub members: Vec<Member>,
    /// By address.
    pub invitations: Vec<Invitation>,
    /// Whether the link of the team still opens it.
    pub link: LinkState,
    /// By what whoever asks may.
    pub by: By,
}

/// Somebody to invite.
#[derive(Clone, Debug)]
pub struct Inviting {
    /// Made with the form, so that a form sent twice invites once.
    pub idempotency_key: String,
    /// Who.
    pub address: MailAddress,
    /// To do what.
    pub role: MemberRole,
}

/// What became of a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stepped {
    /// It was taken.
    Done,
    /// Somebody was invited, but nothing is mailed here: the key of the link, to pass on.
    Copy(String),
    /// There would be nobody left who manages the team.
    LastManager,
    /// There are too many already.
    Full,
}

/// What an invitation says to whoever opens it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invited {
    /// Name of the school.
    pub school: String,
    /// Name of the team.
    pub team: String,
    /// To whom it was sent.
    pub address: MailAddress,
    /// To do what.
    pub role: MemberRole,
}

/// What coordinators do with a team, for its log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
pub enum TeamAction {
    /// Put the team with their account.
    #[strum(serialize = "overgenomen")]
    TakenOver,
    /// Invited somebody.
    #[strum(serialize = "uitgenodigd")]
    Invited,
    /// Took an invitation back.
    #[strum(serialize = "uitnodiging-ingetrokken")]
    TakenBack,
    /// Accepted one.
    #[strum(serialize = "uitnodiging-aangenomen")]
    Accepted,
    /// Changed what somebody may.
    #[strum(serialize = "rol-gewijzigd")]
    Changed,
    /// Removed somebody.
    #[strum(serialize = "verwijderd")]
    Removed,
    /// Left.
    #[strum(serialize = "vertrokken")]
    Left,
    /// Handed the team over, and left.
    #[strum(serialize = "overgedragen")]
    HandedOver,
    /// Made a new management link.
    #[strum(serialize = "beheerlink-vernieuwd")]
    LinkRenewed,
    /// Made a new team code.
    #[strum(serialize = "teamcode-vernieuwd")]
    CodeRenewed,
    /// Closed the answering.
    #[strum(serialize = "invullen-afgesloten")]
    Closed,
    /// Finished a round.
    #[strum(serialize = "ronde-afgerond")]
    Finished,
    /// Began the next round.
    #[strum(serialize = "ronde-begonnen")]
    NextBegun,
    /// Made a link to the result.
    #[strum(serialize = "resultaat-gedeeld")]
    Shared,
    /// Took such a link back.
    #[strum(serialize = "deellink-ingetrokken")]
    ShareRevoked,
    /// Mailed colleagues.
    #[strum(serialize = "collegas-gemaild")]
    Mailed,
    /// Deleted a round; it goes a week later.
    #[strum(serialize = "ronde-verwijderd")]
    RoundRemoved,
    /// Deleted the team; it goes a week later.
    #[strum(serialize = "team-verwijderd")]
    TeamRemoved,
    /// Took such a deletion back.
    #[strum(serialize = "verwijderen-teruggedraaid")]
    RemovalUndone,
    /// Deleted their own account; it goes a week later.
    #[strum(serialize = "account-verwijderd")]
    AccountRemoved,
    /// Took that back.
    #[strum(serialize = "account-gehouden")]
    AccountKept,
}

impl TeamAction {
    /// The stored word.
    pub fn key(self) -> &'static str {
        self.into()
    }

    /// In Dutch, after who did it.
    pub fn label(self) -> &'static str {
        match self {
            Self::TakenOver => "zette de scan bij het eigen account",
            Self::Invited => "nodigde iemand uit",
            Self::TakenBack => "trok een uitnodiging in",
            Self::Accepted => "nam een uitnodiging aan",
            Self::Changed => "wijzigde wat iemand mag",
            Self::Removed => "verwijderde iemand",
            Self::Left => "verliet de scan",
            Self::HandedOver => "droeg de scan over",
            Self::LinkRenewed => "maakte een nieuwe beheerlink",
            Self::CodeRenewed => "vernieuwde de teamcode",
            Self::Closed => "sloot het invullen af",
            Self::Finished => "rondde de ronde af",
            Self::NextBegun => "begon een nieuwe ronde",
            Self::Shared => "deelde het resultaat",
            Self::ShareRevoked => "trok een deellink in",
            Self::Mailed => "liet collega’s mailen",
            Self::RoundRemoved => "verwijderde een ronde",
            Self::TeamRemoved => "verwijderde het hele team",
            Self::RemovalUndone => "maakte verwijderen ongedaan",
            Self::AccountRemoved => "verwijderde het eigen account",
            Self::AccountKept => "hield het eigen account toch",
        }
    }
}

/// A line of the log of a team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamLogLine {
    /// When.
    pub at: Timestamp,
    /// Who did it.
    pub who: String,
    /// What.
    pub action: TeamAction,
    /// About whom or what; empty for nothing.
    pub about: String,
}

/// A team on the page with all of somebody's teams.
#[derive(Clone, Debug)]
pub struct OwnTeam {
    /// Name of the school.
    pub school: String,
    /// Name of the team.
    pub team: String,
    /// What its owner may; `None` for a team that this browser only has the link of.
    pub role: Option<MemberRole>,
    /// Newest first; never empty.
    pub rounds: Vec<OwnRound>,
    /// Answers of the support centre that nobody of the team read yet.
    pub new_answers: u32,
}

/// One of its rounds.
#[derive(Clone, Debug)]
pub struct OwnRound {
    /// In addresses.
    pub name: RoundName,
    /// 1 for the first.
    pub number: u32,
    /// Where it is.
    pub phase: Phase,
    /// How many joined and how many are done, while people answer.
    pub joined: u32,
    /// How many are done.
    pub finished: u32,
    /// Whether nobody can join any more because the code is too old.
    pub code_is_over: bool,
    /// The day on which it was finished.
    pub finished_on: Option<Date>,
    /// About to be deleted, by itself or with its team: for who manages the team alone.
    pub is_leaving: bool,
}

/// All teams of somebody.
#[derive(Clone, Debug)]
pub struct MyScans {
    /// By school and team.
    pub teams: Vec<OwnTeam>,
    /// Today.
    pub today: Date,
}
