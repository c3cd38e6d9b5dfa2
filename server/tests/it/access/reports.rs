//! Who may what with reports and other files.

use super::{COORDINATOR_GO, COORDINATOR_OK, Expected, NO_ONE, Row};

const COORDINATORS_OK: Row = [404, 404, 404, 200, 200];
const COORDINATORS_GO: Row = [404, 404, 404, 303, 303];

/// A file that is there past the private phase.
pub const FILE: &str = "cijfers.json";

/// The rows of its routes; there are none in the private phase. Pictures there are none with one
/// respondent each: `reports::pictures` asks for one that is.
pub const ROWS: &[Expected] = &[
    ("GET", "/beheer/{round}/rapport", NO_ONE, COORDINATOR_OK),
    ("POST", "/beheer/{round}/rapport", NO_ONE, COORDINATOR_GO),
    // Each coordinator has their own; in the private phase there is nothing to put in.
    ("GET", "/beheer/rapporten", COORDINATORS_OK, COORDINATORS_OK),
    ("POST", "/beheer/rapporten", NO_ONE, COORDINATORS_GO),
    // Of a bundle that is not there; `reports::bundles` asks for one that is.
    ("GET", "/beheer/rapporten/{bundle}", NO_ONE, NO_ONE),
    ("GET", "/beheer/rapporten/{bundle}/stroom", NO_ONE, NO_ONE),
    (
        "GET",
        "/beheer/rapporten/{bundle}/rapporten.zip",
        NO_ONE,
        NO_ONE,
    ),
    ("POST", "/beheer/rapporten/{bundle}/stoppen", NO_ONE, NO_ONE),
    (
        "GET",
        "/beheer/{round}/rapport/plaatjes",
        NO_ONE,
        COORDINATOR_OK,
    ),
    (
        "GET",
        "/beheer/{round}/rapport/plaatjes/{picture}",
        NO_ONE,
        NO_ONE,
    ),
    (
        "GET",
        "/beheer/{round}/rapport/plaatjes/{picture}/stroom",
        NO_ONE,
        NO_ONE,
    ),
    (
        "GET",
        "/beheer/{round}/rapport/{file}",
        NO_ONE,
        COORDINATOR_OK,
    ),
    (
        "GET",
        "/beheer/{round}/rapport/{file}/stroom",
        NO_ONE,
        COORDINATOR_OK,
    ),
];

/// What is posted to these routes; nothing to others.
pub fn fields<'a>(pattern: &str, mark: &'a str) -> Vec<(&'static str, &'a str)> {
    match pattern {
        "/beheer/{round}/rapport" => vec![("merk", mark), ("basis", "0"), ("deel", "acties")],
        _ => Vec::new(),
    }
}
