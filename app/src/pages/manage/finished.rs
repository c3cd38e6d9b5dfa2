//! The coordinator's page of a finished round: how it stands, and what comes next.

use scan::round::Contribution;

use super::finish::{EXPLAINED, QUESTION};
use super::{address, kicker, parts};
use crate::pages::prelude::*;
use crate::pages::share;
use scan::application::ManagedRound;
use scan_report::words::date;

pub(super) fn view(managed: &ManagedRound) -> impl IntoView + use<> {
    let round = &managed.round;
    let base = address(&round.name);
    let since = round.finished_on.map(date).unwrap_or_default();
    let closed = round.closed_on.map(date);
    let compare = (round.number > 1).then(|| {
        view! { <a class="button button--quiet" href=format!("{base}/vergelijken")>"Vergelijk met eerder"</a> }
    });
    view! {
        <main class="page page--medium" id="inhoud">
            {lead(Some(kicker(round)), "De ronde is afgerond", format!("Sinds {since}. Aan deze ronde verandert niets meer. Het overzicht en de afspraken blijven hier staan, en acties kunt u blijven bijwerken."))}
            <div class="button-group">
                <a class="button button--large" href=format!("{base}/overzicht")>"Bekijk het overzicht"{icon("arrow")}</a>
                <a class="button button--quiet" href=format!("{base}/acties")>"Naar de acties"</a>
                {compare}
            </div>
            {next(managed)}
            {share::invitation(&round.name)}
            {contribution(managed)}
            <dl class="facts">
                <div><dt>"Vragenlijst"</dt><dd>{format!("{}, versie {}", round.questionnaire.title, round.questionnaire.version)}</dd></div>
                <div><dt>"Vorm"</dt><dd>{round.anonymity.label()}</dd></div>
                <div><dt>"Begonnen"</dt><dd>{date(round.opened_on)}</dd></div>
                {closed.map(|day| view! { <div><dt>"Invullen afgesloten"</dt><dd>{day}</dd></div> })}
                <div><dt>"Deelnemers"</dt><dd>{managed.headcount.total.joined}</dd></div>
            </dl>
            {parts::rounds(managed)}
            {parts::more(&base)}
        </main>
    }
}

/// The next round: to start, or there already.
fn next(managed: &ManagedRound) -> AnyView {
    let number = managed.round.number + 1;
    let later = managed.rounds.iter().find(|found| found.number == number);
    if let Some(later) = later {
        let words = format!("Ronde {number} is begonnen");
        let link = format!("Ga naar ronde {number}");
        return view! {
            <section class="card card--sunk flow">
                <h2>{words}</h2>
                <p><a href=address(&later.name)>{link}</a></p>
            </section>
        }
        .into_any();
    }
    let start = format!("{}/volgende", address(&managed.round.name));
    view! {
        <section class="card card--sunk flow">
            <h2>"Hoe nu verder?"</h2>
            <ul class="list">
                <li>"Werk aan uw acties en kijk af en toe samen hoe het gaat."</li>
                <li>"Vul de scan na een jaar opnieuw in. Dan ziet u wat er veranderd is."</li>
            </ul>
            <p><a class="button" href=start>"Begin de volgende ronde"</a></p>
        </section>
    }
    .into_any()
}

/// Whether the team contributes, and a button to change that.
fn contribution(managed: &ManagedRound) -> Option<AnyView> {
    let (state, other, button) = match managed.contributes? {
        Contribution::Ja => (
            "Ja, uw team doet mee.",
            Contribution::Nee,
            "Doe niet meer mee",
        ),
        Contribution::Nee => (
            "Nee, uw team doet niet mee.",
            Contribution::Ja,
            "Doe toch mee",
        ),
    };
    let action = format!("{}/bijdrage", address(&managed.round.name));
    let section = view! {
        <section class="card flow" id="bijdrage">
            <h2>{QUESTION}</h2>
            <p><strong>{state}</strong></p>
            <p class="small">{EXPLAINED}</p>
            <form method="post" action=action>
                <input type="hidden" name="bijdrage" value=other.key()/>
                <button class="button button--quiet">{button}</button>
            </form>
            <p class="small">"Veranderen kan zolang de vergelijking niet is gemaakt."</p>
        </section>
    };
    Some(section.into_any())
}
