//! Requests for support, from a team to the support centre: what is sent, how it stands, and what
//! staff do with it.

mod letter;
mod text;

use crate::agreement::Line;

pub use letter::{Contact, Letter, Sender};
pub use text::SupportText;

#[cfg(test)]
mod tests;

/// Most requests of a team that nobody answered yet, so that one team does not bury the others.
pub const MOST_OPEN: usize = 20;

keyed! {
    /// How a request stands.
    pub enum SupportStatus {
        /// Nobody of the support centre took it yet.
        New = "nieuw" => "nieuw",
        /// Somebody takes care of it.
        Taken = "in-behandeling" => "in behandeling",
        /// An expert was asked.
        HandedOver = "doorgezet" => "doorgezet naar een expert",
        /// There is an answer.
        Answered = "beantwoord" => "beantwoord",
        /// Staff are done with it.
        Closed = "afgesloten" => "afgesloten",
        /// The team took it back; what was sent is gone.
        Withdrawn = "ingetrokken" => "ingetrokken",
    }
}

keyed! {
    /// What was done with a request.
    pub enum StepKind {
        /// Somebody of staff takes care of it from now on.
        Taken = "opgepakt",
        /// They leave it to a colleague.
        GivenBack = "teruggelegd",
        /// They asked an expert.
        HandedOver = "doorgezet",
        /// They answered.
        Answered = "beantwoord",
        /// They are done with it.
        Closed = "afgesloten",
        /// The team took it back.
        Withdrawn = "ingetrokken",
    }
}

/// What somebody of staff does with a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeskStep {
    /// Takes care of it, also in the place of a colleague or after it was closed.
    Take,
    /// Leaves it to a colleague.
    GiveBack,
    /// Asks this expert.
    HandOver(Line),
    /// Writes this to the team.
    Answer(SupportText),
    /// Is done with it.
    Close,
}

impl SupportStatus {
    /// Whether the team still waits for an answer.
    pub fn is_open(self) -> bool {
        matches!(self, Self::New | Self::Taken | Self::HandedOver)
    }

    /// How a request stands after this was done; `None` when it cannot be done as it stands.
    pub fn after(self, step: StepKind) -> Option<Self> {
        use SupportStatus::{Answered, Closed, HandedOver, New, Taken, Withdrawn};
        match (step, self) {
            (StepKind::Taken, New | Taken | HandedOver | Closed) => Some(Taken),
            (StepKind::GivenBack, Taken) => Some(New),
            (StepKind::HandedOver, New | Taken | HandedOver) => Some(HandedOver),
            (StepKind::Answered, New | Taken | HandedOver | Answered) => Some(Answered),
            (StepKind::Closed, New | Taken | HandedOver | Answered) => Some(Closed),
            (StepKind::Withdrawn, New | Taken | HandedOver) => Some(Withdrawn),
            _ => None,
        }
    }
}

impl DeskStep {
    /// What kind of step it is.
    pub fn kind(&self) -> StepKind {
        match self {
            Self::Take => StepKind::Taken,
            Self::GiveBack => StepKind::GivenBack,
            Self::HandOver(_) => StepKind::HandedOver,
            Self::Answer(_) => StepKind::Answered,
            Self::Close => StepKind::Closed,
        }
    }

    /// What was written with it: the name of an expert, or an answer.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::HandOver(expert) => Some(expert.as_str()),
            Self::Answer(text) => Some(text.as_str()),
            Self::Take | Self::GiveBack | Self::Close => None,
        }
    }
}
