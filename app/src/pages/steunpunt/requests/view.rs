//! The page of a request.

use scan::application::staff::StaffMember;
use scan::application::support_requests::{DeskRequest, StepTaken};
use scan::support::StepKind;

use super::actions::actions;
use super::input::{Back, FormInput};
use super::{ADDRESS, title};
use crate::components::alert::refused_alert;
use crate::components::field::ErrorSummary;
use crate::components::letter::letter;
use crate::pages::prelude::*;
use scan_report::words::moment;
use scan_texts::{Label, t};

/// What was sent, what was done, and what can be done; `member` is who looks.
pub(super) fn view(member: &StaffMember, request: &DeskRequest, typed: &FormInput) -> AnyView {
    let entry = &request.entry;
    let overtaken = matches!(typed.back, Back::Overtaken).then(|| {
        refused_alert(
            t!("steunpunt-requests-view-overtaken"),
            t!("steunpunt-requests-view-overtaken-text"),
        )
    });
    let status = match &entry.holder {
        Some(holder) => t!(
            "steunpunt-requests-view-status-with",
            status = entry.status.label(),
            holder = holder
        ),
        None => t!(
            "steunpunt-requests-view-status",
            status = entry.status.label()
        ),
    };
    let kicker = format!("{} · {}", entry.school, entry.sector.label());
    let text = match &request.letter {
        Some(text) => letter(text),
        None => view! { <p>{t!("steunpunt-requests-view-withdrawn")}</p> }.into_any(),
    };
    view! {
        <main class="page page--medium" id="inhoud">
            {breadcrumb([(ADDRESS.to_owned(), title())], entry.topic.clone())}
            <ErrorSummary errors=typed.errors()/>
            {overtaken}
            {lead(Some(kicker), entry.topic.clone(), status)}
            <section class="card flow" aria-labelledby="tekst">
                <h2 id="tekst">{t!("steunpunt-requests-view-sent")}</h2>
                {text}
                <p class="small">{t!("steunpunt-requests-view-no-more")}</p>
            </section>
            {history(request)}
            {actions(member, request, typed)}
        </main>
    }
    .into_any()
}

/// Everything that was done, the first first.
fn history(request: &DeskRequest) -> AnyView {
    let steps: Vec<_> = request.steps.iter().map(step).collect();
    view! {
        <section class="card flow" aria-labelledby="gebeurd">
            <h2 id="gebeurd">{t!("steunpunt-requests-view-history")}</h2>
            <ol class="history">
                <li><p>{t!("steunpunt-requests-view-asked", sent = moment(request.entry.sent))}</p></li>
                {steps}
            </ol>
        </section>
    }
    .into_any()
}

fn step(step: &StepTaken) -> AnyView {
    let who = step
        .who
        .as_deref()
        .unwrap_or(t!("steunpunt-requests-view-the-school"));
    let (what, text) = match (step.kind, &step.text) {
        (StepKind::Taken, _) => (t!("steunpunt-requests-view-took").to_owned(), None),
        (StepKind::GivenBack, _) => (t!("steunpunt-requests-view-gave-back").to_owned(), None),
        (StepKind::HandedOver, expert) => {
            let expert = expert.as_deref().unwrap_or_default();
            (
                t!("steunpunt-requests-view-handed-over", expert = expert),
                None,
            )
        }
        (StepKind::Answered, text) => (
            t!("steunpunt-requests-view-answered").to_owned(),
            text.as_ref(),
        ),
        (StepKind::Closed, _) => (t!("steunpunt-requests-view-closed").to_owned(), None),
        (StepKind::Withdrawn, _) => (t!("steunpunt-requests-view-took-back").to_owned(), None),
    };
    let line = format!("{}: {who} {what}", moment(step.at));
    view! { <li><p>{line}</p>{text.map(letter)}</li> }.into_any()
}
