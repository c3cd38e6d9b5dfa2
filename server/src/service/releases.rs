//! Releases for the support centre.
//!
//! [`begin`] says when one may be made, `build` makes it of the counts of rounds on a thread of its
//! own (`workbench`), [`reading`] gives staff what was published and has nothing else, [`verify`]
//! looks whether that is still what it was. The secrets lie in a file of their own ([`keys`]).

pub mod begin;
mod beside;
mod build;
pub mod deciding;
pub mod keys;
mod menu;
pub mod reading;
pub mod rules;
mod schools;
mod series;
pub mod verify;
mod workbench;
