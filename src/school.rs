//! What a school, a team and a person call themselves. Each value has one constructor.

mod board;
mod codes;
mod identity;
mod invalid;
mod names;
mod normal;

pub use board::SchoolBoard;
pub use codes::{Brin, Partnership, Province, SizeBand};
pub use identity::SchoolIdentity;
pub use invalid::InvalidText;
pub use names::{PersonName, SchoolName, TeamName};
pub(crate) use names::{clean, tidy};

#[cfg(test)]
mod tests;
