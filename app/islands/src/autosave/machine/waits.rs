//! For how long the machine waits, in milliseconds.

use super::event::Time;

/// Longest wait for a reply; then there is no network.
pub const LIMIT: Time = 12_000;
/// Rest in a remark before it is sent.
pub const TYPING: Time = 700;
/// That *Volgende* waits for the server, when the answer is kept anyway.
pub const PATIENCE: Time = 3_000;
/// In which another page may send what it left itself, or say what became of it.
pub const LEFT: Time = 2_000;
/// First and longest wait between tries.
pub const RETRY: (Time, Time) = (1_000, 15_000);
