//! What coordinators start and manage.

use jiff::civil::Date;

use super::Round;
use super::names::RoundName;
use super::retention::Leaving;
use crate::code::TeamCode;
use crate::disclosure::Headcounts;
use crate::questionnaire::{Extent, Id, Sector};
use crate::round::{Anonymity, Contribution, Phase};
use crate::school::{Brin, Partnership, Province, SchoolBoard, SchoolName, SizeBand, TeamName};

/// What a coordinator gives to start a scan.
#[derive(Clone, Debug)]
pub struct NewTeam {
    /// Made with the form, so that a form sent twice starts one scan.
    pub idempotency_key: String,
    /// Sector of the school.
    pub sector: Sector,
    /// Which list.
    pub questionnaire: Id,
    /// Short or full.
    pub extent: Extent,
    /// Name of the school.
    pub school: SchoolName,
    /// Number of the school in the national register.
    pub brin: Option<Brin>,
    /// Samenwerkingsverband.
    pub partnership: Option<Partnership>,
    /// Province.
    pub province: Option<Province>,
    /// Number of pupils.
    pub size: Option<SizeBand>,
    /// Name of the team.
    pub team: TeamName,
    /// Anonymous or open.
    pub anonymity: Anonymity,
}

/// A scan that was just started, or whose link was renewed.
#[derive(Clone, Debug)]
pub struct Started {
    /// Its round.
    pub round: RoundName,
    /// Its link; `None` when the same form made it before, and its coordinator kept it.
    pub fresh: Option<FreshLink>,
}

/// A management link that is to be shown.
#[derive(Clone, Debug)]
pub struct FreshLink {
    /// The management token: exists here and with the coordinator, only its hash is stored.
    pub key: String,
    /// The new session token of the browser.
    pub session: String,
}

/// How the team code stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeState {
    /// People can join.
    Open,
    /// The coordinator locked it.
    Locked,
    /// It is older than 14 days.
    Expired,
}

/// A round for its coordinator.
#[derive(Clone, Debug)]
pub struct ManagedRound {
    /// The round.
    pub round: Round,
    /// The team code.
    pub code: TeamCode,
    /// How it stands.
    pub code_state: CodeState,
    /// Last day on which the code works.
    pub code_until: Date,
    /// Who joined and who finished, as far as that may be shown.
    pub headcount: Headcounts,
    /// Whether the team contributes to the comparison; `None` until the round is finished.
    pub contributes: Option<Contribution>,
    /// The board of the school, if the team named one.
    pub board: Option<SchoolBoard>,
    /// In which release the round was counted last.
    pub counted: Option<Counted>,
    /// How often somebody joined on a device where somebody took part already.
    pub shared_device: u32,
    /// The day on which the server does by itself what is next: ends the private phase, or deletes the
    /// answers of single people; `None` once these are gone.
    pub next_term: Option<Date>,
    /// Answers of the support centre to the team that it did not read yet.
    pub new_answers: u32,
    /// All rounds of the team, newest first, this one too.
    pub rounds: Vec<TeamRound>,
}

/// That a release counted a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    /// The day of the last one that did.
    pub on: Date,
    /// What became of that one.
    pub stand: CountedStand,
}

/// What became of a release that counted a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CountedStand {
    /// There is no later one.
    Newest,
    /// There is a later one, which did not count the round.
    Earlier,
    /// It was withdrawn: nobody reads its figures any more.
    Withdrawn,
}

/// One of the rounds of a team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamRound {
    /// In addresses.
    pub name: RoundName,
    /// 1 for the first.
    pub number: u32,
    /// Where it is.
    pub phase: Phase,
    /// When it is about to be deleted.
    pub leaving: Option<Leaving>,
}
