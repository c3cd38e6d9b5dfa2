//! Mails, as pages see them.

use jiff::Timestamp;

use crate::ids::MailId;
use crate::mail::{Letter, MailState};

/// Where mails of this installation go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MailWay {
    /// Nowhere: people copy texts and send them themselves.
    #[default]
    None,
    /// To a page of this server.
    Page,
    /// To whom they are for.
    Sent,
}

impl MailWay {
    /// Whether there are mails at all.
    pub fn is_there(self) -> bool {
        self != Self::None
    }
}

/// A mail on the page that takes the place of a mail server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShownMail {
    /// Key.
    pub id: MailId,
    /// What it says.
    pub letter: Letter,
    /// How it stands.
    pub state: MailState,
    /// When it was sent, or is to be.
    pub due: Timestamp,
}
