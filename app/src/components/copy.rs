//! What people take along: a link, a code, a text to paste.

use leptos::prelude::*;
use scan_islands::CopyButton;
use scan_texts::t;

/// A link or code in a frame, with a button that copies it.
pub fn copy_box(id: &'static str, value: String, button: &'static str) -> AnyView {
    html! {
        <div class="copy-box">
            <code class="copy-box__value" id=id>{value}</code>
            <CopyButton target=id.to_owned() label=button.to_owned()/>
        </div>
    }
}

/// A card with a text to send around.
pub fn mail_card(text: String) -> AnyView {
    html! {
        <section class="card flow">
            <h2>{t!("frame-copy-mail-text")}</h2>
            <div class="copy-box">
                <p class="copy-box__value copy-box__value--text" id="mailtekst">{text}</p>
                <CopyButton target="mailtekst".to_owned() label=t!("frame-copy-copy-text").to_owned()/>
            </div>
        </section>
    }
}
