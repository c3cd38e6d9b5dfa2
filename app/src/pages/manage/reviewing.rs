//! The coordinator's page once the answering is closed: what comes next, in the order of the steps.

use scan::agreement::Agreed;

use super::{address, kicker, parts};
use crate::pages::prelude::*;
use crate::pages::share;
use crate::pages::shared_device::told;
use crate::pages::support;
use scan::application::ManagedRound;
use scan_report::words::{count, date};

/// Whether the team session is open now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Session {
    /// Somebody can lead it.
    Open,
    /// It can be opened.
    Closed,
}

pub(super) fn view(
    managed: &ManagedRound,
    agreed: &Agreed,
    session: Session,
) -> impl IntoView + use<> {
    let round = &managed.round;
    let base = address(&round.name);
    let total = managed.headcount.total;
    let when = round.closed_on.map(date).unwrap_or_default();
    let joined = count(total.joined, "collega deed", "collega’s deden");
    view! {
        <main class="page page--medium" id="inhoud">
            {lead(Some(kicker(round)), "Het invullen is afgesloten", format!("Sinds {when}. {joined} mee, van wie {} zeiden klaar te zijn. Nu is het team aan zet.", total.finished))}
            {support::news(managed)}
            {told(managed.shared_device)}
            {steps(&base, &so_far(managed, agreed), session)}
            {share::invitation(&round.name)}
            {support::invitation(&round.name)}
            <section class="card card--sunk flow">
                <h2>"Klaar met kijken en afspreken? Rond de ronde dan af"</h2>
                <p>"Daarna verandert er niets meer aan deze ronde. Acties kunt u blijven bijwerken, en u kunt een volgende ronde beginnen."</p>
                <p><a class="button button--quiet" href=format!("{base}/afronden")>"Ronde afronden"</a></p>
            </section>
            <dl class="facts">
                <div><dt>"Vragenlijst"</dt><dd>{format!("{}, versie {}", round.questionnaire.title, round.questionnaire.version)}</dd></div>
                <div><dt>"Vorm"</dt><dd>{round.anonymity.label()}</dd></div>
                <div><dt>"Begonnen"</dt><dd>{date(round.opened_on)}</dd></div>
            </dl>
            {parts::kept(managed)}
            {parts::rounds(managed)}
            {parts::together(&base)}
            {parts::more(managed)}
        </main>
    }
}

/// "3 van 14 vragen hebben een teamantwoord, en er zijn 2 acties."
fn so_far(managed: &ManagedRound, agreed: &Agreed) -> String {
    let items = managed.round.questionnaire.items().count();
    let answers = agreed.answers.values();
    let answers = answers.filter(|now| now.value.choice.is_some()).count();
    let actions = agreed.actions.len();
    if answers == 0 && actions == 0 {
        return "Er is nog niets vastgelegd.".to_owned();
    }
    format!(
        "Tot nu toe: {answers} van {items} vragen met een teamantwoord en {}.",
        count(actions, "actie", "acties")
    )
}

fn steps(base: &str, so_far: &str, session: Session) -> impl IntoView + use<> {
    let to = |page: &str| format!("{base}/{page}");
    let (class, words) = match session {
        Session::Open => ("button", "Verder met de teamsessie"),
        Session::Closed => ("button button--quiet", "Naar de teamsessie"),
    };
    let first = match session {
        Session::Open => "button button--quiet",
        Session::Closed => "button",
    };
    view! {
        <ol class="steps steps--do">
            <li class="step">
                <h2>"Kijk zelf"</h2>
                <p>"Waar staat uw team, waar verschillen de meningen en waar begint u?"</p>
                <p><a class=first href=to("overzicht")>"Bekijk het overzicht"{icon("arrow")}</a></p>
            </li>
            <li class="step">
                <h2>"Praat samen"</h2>
                <p>"In de teamsessie kijkt het team mee op een groot scherm. Liever zonder scherm? Print de "<a href=to("leidraad")>"gespreksleidraad"</a>"."</p>
                <p><a class=class href=to("sessie")>{words}</a></p>
            </li>
            <li class="step">
                <h2>"Spreek af"</h2>
                <p>{so_far.to_owned()}</p>
                <ul class="list">
                    <li><a href=to("afspraken")>"Afspraken"</a>": wat vinden we samen?"</li>
                    <li><a href=to("middelen")>"Middelen"</a>": wat ontbreekt er?"</li>
                    <li><a href=to("acties")>"Acties"</a>": wie doet wat, en wanneer?"</li>
                    <li><a href=to("koppeling")>"Collega-koppeling"</a>": wie helpt wie?"</li>
                </ul>
            </li>
        </ol>
    }
}
