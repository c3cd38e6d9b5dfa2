//! The page of a request.

use scan::application::staff::StaffMember;
use scan::application::support_requests::{DeskRequest, StepTaken};
use scan::support::StepKind;

use super::super::words::moment;
use super::actions::actions;
use super::input::{Back, FormInput};
use super::{ADDRESS, TITLE};
use crate::components::alert::refused_alert;
use crate::components::field::ErrorSummary;
use crate::components::letter::letter;
use crate::pages::prelude::*;

/// What was sent, what was done, and what can be done; `member` is who looks.
pub(super) fn view(member: &StaffMember, request: &DeskRequest, typed: &FormInput) -> AnyView {
    let entry = &request.entry;
    let overtaken = matches!(typed.back, Back::Overtaken).then(|| {
        refused_alert(
            "Er is intussen iets gebeurd met deze vraag",
            "Er is niets gewijzigd en niets verstuurd. Onder ‘Wat er gebeurde’ ziet u wat een collega of de school deed. Wat u typte, staat er nog.",
        )
    });
    let status = match &entry.holder {
        Some(holder) => format!("Status: {}, bij {holder}.", entry.status.label()),
        None => format!("Status: {}.", entry.status.label()),
    };
    let kicker = format!("{} · {}", entry.school, entry.sector.label());
    let text = match &request.letter {
        Some(text) => letter(text),
        None => view! { <p>"De school trok deze vraag in. De tekst is gewist."</p> }.into_any(),
    };
    view! {
        <main class="page page--medium" id="inhoud">
            {breadcrumb([(ADDRESS.to_owned(), TITLE)], entry.topic.clone())}
            <ErrorSummary errors=typed.errors()/>
            {overtaken}
            {lead(Some(kicker), entry.topic.clone(), status)}
            <section class="card flow" aria-labelledby="tekst">
                <h2 id="tekst">"Dit verstuurde de school"</h2>
                {text}
                <p class="small">"Meer is er niet: het steunpunt ziet geen antwoorden, opmerkingen of afspraken van het team."</p>
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
            <h2 id="gebeurd">"Wat er gebeurde"</h2>
            <ol class="history">
                <li><p>{format!("{}: de school stelde de vraag", moment(request.entry.sent))}</p></li>
                {steps}
            </ol>
        </section>
    }
    .into_any()
}

fn step(step: &StepTaken) -> AnyView {
    let who = step.who.as_deref().unwrap_or("de school");
    let (what, text) = match (step.kind, &step.text) {
        (StepKind::Taken, _) => ("pakte de vraag op".to_owned(), None),
        (StepKind::GivenBack, _) => ("legde de vraag terug".to_owned(), None),
        (StepKind::HandedOver, expert) => {
            let expert = expert.as_deref().unwrap_or_default();
            (format!("zette de vraag door naar {expert}"), None)
        }
        (StepKind::Answered, text) => ("antwoordde".to_owned(), text.as_ref()),
        (StepKind::Closed, _) => ("sloot de vraag af".to_owned(), None),
        (StepKind::Withdrawn, _) => ("trok de vraag in".to_owned(), None),
    };
    let line = format!("{}: {who} {what}", moment(step.at));
    view! { <li><p>{line}</p>{text.map(letter)}</li> }.into_any()
}
