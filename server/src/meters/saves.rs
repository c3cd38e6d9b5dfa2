//! Saves of answers and votes.

use metrics::{Counter, Histogram, Label};

use super::names::{GROUP_SIZE, SAVES};
use super::recording::{Recording, number};

/// What became of a save.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveOutcome {
    /// On disk.
    Stored,
    /// Another device of the same person was first with one of the answers.
    Conflict,
    /// People were answering, or voting, no more.
    Closed,
    /// The machine was in the way; the browser tries again.
    Unavailable,
    /// Something broke.
    Failed,
}

/// Their words, in their order.
const WORDS: [&str; 5] = ["stored", "conflict", "closed", "unavailable", "failed"];

/// Counts saves.
#[derive(Clone, Debug)]
pub struct SaveMeters {
    outcomes: [Counter; 5],
    group: Histogram,
}

impl SaveMeters {
    pub(super) fn on(recording: &Recording) -> Self {
        let outcome =
            |word: &'static str| recording.counter(&SAVES, vec![Label::new("outcome", word)]);
        Self {
            outcomes: WORDS.map(outcome),
            group: recording.histogram(&GROUP_SIZE, Vec::new()),
        }
    }

    /// One that is over.
    pub fn count(&self, outcome: SaveOutcome) {
        self.outcomes[outcome as usize].increment(1);
    }

    /// So many go to disk together.
    pub fn group(&self, size: usize) {
        self.group.record(number(size));
    }
}

impl Default for SaveMeters {
    fn default() -> Self {
        Self {
            outcomes: WORDS.map(|_| Counter::noop()),
            group: Histogram::noop(),
        }
    }
}
