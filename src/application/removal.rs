//! Rounds and teams that their coordinator deletes, and accounts that their owner deletes.

use jiff::civil::Date;

use super::{Round, RoundName};

/// What became of a wish to delete.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RemovalBegun {
    /// It is hidden, and goes unless that is undone.
    Yes,
    /// The team has no other round: it can only go as a whole.
    LastRound,
}

/// What the coordinator of a round can delete, or is deleting.
#[derive(Clone, Debug)]
pub struct Removal {
    /// The round; it says whether it is about to be deleted.
    pub round: Round,
    /// Whether the team has other rounds that stay: without them only the whole team can go.
    pub has_others: bool,
    /// The last day on which what is deleted today can be undone.
    pub undo_until: Date,
}

/// What somebody deletes with their account, or is deleting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountRemoval {
    /// The last day on which it can be undone, once it was asked for.
    pub leaving: Option<Date>,
    /// The same, if it is asked for today.
    pub undo_until: Date,
    /// Teams that nobody else manages: they are handed over or deleted first.
    pub alone: Vec<ManagedAlone>,
    /// Whether nobody else is an administrator of the support centre, who stays.
    pub is_last_admin: bool,
}

/// A team that only one member manages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ManagedAlone {
    /// Name of the school.
    pub school: String,
    /// Name of the team.
    pub team: String,
    /// Its newest round, for addresses.
    pub round: RoundName,
    /// Whether there is somebody to hand it over to.
    pub has_others: bool,
}

/// What became of the wish to delete one's account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccountRemovalBegun {
    /// It goes unless that is undone, and nobody is signed in with it any more.
    Yes,
    /// There are teams that nobody else manages.
    ManagesAlone,
    /// It is that of the last administrator of the support centre.
    LastAdmin,
}
