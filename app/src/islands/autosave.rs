//! Saves every answer as it is given, and says so.
//!
//! The form around it is plain HTML that works by itself; this island only listens to it. What is
//! not on the server yet lies in `queue.rs`, in the browser's storage.

use leptos::prelude::*;

#[cfg(feature = "hydrate")]
mod form;
#[cfg(feature = "hydrate")]
mod queue;
#[cfg(feature = "hydrate")]
mod sender;

/// What the island says about saving.
// The server only ever renders the first.
#[cfg_attr(feature = "ssr", allow(dead_code))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveState {
    /// No script runs (yet): the buttons of the form save.
    Asleep,
    /// Nothing was answered since the page came.
    Idle,
    /// Something is on its way.
    Saving,
    /// Everything is on the server's disk.
    Saved,
    /// The server was not reached; it is tried again.
    Retrying,
    /// Another device was first with some answer.
    Conflict,
    /// The private phase is over.
    Closed,
    /// This browser may not answer here any more.
    Gone,
}

impl SaveState {
    /// The words.
    pub fn text(self) -> &'static str {
        match self {
            Self::Asleep => "Met Volgende of Vorige bewaart u",
            Self::Idle => "Antwoorden worden vanzelf bewaard",
            Self::Saving => "Wordt bewaard…",
            Self::Saved => "Opgeslagen",
            Self::Retrying => {
                "Niet bewaard, we proberen het opnieuw. Uw antwoord staat op dit apparaat."
            }
            Self::Conflict => "Er zijn twee versies van een antwoord. Kies boven aan de pagina.",
            Self::Closed => "Het invullen is afgesloten. Uw laatste antwoord telt niet mee.",
            Self::Gone => {
                "U doet niet meer mee op dit apparaat. Uw laatste antwoord is niet bewaard."
            }
        }
    }

    /// CSS class, which also chooses the mark.
    pub fn class(self) -> &'static str {
        match self {
            Self::Asleep | Self::Idle => "save-state",
            Self::Saved => "save-state save-state--saved",
            Self::Saving => "save-state save-state--busy",
            Self::Retrying => "save-state save-state--offline",
            Self::Conflict | Self::Closed | Self::Gone => "save-state save-state--failed",
        }
    }
}

/// The line with the state of saving. Wakes up, finds the form with the id `form`, takes over its
/// answers one by one, and sends what an earlier page left unsent.
#[island]
pub fn Autosave(
    /// Round in addresses.
    round: String,
    /// Id of the form.
    form: String,
) -> impl IntoView {
    let (state, set_state) = signal(SaveState::Asleep);
    Effect::new(move |_| {
        #[cfg(feature = "hydrate")]
        sender::start(&round, &form, set_state);
        let _ = (&round, &form, set_state);
    });
    view! {
        <p class=move || state.get().class() role="status">{move || state.get().text()}</p>
    }
}
