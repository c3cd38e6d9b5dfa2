//! What a school, a team and a person call themselves. Each value has one constructor.

mod codes;
mod invalid;
mod names;

pub use codes::{Brin, Partnership, Province, SizeBand};
pub use invalid::InvalidText;
pub use names::{PersonName, SchoolName, TeamName};
pub(crate) use names::{clean, tidy};

#[cfg(test)]
mod tests;
