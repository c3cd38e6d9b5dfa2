//! Who may what: the scan itself.

use super::{CONFLICT, Expected, GO, NONE, OK, THEIRS_GO, THERE_OK};

pub const ROWS: &[Expected] = &[
    ("GET", "/", OK, OK),
    ("GET", "/privacy", OK, OK),
    ("GET", "/toegankelijkheid", OK, OK),
    ("GET", "/werkwijze", OK, OK),
    ("POST", "/taal", GO, GO),
    // No mail went to anybody, and nowhere else to be read.
    ("GET", "/mail", NONE, NONE),
    ("GET", "/mail/afmelden/{key}", NONE, NONE),
    ("POST", "/mail/afmelden/{key}", NONE, NONE),
    ("POST", "/mail/weer/{key}", NONE, NONE),
    ("GET", "/start", OK, OK),
    ("GET", "/start/{sector}", OK, OK),
    ("POST", "/start/{sector}", GO, GO),
    // Whoever has the link is the coordinator.
    ("GET", "/beheer/openen/{key}", OK, OK),
    ("POST", "/beheer/openen/{key}", GO, GO),
    ("POST", "/beheer/afmelden", GO, GO),
    // Nothing to show any more: the coordinator is sent on.
    ("GET", "/beheer/{round}/link", GO, GO),
    ("POST", "/beheer/{round}/link", GO, GO),
    ("POST", "/beheer/{round}/link/nieuw", THEIRS_GO, THEIRS_GO),
    ("GET", "/beheer/{round}", OK, OK),
    ("GET", "/beheer/{round}/uitnodiging", OK, NONE),
    ("GET", "/beheer/{round}/stand", OK, OK),
    ("POST", "/beheer/{round}/code/nieuw", GO, GO),
    ("POST", "/beheer/{round}/code/slot", GO, GO),
    ("POST", "/beheer/{round}/code/open", GO, GO),
    ("GET", "/beheer/{round}/afsluiten", OK, GO),
    ("POST", "/beheer/{round}/afsluiten", GO, GO),
    ("GET", "/beheer/{round}/overzicht", NONE, OK),
    ("GET", "/beheer/{round}/overzicht/{topic}", NONE, OK),
    ("GET", "/beheer/{round}/afronden", NONE, OK),
    ("POST", "/beheer/{round}/afronden", NONE, GO),
    // Only of a finished round; see `rounds`.
    ("POST", "/beheer/{round}/bijdrage", NONE, NONE),
    // Sent on to the round that is still open, or told to finish it first.
    ("GET", "/beheer/{round}/volgende", GO, OK),
    ("POST", "/beheer/{round}/volgende", GO, GO),
    ("GET", "/beheer/{round}/vergelijken", NONE, OK),
    // What they get while the round is about to be deleted: see `retention::removal`.
    ("GET", "/beheer/{round}/verwijderen", OK, OK),
    ("POST", "/beheer/{round}/verwijderen", GO, GO),
    ("POST", "/beheer/{round}/terughalen", GO, GO),
    ("GET", "/meedoen", OK, OK),
    ("POST", "/meedoen", GO, NONE),
    ("GET", "/meedoen/{code}", OK, NONE),
    ("POST", "/meedoen/{code}", GO, NONE),
    // Only respondent A is there already; others are sent to join.
    ("GET", "/meedoen/{code}/ander", THERE_OK, NONE),
    ("POST", "/meedoen/{code}/ander/hervatcode", GO, NONE),
    ("GET", "/meedoen/{code}/ander/rol", THERE_OK, NONE),
    ("POST", "/meedoen/{code}/ander/rol", GO, NONE),
    ("GET", "/verder", OK, OK),
    ("POST", "/verder", GO, NONE),
    ("GET", "/invullen/{round}", OK, CONFLICT),
    ("GET", "/invullen/{round}/open", OK, CONFLICT),
    ("GET", "/invullen/{round}/antwoorden", OK, CONFLICT),
    // No code was made just now, nobody said "klaar": sent on.
    ("GET", "/invullen/{round}/hervatcode", GO, CONFLICT),
    ("POST", "/invullen/{round}/hervatcode", GO, CONFLICT),
    ("GET", "/invullen/{round}/klaar", GO, CONFLICT),
    ("POST", "/invullen/{round}/klaar", GO, CONFLICT),
    ("POST", "/invullen/{round}/klaar/toch-niet", GO, CONFLICT),
    ("GET", "/invullen/{round}/wissen", OK, CONFLICT),
    ("POST", "/invullen/{round}/wissen", GO, CONFLICT),
    ("GET", "/invullen/{round}/vragen/{topic}", OK, CONFLICT),
    ("POST", "/invullen/{round}/vragen/{topic}", GO, CONFLICT),
    ("GET", "/gewist", OK, OK),
    // Says in the body who may; see `the_island_hears_whether_it_may_save`.
    ("POST", "/api/bewaar", OK, OK),
    ("GET", "/healthz", OK, OK),
    ("GET", "/readyz", OK, OK),
    ("GET", "/.well-known/security.txt", OK, OK),
    ("GET", "/robots.txt", OK, OK),
    // There is no file of this name.
    ("GET", "/assets/{name}", NONE, NONE),
];
