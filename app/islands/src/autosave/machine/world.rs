//! What surrounds the machine at a step.

use super::super::kept::Kept;
use super::event::Time;

/// What a step reads and writes besides the machine.
pub struct World<'a> {
    /// Milliseconds since some moment; they only grow.
    pub now: Time,
    /// What the clock of the device says, in milliseconds.
    pub clock: Time,
    /// Shared by all pages of a browser.
    pub kept: &'a mut Kept,
    pub random: &'a mut dyn FnMut() -> u64,
}

impl World<'_> {
    /// A number for a change that JSON and SQL keep exactly: 53 bits.
    pub(super) fn idempotency_key(&mut self) -> i64 {
        i64::try_from((self.random)() >> 11).unwrap_or_default()
    }
}
