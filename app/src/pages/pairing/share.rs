//! The code of the board and a text to send around.

use leptos::either::Either;
use leptos::prelude::*;

use crate::components::icon::icon;
use crate::components::qr::Qr;
use crate::pages::form_body::Replacing;
use scan::application::CodeState;
use scan::application::pairing::ManagedBoard;
use scan_islands::CopyButton;
use scan_report::words::date;

fn host(url: &str) -> &str {
    url.trim_start_matches("https://")
        .trim_start_matches("http://")
}

fn link(managed: &ManagedBoard, url: &str) -> String {
    format!("{url}/koppelen/{}", managed.code.as_str())
}

/// The code, its link and QR code, and what can be done with it.
pub(super) fn code_card(managed: &ManagedBoard, base: &str, url: &str) -> impl IntoView + use<> {
    let link = link(managed, url);
    let state = match managed.code_state {
        CodeState::Open => Either::Left(
            view! { <p>"Op het bord komen kan tot en met "{date(managed.code_until)}"."</p> },
        ),
        CodeState::Locked => Either::Right(view! {
            <div class="alert alert--warning">{icon("warning")}<p>"De koppelcode staat op slot. Er kan nu niemand bij komen. Wie al op het bord staat, kan verder."</p></div>
        }),
        CodeState::Expired => Either::Right(view! {
            <div class="alert alert--warning">{icon("warning")}<p>"De koppelcode is verlopen. Vernieuw de code als er nog collega’s willen meedoen."</p></div>
        }),
    };
    let (lock_to, lock_words) = match managed.code_state {
        CodeState::Locked => ("open", "Haal de code van het slot"),
        CodeState::Open | CodeState::Expired => ("slot", "Zet de code op slot"),
    };
    let code = format!("{base}/code");
    view! {
        <section class="card invite" id="code">
            <h2>"Koppelcode"</h2>
            <div class="invite__code">
                <div class="flow">
                    <p class="team-code"><span class="team-code__value" id="koppelcode">{managed.code.to_string()}</span></p>
                    <p>"Ga naar "<strong>{format!("{}/koppelen", host(url))}</strong>" en vul de code in. Of scan de QR-code met de camera van een telefoon."</p>
                    <p class="copy-line"><a id="koppellink" href=link.clone()>{link.clone()}</a></p>
                    {state}
                    <div class="button-group">
                        <CopyButton target="koppellink".to_owned() label="Kopieer de link".to_owned()/>
                        <form method="post" action=format!("{code}/{lock_to}")><button class="button button--plain">{lock_words}</button></form>
                        <form method="post" action=format!("{code}/nieuw")>{Replacing::field(&managed.code)}<button class="button button--plain">"Vernieuw de code"</button></form>
                    </div>
                </div>
                <Qr address=link label="QR-code waarmee collega’s op het bord komen"/>
            </div>
        </section>
    }
}

/// A text to send around.
pub(super) fn text_card(managed: &ManagedBoard, url: &str) -> impl IntoView + use<> {
    let text = format!(
        "Beste collega’s,\n\nWaarmee kunt u een collega helpen, en wat wilt u zelf leren? Zet het op ons bord voor collega-koppeling. Het bord stelt voor wie bij wie past. Het kost twee minuten.\n\nMeedoen is vrijwillig. Het bord staat los van de scan, maar is niet anoniem: collega’s op het bord zien uw naam. U kunt er altijd weer af.\n\nGa naar {}\nof vul op {}/koppelen deze koppelcode in: {}\n\nDat kan tot en met {}.",
        link(managed, url),
        host(url),
        managed.code,
        date(managed.code_until),
    );
    view! {
        <section class="card flow">
            <h2>"Tekst voor een mail"</h2>
            <div class="copy-box">
                <p class="copy-box__value copy-box__value--text" id="mailtekst">{text}</p>
                <CopyButton target="mailtekst".to_owned() label="Kopieer de tekst".to_owned()/>
            </div>
        </section>
    }
}
