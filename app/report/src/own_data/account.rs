//! What an account is made of, whoever's it is.

use scan::application::accounts::{AccountSession, OwnPasskey};
use scan::application::own_data::{AccountData, Elsewhere};
use scan::own_data::OwnPart;

use super::part::{column, day, moment, part, some, text, yes_or_no};

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
        ("passkeys", "Passkeys"),
        "Om u aan te melden zonder mail. Van een passkey bewaren we ook een openbare sleutel; die staat hier niet bij, want hij zegt niets over u. Tot u de passkey of uw account verwijdert.",
        &[
            column(
                "naam",
                "Naam",
                "Hoe de passkey op de pagina van uw account heet",
            ),
            column("gemaakt_op", "Gemaakt op", "De dag waarop u hem maakte"),
        ],
        &numbered,
        |(number, passkey)| vec![text(format!("Passkey {number}")), day(passkey.added_on)],
    )
}

fn identities(kept: &[Elsewhere]) -> OwnPart {
    part(
        ("accounts_elders", "Gekoppelde accounts"),
        "Om u aan te melden met een account van elders (OpenID). Tot u het ontkoppelt of uw account verwijdert.",
        &[
            column(
                "aanbieder",
                "Aanbieder",
                "Het adres van wie het account geeft",
            ),
            column("kenmerk", "Kenmerk", "Waaraan de aanbieder u herkent"),
        ],
        kept,
        |elsewhere| vec![text(&elsewhere.issuer), text(&elsewhere.subject)],
    )
}

fn sessions(kept: &[AccountSession], lasts: &'static str) -> OwnPart {
    part(
        ("aanmeldingen", "Waar u bent aangemeld"),
        format!(
            "Om u aangemeld te houden. {lasts} Van de browser of het apparaat bewaren we niets anders."
        ),
        &[
            column("manier", "Aangemeld", "Hoe u zich aanmeldde"),
            column("sinds", "Sinds", "Wanneer u zich aanmeldde"),
            column(
                "laatst_gebruikt",
                "Laatst gebruikt",
                "Op een minuut na; leeg bij de aanmelding waarmee u dit bestand maakte",
            ),
            column(
                "deze",
                "Deze browser",
                "Of u met deze aanmelding het bestand maakte",
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
