//! Keys of what is stored, a type for each kind, so that the key of a team is never taken for that of
//! a round. They are numbers in the database and in forms; they give no right.

use std::fmt;
use std::num::ParseIntError;

use serde::{Deserialize, Serialize};

/// Makes types of keys.
macro_rules! ids {
    ($($(#[$about:meta])* pub struct $name:ident;)+) => {$(
        $(#[$about])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "sqlx", derive(sqlx::Type), sqlx(transparent))]
        #[serde(transparent)]
        pub struct $name(i64);

        impl From<i64> for $name {
            fn from(number: i64) -> Self {
                Self(number)
            }
        }

        impl TryFrom<String> for $name {
            type Error = ParseIntError;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                text.parse().map(Self)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    )+};
}

ids! {
    /// A team of a school.
    pub struct TeamId;
    /// A round of a team.
    pub struct RoundId;
    /// A questionnaire as it was when a round began.
    pub struct SnapshotId;
    /// Somebody who answers in a round. After closing it leads to nobody.
    pub struct RespondentId;
    /// A chair at the table of a team session.
    pub struct SeatId;
    /// A vote of the team on one item: everybody's votes in one go.
    pub struct BallotId;
    /// A shared link.
    pub struct ShareId;
    /// A board of colleague pairing.
    pub struct BoardId;
    /// Somebody on a board of colleague pairing; never somebody who answers.
    pub struct PersonId;
    /// Somebody who signs in: of the support centre, or a coordinator.
    pub struct AccountId;
    /// A passkey of somebody.
    pub struct PasskeyId;
    /// A request of a team to the support centre. Staff find by it what was sent, and nothing of
    /// the team.
    pub struct SupportRequestId;
    /// A step that was taken with such a request.
    pub struct SupportStepId;
    /// A file of lists or offers that is not published yet.
    pub struct ListDraftId;
    /// A file of lists or offers that was published.
    pub struct ListPublicationId;
    /// A mail that was queued.
    pub struct MailId;
    /// An invitation to coordinate a team together.
    pub struct InvitationId;
}
