//! Requests of teams to the support centre. Coordinators send them and read answers; staff see what
//! was sent and nothing behind it.

use jiff::Timestamp;
use jiff::civil::Date;

use super::Round;
use crate::ids::{SupportRequestId, SupportStepId};
use crate::questionnaire::{Id, Sector};
use crate::support::{Contact, DeskStep, Letter, Sender, StepKind, SupportStatus, SupportText};

/// What the form of a new request needs to know.
#[derive(Clone, Debug)]
pub struct Asking {
    /// The round, with its list.
    pub round: Round,
    /// What goes along of the school.
    pub sender: Sender,
}

/// A request as it was filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// A topic of the list.
    pub topic: Id,
    /// The question.
    pub question: SupportText,
    /// How to reach whoever asks.
    pub contact: Contact,
    /// Whether the figure of the team on the topic is to go along.
    pub with_figure: bool,
}

/// What would be sent.
#[derive(Clone, Debug)]
pub struct Preview {
    /// The round.
    pub round: Round,
    /// What staff would read, word for word; without a figure where none may be shown.
    pub letter: Letter,
    /// Stands for the text: what is sent has the mark of what was shown.
    pub mark: String,
}

/// A request to send.
#[derive(Clone, Debug)]
pub struct NewSupportRequest {
    /// Made with the form, so that a form sent twice makes one request.
    pub idempotency_key: String,
    /// What it says.
    pub draft: Draft,
    /// The mark of the text that was shown.
    pub mark: String,
}

/// What became of a [`NewSupportRequest`].
#[derive(Clone, Debug)]
pub enum Sent {
    /// It was sent, now or by this very form before.
    Yes(SupportRequestId),
    /// The text would be another than the one that was shown; nothing was sent.
    Changed(Box<Preview>),
    /// [`crate::support::MOST_OPEN`] requests of the team wait for an answer.
    Full,
}

/// A request as the team that sent it sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnRequest {
    /// Key.
    pub id: SupportRequestId,
    /// Title of the topic.
    pub topic: String,
    /// When it was sent.
    pub sent_on: Date,
    /// How it stands.
    pub status: SupportStatus,
    /// What was sent; `None` once it was withdrawn.
    pub letter: Option<String>,
    /// The answers, in the order in which they came.
    pub answers: Vec<Received>,
}

/// An answer as the team sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    /// Key.
    pub step: SupportStepId,
    /// When it came.
    pub on: Date,
    /// What it says.
    pub text: String,
    /// Whether the team said that it read it.
    pub is_read: bool,
}

impl OwnRequest {
    /// How it stands for the team: what staff closed after they answered is answered.
    pub fn status_for_team(&self) -> SupportStatus {
        match self.status {
            SupportStatus::Closed if !self.answers.is_empty() => SupportStatus::Answered,
            status => status,
        }
    }

    /// Whether it can be taken back: nobody answered yet.
    pub fn can_be_withdrawn(&self) -> bool {
        self.answers.is_empty() && self.status.after(StepKind::Withdrawn).is_some()
    }

    /// The last answer, when the team did not read it yet.
    pub fn unread(&self) -> Option<&Received> {
        self.answers.last().filter(|answer| !answer.is_read)
    }
}

/// What became of taking a request back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Withdrawal {
    /// It is taken back, now or before, and what was sent is gone.
    Done,
    /// The support centre answered or closed it meanwhile.
    TooLate,
}

/// A request in the list of staff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeskEntry {
    /// Key.
    pub id: SupportRequestId,
    /// Name of the school, as it was sent.
    pub school: String,
    /// Sector of the school.
    pub sector: Sector,
    /// Title of the topic.
    pub topic: String,
    /// When it was sent.
    pub sent: Timestamp,
    /// How it stands.
    pub status: SupportStatus,
    /// Name of whoever of staff did the last step with it; `None` when it is anybody's.
    pub holder: Option<String>,
    /// How many steps were taken: a form of staff says on which it was made.
    pub stand: i64,
}

/// A request as staff read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeskRequest {
    /// What the list says of it.
    pub entry: DeskEntry,
    /// What was sent, word for word; `None` once the team took it back.
    pub letter: Option<String>,
    /// What was done with it, the first step first.
    pub steps: Vec<StepTaken>,
}

/// A step that was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepTaken {
    /// Key.
    pub id: SupportStepId,
    /// When.
    pub at: Timestamp,
    /// Name of whoever of staff did it; `None` for the team.
    pub who: Option<String>,
    /// What.
    pub kind: StepKind,
    /// Name of an expert, or an answer.
    pub text: Option<String>,
}

/// A step to take.
#[derive(Clone, Debug)]
pub struct Stepping {
    /// Made with the form, so that a form sent twice is one step.
    pub idempotency_key: String,
    /// Which.
    pub step: DeskStep,
    /// How many steps had been taken when its form was made.
    pub stand: i64,
}

/// What became of a [`Stepping`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stepped {
    /// It is done, now or by this very form before.
    Done,
    /// Somebody did something else with the request meanwhile; nothing was done.
    Overtaken,
}
