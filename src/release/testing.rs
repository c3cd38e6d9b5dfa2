//! Invented schools, attacks on their releases and what the figures are still good for: for the
//! tests and for benches. Nothing here is part of the program.

mod attacks;
mod chance;
mod finding;
mod invent;
mod knowledge;
mod months;
mod person;
mod solver;
mod utility;
mod world;

pub use attacks::{Attack, CONTROL, ONE_RELEASE, SEVERAL_RELEASES, UTILITY};
pub use chance::Chance;
pub use finding::{Bound, Finding, Size};
pub use invent::{Setup, WorldSchool};
pub use world::{World, keys};
