//! Who may what with reports and other files.

use super::{Expected, GO, NONE, OK};

/// A file that is there past the private phase.
pub const FILE: &str = "cijfers.json";

/// The rows of its routes; there are none in the private phase. Pictures there are none with one
/// respondent each: `reports::pictures` asks for one that is.
pub const ROWS: &[Expected] = &[
    ("GET", "/beheer/{round}/rapport", NONE, OK),
    ("POST", "/beheer/{round}/rapport", NONE, GO),
    // Each coordinator has their own; in the private phase there is nothing to put in.
    ("GET", "/beheer/rapporten", OK, OK),
    ("POST", "/beheer/rapporten", NONE, GO),
    // Of a bundle that is not there; `reports::bundles` asks for one that is.
    ("GET", "/beheer/rapporten/{bundle}", NONE, NONE),
    ("GET", "/beheer/rapporten/{bundle}/stroom", NONE, NONE),
    (
        "GET",
        "/beheer/rapporten/{bundle}/rapporten.zip",
        NONE,
        NONE,
    ),
    ("POST", "/beheer/rapporten/{bundle}/stoppen", NONE, NONE),
    ("GET", "/beheer/{round}/rapport/plaatjes", NONE, OK),
    (
        "GET",
        "/beheer/{round}/rapport/plaatjes/{picture}",
        NONE,
        NONE,
    ),
    (
        "GET",
        "/beheer/{round}/rapport/plaatjes/{picture}/stroom",
        NONE,
        NONE,
    ),
    ("GET", "/beheer/{round}/rapport/{file}", NONE, OK),
    ("GET", "/beheer/{round}/rapport/{file}/stroom", NONE, OK),
];

/// What is posted to these routes; nothing to others.
pub fn fields<'a>(pattern: &str, idempotency_key: &'a str) -> Vec<(&'static str, &'a str)> {
    match pattern {
        "/beheer/{round}/rapport" => vec![
            ("idempotency_key", idempotency_key),
            ("basis", "0"),
            ("deel", "acties"),
        ],
        _ => Vec::new(),
    }
}
