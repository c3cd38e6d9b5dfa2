//! How many sessions there are, with how many people and votes.

/// Sessions at once.
pub const SESSIONS: usize = 100;
/// Phones in each.
pub const PHONES: usize = 30;
/// All of them.
pub const EVERYBODY: f64 = 3000.0;
/// Votes a second, over all sessions.
pub const VOTES: f64 = 300.0;
/// Requests at once where nothing is measured.
pub const AT_ONCE: usize = 16;
