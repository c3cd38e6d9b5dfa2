//! The code of the board and a text to send around.

use leptos::prelude::*;

use crate::components::copy::mail_card;
use crate::pages::code_card::CodeCard;
use scan::application::pairing::ManagedBoard;
use scan_report::invitation::host;
use scan_report::words::date;
use scan_texts::t;

fn link(managed: &ManagedBoard, url: &str) -> String {
    format!("{url}/koppelen/{}", managed.code.as_str())
}

/// The code, its link and QR code, and what can be done with it.
pub(super) fn code_card(managed: &ManagedBoard, base: &str, url: &str) -> AnyView {
    let card = CodeCard {
        title: t!("pairing-pairing-code"),
        code: &managed.code,
        id: "koppelcode",
        state: managed.code_state,
        words: [
            t!(
                "pairing-share-code-works-until",
                code_until = date(managed.code_until)
            ),
            t!("pairing-share-code-locked").to_owned(),
            t!("pairing-share-code-expired").to_owned(),
        ],
        typed_at: (url, "/koppelen"),
        link: (link(managed, url), "koppellink"),
        qr_label: t!("pairing-share-qr-label"),
        paper: None,
        forms: format!("{base}/code"),
    };
    card.view()
}

pub(super) fn text_card(managed: &ManagedBoard, url: &str) -> AnyView {
    let text = t!(
        "pairing-share-mail-text",
        url = link(managed, url),
        host = host(url),
        code = managed.code,
        code_until = date(managed.code_until)
    );
    mail_card(text)
}
