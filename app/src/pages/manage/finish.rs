//! Finishes a round, after a confirmation that says what that means, and asks whether the team
//! contributes to the anonymised comparison.

use crate::allowed::Allowed;
use axum::extract::State;
use axum::http::StatusCode;
use leptos::prelude::*;
use scan::agreement::Agreed;
use scan::application::rights::Managed;
use scan::round::{Contribution, Phase};

use super::{address, kicker};
use crate::components::field::{Choice, Choices, ErrorSummary, Errors};
use crate::components::icon::icon;
use crate::failure::PageResult;
use crate::page::Page;
use crate::pages::form_body::{FormBody, go_to};
use crate::ports::Ports;
use crate::visit::Visit;
use scan::application::{Refusal, Round};
use scan_report::words::count;

/// The question whether to contribute, in two sentences.
pub(super) const QUESTION: &str = "Doet uw team mee met de anonieme vergelijking?";

/// What contributing means.
pub(super) const EXPLAINED: &str = "Het steunpunt ziet dan cijfers over groepen van minstens 10 scholen samen, met een kleine verschuiving erin, zodat uw school en uw team niet te herkennen zijn. Opmerkingen, namen en afspraken gaan nooit mee.";

pub async fn page(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(managed): Allowed<Managed>,
) -> PageResult {
    ask(&ports, &visit, &managed, Errors::default()).await
}

/// The answer to the question.
#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answered {
    #[serde(default)]
    bijdrage: String,
}

pub async fn submit(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(managed): Allowed<Managed>,
    FormBody(answered): FormBody<Answered>,
) -> PageResult {
    let Ok(contribution) = answered.bijdrage.parse() else {
        let mut errors = Errors::default();
        errors.add("bijdrage", "Kies ja of nee. Afronden kan met allebei.");
        return ask(&ports, &visit, &managed, errors).await;
    };
    let finished = ports.rounds.freeze(&managed, contribution);
    finished.await?;
    Ok(go_to(&address(managed.name()), []))
}

/// Changes the answer later.
pub async fn contribute(
    State(ports): State<Ports>,
    Allowed(managed): Allowed<Managed>,
    FormBody(answered): FormBody<Answered>,
) -> PageResult {
    // Only a button sends this; without its value nothing changes.
    let Ok(contribution) = answered.bijdrage.parse() else {
        return {
            let _ = ports.coordination.round(&managed).await?;
            Ok(go_to(&format!("{}#bijdrage", address(managed.name())), []))
        };
    };
    let changed = ports.rounds.contribute(&managed, contribution);
    changed.await?;
    Ok(go_to(&format!("{}#bijdrage", address(managed.name())), []))
}

async fn ask(ports: &Ports, visit: &Visit, managed: &Managed, errors: Errors) -> PageResult {
    let round = ports.coordination.round(managed).await?.round;
    match round.phase {
        Phase::Private => return Err(Refusal::NotFound.into()),
        Phase::Review => {}
        Phase::Frozen => return Ok(go_to(&address(managed.name()), [])),
    }
    let (_, agreed) = ports.agreeing.agreed(&managed.clone().into()).await?;
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    Ok(
        visit.page(Page::new("Ronde afronden").status(status), move || {
            view(&round, &agreed, errors)
        }),
    )
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

fn view(round: &Round, agreed: &Agreed, errors: Errors) -> impl IntoView + use<> {
    let base = address(&round.name);
    let action = format!("{base}/afronden");
    let open: Vec<_> = open_ends(round, agreed)
        .into_iter()
        .map(|sentence| view! { <li>{sentence}</li> })
        .collect();
    let choices = [
        (Contribution::Ja, "Ja, ons team doet mee"),
        (Contribution::Nee, "Nee, ons team doet niet mee"),
    ]
    .map(|(choice, name)| Choice {
        value: choice.key().to_owned(),
        name: name.to_owned(),
        text: String::new(),
    });
    view! {
        <main class="page page--narrow" id="inhoud">
            <nav class="breadcrumb" aria-label="Kruimelpad">
                <ol><li><a href=base.clone()>"Scan"</a></li><li aria-current="page">"Afronden"</li></ol>
            </nav>
            <ErrorSummary errors=errors.clone()/>
            <div class="lead">
                <p class="kicker">{kicker(round)}</p>
                <h1>"Ronde afronden?"</h1>
                <p>"Hebt u samen gekeken en afspraken gemaakt? Dan is deze ronde klaar."</p>
            </div>
            {(!open.is_empty()).then(|| view! {
                <div class="alert alert--info">
                    {icon("info")}
                    <h2 class="alert__title">"Dit staat nog open"</h2>
                    <ul class="list">{open}</ul>
                    <p>"U hoeft niet alles in te vullen. Afronden kan ook zo."</p>
                </div>
            })}
            <section class="card flow">
                <h2>"Dit gebeurt er"</h2>
                <ul class="list">
                    <li>"Aan deze ronde verandert niets meer: geen antwoorden, geen teamantwoorden."</li>
                    <li>"Het overzicht en de afspraken blijft u zien."</li>
                    <li>"Acties kunt u blijven bijwerken: wie, wanneer en of het klaar is."</li>
                    <li>"Daarna kunt u een volgende ronde beginnen en die met deze vergelijken."</li>
                </ul>
            </section>
            <div class="alert alert--warning">
                {icon("warning")}
                <p><strong>"Terugdraaien kan niet."</strong>" Twijfelt u? Rond dan later af."</p>
            </div>
            <form class="form" method="post" action=action novalidate>
                <Choices name="bijdrage" legend=QUESTION hint=EXPLAINED class="choices--two" choices=choices.to_vec() chosen=String::new() errors=errors/>
                <p class="small">"Uw keuze kunt u later nog veranderen, zolang de vergelijking niet is gemaakt."</p>
                <div class="form-actions">
                    <button class="button button--large">"Rond de ronde af"</button>
                    <a class="button button--plain" href=base>"Nog niet"</a>
                </div>
            </form>
        </main>
    }
}
