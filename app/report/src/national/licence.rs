//! Under which licence figures are passed on, and what is said of how they are made: the one place
//! for both.

use scan_texts::{t, too_few};

/// The licence of published figures.
pub fn licence() -> &'static str {
    t!("report-national-licence-licence")
}

pub const LICENCE_ADDRESS: &str = "https://creativecommons.org/licenses/by/4.0/deed.nl";

pub fn source() -> &'static str {
    t!("report-national-licence-source")
}

/// What the licence asks, in one sentence.
pub fn to_name() -> &'static str {
    t!("report-national-licence-to-name")
}

pub fn method() -> &'static str {
    t!("report-national-licence-method")
}

pub fn margins() -> &'static str {
    t!("report-national-licence-margins")
}

/// From how many schools on there are figures.
pub fn threshold(schools: u32) -> String {
    t!(
        "report-national-licence-threshold",
        schools = schools,
        value = scan::release::BOARDS_MIN,
        too_few = too_few()
    )
}
