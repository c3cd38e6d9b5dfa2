//! What the program can do, in words of the domain: inputs, results and errors. Pages ask in these
//! types, the service answers in them; neither names the other.

pub mod accounts;
pub mod agreeing;
mod answering;
pub mod bundles;
pub mod colleagues;
mod coordination;
mod credentials;
mod joining;
pub mod lists;
pub mod mail;
pub mod meeting;
pub mod memberships;
mod names;
pub mod own_data;
pub mod pairing;
pub mod records;
mod refusal;
#[cfg(feature = "release")]
pub mod releases;
pub mod removal;
pub mod reports;
pub mod retention;
pub mod rights;
mod round;
pub mod rounds;
pub mod sharing;
pub mod staff;
pub mod support_requests;
#[cfg(feature = "release")]
pub mod takeaway;

pub use answering::{Change, Done, Participation, Saved};
pub use coordination::{
    CodeState, Counted, CountedStand, FreshLink, ManagedRound, NewTeam, Started, TeamRound,
};
pub use credentials::{Credentials, Way};
pub use joining::{Entered, Joined, Joining, Who};
pub use names::{BoardName, BundleName, RoundName, ShareName};
pub use refusal::{Cause, Outcome, Refusal};
pub use round::Round;
