//! Whoever joins, and on which device.

use super::RoundName;
use crate::questionnaire::Id;
use crate::school::PersonName;

/// Whoever joins a round.
#[derive(Clone, Debug)]
pub struct Joining {
    /// Made with the form, so that a form sent twice joins once.
    pub idempotency_key: String,
    /// A role of the list.
    pub role: Id,
    /// Only in an open scan.
    pub name: Option<PersonName>,
}

/// Who says to join on a device on which somebody takes part already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// The first on this device, as far as they say.
    First,
    /// Somebody else than who takes part there.
    Another,
}

/// What became of somebody who joins or comes back.
#[derive(Clone, Debug)]
pub enum Entered {
    /// They take part.
    In(Joined),
    /// Somebody else takes part in this round on this device: nothing was done.
    Occupied(RoundName),
}

/// A device that may now answer.
#[derive(Clone, Debug)]
pub struct Joined {
    /// The round.
    pub round: RoundName,
    /// The device's token: exists here and in the browser, only its hash is stored.
    pub device: String,
}
