//! The code of the board and a text to send around.

use leptos::prelude::*;

use crate::components::copy::mail_card;
use crate::pages::code_card::CodeCard;
use scan::application::pairing::ManagedBoard;
use scan_report::invitation::host;
use scan_report::words::date;

fn link(managed: &ManagedBoard, url: &str) -> String {
    format!("{url}/koppelen/{}", managed.code.as_str())
}

/// The code, its link and QR code, and what can be done with it.
pub(super) fn code_card(managed: &ManagedBoard, base: &str, url: &str) -> AnyView {
    let card = CodeCard {
        title: "Koppelcode",
        code: &managed.code,
        id: "koppelcode",
        state: managed.code_state,
        words: [
            format!("Op het bord komen kan tot en met {}.", date(managed.code_until)),
            "De koppelcode staat op slot. Er kan nu niemand bij komen. Wie al op het bord staat, kan verder.".to_owned(),
            "De koppelcode is verlopen. Vernieuw de code als er nog collega’s willen meedoen.".to_owned(),
        ],
        typed_at: (url, "/koppelen"),
        link: (link(managed, url), "koppellink"),
        qr_label: "QR-code waarmee collega’s op het bord komen",
        paper: None,
        forms: format!("{base}/code"),
    };
    card.view()
}

pub(super) fn text_card(managed: &ManagedBoard, url: &str) -> AnyView {
    let text = format!(
        "Beste collega’s,\n\nWaarmee kunt u een collega helpen, en wat wilt u zelf leren? Zet het op ons bord voor collega-koppeling. Het bord stelt voor wie bij wie past. Het kost twee minuten.\n\nMeedoen is vrijwillig. Het bord staat los van de scan, maar is niet anoniem: collega’s op het bord zien uw naam. U kunt er altijd weer af.\n\nGa naar {}\nof vul op {}/koppelen deze koppelcode in: {}\n\nDat kan tot en met {}.",
        link(managed, url),
        host(url),
        managed.code,
        date(managed.code_until),
    );
    mail_card(text)
}
