//! Finishes a round, after a confirmation that says what that means, and asks whether the team
//! contributes to the anonymised comparison.

use scan::agreement::Agreed;
use scan::release::Threshold;
use scan::round::{Contribution, Phase};

use super::contribution::{FormInput, board_field, example, explained, question};
use super::{address, kicker};
use crate::components::confirm::{ConfirmPage, Yes};
use crate::components::field::{Choice, Choices, ErrorSummary, Errors};
use crate::pages::prelude::*;
use scan_report::words::count;
use scan_texts::t;

pub async fn page(visit: Allowed<Managed>) -> PageResult {
    ask(&visit, None, Errors::default()).await
}

pub async fn submit(visit: Allowed<Managed>, FormBody(typed): FormBody<FormInput>) -> PageResult {
    let Some(contribution) = typed.contribution() else {
        let errors = Errors::one("bijdrage", t!("manage-finish-choose-yes-or-no"));
        return ask(&visit, Some(typed), errors).await;
    };
    let contributing = match typed.read(contribution) {
        Ok(contributing) => contributing,
        Err(errors) => return ask(&visit, Some(typed), errors).await,
    };
    let finished = visit.ports.rounds.freeze(&visit.right, contributing);
    finished.await?;
    Ok(go_to(&address(visit.right.name())))
}

/// The page, with what was typed or what the team said before.
async fn ask(visit: &Allowed<Managed>, typed: Option<FormInput>, errors: Errors) -> PageResult {
    let managed = visit.ports.coordination.round(&visit.right).await?;
    match managed.round.phase {
        Phase::Private => return Err(Refusal::NotFound.into()),
        Phase::Review => {}
        Phase::Frozen => return Ok(go_to(&address(visit.right.name()))),
    }
    let agreeing = &visit.ports.agreeing;
    let (_, agreed) = agreeing.agreed(&visit.right.clone().into()).await?;
    let typed = typed.unwrap_or_else(|| FormInput::of(&managed));
    let page = Page::new(t!("common-finish-round")).status(errors.status());
    let threshold = visit.site.threshold;
    Ok(visit.page(page, || {
        view((&managed.round, &agreed), &typed, errors, threshold)
    }))
}

/// What is still open, a sentence each.
fn open_ends(round: &Round, agreed: &Agreed) -> Vec<String> {
    let answered = |id| {
        let answer = agreed.answers.get(id);
        answer.is_some_and(|now| now.value.choice.is_some())
    };
    let items = round
        .questionnaire
        .items()
        .filter(|placed| !placed.item.is_resource());
    let items = items.filter(|placed| !answered(&placed.item.id)).count();
    let pending = agreed.actions.values().map(|now| &now.value);
    let pending: Vec<_> = pending.filter(|action| action.state.is_pending()).collect();
    let undated = pending.iter().filter(|action| action.due.is_none()).count();
    let mut found = Vec::new();
    if items > 0 {
        let items = count(
            items,
            t!("manage-finish-questions-one"),
            t!("manage-finish-questions-many"),
        );
        found.push(t!("manage-finish-no-team-answer", items = items));
    }
    if undated > 0 {
        let actions = count(
            undated,
            t!("manage-finish-actions-one"),
            t!("manage-finish-actions-many"),
        );
        found.push(t!("manage-finish-no-date", actions = actions));
    }
    found
}

fn view(
    (round, agreed): (&Round, &Agreed),
    typed: &FormInput,
    errors: Errors,
    threshold: Threshold,
) -> AnyView {
    let base = address(&round.name);
    let open = open_ends(round, agreed);
    let open = (!open.is_empty()).then(|| {
        let below = view! { {bullets(open)}<p>{t!("manage-finish-need-not-fill-all")}</p> };
        titled_alert(Tone::Info, t!("manage-finish-still-open"), below)
    });
    let choices = [
        Choice::new(Contribution::Ja.key(), t!("manage-finish-yes"), ""),
        Choice::new(Contribution::Nee.key(), t!("manage-finish-no"), ""),
    ];
    let before = view! {
        {open}
        <section class="card flow">
            <h2>{t!("common-what-happens")}</h2>
            <ul class="list">
                <li>{t!("manage-finish-nothing-changes")}</li>
                <li>{t!("manage-finish-still-visible")}</li>
                <li>{t!("manage-finish-actions-stay-open")}</li>
                <li>{t!("manage-finish-next-round")}</li>
            </ul>
        </section>
        {alert(Tone::Warning, view! { <strong>{t!("manage-finish-cannot-undo")}</strong>{t!("manage-finish-in-doubt")} })}
    };
    let chosen = typed.contribution();
    let chosen = chosen.map_or_else(String::new, |choice| choice.key().to_owned());
    let fields = view! {
        <Choices name="bijdrage" legend=question() hint=explained(threshold) class="choices--two" choices=choices.to_vec() chosen=chosen errors=errors.clone()/>
        {example(threshold)}
        {board_field(typed, &errors)}
        <p class="small">{t!("manage-finish-can-change-later")}</p>
    };
    let way_back = breadcrumb([(base.clone(), t!("common-scan"))], t!("common-finish"));
    let text = t!("manage-finish-lead");
    ConfirmPage {
        above: Some(view! { {way_back}<ErrorSummary errors=errors/> }.into_any()),
        lead: lead(Some(kicker(round)), t!("manage-finish-question"), text),
        before: before.into_any(),
        action: format!("{base}/afronden"),
        forgets: false,
        fields: Some(fields.into_any()),
        yes: Yes::Closes(t!("manage-finish-confirm")),
        no: (base, t!("common-not-yet")),
    }
    .view()
}
