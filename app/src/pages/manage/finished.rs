//! The coordinator's page of a finished round: how it stands, and what comes next.

use scan::release::Threshold;
use scan::round::{Contribution, Phase};

use super::contribution::{FormInput, QUESTION, board_field, example, explained};
use super::{Tab, address, kicker, nav, parts};
use crate::components::field::{ErrorSummary, Errors};
use crate::pages::prelude::*;
use crate::pages::share;
use crate::pages::support;
use scan::application::{Counted, CountedStand, ManagedRound};
use scan_report::words::date;

/// Changes whether the team contributes, or which board its school has.
pub async fn contribute(
    visit: Allowed<Managed>,
    FormBody(typed): FormBody<FormInput>,
) -> PageResult {
    let back = format!("{}#bijdrage", address(visit.right.name()));
    let managed = visit.ports.coordination.round(&visit.right).await?;
    // Only a button sends this; without its value nothing changes.
    let Some(contribution) = typed.contribution() else {
        return Ok(go_to(&back));
    };
    match typed.read(contribution) {
        Ok(contributing) => {
            let changed = visit.ports.rounds.contribute(&visit.right, contributing);
            changed.await?;
            Ok(go_to(&back))
        }
        Err(_) if managed.round.phase != Phase::Frozen => Err(Refusal::NotFound.into()),
        Err(errors) => {
            let page = page(&managed).status(errors.status());
            let threshold = visit.site.threshold;
            Ok(visit.page(page, || view(&managed, &typed, &errors, threshold)))
        }
    }
}

pub(super) fn page(managed: &ManagedRound) -> Page {
    Page::new("De ronde is afgerond").with_nav(nav(&managed.round, Tab::Invite))
}

