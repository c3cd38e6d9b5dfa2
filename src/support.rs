//! Requests for support, from a team to the support centre: what is sent, how it stands, and what
//! staff do with it.

mod letter;
mod text;

use strum::{EnumString, IntoStaticStr, VariantArray};

use crate::agreement::Line;

pub use letter::{Contact, Letter, Sender};
pub use text::SupportText;

#[cfg(test)]
mod tests;

/// Most requests of a team that nobody answered yet, so that one team does not bury the others.
pub const MOST_OPEN: usize = 20;

/// How a request stands.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    EnumString,
    IntoStaticStr,
    VariantArray,
)]
pub enum SupportStatus {
    /// Nobody of the support centre took it yet.
    #[strum(serialize = "nieuw")]
    New,
    /// Somebody takes care of it.
    #[strum(serialize = "in-behandeling")]
    Taken,
    /// An expert was asked.
    #[strum(serialize = "doorgezet")]
    HandedOver,
    /// There is an answer.
    #[strum(serialize = "beantwoord")]
    Answered,
    /// Staff are done with it.
    #[strum(serialize = "afgesloten")]
    Closed,
    /// The team took it back; what was sent is gone.
    #[strum(serialize = "ingetrokken")]
    Withdrawn,
}

/// What was done with a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
pub enum StepKind {
    /// Somebody of staff takes care of it from now on.
    #[strum(serialize = "opgepakt")]
    Taken,
    /// They leave it to a colleague.
    #[strum(serialize = "teruggelegd")]
    GivenBack,
    /// They asked an expert.
    #[strum(serialize = "doorgezet")]
    HandedOver,
    /// They answered.
    #[strum(serialize = "beantwoord")]
    Answered,
    /// They are done with it.
    #[strum(serialize = "afgesloten")]
    Closed,
    /// The team took it back.
    #[strum(serialize = "ingetrokken")]
    Withdrawn,
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
    /// In the order in which a request goes through them.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// The stored word, also in addresses.
    pub fn key(self) -> &'static str {
        self.into()
    }

    /// In Dutch, for staff and for the team.
    pub fn label(self) -> &'static str {
        match self {
            Self::New => "nieuw",
            Self::Taken => "in behandeling",
            Self::HandedOver => "doorgezet naar een expert",
            Self::Answered => "beantwoord",
            Self::Closed => "afgesloten",
            Self::Withdrawn => "ingetrokken",
        }
    }

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

impl StepKind {
    /// The stored word.
    pub fn key(self) -> &'static str {
        self.into()
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
