//! How long and with how many to measure.

use std::time::Duration;

/// Connections at once, in every scenario.
pub const CONNECTIONS: usize = 64;

/// How long to measure.
#[derive(Clone, Copy)]
pub struct Plan {
    /// Turns of the server and its limit.
    pub turns: u32,
    /// Length of one side's turn.
    pub turn: Duration,
    /// Length of the team sessions.
    pub live: Duration,
    /// Reports at once beside saves.
    pub reports: usize,
    /// How many schools there are, when releases are measured; smallest first.
    pub schools: &'static [u32],
}

/// For figures to keep.
pub const FULL: Plan = Plan {
    turns: 4,
    turn: Duration::from_secs(4),
    live: Duration::from_mins(1),
    reports: 100,
    schools: &[100, 1_000, 10_000],
};
/// To see whether it works.
pub const QUICK: Plan = Plan {
    turns: 2,
    turn: Duration::from_millis(1200),
    live: Duration::from_secs(10),
    reports: 20,
    schools: &[100, 1_000],
};
