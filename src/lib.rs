//! The domain of Scan Passend Onderwijs.
//!
//! A school team fills in a [`questionnaire::Questionnaire`] together; [`overview::Overview`] is
//! what may be shown of the answers. Everything here is pure: no input or output, no clock, no
//! randomness, no web, no SQL. Time and seeds are arguments.

#![warn(missing_docs)]

#[macro_use]
mod keyed;
#[macro_use]
mod text;

pub mod agenda;
pub mod agreement;
pub mod answer;
#[cfg(feature = "application")]
pub mod application;
pub mod chart;
pub mod code;
pub mod compare;
pub mod disclosure;
pub mod extract;
pub mod figures;
pub mod fitting;
pub mod ids;
pub mod mail;
pub mod membership;
#[cfg(feature = "release")]
pub mod needs;
pub mod offer;
pub mod overview;
pub mod own_data;
pub mod pairing;
pub mod personal_data;
pub mod questionnaire;
#[cfg(feature = "release")]
pub mod release;
pub mod report;
pub mod round;
pub mod school;
pub mod score;
pub mod sharing;
pub mod support;
#[cfg(all(feature = "application", any(test, feature = "testing")))]
pub mod testing;
#[cfg(all(test, feature = "application"))]
mod tests;
pub mod visible;

#[cfg(feature = "yaml")]
pub mod yaml;
