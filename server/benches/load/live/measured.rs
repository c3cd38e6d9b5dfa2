//! What came of the sessions.

use std::collections::BTreeMap;

use crate::load::Times;

/// By ballot: how many votes were acknowledged, and the sum of their levels.
pub type Ballots = BTreeMap<i64, (i64, i64)>;

#[derive(Default)]
pub struct Measured {
    /// From *show* to the last phone.
    pub shown: Times,
    /// From *open a vote* to the last phone.
    pub opened: Times,
    /// From sending a vote to its acknowledgement.
    pub votes: Times,
    pub seconds: f64,
    /// What must be in the database.
    pub ballots: Ballots,
}

impl Measured {
    /// Votes a second.
    pub fn rate(&self) -> f64 {
        f64::from(u32::try_from(self.votes.count()).unwrap_or(u32::MAX)) / self.seconds
    }
}
