//! Who may what with what a team agrees on.

use super::{Expected, GO, NONE, OK};

/// The first item of the short list *vo*.
pub const ITEM: &str = "po-mijn-rol";
/// A resource of the short list *vo*.
pub const RESOURCE: &str = "middelen-extra-handen";

/// The rows of its routes; there are none in the private phase.
pub const ROWS: &[Expected] = &[
    ("GET", "/beheer/{round}/afspraken", NONE, OK),
    ("GET", "/beheer/{round}/afspraken/{item}", NONE, OK),
    ("POST", "/beheer/{round}/afspraken/{item}", NONE, GO),
    ("POST", "/beheer/{round}/notities/{item}", NONE, GO),
    ("GET", "/beheer/{round}/ambitie/{topic}", NONE, OK),
    ("POST", "/beheer/{round}/ambitie/{topic}", NONE, GO),
    ("GET", "/beheer/{round}/middelen", NONE, OK),
    ("POST", "/beheer/{round}/middelen", NONE, GO),
    ("POST", "/beheer/{round}/middelen/{resource}", NONE, GO),
    ("GET", "/beheer/{round}/leidraad", NONE, OK),
];

/// What is posted to these routes; nothing to others.
pub fn fields<'a>(pattern: &str, idempotency_key: &'a str) -> Vec<(&'static str, &'a str)> {
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
    vec![("idempotency_key", idempotency_key), ("basis", "0"), rest]
}
