//! Who may what: the scan itself.

use super::{
    ALL_GO, ALL_OK, CLOSED, COORDINATOR_GO, COORDINATOR_OK, Expected, NO_ONE, RESPONDENT_GO,
    RESPONDENT_OK, THERE_OK,
};

/// The rows.
pub const ROWS: &[Expected] = &[
    ("GET", "/", ALL_OK, ALL_OK),
    ("GET", "/privacy", ALL_OK, ALL_OK),
    ("GET", "/toegankelijkheid", ALL_OK, ALL_OK),
    ("GET", "/start", ALL_OK, ALL_OK),
    ("GET", "/start/{sector}", ALL_OK, ALL_OK),
    ("POST", "/start/{sector}", ALL_GO, ALL_GO),
    // Whoever has the link is the coordinator.
    ("GET", "/beheer/openen/{key}", ALL_OK, ALL_OK),
    ("POST", "/beheer/openen/{key}", ALL_GO, ALL_GO),
    ("POST", "/beheer/afmelden", ALL_GO, ALL_GO),
    // Nothing to show any more: the coordinator is sent on.
    (
        "GET",
        "/beheer/{round}/link",
        COORDINATOR_GO,
        COORDINATOR_GO,
    ),
    (
        "POST",
        "/beheer/{round}/link",
        COORDINATOR_GO,
        COORDINATOR_GO,
    ),
    (
        "POST",
        "/beheer/{round}/link/nieuw",
        COORDINATOR_GO,
        COORDINATOR_GO,
    ),
    ("GET", "/beheer/{round}", COORDINATOR_OK, COORDINATOR_OK),
    ("GET", "/beheer/{round}/uitnodiging", COORDINATOR_OK, NO_ONE),
    (
        "GET",
        "/beheer/{round}/stand",
        COORDINATOR_OK,
        COORDINATOR_OK,
    ),
    (
        "POST",
        "/beheer/{round}/code/nieuw",
        COORDINATOR_GO,
        COORDINATOR_GO,
    ),
    (
        "POST",
        "/beheer/{round}/code/slot",
        COORDINATOR_GO,
        COORDINATOR_GO,
    ),
    (
        "POST",
        "/beheer/{round}/code/open",
        COORDINATOR_GO,
        COORDINATOR_GO,
    ),
    (
        "GET",
        "/beheer/{round}/afsluiten",
        COORDINATOR_OK,
        COORDINATOR_GO,
    ),
    (
        "POST",
        "/beheer/{round}/afsluiten",
        COORDINATOR_GO,
        COORDINATOR_GO,
    ),
    ("GET", "/beheer/{round}/overzicht", NO_ONE, COORDINATOR_OK),
    (
        "GET",
        "/beheer/{round}/overzicht/{topic}",
        NO_ONE,
        COORDINATOR_OK,
    ),
    ("GET", "/beheer/{round}/afronden", NO_ONE, COORDINATOR_OK),
    ("POST", "/beheer/{round}/afronden", NO_ONE, COORDINATOR_GO),
    // Only of a finished round; see `rounds`.
    ("POST", "/beheer/{round}/bijdrage", NO_ONE, NO_ONE),
    // Sent on to the round that is still open, or told to finish it first.
    (
        "GET",
        "/beheer/{round}/volgende",
        COORDINATOR_GO,
        COORDINATOR_OK,
    ),
    (
        "POST",
        "/beheer/{round}/volgende",
        COORDINATOR_GO,
        COORDINATOR_GO,
    ),
    ("GET", "/beheer/{round}/vergelijken", NO_ONE, COORDINATOR_OK),
    ("GET", "/meedoen", ALL_OK, ALL_OK),
    ("POST", "/meedoen", ALL_GO, NO_ONE),
    ("GET", "/meedoen/{code}", ALL_OK, NO_ONE),
    ("POST", "/meedoen/{code}", ALL_GO, NO_ONE),
    // Only respondent A is there already; others are sent to join.
    ("GET", "/meedoen/{code}/ander", THERE_OK, NO_ONE),
    ("POST", "/meedoen/{code}/ander/hervatcode", ALL_GO, NO_ONE),
    ("GET", "/meedoen/{code}/ander/rol", THERE_OK, NO_ONE),
    ("POST", "/meedoen/{code}/ander/rol", ALL_GO, NO_ONE),
    ("GET", "/verder", ALL_OK, ALL_OK),
    ("POST", "/verder", ALL_GO, NO_ONE),
    ("GET", "/invullen/{round}", RESPONDENT_OK, CLOSED),
    ("GET", "/invullen/{round}/open", RESPONDENT_OK, CLOSED),
    ("GET", "/invullen/{round}/antwoorden", RESPONDENT_OK, CLOSED),
    // No code was made just now, nobody said "klaar": sent on.
    ("GET", "/invullen/{round}/hervatcode", RESPONDENT_GO, CLOSED),
    (
        "POST",
        "/invullen/{round}/hervatcode",
        RESPONDENT_GO,
        CLOSED,
    ),
    ("GET", "/invullen/{round}/klaar", RESPONDENT_GO, CLOSED),
    ("POST", "/invullen/{round}/klaar", RESPONDENT_GO, CLOSED),
    (
        "POST",
        "/invullen/{round}/klaar/toch-niet",
        RESPONDENT_GO,
        CLOSED,
    ),
    ("GET", "/invullen/{round}/wissen", RESPONDENT_OK, CLOSED),
    ("POST", "/invullen/{round}/wissen", RESPONDENT_GO, CLOSED),
    (
        "GET",
        "/invullen/{round}/vragen/{topic}",
        RESPONDENT_OK,
        CLOSED,
    ),
    (
        "POST",
        "/invullen/{round}/vragen/{topic}",
        RESPONDENT_GO,
        CLOSED,
    ),
    ("GET", "/gewist", ALL_OK, ALL_OK),
    // Says in the body who may; see `the_island_hears_whether_it_may_save`.
    ("POST", "/api/bewaar", ALL_OK, ALL_OK),
    ("GET", "/healthz", ALL_OK, ALL_OK),
    ("GET", "/readyz", ALL_OK, ALL_OK),
    ("GET", "/.well-known/security.txt", ALL_OK, ALL_OK),
    ("GET", "/robots.txt", ALL_OK, ALL_OK),
    // There is no file of this name.
    ("GET", "/assets/{name}", NO_ONE, NO_ONE),
];
