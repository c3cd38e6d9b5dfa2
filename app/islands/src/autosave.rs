//! Saves every answer as it is given, and says so.
//!
//! The form around it is plain HTML that works by itself; the island only listens to it. What it does
//! and says is decided in `machine`, which knows no browser; `shell` carries that out, and `kept` says
//! where a browser keeps what is not on the server yet.

use leptos::prelude::*;

#[cfg(feature = "hydrate")]
mod form;
#[cfg(any(feature = "hydrate", test))]
mod kept;
#[cfg(any(feature = "hydrate", test))]
mod machine;
#[cfg(feature = "hydrate")]
mod notice;
#[cfg(any(feature = "hydrate", test))]
mod record;
#[cfg(feature = "hydrate")]
mod request;
#[cfg(feature = "hydrate")]
mod shell;
mod state;
#[cfg(feature = "hydrate")]
mod storage;
#[cfg(feature = "hydrate")]
mod unsent;
#[cfg(any(feature = "hydrate", feature = "ssr", test))]
mod words;

use state::SaveState;
#[cfg(feature = "ssr")]
pub use state::too_long;
#[cfg(feature = "ssr")]
pub use words::warning;

/// The line with the state of saving, and the island that writes it. The line is no part of the
/// island: a browser that translates pages changes its words before the island wakes.
#[cfg(feature = "ssr")]
pub fn saving(round: &str, participation: &str, form: &'static str) -> impl IntoView + use<> {
    let state = if form.is_empty() {
        SaveState::Idle
    } else {
        SaveState::Asleep
    };
    let words = if form.is_empty() { "" } else { state.text() };
    let (round, participation) = (round.to_owned(), participation.to_owned());
    view! {
        <p class=state.class() role="status" id="bewaarstand">{words}</p>
        <Autosave round=round participation=participation form=form.to_owned()/>
    }
}

/// Takes over the form with the id `form`, if there is one: saves its answers one by one. In any
/// case sends what an earlier page of this participation left unsent.
#[island]
pub fn Autosave(
    /// Round in addresses.
    round: String,
    /// For whom the page was made.
    participation: String,
    /// Id of the form; empty on a page without questions.
    form: String,
) -> impl IntoView {
    Effect::new(move |_| {
        #[cfg(feature = "hydrate")]
        shell::start(&round, &participation, &form);
        let _ = (&round, &participation, &form);
    });
}

/// Shows the notice (the element with the id `wacht`) when this browser keeps answers that are not on the server; forgets them at once,
/// or when a form with `data-forgets` is sent.
#[island]
pub fn Unsent(
    /// Round in addresses; empty for any round.
    round: String,
    forgets: bool,
) -> impl IntoView {
    Effect::new(move |_| {
        #[cfg(feature = "hydrate")]
        unsent::start(&round, forgets);
        let _ = (&round, forgets);
    });
}
