//! Who may what with actions and offers.

use super::{Expected, GO, NONE, OK};
use crate::people::{Coordinator, idempotency_key};

/// The name of A's action: the last 12 digits of the key of its form.
pub const NAME: &str = "0000000003e7";

/// The rows of its routes; there are none in the private phase.
pub const ROWS: &[Expected] = &[
    ("GET", "/beheer/{round}/aanbod", NONE, OK),
    ("GET", "/beheer/{round}/acties", NONE, OK),
    ("GET", "/beheer/{round}/acties/agenda.ics", NONE, OK),
    ("GET", "/beheer/{round}/acties/nieuw", NONE, OK),
    ("POST", "/beheer/{round}/acties/nieuw", NONE, GO),
    ("GET", "/beheer/{round}/acties/{action}", NONE, OK),
    ("POST", "/beheer/{round}/acties/{action}", NONE, GO),
    ("POST", "/beheer/{round}/acties/{action}/terug", NONE, GO),
    (
        "GET",
        "/beheer/{round}/acties/{action}/agenda.ics",
        NONE,
        OK,
    ),
];

pub async fn add(team: &Coordinator) {
    let idempotency_key = idempotency_key(0x3e7);
    let fields = [
        ("idempotency_key", idempotency_key.as_str()),
        ("wat", "Plan een gesprek"),
        ("wanneer", "2026-12-31"),
    ];
    let path = team.at("/acties/nieuw");
    team.browser.post(&path, &fields).await.is(303);
}

/// What is posted to these routes; nothing to others.
pub fn fields<'a>(pattern: &str, idempotency_key: &'a str) -> Vec<(&'static str, &'a str)> {
    match pattern {
        "/beheer/{round}/acties/nieuw" => {
            vec![("idempotency_key", idempotency_key), ("wat", "Bel")]
        }
        "/beheer/{round}/acties/{action}" => vec![
            ("idempotency_key", idempotency_key),
            ("basis", "1"),
            ("alleen", "status"),
            ("status", "bezig"),
        ],
        "/beheer/{round}/acties/{action}/terug" => {
            vec![("idempotency_key", idempotency_key), ("basis", "1")]
        }
        _ => Vec::new(),
    }
}
