//! What is stored of a round, a team and people, as use cases have it in hand.

use jiff::civil::Date;

use super::names::{BoardName, RoundName, ShareName};
use super::retention::Leaving;
use crate::code::TeamCode;
use crate::ids::{BoardId, RespondentId, RoundId, SeatId, ShareId, SnapshotId, TeamId};
use crate::questionnaire::{Extent, Sector};
use crate::round::{Anonymity, Contribution, Phase};
use crate::sharing::Audience;

/// A round as it is stored, with what pages need of its team.
#[derive(Clone, Debug)]
pub struct StoredRound {
    /// Key.
    pub id: RoundId,
    /// In addresses.
    pub name: RoundName,
    /// Its team.
    pub team: TeamId,
    /// 1 for the first.
    pub number: u32,
    /// Key of the snapshot.
    pub snapshot: SnapshotId,
    /// Short or full.
    pub extent: Extent,
    /// Anonymous or open.
    pub anonymity: Anonymity,
    /// Where it is.
    pub phase: Phase,
    /// The team code.
    pub code: TeamCode,
    /// Seconds since 1970.
    pub code_until: i64,
    /// The coordinator locked it.
    pub code_locked: bool,
    /// Its first day.
    pub opened_on: Date,
    /// End of the private phase.
    pub closed_on: Option<Date>,
    /// End of the round.
    pub finished_on: Option<Date>,
    /// Whether the team contributes to the comparison; `None` until it was asked.
    pub contributes: Option<Contribution>,
    /// When the answers of single people were deleted.
    pub expired_on: Option<Date>,
    /// When it is about to be deleted.
    pub leaving: Option<Leaving>,
    /// Name of the school.
    pub school: String,
    /// Name of the team.
    pub team_name: String,
    /// Sector of the school.
    pub sector: Sector,
}

/// A respondent's place in a round.
#[derive(Clone, Debug)]
pub struct StoredRespondent {
    /// Key.
    pub id: RespondentId,
    /// The stored key of the form they joined with; nobody else's.
    pub idempotency_key: String,
    /// A role of the list.
    pub role: String,
    /// Only in an open scan.
    pub name: Option<String>,
    /// Said *klaar*.
    pub finished: bool,
}

/// A phone at the table.
#[derive(Clone, Debug)]
pub struct StoredSeat {
    /// Key.
    pub id: SeatId,
    /// Key of the round.
    pub round: RoundId,
    /// A role of the list.
    pub role: String,
}

/// A board as it is stored, with what pages need of its team.
#[derive(Clone, Debug)]
pub struct StoredBoard {
    /// Key.
    pub id: BoardId,
    /// In addresses.
    pub name: BoardName,
    /// Its team.
    pub team: TeamId,
    /// X
    pub code: TeamCode,
    /// Seconds since 1970.
    pub code_until: i64,
    /// The coordinator locked it.
    pub code_locked: bool,
    /// Name of the school.
    pub school: String,
    /// Name of the team.
    pub team_name: String,
}

/// A link as it is stored.
#[derive(Clone, Debug)]
pub struct StoredShare {
    /// Key.
    pub id: ShareId,
    /// In addresses.
    pub name: ShareName,
    /// Key of its round.
    pub round: RoundId,
    /// For whom.
    pub audience: Audience,
    /// The day on which it was made.
    pub made_on: Date,
    /// Its end, in seconds since 1970.
    pub until: i64,
    /// The last day on which somebody opened it.
    pub opened_on: Option<Date>,
    /// The day on which it was taken back.
    pub revoked_on: Option<Date>,
}
