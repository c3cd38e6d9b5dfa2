//! The coordinator's page once the answering is closed: what comes next, in the order of the steps.

use scan::agreement::Agreed;

use super::{address, kicker, parts};
use crate::pages::prelude::*;
use crate::pages::share;
use crate::pages::shared_device::told;
use crate::pages::support;
use scan::application::ManagedRound;
use scan_report::words::{count, date};
use scan_texts::{Label, t};

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
    let joined = count(
        total.joined,
        t!("manage-reviewing-joined-one"),
        t!("manage-reviewing-joined-many"),
    );
    view! {
        <main class="page page--medium" id="inhoud">
            {lead(Some(kicker(round)), t!("common-filling-in-is-closed"), t!("manage-reviewing-since", when = when, joined = joined, finished = total.finished))}
            {support::news(managed)}
            {told(managed.shared_device)}
            {steps(&base, &so_far(managed, agreed), session)}
            {share::invitation(&round.name)}
            {support::invitation(&round.name)}
            <section class="card card--sunk flow">
                <h2>{t!("manage-reviewing-done-then-finish")}</h2>
                <p>{t!("manage-reviewing-finish-explained")}</p>
                <p><a class="button button--quiet" href=format!("{base}/afronden")>{t!("common-finish-round")}</a></p>
            </section>
            <dl class="facts">
                <div><dt>{t!("common-questionnaire")}</dt><dd>{t!("manage-reviewing-questionnaire-version", questionnaire = round.questionnaire.title, version = round.questionnaire.version)}</dd></div>
                <div><dt>{t!("common-form")}</dt><dd>{round.anonymity.label()}</dd></div>
                <div><dt>{t!("common-started")}</dt><dd>{date(round.opened_on)}</dd></div>
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
        return t!("manage-reviewing-nothing-yet").to_owned();
    }
    t!(
        "manage-reviewing-so-far",
        answers = answers,
        items = items,
        actions = count(actions, t!("common-action"), t!("common-actions"))
    )
}

fn steps(base: &str, so_far: &str, session: Session) -> impl IntoView + use<> {
    let to = |page: &str| format!("{base}/{page}");
    let (class, words) = match session {
        Session::Open => ("button", t!("manage-reviewing-continue-session")),
        Session::Closed => ("button button--quiet", t!("common-to-the-team-session")),
    };
    let first = match session {
        Session::Open => "button button--quiet",
        Session::Closed => "button",
    };
    view! {
        <ol class="steps steps--do">
            <li class="step">
                <h2>{t!("manage-reviewing-look-yourself")}</h2>
                <p>{t!("manage-reviewing-look-explained")}</p>
                <p><a class=first href=to("overzicht")>{t!("manage-view-overview")}{icon("arrow")}</a></p>
            </li>
            <li class="step">
                <h2>{t!("manage-reviewing-talk")}</h2>
                <p>{t!("manage-reviewing-talk-explained")}<a href=to("leidraad")>{t!("common-discussion-guide-text")}</a>"."</p>
                <p><a class=class href=to("sessie")>{words}</a></p>
            </li>
            <li class="step">
                <h2>{t!("manage-reviewing-agree")}</h2>
                <p>{so_far.to_owned()}</p>
                <ul class="list">
                    <li><a href=to("afspraken")>{t!("common-agreements")}</a>{t!("manage-reviewing-agreements-explained")}</li>
                    <li><a href=to("middelen")>{t!("common-resources")}</a>{t!("manage-reviewing-resources-explained")}</li>
                    <li><a href=to("acties")>{t!("common-actions-short")}</a>{t!("manage-reviewing-actions-explained")}</li>
                    <li><a href=to("koppeling")>{t!("common-peer-pairing")}</a>{t!("manage-reviewing-pairing-explained")}</li>
                </ul>
            </li>
        </ol>
    }
}
