//! What the coordinator's page of a round shows in each phase.

use leptos::prelude::*;
use scan::application::ManagedRound;
use scan::round::Phase;

use super::address;
use crate::pages::form_body::idempotency_field;

/// The other rounds of the team; nothing when there is one.
pub(super) fn rounds(managed: &ManagedRound) -> Option<impl IntoView + use<>> {
    let others: Vec<_> = managed
        .rounds
        .iter()
        .filter(|round| round.name != managed.round.name)
        .map(|round| {
            let state = match round.phase {
                Phase::Private => "open om in te vullen",
                Phase::Review => "invullen afgesloten, nog niet afgerond",
                Phase::Frozen => "afgerond",
            };
            view! { <li><a href=address(&round.name)>{format!("Ronde {}", round.number)}</a>{format!(", {state}")}</li> }
        })
        .collect();
    (!others.is_empty()).then(|| {
        view! {
            <section class="flow">
                <h2>"Andere rondes van dit team"</h2>
                <ul class="list">{others}</ul>
            </section>
        }
    })
}

/// The management link and signing out.
pub(super) fn more(base: &str) -> impl IntoView + use<> {
    view! {
        <details class="details">
            <summary>"Beheerlink kwijt, of dit apparaat afmelden?"</summary>
            <p>"Maak een nieuwe beheerlink. De oude link werkt dan niet meer, en andere apparaten worden afgemeld."</p>
            <div class="button-group">
                <form method="post" action=format!("{base}/link/nieuw")>{idempotency_field()}<button class="button button--quiet">"Maak een nieuwe beheerlink"</button></form>
                <form method="post" action="/beheer/afmelden"><button class="button button--plain">"Meld dit apparaat af"</button></form>
            </div>
            <p class="small">"Meld u pas af als u uw beheerlink hebt bewaard. Zonder link kunt u niet meer bij uw scan."</p>
        </details>
    }
}