/// The page, with what was typed about contributing.
pub(super) fn view(
    managed: &ManagedRound,
    typed: &FormInput,
    errors: &Errors,
    threshold: Threshold,
) -> AnyView {
    let round = &managed.round;
    let base = address(&round.name);
    let since = round.finished_on.map(date).unwrap_or_default();
    let closed = round.closed_on.map(date);
    let compare = (round.number > 1).then(|| {
        view! { <a class="button button--quiet" href=format!("{base}/vergelijken")>"Vergelijk met eerder"</a> }
    });
    view! {
        <main class="page page--medium" id="inhoud">
            <ErrorSummary errors=errors.clone()/>
            {lead(Some(kicker(round)), "De ronde is afgerond", format!("Sinds {since}. Aan deze ronde verandert niets meer. Het overzicht en de afspraken blijven hier staan, en acties kunt u blijven bijwerken."))}
            {support::news(managed)}
            <div class="button-group">
                <a class="button button--large" href=format!("{base}/overzicht")>"Bekijk het overzicht"{icon("arrow")}</a>
                <a class="button button--quiet" href=format!("{base}/acties")>"Naar de acties"</a>
                {compare}
            </div>
            {next(managed)}
            {share::invitation(&round.name)}
            {support::invitation(&round.name)}
            {contribution(managed, typed, errors, threshold)}
            <dl class="facts">
                <div><dt>"Vragenlijst"</dt><dd>{format!("{}, versie {}", round.questionnaire.title, round.questionnaire.version)}</dd></div>
                <div><dt>"Vorm"</dt><dd>{round.anonymity.label()}</dd></div>
                <div><dt>"Begonnen"</dt><dd>{date(round.opened_on)}</dd></div>
                {closed.map(|day| view! { <div><dt>"Invullen afgesloten"</dt><dd>{day}</dd></div> })}
                <div><dt>"Deelnemers"</dt><dd>{managed.headcount.total.joined}</dd></div>
            </dl>
            {parts::kept(managed)}
            {parts::rounds(managed)}
            {parts::together(&base)}
            {parts::more(managed)}
        </main>
    }
    .into_any()
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

/// Whether the team contributes, and a form to change that.
fn contribution(
    managed: &ManagedRound,
    typed: &FormInput,
    errors: &Errors,
    threshold: Threshold,
) -> Option<AnyView> {
    let contributes = managed.contributes?;
    if let (Contribution::Nee, Some(_)) = (contributes, managed.round.expired_on) {
        let section = view! {
            <section class="card flow" id="bijdrage">
                <h2>{QUESTION}</h2>
                <p><strong>"Nee, uw team doet niet mee."</strong></p>
                <p>"Deze ronde kan ook niet meer gaan meetellen: de losse antwoorden zijn verwijderd. Een volgende ronde kan dat wel."</p>
            </section>
        };
        return Some(section.into_any());
    }
    let (state, buttons) = match contributes {
        Contribution::Ja => (
            "Ja, uw team doet mee.",
            vec![
                (Contribution::Ja, "Bewaar het schoolbestuur"),
                (Contribution::Nee, "Doe niet meer mee"),
            ],
        ),
        Contribution::Nee => (
            "Nee, uw team doet niet mee.",
            vec![(Contribution::Ja, "Doe toch mee")],
        ),
    };
    let buttons: Vec<_> = buttons
        .into_iter()
        .map(|(choice, words)| {
            view! { <button class="button button--quiet" name="bijdrage" value=choice.key()>{words}</button> }
        })
        .collect();
    let (counted, later) = counted(managed.counted, contributes);
    let later = match managed.round.expired_on {
        None => later,
        Some(_) => {
            "Doet u niet meer mee? Dan kan deze ronde later niet weer meetellen: de losse antwoorden zijn verwijderd. Uitgaven die al gemaakt zijn, veranderen niet."
        }
    };
    let action = format!("{}/bijdrage", address(&managed.round.name));
    let section = view! {
        <section class="card flow" id="bijdrage">
            <h2>{QUESTION}</h2>
            <p><strong>{state}</strong></p>
            {counted.map(|sentence| view! { <p>{sentence}</p> })}
            <p class="small">{explained(threshold)}</p>
            {example(threshold)}
            <form class="form" method="post" action=action novalidate>
                {board_field(typed, errors)}
                <div class="button-group">{buttons}</div>
            </form>
            <p class="small">{later}</p>
        </section>
    };
    Some(section.into_any())
}

/// In which release the round counts or counted, and what changing the choice does.
fn counted(counted: Option<Counted>, contributes: Contribution) -> (Option<String>, &'static str) {
    let sentence = counted.map(|counted| {
        let day = date(counted.on);
        match (counted.stand, contributes) {
            (CountedStand::Withdrawn, Contribution::Ja) => format!(
                "De uitgave van {day} is ingetrokken. Uw ronde telde daarin mee; die cijfers zijn niet meer te lezen. De volgende uitgave kan uw ronde weer meetellen."
            ),
            (CountedStand::Withdrawn, Contribution::Nee) => format!(
                "De uitgave van {day} is ingetrokken. Uw ronde telde daarin mee; die cijfers zijn niet meer te lezen."
            ),
            (CountedStand::Newest, Contribution::Ja) => {
                format!("Telt mee in de uitgave van {day}.")
            }
            (CountedStand::Newest, Contribution::Nee) | (CountedStand::Earlier, _) => {
                format!("Telde het laatst mee in de uitgave van {day}.")
            }
        }
    });
    let later = match (counted, contributes) {
        (None, _) => {
            "Uw keuze kunt u altijd veranderen. Ze geldt voor uitgaven die daarna gemaakt worden."
        }
        (Some(_), Contribution::Ja) => {
            "Doet u niet meer mee? Dan veranderen uitgaven die al gemaakt zijn niet. In latere telt uw team niet meer mee."
        }
        (Some(_), Contribution::Nee) => {
            "Uitgaven die al gemaakt zijn, veranderen niet. In latere telt uw team niet meer mee."
        }
    };
    (sentence, later)
}
