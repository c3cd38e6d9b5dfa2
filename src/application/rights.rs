//! Proofs of rights. A use case takes the proof that it needs, so that it cannot be asked for
//! without; only the service makes them, for each request anew, from what a browser sent and what
//! is stored at that moment (`server/src/service/rights.rs`, and a test finds any other place).

use jiff::civil::Date;

use super::accounts::Owner;
use super::memberships::By;
use super::names::{BoardName, RoundName, ShareName};
use super::records::{StoredBoard, StoredRespondent, StoredRound, StoredSeat, StoredShare};
use super::staff::StaffMember;
use crate::ids::{PersonId, RoundId, TeamId};

/// Makes proofs of what stands in their fields; where it says so, with the name of one of these.
macro_rules! proofs {
    ($(
        $(#[$about:meta])*
        pub struct $proof:ident {
            $($(#[$of:meta])* $field:ident: $kind:ty,)+
        }
        $(named $name:ty, as $named:ident;)?
    )+) => {$(
        $(#[$about])*
        #[derive(Clone, Debug)]
        pub struct $proof {
            $($field: $kind,)+
        }

        impl $proof {
            /// For the service alone.
            pub fn granted($($field: $kind),+) -> Self {
                Self { $($field),+ }
            }

            $($(#[$of])* pub fn $field(&self) -> &$kind {
                &self.$field
            })+

            $(
                /// The name in addresses.
                pub fn name(&self) -> &$name {
                    &self.$named.name
                }
            )?
        }
    )+};
}

proofs! {
    /// Coordinates the team of this round, which is not about to be deleted.
    pub struct Managed {
        /// The round.
        round: StoredRound,
        /// By what they may.
        by: By,
    }
    named RoundName, as round;

    /// Belongs to the team of this round with their account: manages it, or looks along.
    pub struct Viewed {
        /// The round.
        round: StoredRound,
        /// By what they may.
        by: By,
    }
    named RoundName, as round;

    /// Coordinates the team of this round, which may be about to be deleted.
    pub struct Removing {
        /// The round.
        round: StoredRound,
        /// By what they may.
        by: By,
    }
    named RoundName, as round;

    /// Leads the session of this round, or coordinates its team.
    pub struct Led {
        /// The round.
        round: StoredRound,
    }
    named RoundName, as round;

    /// Answers in this round, in which people still answer.
    pub struct Answering {
        /// The round.
        round: StoredRound,
        /// Who answers.
        respondent: StoredRespondent,
    }
    named RoundName, as round;

    /// May look at the open session of a round: leads it, has the link of the screen, or a seat.
    pub struct Attending {
        /// Key of the round.
        round: RoundId,
    }

    /// Sits at the table of an open session.
    pub struct Seated {
        /// The seat.
        seat: StoredSeat,
        /// The name of the round.
        name: RoundName,
    }

    /// Is on a board of colleague pairing.
    pub struct OnBoard {
        /// The board.
        board: StoredBoard,
        /// Who is on it.
        person: PersonId,
    }
    named BoardName, as board;

    /// Opened a shared link, which works.
    pub struct Reading {
        /// The link.
        share: StoredShare,
    }
    named ShareName, as share;

    /// Coordinates these teams: one at least.
    pub struct Coordinating {
        /// Keys of the teams.
        teams: Vec<TeamId>,
    }

    /// A coordinator who signed in with their account.
    pub struct SignedIn {
        /// Whose account it is.
        owner: Owner,
    }

    /// A coordinator who did so a moment ago.
    pub struct RecentlySignedIn {
        /// The same, whenever they signed in.
        signed_in: SignedIn,
    }

    /// A coordinator who signed in with their account, which may be about to be deleted.
    pub struct AccountOwner {
        /// Whose account it is.
        owner: Owner,
        /// The last day on which its deletion can be undone; none when it is not about to be.
        leaving: Option<Date>,
    }

    /// Somebody of the support centre, whose account may be about to be deleted.
    pub struct StaffOwner {
        /// Who it is.
        member: StaffMember,
        /// The last day on which its deletion can be undone; none when it is not about to be.
        leaving: Option<Date>,
    }

    /// Somebody of the support centre.
    pub struct Staff {
        /// Who it is.
        member: StaffMember,
    }

    /// Somebody of the support centre who signed in a moment ago.
    pub struct RecentStaff {
        /// The same, whenever they signed in.
        staff: Staff,
    }

    /// An administrator of the support centre.
    pub struct Admin {
        /// Who it is.
        member: StaffMember,
    }

    /// An administrator of the support centre who signed in a moment ago.
    pub struct RecentAdmin {
        /// The same, whenever they signed in.
        admin: Admin,
    }
}

/// Who coordinates may lead.
impl From<Managed> for Led {
    fn from(Managed { round, .. }: Managed) -> Self {
        Self { round }
    }
}

/// Who sits at the table sees the session.
impl From<&Seated> for Attending {
    fn from(Seated { seat, .. }: &Seated) -> Self {
        Self { round: seat.round }
    }
}

impl RecentlySignedIn {
    /// Whose account it is.
    pub fn owner(&self) -> &Owner {
        self.signed_in.owner()
    }
}

impl RecentStaff {
    /// Who it is.
    pub fn member(&self) -> &StaffMember {
        self.staff.member()
    }
}

/// Who is an administrator is staff.
impl From<&Admin> for Staff {
    fn from(Admin { member }: &Admin) -> Self {
        let member = member.clone();
        Self { member }
    }
}

impl RecentAdmin {
    /// Who it is.
    pub fn member(&self) -> &StaffMember {
        self.admin.member()
    }
}
