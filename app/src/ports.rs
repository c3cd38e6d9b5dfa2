//! What pages ask of the program, in words of the domain. The server implements it.
//!
//! Every method that touches somebody's data takes the [`Visitor`], and the implementation decides
//! from it, each time anew, what that visitor may do. Pages decide nothing about rights.

pub mod agreeing;
mod answering;
pub mod bundles;
mod joining;
pub mod meeting;
pub mod pairing;
pub mod reports;
pub mod rounds;
pub mod sharing;

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::Arc;

use async_trait::async_trait;
use jiff::civil::Date;
use scan::code::{ResumeCode, TeamCode};
use scan::disclosure::Headcounts;
use scan::offer::Offer;
use scan::overview::Overview;
use scan::questionnaire::{Extent, Id, Questionnaire, Sector};
use scan::round::{Contribution, Form, Phase};
use scan::school::{Brin, Partnership, Province, SchoolName, SizeBand, TeamName};
use serde::Deserialize;
use tokio::sync::watch;

pub use answering::{Change, Done, Participation, Saved};
pub use joining::{Entered, Joined, Joining, Who};

/// The name of a round in addresses: not a secret, gives no right.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(try_from = "String")]
pub struct RoundName(String);

impl RoundName {
    /// 12 characters of `a-z` and `2-9`; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let known = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
        (text.len() == 12 && text.chars().all(known)).then(|| Self(text.to_owned()))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for RoundName {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).ok_or("not a name")
    }
}

/// Who asks: only what the browser sent along, nothing looked up yet.
#[derive(Clone, Debug, Default)]
pub struct Visitor {
    /// Session token of a coordinator.
    pub session: Option<String>,
    /// Token of a respondent's device, by round.
    pub devices: HashMap<RoundName, String>,
    /// Token of a device that leads a team session, by round.
    pub leads: HashMap<RoundName, String>,
    /// Token of a phone at the table of a team session, by round.
    pub seats: HashMap<RoundName, String>,
    /// Token of somebody on a pairing board, by board.
    pub boards: HashMap<pairing::BoardName, String>,
    /// Token of a shared result that was opened, by link.
    pub shares: HashMap<sharing::ShareName, String>,
    /// Where the request came from, for the limit on wrong codes; `None` counts as one address.
    pub address: Option<IpAddr>,
    /// How it came, for the same limit.
    pub way: Way,
}

/// How a request came.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Way {
    /// A form of ours was sent, or a page of ours led here.
    #[default]
    Form,
    /// Somebody opened an address, wherever it stood.
    Link,
    /// Another page loaded it as if it were a picture or a script, or a browser did ahead of time:
    /// nobody looks at the answer.
    Loaded,
}

/// Why something was not done.
#[derive(Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is no such thing, or it is not this visitor's: indistinguishable on purpose.
    NotFound,
    /// Said to a respondent: the coordinator closed the answering.
    AnsweringClosed,
    /// Said to a coordinator: this comes after the answering, and that is not closed yet.
    StillAnswering,
    /// Said to a coordinator who would skip answering alone: somebody joined already.
    AlreadyBegun,
    /// Said to a coordinator or whoever leads: the round is finished.
    Finished,
    /// Too many others ask for the same at this moment.
    Busy,
    /// Too many wrong codes from this address; for how many seconds more.
    TooManyTries(u32),
    /// A code was not looked up, because it did not come with a form of ours: the form may ask.
    Unchecked,
    /// Nothing can be stored or read just now (no room, a lock); it is in the log.
    Unavailable,
    /// Something broke; it is in the log.
    Internal,
}

/// Answers of the ports.
pub type Outcome<T> = Result<T, Refusal>;

