//! Mails to colleagues: an invitation, one reminder, and that the team session is tomorrow.

use jiff::civil::Date;

use super::Round;
use crate::mail::MailAddress;

/// Most addresses of a round.
pub const MOST_COLLEAGUES: usize = 150;

/// How mails to colleagues stand, for the coordinator: numbers only, so that nothing says who takes
/// part.
#[derive(Clone, Debug)]
pub struct Mailed {
    /// The round.
    pub round: Round,
    /// How many addresses were mailed.
    pub addresses: u32,
    /// How many mails no mail server took.
    pub given_up: u32,
    /// Whether they were reminded; that is done once.
    pub reminded: bool,
    /// The day of the session that they are told.
    pub session: Option<Date>,
    /// Today: a session is later.
    pub today: Date,
}

/// Colleagues to invite.
#[derive(Clone, Debug)]
pub struct Invitees {
    /// Made with the form, so that a form sent twice mails once.
    pub idempotency_key: String,
    /// Each once.
    pub addresses: Vec<MailAddress>,
}

/// What became of mails to colleagues.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mailing {
    /// They are on their way.
    Done,
    /// There would be more addresses than a round may have.
    Full,
    /// They were reminded before.
    Before,
}
