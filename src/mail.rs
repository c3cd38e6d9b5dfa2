//! Mails: to whom, what for, and when one that did not go is tried again.

mod address;
mod retry;

pub use address::{InvalidAddress, MailAddress};
pub use retry::{GIVEN_UP_AFTER, LONGEST_PAUSE, pause};

keyed! {
    /// What a mail is for.
    pub enum MailKind {
        /// The link to sign in with, which the addressee asked for.
        SignIn = "aanmelden" => "link om aan te melden",
        /// Asks somebody to coordinate a team together.
        Membership = "beheer" => "uitnodiging om mee te coördineren",
        /// Asks a colleague to answer.
        Invitation = "uitnodiging" => "uitnodiging om in te vullen",
        /// Asks once more.
        Reminder = "herinnering" => "herinnering",
        /// Says that the team session is tomorrow.
        Session = "teamsessie" => "bericht over de teamsessie",
        /// Says that the support centre answered.
        Answer = "antwoord" => "bericht dat het steunpunt antwoordde",
        /// Says that one's account is about to be deleted.
        AccountRemoved = "account-verwijderd" => "bericht dat het account wordt verwijderd",
    }
}

impl MailKind {
    /// Whether people can stop mails of this kind. A link to sign in is only sent to who asks, and that
    /// an account is about to go is said once, to its owner, in case somebody else asked for it.
    pub fn can_be_stopped(self) -> bool {
        !matches!(self, Self::SignIn | Self::AccountRemoved)
    }
}

keyed! {
    /// How a mail stands.
    pub enum MailState {
        /// It is to be sent, now or when its time comes.
        Waiting = "wacht" => "wacht op versturen",
        /// A mail server took it.
        Sent = "verstuurd" => "verstuurd",
        /// No mail server took it, for as long as it made sense.
        GivenUp = "opgegeven" => "niet aangekomen",
        /// Its addressee does not want mails of ours.
        Unwanted = "ongewenst" => "niet verstuurd: geen mail gewenst",
        /// What it was for is over.
        Dropped = "vervallen" => "vervallen",
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
