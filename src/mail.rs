//! Mails: to whom, what for, and when one that did not go is tried again.

mod address;
mod retry;

pub use address::{InvalidAddress, MailAddress};
pub use retry::{GIVEN_UP_AFTER, pause};

use strum::{EnumString, IntoStaticStr, VariantArray};

/// What a mail is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
pub enum MailKind {
    /// The link to sign in with, which the addressee asked for.
    #[strum(serialize = "aanmelden")]
    SignIn,
    /// Asks somebody to coordinate a team together.
    #[strum(serialize = "beheer")]
    Membership,
    /// Asks a colleague to answer.
    #[strum(serialize = "uitnodiging")]
    Invitation,
    /// Asks once more.
    #[strum(serialize = "herinnering")]
    Reminder,
    /// Says that the team session is tomorrow.
    #[strum(serialize = "teamsessie")]
    Session,
    /// Says that the support centre answered.
    #[strum(serialize = "antwoord")]
    Answer,
    /// Says that one's account is about to be deleted.
    #[strum(serialize = "account-verwijderd")]
    AccountRemoved,
}

impl MailKind {
    /// The stored word.
    pub fn key(self) -> &'static str {
        self.into()
    }

    /// In Dutch, for whoever it was sent to.
    pub fn label(self) -> &'static str {
        match self {
            Self::SignIn => "link om aan te melden",
            Self::Membership => "uitnodiging om mee te coördineren",
            Self::Invitation => "uitnodiging om in te vullen",
            Self::Reminder => "herinnering",
            Self::Session => "bericht over de teamsessie",
            Self::Answer => "bericht dat het steunpunt antwoordde",
            Self::AccountRemoved => "bericht dat het account wordt verwijderd",
        }
    }

    /// Whether people can stop mails of this kind. A link to sign in is only sent to who asks, and that
    /// an account is about to go is said once, to its owner, in case somebody else asked for it.
    pub fn can_be_stopped(self) -> bool {
        !matches!(self, Self::SignIn | Self::AccountRemoved)
    }
}

/// How a mail stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
pub enum MailState {
    /// It is to be sent, now or when its time comes.
    #[strum(serialize = "wacht")]
    Waiting,
    /// A mail server took it.
    #[strum(serialize = "verstuurd")]
    Sent,
    /// No mail server took it, for as long as it made sense.
    #[strum(serialize = "opgegeven")]
    GivenUp,
    /// Its addressee does not want mails of ours.
    #[strum(serialize = "ongewenst")]
    Unwanted,
    /// What it was for is over.
    #[strum(serialize = "vervallen")]
    Dropped,
}

impl MailState {
    /// The stored word.
    pub fn key(self) -> &'static str {
        self.into()
    }

    /// In Dutch.
    pub fn label(self) -> &'static str {
        match self {
            Self::Waiting => "wacht op versturen",
            Self::Sent => "verstuurd",
            Self::GivenUp => "niet aangekomen",
            Self::Unwanted => "niet verstuurd: geen mail gewenst",
            Self::Dropped => "vervallen",
        }
    }
}

/// A mail before it is queued.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// What it is for.
    pub kind: MailKind,
    /// To whom.
    pub to: MailAddress,
    /// On one line.
    pub subject: String,
    /// Plain text, with empty lines between paragraphs.
    pub text: String,
}

#[cfg(test)]
mod tests;
