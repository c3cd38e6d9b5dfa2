//! Invented schools, attacks on their releases and what the figures are still good for: for the
//! tests and for benches. Nothing here is part of the program.

mod chance;
mod invent;
mod knowledge;
mod months;
mod person;
mod solver;
mod utility;
mod world;

pub use chance::Chance;
pub use invent::{Setup, WorldSchool};
pub use knowledge::{Learned, all_cells, collusion, differencing, exact_means, model_error};
pub use months::{Series, twelve_releases};
pub use person::{one_person, one_person_share};
pub use solver::{Prior, Seen, posterior};
pub use utility::{Errors, errors};
pub use world::{World, keys};
