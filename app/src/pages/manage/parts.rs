//! What the coordinator's page of a round shows in each phase.

use leptos::prelude::*;
use scan::application::ManagedRound;
use scan::round::{Anonymity, Phase};

use super::{address, remove};
use crate::components::alert::note;
use crate::pages::form_body::idempotency_field;
use scan_report::words::date;
use scan_texts::t;

/// The other rounds of the team; nothing when there is one.
pub(super) fn rounds(managed: &ManagedRound) -> Option<impl IntoView + use<>> {
    let others: Vec<_> = managed
        .rounds
        .iter()
        .filter(|round| round.name != managed.round.name)
        .map(|round| {
            let state = match round.phase {
                Phase::Private => t!("manage-parts-state-open"),
                Phase::Review => t!("common-filling-in-closed-not"),
                Phase::Frozen => t!("common-finished"),
            };
            let state = if round.leaving.is_some() { t!("common-being-deleted") } else { state };
            view! { <li><a href=address(&round.name)>{t!("manage-parts-round", round = round.number)}</a>{format!(", {state}")}</li> }
        })
        .collect();
    (!others.is_empty()).then(|| {
        view! {
            <section class="flow">
                <h2>{t!("manage-parts-other-rounds")}</h2>
                <ul class="list">{others}</ul>
            </section>
        }
    })
}

/// Until when the answers of single people are there, and what stays of them; nothing while they
/// answer.
pub(super) fn kept(managed: &ManagedRound) -> Option<AnyView> {
    let gone = match managed.round.anonymity {
        Anonymity::Anonymous => t!("manage-parts-gone-anonymous"),
        Anonymity::OpenCards => {
            t!("manage-parts-gone-open")
        }
    };
    let text = match (managed.round.phase, managed.round.expired_on) {
        (Phase::Private, _) => return None,
        (_, Some(day)) => t!("manage-parts-answers-deleted", day = date(day)),
        (_, None) => {
            let day = managed.next_term.map(date)?;
            t!(
                "manage-parts-answers-will-be-deleted",
                day = day,
                gone = gone
            )
        }
    };
    Some(note("info", text))
}

/// What happens when the coordinator does not end the private phase.
pub(super) fn closes_by_itself(managed: &ManagedRound) -> Option<AnyView> {
    let day = managed.next_term.map(date)?;
    let text = t!("manage-parts-closes-by-itself", day = day);
    Some(view! { <p class="small">{text}</p> }.into_any())
}

/// Who else coordinates the team, and having all scans together.
pub(super) fn together(base: &str) -> impl IntoView + use<> {
    view! {
        <section class="flow">
            <h2>{t!("manage-parts-together")}</h2>
            <p>{t!("manage-parts-together-explained")}</p>
            <p><a class="button button--quiet" href=format!("{base}/team")>{t!("common-who-coordinates-this-scan")}</a></p>
        </section>
    }
}

/// The management link, signing out, and deleting.
pub(super) fn more(managed: &ManagedRound) -> impl IntoView + use<> {
    let base = address(&managed.round.name);
    let removing = remove::address(&managed.round.name);
    view! {
        <details class="details">
            <summary>{t!("manage-parts-link-lost")}</summary>
            <p>{t!("manage-parts-new-link-explained")}</p>
            <div class="button-group">
                <form method="post" action=format!("{base}/link/nieuw")>{idempotency_field()}<button class="button button--quiet">{t!("manage-parts-new-link")}</button></form>
                <form method="post" action="/beheer/afmelden"><button class="button button--plain">{t!("manage-parts-sign-out-device")}</button></form>
            </div>
            <p class="small">{t!("manage-parts-sign-out-caution")}</p>
        </details>
        <p class="small"><a href=removing>{t!("manage-parts-delete")}</a></p>
    }
}
