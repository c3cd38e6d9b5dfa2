//! Where a page gives back what will not be saved any more, and what pages on which a device changes
//! hands say about what is not saved yet.

use leptos::prelude::*;

use crate::components::textarea::TextArea;
use scan_texts::t;

/// Before somebody joins or goes on where somebody else may have been.
pub fn before_another() -> &'static str {
    t!("fill-in-unsaved-before-another")
}

pub fn before_erasing() -> &'static str {
    t!("fill-in-unsaved-before-erasing")
}

/// When somebody comes back after the close.
pub fn after_close() -> &'static str {
    t!("fill-in-unsaved-after-close")
}

/// The island fills it in, when what waited cannot be saved any more.
pub fn not_saved() -> impl IntoView {
    view! {
        <section class="card flow" id="niet-bewaard" hidden>
            <h2>{t!("common-not-saved")}</h2>
            <p id="niet-bewaard-uitleg">{t!("fill-in-unsaved-remarks-not-saved")}</p>
            <label class="form-hint" for="niet-bewaarde-tekst">{t!("fill-in-unsaved-your-remarks")}</label>
            <TextArea id="niet-bewaarde-tekst".to_owned() name="niet-bewaard".to_owned() value=String::new() readonly=true
                described_by="niet-bewaard-uitleg".to_owned()/>
        </section>
    }
}
