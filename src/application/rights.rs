//! Proofs of rights. A use case takes the proof that it needs, so that it cannot be asked for
//! without; only the service makes them, for each request anew, from what a browser sent and what
//! is stored at that moment (`server/src/service/rights.rs`, and a test finds any other place).

use super::names::{BoardName, RoundName, ShareName};
use super::records::{StoredBoard, StoredRespondent, StoredRound, StoredSeat, StoredShare};
use super::staff::StaffMember;
use crate::ids::{PersonId, RoundId, TeamId};

/// Coordinates the team of this round.
#[derive(Clone, Debug)]
pub struct Managed(StoredRound);

/// Leads the session of this round, or coordinates its team.
#[derive(Clone, Debug)]
pub struct Led(StoredRound);

/// Answers in this round, in which people still answer.
#[derive(Clone, Debug)]
pub struct Answering(StoredRound, StoredRespondent);

/// May look at the open session of a round: leads it, has the link of the screen, or a seat.
#[derive(Clone, Copy, Debug)]
pub struct Attending(RoundId);

/// Sits at the table of an open session.
#[derive(Clone, Debug)]
pub struct Seated(StoredSeat, RoundName);

/// Is on a board of colleague pairing.
#[derive(Clone, Debug)]
pub struct OnBoard(StoredBoard, PersonId);

/// Opened a shared link, which works.
#[derive(Clone, Debug)]
pub struct Reading(StoredShare);

/// Coordinates these teams: one at least.
#[derive(Clone, Debug)]
pub struct Coordinating(Vec<TeamId>);

/// Somebody of the support centre.
#[derive(Clone, Debug)]
pub struct Staff(StaffMember);

/// Somebody of the support centre who signed in a moment ago.
#[derive(Clone, Debug)]
pub struct RecentStaff(Staff);

/// An administrator of the support centre.
#[derive(Clone, Debug)]
pub struct Admin(StaffMember);

/// An administrator of the support centre who signed in a moment ago.
#[derive(Clone, Debug)]
pub struct RecentAdmin(Admin);

impl Managed {
    /// For the service alone.
    pub fn granted(round: StoredRound) -> Self {
        Self(round)
    }

    /// The round.
    pub fn round(&self) -> &StoredRound {
        &self.0
    }

    /// The name of the round.
    pub fn name(&self) -> &RoundName {
        &self.0.name
    }
}

impl Led {
    /// For the service alone.
    pub fn granted(round: StoredRound) -> Self {
        Self(round)
    }

    /// The round.
    pub fn round(&self) -> &StoredRound {
        &self.0
    }

    /// The name of the round.
    pub fn name(&self) -> &RoundName {
        &self.0.name
    }
}

/// Who coordinates may lead.
impl From<Managed> for Led {
    fn from(Managed(round): Managed) -> Self {
        Self(round)
    }
}

impl Answering {
    /// For the service alone.
    pub fn granted(round: StoredRound, respondent: StoredRespondent) -> Self {
        Self(round, respondent)
    }

    /// The round.
    pub fn round(&self) -> &StoredRound {
        &self.0
    }

    /// The name of the round.
    pub fn name(&self) -> &RoundName {
        &self.0.name
    }

    /// Who answers.
    pub fn respondent(&self) -> &StoredRespondent {
        &self.1
    }
}

impl Attending {
    /// For the service alone.
    pub fn granted(round: RoundId) -> Self {
        Self(round)
    }

    /// Key of the round.
    pub fn round(&self) -> RoundId {
        self.0
    }
}

impl Seated {
    /// For the service alone.
    pub fn granted(seat: StoredSeat, round: RoundName) -> Self {
        Self(seat, round)
    }

    /// The name of the round.
    pub fn name(&self) -> &RoundName {
        &self.1
    }

    /// The seat.
    pub fn seat(&self) -> &StoredSeat {
        &self.0
    }
}

/// Who sits at the table sees the session.
impl From<&Seated> for Attending {
    fn from(Seated(seat, _): &Seated) -> Self {
        Self(seat.round)
    }
}

impl OnBoard {
    /// For the service alone.
    pub fn granted(board: StoredBoard, person: PersonId) -> Self {
        Self(board, person)
    }

    /// The name of the board.
    pub fn name(&self) -> &BoardName {
        &self.0.name
    }

    /// The board.
    pub fn board(&self) -> &StoredBoard {
        &self.0
    }

    /// Who is on it.
    pub fn person(&self) -> PersonId {
        self.1
    }
}

impl Reading {
    /// For the service alone.
    pub fn granted(share: StoredShare) -> Self {
        Self(share)
    }

    /// The name of the link.
    pub fn name(&self) -> &ShareName {
        &self.0.name
    }

    /// The link.
    pub fn share(&self) -> &StoredShare {
        &self.0
    }
}

impl Coordinating {
    /// For the service alone.
    pub fn granted(teams: Vec<TeamId>) -> Self {
        Self(teams)
    }

    /// Keys of the teams.
    pub fn teams(&self) -> &[TeamId] {
        &self.0
    }
}

impl Staff {
    /// For the service alone.
    pub fn granted(member: StaffMember) -> Self {
        Self(member)
    }

    /// Who it is.
    pub fn member(&self) -> &StaffMember {
        &self.0
    }
}

impl RecentStaff {
    /// For the service alone.
    pub fn granted(staff: Staff) -> Self {
        Self(staff)
    }

    /// The same, whenever they signed in.
    pub fn staff(&self) -> &Staff {
        &self.0
    }

    /// Who it is.
    pub fn member(&self) -> &StaffMember {
        self.0.member()
    }
}

/// Who is an administrator is staff.
impl From<&Admin> for Staff {
    fn from(Admin(member): &Admin) -> Self {
        Self(member.clone())
    }
}

impl Admin {
    /// For the service alone.
    pub fn granted(member: StaffMember) -> Self {
        Self(member)
    }

    /// Who it is.
    pub fn member(&self) -> &StaffMember {
        &self.0
    }
}

impl RecentAdmin {
    /// For the service alone.
    pub fn granted(admin: Admin) -> Self {
        Self(admin)
    }

    /// The same, whenever they signed in.
    pub fn admin(&self) -> &Admin {
        &self.0
    }

    /// Who it is.
    pub fn member(&self) -> &StaffMember {
        &self.0.0
    }
}
