//! What an account is made of, whoever's it is.

use scan::application::accounts::{AccountSession, OwnPasskey};
use scan::application::own_data::{AccountData, Elsewhere};
use scan::own_data::OwnPart;

use super::part::{column, day, moment, part, some, text, yes_or_no};
use scan_texts::{Label, t};

/// Passkeys, accounts elsewhere and sessions.
pub(super) fn parts(account: &AccountData, lasts: &'static str) -> Vec<OwnPart> {
    vec![
        passkeys(&account.passkeys),
        identities(&account.identities),
        sessions(&account.sessions, lasts),
    ]
}

fn passkeys(kept: &[OwnPasskey]) -> OwnPart {
    let numbered: Vec<(usize, &OwnPasskey)> = (1..).zip(kept).collect();
    part(
        ("passkeys", t!("own-data-passkeys")),
        t!("own-data-passkeys-meaning"),
        &[
            column(
                "naam",
                t!("own-data-name"),
                t!("own-data-passkey-name-meaning"),
            ),
            column(
                "gemaakt_op",
                t!("common-made-on"),
                t!("own-data-passkey-made-on-meaning"),
            ),
        ],
        &numbered,
        |(number, passkey)| {
            vec![
                text(t!("own-data-passkey", number = number)),
                day(passkey.added_on),
            ]
        },
    )
}

fn identities(kept: &[Elsewhere]) -> OwnPart {
    part(
        ("accounts_elders", t!("own-data-identities")),
        t!("own-data-identities-meaning"),
        &[
            column(
                "aanbieder",
                t!("own-data-issuer"),
                t!("own-data-issuer-meaning"),
            ),
            column(
                "kenmerk",
                t!("own-data-subject"),
                t!("own-data-subject-meaning"),
            ),
        ],
        kept,
        |elsewhere| vec![text(&elsewhere.issuer), text(&elsewhere.subject)],
    )
}

fn sessions(kept: &[AccountSession], lasts: &'static str) -> OwnPart {
    part(
        ("aanmeldingen", t!("common-where-you-are-signed")),
        t!("own-data-sessions-meaning", lasts = lasts),
        &[
            column(
                "manier",
                t!("own-data-signed-in"),
                t!("own-data-signed-in-meaning"),
            ),
            column(
                "sinds",
                t!("common-since"),
                t!("own-data-signed-in-since-meaning"),
            ),
            column(
                "laatst_gebruikt",
                t!("own-data-last-used"),
                t!("own-data-last-used-meaning"),
            ),
            column(
                "deze",
                t!("own-data-this-browser"),
                t!("own-data-this-browser-meaning"),
            ),
        ],
        kept,
        |session| {
            // The one that asks is used at this moment: with every look the file would be another.
            let seen = (!session.is_this).then_some(session.seen);
            vec![
                text(session.method.label()),
                moment(session.begun),
                some(seen, moment),
                yes_or_no(session.is_this),
            ]
        },
    )
}
