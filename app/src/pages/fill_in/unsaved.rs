//! Where a page gives back what will not be saved any more, and what pages on which a device changes
//! hands say about what is not saved yet.

use leptos::prelude::*;

use crate::components::textarea::TextArea;

/// Before somebody joins or goes on where somebody else may have been.
pub const BEFORE_ANOTHER: &str = "Op dit apparaat staat een antwoord dat nog niet is bewaard. \
    Gaat hier iemand anders verder, dan vervalt het. Is het van u? Ga dan eerst verder met uw eigen \
    antwoorden, tot er ‘Opgeslagen’ staat.";

pub const BEFORE_ERASING: &str =
    "Een antwoord op dit apparaat is nog niet bewaard. Als u alles wist, vervalt het ook.";

/// When somebody comes back after the close.
pub const AFTER_CLOSE: &str = "Een antwoord op dit apparaat kwam niet aan voordat het invullen werd \
    afgesloten. Het telt niet mee, en we hebben het van dit apparaat gewist.";

/// The island fills it in, when what waited cannot be saved any more.
pub fn not_saved() -> impl IntoView {
    view! {
        <section class="card flow" id="niet-bewaard" hidden>
            <h2>"Niet bewaard"</h2>
            <p id="niet-bewaard-uitleg">"Deze opmerkingen van u zijn niet bewaard. Kopieer wat u wilt houden."</p>
            <label class="form-hint" for="niet-bewaarde-tekst">"Uw opmerkingen"</label>
            <TextArea id="niet-bewaarde-tekst".to_owned() name="niet-bewaard".to_owned() value=String::new() readonly=true
                described_by="niet-bewaard-uitleg".to_owned()/>
        </section>
    }
}
