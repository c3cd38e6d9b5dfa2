//! Why something was not done.

use std::fmt;

use strum::IntoStaticStr;

/// Why something was not done. As a word it says which kind of refusal it is, for the log.
#[derive(Clone, Debug, PartialEq, Eq, IntoStaticStr)]
pub enum Refusal {
    /// There is no such thing, or it is not this visitor's: indistinguishable on purpose.
    NotFound,
    /// Said to a respondent: the coordinator closed the answering.
    AnsweringClosed,
    /// Said to a coordinator: this comes after the answering, and that is not closed yet.
    StillAnswering,
    /// Said to a coordinator who would skip answering alone: somebody joined already.
    AlreadyBegun,
    /// Said to a coordinator or whoever leads: the round is finished.
    Finished,
    /// Said to a coordinator who would fill in directly together: the answers of this round were
    /// deleted when their time was over.
    AnswersExpired,
    /// Said to a coordinator: this is about to be deleted, and nothing else can be done with it.
    BeingRemoved,
    /// Said to whoever signed in: their account is about to be deleted, and they can do nothing but
    /// take that back.
    AccountBeingRemoved,
    /// Said to staff: this asks for somebody who signed in a moment ago.
    SignInAgain,
    /// Too many others ask for the same at this moment.
    Busy,
    /// Too many wrong codes from this address; for how many seconds more.
    TooManyTries(u32),
    /// So many links were asked for from this address that nobody mails another one; for how many
    /// seconds more.
    TooManyMails(u32),
    /// A code was not looked up, because it did not come with a form of ours: the form may ask.
    Unchecked,
    /// Nothing can be stored or read just now (no room, a lock).
    Unavailable(Cause),
    /// Something broke.
    Internal(Cause),
}

/// What broke, for the log: people read that something did, and nothing of this.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cause(String);

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// For the log.
impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.cause() {
            Some(cause) => cause.fmt(f),
            None => write!(f, "{self:?}"),
        }
    }
}

impl std::error::Error for Refusal {}

impl Refusal {
    /// The machine is in the way; the same may go right later.
    pub fn unavailable(cause: impl fmt::Display) -> Self {
        Self::Unavailable(Cause(cause.to_string()))
    }

    /// Something broke that should not.
    pub fn internal(cause: impl fmt::Display) -> Self {
        Self::Internal(Cause(cause.to_string()))
    }

    /// What is to be logged, if something broke.
    pub fn cause(&self) -> Option<&Cause> {
        match self {
            Self::Unavailable(cause) | Self::Internal(cause) => Some(cause),
            _ => None,
        }
    }
}

/// What every use case returns.
pub type Outcome<T> = Result<T, Refusal>;
