//! A result for people without access, by a read-only link: `/beheer/{round}/delen` for the
//! coordinator, `/gedeeld/…` for readers.

pub mod coordinate;
mod list;
pub mod open;
pub mod read;
pub mod revoke;

use leptos::prelude::*;

use crate::components::icon::icon;
use crate::pages::manage;
use crate::ports::RoundName;

/// The coordinator's page of the links of a round.
fn managed_address(round: &RoundName) -> String {
    format!("{}/delen", manage::address(round))
}

/// Leads the coordinator there.
pub(super) fn invitation(round: &RoundName) -> impl IntoView + use<> {
    view! {
        <section class="card card--sunk flow">
            <h2>"Laat anderen meelezen"</h2>
            <p>"Geef het schoolbestuur of het samenwerkingsverband een link naar het resultaat. U bepaalt hoe lang hij werkt en kunt hem altijd intrekken."</p>
            <p><a class="button button--quiet" href=managed_address(round)>"Deel het resultaat"{icon("arrow")}</a></p>
        </section>
    }
}