/// What a coordinator gives to start a scan.
#[derive(Clone, Debug)]
pub struct NewTeam {
    /// Made with the form, so that a form sent twice starts one scan.
    pub request: String,
    /// Sector of the school.
    pub sector: Sector,
    /// Which list.
    pub list: Id,
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
    pub form: Form,
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

/// A round as pages about it need it.
#[derive(Clone, Debug)]
pub struct Round {
    /// In addresses.
    pub name: RoundName,
    /// 1 for the first.
    pub number: u32,
    /// School.
    pub school: String,
    /// Team.
    pub team: String,
    /// Sector.
    pub sector: Sector,
    /// Anonymous or open.
    pub form: Form,
    /// Short or full.
    pub extent: Extent,
    /// Where it is.
    pub phase: Phase,
    /// The snapshot that it asks.
    pub list: Arc<Questionnaire>,
    /// Start.
    pub opened_on: Date,
    /// End of the private phase.
    pub closed_on: Option<Date>,
    /// End of the round.
    pub finished_on: Option<Date>,
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
    /// How often somebody joined on a device where somebody took part already.
    pub shared_device: u32,
    /// All rounds of the team, newest first, this one too.
    pub rounds: Vec<(RoundName, u32, Phase)>,
}

/// The lists and support offers that this server offers.
pub trait Shelf: Send + Sync {
    /// Lists for a sector, in the order of their files.
    fn lists_for(&self, sector: Sector) -> Vec<Arc<Questionnaire>>;
    /// All offers.
    fn offers(&self) -> &[Offer];
}

/// What coordinators do.
#[async_trait]
pub trait Coordination: Send + Sync {
    /// Starts a scan and signs the browser in as its coordinator. The same form leads to the same
    /// scan, with the same link until its coordinator kept that.
    async fn start(&self, visitor: &Visitor, team: NewTeam) -> Outcome<Started>;
    /// Rounds that this visitor coordinates, newest first.
    async fn rounds(&self, visitor: &Visitor) -> Outcome<Vec<Round>>;
    /// Whether a management link works, without using it.
    async fn check_link(&self, key: &str) -> Outcome<Round>;
    /// Uses a management link: signs the browser in; gives the team's newest round and the new
    /// session token.
    async fn open_link(&self, visitor: &Visitor, key: &str) -> Outcome<(RoundName, String)>;
    /// Makes a new management link; the old one and all other sessions of the team stop working.
    /// The same form, by its mark, makes the same link again, until that is kept.
    async fn renew_link(
        &self,
        visitor: &Visitor,
        round: &RoundName,
        mark: &str,
    ) -> Outcome<Started>;
    /// Its coordinator has the link: from now on no form shows it again.
    async fn keep_link(&self, visitor: &Visitor, round: &RoundName) -> Outcome<()>;
    /// Signs this browser out.
    async fn sign_out(&self, visitor: &Visitor) -> Outcome<()>;
    /// The round, for its coordinator.
    async fn round(&self, visitor: &Visitor, round: &RoundName) -> Outcome<ManagedRound>;
    /// A new team code, valid for 14 days; the old one stops working. `old` is the code that the
    /// form showed, or empty: when another took its place since, nothing is done.
    async fn renew_code(&self, visitor: &Visitor, round: &RoundName, old: &str) -> Outcome<()>;
    /// Opens or locks the team code.
    async fn lock_code(&self, visitor: &Visitor, round: &RoundName, to: CodeState) -> Outcome<()>;
    /// Closes the private phase for good.
    async fn close(&self, visitor: &Visitor, round: &RoundName) -> Outcome<()>;
    /// What may be shown of the answers; [`Refusal::NotFound`] in the private phase.
    async fn overview(
        &self,
        visitor: &Visitor,
        round: &RoundName,
    ) -> Outcome<(Round, Arc<Overview>)>;
    /// Wakes when the headcount may have changed.
    async fn watch(&self, visitor: &Visitor, round: &RoundName) -> Outcome<watch::Receiver<u64>>;
}

/// What respondents do.
#[async_trait]
pub trait Participating: Send + Sync {
    /// The round behind a team code; a wrong one counts towards the limit.
    async fn look_up(&self, visitor: &Visitor, typed: &str) -> Outcome<(TeamCode, Round)>;
    /// Joins. Where somebody takes part already, only somebody else does, and takes their place on
    /// this device.
    async fn join(
        &self,
        visitor: &Visitor,
        typed: &str,
        joining: Joining,
        who: Who,
    ) -> Outcome<Entered>;
    /// Makes a new resume code; an older one stops working. The same form on the same device, by
    /// its mark, makes the same code again.
    async fn resume_code(
        &self,
        visitor: &Visitor,
        round: &RoundName,
        mark: &str,
    ) -> Outcome<ResumeCode>;
    /// Goes on on this device; somebody else who takes part there gives way only to who says so.
    async fn resume(&self, visitor: &Visitor, typed: &str, who: Who) -> Outcome<Entered>;
    /// Rounds in which this browser answers.
    async fn mine(&self, visitor: &Visitor) -> Outcome<Vec<Round>>;
    /// One's own answers. [`Refusal::AnsweringClosed`] after the private phase.
    async fn sheet(&self, visitor: &Visitor, round: &RoundName) -> Outcome<Participation>;
    /// Saves; returns only after everything is on disk. One outcome per change, in order.
    /// [`Refusal::NotFound`] when this browser answers for another participation than the page
    /// was made for.
    async fn save(
        &self,
        visitor: &Visitor,
        round: &RoundName,
        participation: &str,
        changes: Vec<Change>,
    ) -> Outcome<Vec<Saved>>;
    /// Says *klaar*, or not yet after all.
    async fn finish(&self, visitor: &Visitor, round: &RoundName, done: Done) -> Outcome<()>;
    /// Deletes the participation with all its answers.
    async fn erase(&self, visitor: &Visitor, round: &RoundName) -> Outcome<()>;
}

/// Everything that pages need; one value in the router's state.
#[derive(Clone)]
pub struct Ports {
    /// Lists and offers.
    pub shelf: Arc<dyn Shelf>,
    /// For coordinators.
    pub coordination: Arc<dyn Coordination>,
    /// For respondents.
    pub participating: Arc<dyn Participating>,
    /// For whoever leads a team session.
    pub agreeing: Arc<dyn agreeing::Agreeing>,
    /// The team session.
    pub meeting: Arc<dyn meeting::Meeting>,
    /// For the board of colleague pairing.
    pub pairing: Arc<dyn pairing::Pairing>,
    /// For coordinators, about rounds one after the other.
    pub rounds: Arc<dyn rounds::Rounds>,
    /// Reports and other files.
    pub reports: Arc<dyn reports::Reports>,
    /// The reports of all teams in one file.
    pub bundles: Arc<dyn bundles::Bundles>,
    /// For coordinators who share a result, and for its readers.
    pub sharing: Arc<dyn sharing::Sharing>,
}
