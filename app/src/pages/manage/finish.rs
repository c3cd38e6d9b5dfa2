//! Finishes a round, after a confirmation that says what that means, and asks whether the team
//! contributes to the anonymised comparison.

use scan::agreement::Agreed;
use scan::release::Threshold;
use scan::round::{Contribution, Phase};

use super::contribution::{FormInput, QUESTION, board_field, example, explained};
use super::{address, kicker};
use crate::components::confirm::{ConfirmPage, Yes};
use crate::components::field::{Choice, Choices, ErrorSummary, Errors};
use crate::pages::prelude::*;
use scan_report::words::count;

pub async fn page(visit: Allowed<Managed>) -> PageResult {
    ask(&visit, None, Errors::default()).await
}

pub async fn submit(visit: Allowed<Managed>, FormBody(typed): FormBody<FormInput>) -> PageResult {
    let Some(contribution) = typed.contribution() else {
        let errors = Errors::one("bijdrage", "Kies ja of nee. Afronden kan met allebei.");
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
    let page = Page::new("Ronde afronden").status(errors.status());
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
        let items = count(items, "vraag heeft", "vragen hebben");
        found.push(format!(
            "{items} nog geen teamantwoord. Na het afronden kan dat niet meer."
        ));
    }
    if undated > 0 {
        let actions = count(undated, "actie heeft", "acties hebben");
        found.push(format!(
            "{actions} nog geen datum. Die kunt u ook later nog invullen."
        ));
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
        let below =
            view! { {bullets(open)}<p>"U hoeft niet alles in te vullen. Afronden kan ook zo."</p> };
        titled_alert(Tone::Info, "Dit staat nog open", below)
    });
    let choices = [
        Choice::new(Contribution::Ja.key(), "Ja, ons team doet mee", ""),
        Choice::new(Contribution::Nee.key(), "Nee, ons team doet niet mee", ""),
    ];
    let before = view! {
        {open}
        <section class="card flow">
            <h2>"Dit gebeurt er"</h2>
            <ul class="list">
                <li>"Aan deze ronde verandert niets meer: geen antwoorden, geen teamantwoorden."</li>
                <li>"Het overzicht en de afspraken blijft u zien."</li>
                <li>"Acties kunt u blijven bijwerken: wie, wanneer en of het klaar is."</li>
                <li>"Daarna kunt u een volgende ronde beginnen en die met deze vergelijken."</li>
            </ul>
        </section>
        {alert(Tone::Warning, view! { <strong>"Terugdraaien kan niet."</strong>" Twijfelt u? Rond dan later af." })}
    };
    let chosen = typed.contribution();
    let chosen = chosen.map_or_else(String::new, |choice| choice.key().to_owned());
    let fields = view! {
        <Choices name="bijdrage" legend=QUESTION hint=explained(threshold) class="choices--two" choices=choices.to_vec() chosen=chosen errors=errors.clone()/>
        {example(threshold)}
        {board_field(typed, &errors)}
        <p class="small">"Uw keuze kunt u later veranderen. Een uitgave van het steunpunt die al gemaakt is, verandert dan niet."</p>
    };
    let way_back = breadcrumb([(base.clone(), "Scan")], "Afronden");
    let text = "Hebt u samen gekeken en afspraken gemaakt? Dan is deze ronde klaar.";
    ConfirmPage {
        above: Some(view! { {way_back}<ErrorSummary errors=errors/> }.into_any()),
        lead: lead(Some(kicker(round)), "Ronde afronden?", text),
        before: before.into_any(),
        action: format!("{base}/afronden"),
        forgets: false,
        fields: Some(fields.into_any()),
        yes: Yes::Closes("Rond de ronde af"),
        no: (base, "Nog niet"),
    }
    .view()
}
