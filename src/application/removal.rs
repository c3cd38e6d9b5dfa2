//! Rounds and teams that their coordinator deletes.

use jiff::civil::Date;

use super::Round;

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
