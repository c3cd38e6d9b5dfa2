//! The team session: `/beheer/{round}/sessie` for whoever leads, `/scherm/…` for the projector,
//! `/sessie/…` for phones.
//!
//! Each view is made of *parts* (`data-part`). The same parts are in the page and in the events
//! that follow, so that a browser that missed events shows the present state all the same.

pub mod handover;
pub mod lead;
pub mod open;
pub mod phone;
mod picture;
pub mod screen;
pub mod seat;
pub mod step;
pub mod stream;

use scan::application::RoundName;

pub fn lead_address(round: &RoundName) -> String {
    format!("/beheer/{}/sessie", round.as_str())
}

/// The page of a phone at the table.
pub fn seat_address(round: &RoundName) -> String {
    format!("/sessie/{}", round.as_str())
}
