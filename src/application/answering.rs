//! A respondent's own answers, and what becomes of changes.

use super::Round;
use crate::answer::Answer;
use crate::questionnaire::Id;

/// A respondent's own place in a round.
#[derive(Clone, Debug)]
pub struct Participation {
    /// Tells participations apart, in pages and in what browsers keep. It is no secret and gives
    /// no right.
    pub id: String,
    /// The round.
    pub round: Round,
    /// Role in the list.
    pub role: Id,
    /// Only in an open scan, and only if given.
    pub name: Option<String>,
    /// Said *klaar*.
    pub finished: bool,
    /// By item number; with its revision, 0 when never saved.
    pub answers: Vec<(Answer, i64)>,
}

/// One answer to save.
#[derive(Clone, Debug)]
pub struct Change {
    /// Item number in the round's list.
    pub item: u16,
    /// The whole new answer.
    pub answer: Answer,
    /// The revision that the change was made on.
    pub base: i64,
    /// Made by whoever changes: the same number is the same change.
    pub idempotency_key: i64,
}

/// What became of one [`Change`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saved {
    /// On disk, under this revision.
    Stored(i64),
    /// Somebody (another device of the same person) was first; nothing was changed.
    Conflict {
        /// What stands there now.
        current: Answer,
        /// Its revision.
        revision: i64,
    },
    /// The round does not ask this item of this respondent, or its scale has no such level;
    /// nothing was changed.
    Invalid,
}

/// Whether somebody is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// *Klaar*.
    Yes,
    /// *Toch nog niet klaar*.
    NotYet,
}
