//! The coordinator's page of a finished round: how it stands, and what comes next.

use scan::release::Threshold;
use scan::round::{Contribution, Phase};

use super::contribution::{FormInput, board_field, example, explained, question};
use super::{Tab, address, kicker, nav, parts};
use crate::components::field::{ErrorSummary, Errors};
use crate::pages::prelude::*;
use crate::pages::share;
use crate::pages::support;
use scan::application::{Counted, CountedStand, ManagedRound};
use scan_report::words::date;
use scan_texts::{Label, t};

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
    Page::new(t!("manage-finished-title")).with_nav(nav(&managed.round, Tab::Invite))
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
        view! { <a class="button button--quiet" href=format!("{base}/vergelijken")>{t!("manage-finished-compare-with-earlier")}</a> }
    });
    view! {
        <main class="page page--medium" id="inhoud">
            <ErrorSummary errors=errors.clone()/>
            {lead(Some(kicker(round)), t!("manage-finished-title"), t!("manage-finished-since", since = since))}
            {support::news(managed)}
            <div class="button-group">
                <a class="button button--large" href=format!("{base}/overzicht")>{t!("manage-view-overview")}{icon("arrow")}</a>
                <a class="button button--quiet" href=format!("{base}/acties")>{t!("manage-finished-to-actions")}</a>
                {compare}
            </div>
            {next(managed)}
            {share::invitation(&round.name)}
            {support::invitation(&round.name)}
            {contribution(managed, typed, errors, threshold)}
            <dl class="facts">
                <div><dt>{t!("common-questionnaire")}</dt><dd>{t!("manage-finished-questionnaire-version", questionnaire = round.questionnaire.title, version = round.questionnaire.version)}</dd></div>
                <div><dt>{t!("common-form")}</dt><dd>{round.anonymity.label()}</dd></div>
                <div><dt>{t!("common-started")}</dt><dd>{date(round.opened_on)}</dd></div>
                {closed.map(|day| view! { <div><dt>{t!("manage-finished-closed")}</dt><dd>{day}</dd></div> })}
                <div><dt>{t!("common-participants")}</dt><dd>{managed.headcount.total.joined}</dd></div>
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
        let words = t!("manage-finished-next-started", number = number);
        let link = t!("manage-finished-go-to-next", number = number);
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
            <h2>{t!("common-what-next")}</h2>
            <ul class="list">
                <li>{t!("manage-finished-work-on-actions")}</li>
                <li>{t!("manage-finished-again-after-year")}</li>
            </ul>
            <p><a class="button" href=start>{t!("manage-finished-start-next")}</a></p>
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
                <h2>{question()}</h2>
                <p><strong>{t!("manage-finished-no")}</strong></p>
                <p>{t!("manage-finished-can-no-longer-count")}</p>
            </section>
        };
        return Some(section.into_any());
    }
    let (state, buttons) = match contributes {
        Contribution::Ja => (
            t!("manage-finished-yes"),
            vec![
                (Contribution::Ja, t!("manage-finished-save-board")),
                (Contribution::Nee, t!("manage-finished-stop")),
            ],
        ),
        Contribution::Nee => (
            t!("manage-finished-no"),
            vec![(Contribution::Ja, t!("manage-finished-take-part-after-all"))],
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
            t!("manage-finished-stop-is-final")
        }
    };
    let action = format!("{}/bijdrage", address(&managed.round.name));
    let section = view! {
        <section class="card flow" id="bijdrage">
            <h2>{question()}</h2>
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
            (CountedStand::Withdrawn, Contribution::Ja) => {
                t!("manage-finished-withdrawn-can-count-again", day = day)
            }
            (CountedStand::Withdrawn, Contribution::Nee) => {
                t!("manage-finished-withdrawn", day = day)
            }
            (CountedStand::Newest, Contribution::Ja) => {
                t!("manage-finished-counts-in", day = day)
            }
            (CountedStand::Newest, Contribution::Nee) | (CountedStand::Earlier, _) => {
                t!("manage-finished-last-counted-in", day = day)
            }
        }
    });
    let later = match (counted, contributes) {
        (None, _) => {
            t!("manage-finished-always-changeable")
        }
        (Some(_), Contribution::Ja) => {
            t!("manage-finished-if-you-stop")
        }
        (Some(_), Contribution::Nee) => {
            t!("manage-finished-not-in-later-ones")
        }
    };
    (sentence, later)
}
