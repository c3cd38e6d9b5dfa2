//! Keys of what is stored, a type for each kind, so that the key of a team is never taken for that of
//! a round. They are numbers in the database and in forms; they give no right.

use std::fmt;
use std::num::ParseIntError;

use serde::{Deserialize, Serialize};

/// Makes a type of keys.
macro_rules! id {
    ($(#[$about:meta])* $name:ident) => {
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
    };
}

id! {
    /// A team of a school.
    TeamId
}

id! {
    /// A round of a team.
    RoundId
}

id! {
    /// A questionnaire as it was when a round began.
    SnapshotId
}

id! {
    /// Somebody who answers in a round. After closing it leads to nobody.
    RespondentId
}

id! {
    /// A chair at the table of a team session.
    SeatId
}

id! {
    /// A vote of the team on one item: everybody's votes in one go.
    BallotId
}

id! {
    /// A shared link.
    ShareId
}

id! {
    /// A board of colleague pairing.
    BoardId
}

id! {
    /// Somebody on a board of colleague pairing; never somebody who answers.
    PersonId
}

id! {
    /// Somebody of the support centre.
    StaffId
}

id! {
    /// A request of a team to the support centre. Staff find by it what was sent, and nothing of
    /// the team.
    SupportRequestId
}

id! {
    /// A step that was taken with such a request.
    SupportStepId
}

id! {
    /// A file of lists or offers that is not published yet.
    ListDraftId
}

id! {
    /// A file of lists or offers that was published.
    ListPublicationId
}
