//! Colleague pairing (*collegiale consultatie*): who could help whom with which skill.
//!
//! People are opaque numbers that only mean something on the pairing board; nothing here knows
//! answers or names.
//!
//! # What is suggested
//! Everybody who wants to learn a skill gets one colleague who can help with it, for as many
//! wishes as possible, with the work spread as evenly as possible over the helpers. Nobody has a
//! maximum, so every wish that anybody else can help with is matched: that is the maximum. As
//! even as possible means: the smallest sum of squares of the numbers of learners per helper.

mod refused;
mod suggest;
mod wish;

pub use refused::suggest_without;
pub use suggest::suggest;
pub use wish::{Pair, Side, Wish};

#[cfg(test)]
mod tests;
