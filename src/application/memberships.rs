//! Coordinators of a team together: who they are, how others become one, what they did.

use jiff::Timestamp;
use jiff::civil::Date;

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

keyed! {
    /// What coordinators do with a team, for its log.
    pub enum TeamAction {
        /// Put the team with their account.
        TakenOver = "overgenomen" => "zette de scan bij het eigen account",
        /// Invited somebody.
        Invited = "uitgenodigd" => "nodigde iemand uit",
        /// Took an invitation back.
        TakenBack = "uitnodiging-ingetrokken" => "trok een uitnodiging in",
        /// Accepted one.
        Accepted = "uitnodiging-aangenomen" => "nam een uitnodiging aan",
        /// Changed what somebody may.
        Changed = "rol-gewijzigd" => "wijzigde wat iemand mag",
        /// Removed somebody.
        Removed = "verwijderd" => "verwijderde iemand",
        /// Left.
        Left = "vertrokken" => "verliet de scan",
        /// Handed the team over, and left.
        HandedOver = "overgedragen" => "droeg de scan over",
        /// Made a new management link.
        LinkRenewed = "beheerlink-vernieuwd" => "maakte een nieuwe beheerlink",
        /// Made a new team code.
        CodeRenewed = "teamcode-vernieuwd" => "vernieuwde de teamcode",
        /// Closed the answering.
        Closed = "invullen-afgesloten" => "sloot het invullen af",
        /// Finished a round.
        Finished = "ronde-afgerond" => "rondde de ronde af",
        /// Began the next round.
        NextBegun = "ronde-begonnen" => "begon een nieuwe ronde",
        /// Made a link to the result.
        Shared = "resultaat-gedeeld" => "deelde het resultaat",
        /// Took such a link back.
        ShareRevoked = "deellink-ingetrokken" => "trok een deellink in",
        /// Mailed colleagues.
        Mailed = "collegas-gemaild" => "liet collega’s mailen",
        /// Deleted a round; it goes a week later.
        RoundRemoved = "ronde-verwijderd" => "verwijderde een ronde",
        /// Deleted the team; it goes a week later.
        TeamRemoved = "team-verwijderd" => "verwijderde het hele team",
        /// Took such a deletion back.
        RemovalUndone = "verwijderen-teruggedraaid" => "maakte verwijderen ongedaan",
        /// Deleted their own account; it goes a week later.
        AccountRemoved = "account-verwijderd" => "verwijderde het eigen account",
        /// Took that back.
        AccountKept = "account-gehouden" => "hield het eigen account toch",
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
