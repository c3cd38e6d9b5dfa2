//! Who may what with what a team agrees on.

use super::{COORDINATOR_GO, COORDINATOR_OK, Expected, NO_ONE};

/// The first item of the short list *vo*.
pub const ITEM: &str = "po-mijn-rol";
/// A resource of the short list *vo*.
pub const RESOURCE: &str = "middelen-extra-handen";

/// The rows of its routes; there are none in the private phase.
pub const ROWS: &[Expected] = &[
    ("GET", "/beheer/{round}/afspraken", NO_ONE, COORDINATOR_OK),
    (
        "GET",
        "/beheer/{round}/afspraken/{item}",
        NO_ONE,
        COORDINATOR_OK,
    ),
    (
        "POST",
        "/beheer/{round}/afspraken/{item}",
        NO_ONE,
        COORDINATOR_GO,
    ),
    (
        "POST",
        "/beheer/{round}/notities/{item}",
        NO_ONE,
        COORDINATOR_GO,
    ),
    (
        "GET",
        "/beheer/{round}/ambitie/{topic}",
        NO_ONE,
        COORDINATOR_OK,
    ),
    (
        "POST",
        "/beheer/{round}/ambitie/{topic}",
        NO_ONE,
        COORDINATOR_GO,
    ),
    ("GET", "/beheer/{round}/middelen", NO_ONE, COORDINATOR_OK),
    ("POST", "/beheer/{round}/middelen", NO_ONE, COORDINATOR_GO),
    (
        "POST",
        "/beheer/{round}/middelen/{resource}",
        NO_ONE,
        COORDINATOR_GO,
    ),
    ("GET", "/beheer/{round}/leidraad", NO_ONE, COORDINATOR_OK),
];

/// What is posted to these routes; nothing to others.
pub fn fields<'a>(pattern: &str, mark: &'a str) -> Vec<(&'static str, &'a str)> {
    let rest = match pattern {
        "/beheer/{round}/afspraken/{item}" | "/beheer/{round}/sessie/teamantwoord/{item}" => {
            ("keuze", "3")
        }
        "/beheer/{round}/notities/{item}" | "/beheer/{round}/sessie/notitie/{item}" => {
            ("notitie", "Besproken.")
        }
        "/beheer/{round}/ambitie/{topic}" => ("niveau", "4"),
        "/beheer/{round}/middelen" | "/beheer/{round}/middelen/{resource}" => ("wat", "Tijd"),
        _ => return Vec::new(),
    };
    vec![("merk", mark), ("basis", "0"), rest]
}
