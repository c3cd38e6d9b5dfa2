//! What the coordinator's page of a round shows in each phase.

use leptos::prelude::*;
use scan::application::ManagedRound;
use scan::round::{Anonymity, Phase};

use super::{address, remove};
use crate::components::alert::note;
use crate::pages::form_body::idempotency_field;
use scan_report::words::date;

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
            let state = if round.leaving.is_some() { "wordt verwijderd" } else { state };
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

/// Until when the answers of single people are there, and what stays of them; nothing while they
/// answer.
pub(super) fn kept(managed: &ManagedRound) -> Option<AnyView> {
    let gone = match managed.round.anonymity {
        Anonymity::Anonymous => "Opmerkingen van collega’s zijn er dan niet meer.",
        Anonymity::OpenCards => {
            "Opmerkingen, wie wat antwoordde en rolgroepen van minder dan 5 mensen zijn er dan niet meer."
        }
    };
    let text = match (managed.round.phase, managed.round.expired_on) {
        (Phase::Private, _) => return None,
        (_, Some(day)) => format!(
            "De losse antwoorden zijn op {} verwijderd. De aantallen van het team zijn er nog: overzicht, vergelijking en rapport werken daarmee zoals eerst.",
            date(day)
        ),
        (_, None) => {
            let day = managed.next_term.map(date)?;
            format!(
                "De losse antwoorden worden op {day} verwijderd; daarna blijven alleen de aantallen van het team. {gone} Overzicht, vergelijking en rapport blijven werken."
            )
        }
    };
    Some(note("info", text))
}

/// What happens when the coordinator does not end the private phase.
pub(super) fn closes_by_itself(managed: &ManagedRound) -> Option<AnyView> {
    let day = managed.next_term.map(date)?;
    let text = format!("Sluit u het invullen niet af? Dan doen wij dat op {day}.");
    Some(view! { <p class="small">{text}</p> }.into_any())
}

/// Who else coordinates the team, and having all scans together.
pub(super) fn together(base: &str) -> impl IntoView + use<> {
    view! {
        <section class="flow">
            <h2>"Samen coördineren"</h2>
            <p>"Zet deze scan bij uw account, of nodig een collega uit om mee te beheren of mee te kijken. Dan raakt hij niet zoek als u uw beheerlink kwijt bent."</p>
            <p><a class="button button--quiet" href=format!("{base}/team")>"Wie coördineert deze scan?"</a></p>
        </section>
    }
}

/// The management link, signing out, and deleting.
pub(super) fn more(managed: &ManagedRound) -> impl IntoView + use<> {
    let base = address(&managed.round.name);
    let removing = remove::address(&managed.round.name);
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
        <p class="small"><a href=removing>"Ronde of team verwijderen"</a></p>
    }
}
