//! Closes the private phase, after a confirmation that says what that means.

use crate::allowed::Allowed;
use axum::extract::State;
use axum::http::StatusCode;
use leptos::prelude::*;
use scan::application::rights::Managed;
use scan::round::{Anonymity, Phase};

use super::{address, kicker};
use crate::components::field::{ErrorSummary, Errors, field_error};
use crate::components::icon::icon;
use crate::failure::PageResult;
use crate::page::Page;
use crate::pages::form_body::{FormBody, go_to};
use crate::pages::shared_device::told;
use crate::ports::Ports;
use crate::visit::Visit;
use scan::application::ManagedRound;

pub async fn page(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(managed): Allowed<Managed>,
) -> PageResult {
    ask(&ports, &visit, &managed, Errors::default()).await
}

#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Confirmed {
    zeker: Option<String>,
}

pub async fn submit(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(managed): Allowed<Managed>,
    FormBody(confirmed): FormBody<Confirmed>,
) -> PageResult {
    if confirmed.zeker.as_deref() != Some("ja") {
        let mut errors = Errors::default();
        errors.add(
            "zeker",
            "Zet een vinkje als u zeker weet dat u wilt afsluiten.",
        );
        return ask(&ports, &visit, &managed, errors).await;
    }
    ports.coordination.close(&managed).await?;
    Ok(go_to(&format!("{}/overzicht", address(managed.name())), []))
}

async fn ask(ports: &Ports, visit: &Visit, managed: &Managed, errors: Errors) -> PageResult {
    let managed = ports.coordination.round(managed).await?;
    if managed.round.phase != Phase::Private {
        let overview = format!("{}/overzicht", address(&managed.round.name));
        return Ok(go_to(&overview, []));
    }
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    Ok(
        visit.page(Page::new("Invullen afsluiten").status(status), move || {
            view(&managed, errors)
        }),
    )
}

fn view(managed: &ManagedRound, errors: Errors) -> impl IntoView + use<> {
    let total = managed.headcount.total;
    let busy = total.joined.saturating_sub(total.finished);
    let count = match (total.joined, busy) {
        (0, _) => "Er doet nog niemand mee.".to_owned(),
        (1, 0) => "De enige deelnemer is klaar.".to_owned(),
        (joined, 0) => format!("Alle {joined} deelnemers zijn klaar."),
        (joined, 1) => format!(
            "{} van {joined} deelnemers zijn klaar. 1 is nog bezig.",
            total.finished
        ),
        (joined, busy) => format!(
            "{} van {joined} deelnemers zijn klaar. {busy} zijn nog bezig.",
            total.finished
        ),
    };
    let few = managed.round.anonymity == Anonymity::Anonymous
        && total.joined < scan::disclosure::GROUP_MIN;
    let base = address(&managed.round.name);
    let action = format!("{base}/afsluiten");
    let what_of_busy = match busy {
        0 => None,
        1 => Some("Wie nog bezig is, telt mee met wat al is ingevuld.".to_owned()),
        busy => Some(format!(
            "De {busy} deelnemers die nog bezig zijn, tellen mee met wat ze al invulden."
        )),
    };
    view! {
        <main class="page page--narrow" id="inhoud">
            <nav class="breadcrumb" aria-label="Kruimelpad">
                <ol><li><a href=base.clone()>"Uitnodigen"</a></li><li aria-current="page">"Afsluiten"</li></ol>
            </nav>
            <ErrorSummary errors=errors.clone()/>
            <div class="lead">
                <p class="kicker">{kicker(&managed.round)}</p>
                <h1>"Invullen afsluiten?"</h1>
                <p>{count}</p>
            </div>
            {few.then(|| view! {
                <div class="alert alert--warning">
                    {icon("warning")}
                    <h2 class="alert__title">"Nog geen 5 deelnemers"</h2>
                    <p>"Dit is een anonieme scan. Met minder dan 5 mensen laten we geen antwoorden zien. U ziet dan alleen wat u samen afspreekt."</p>
                </div>
            })}
            {told(managed.shared_device)}
            <section class="card flow">
                <h2>"Dit gebeurt er"</h2>
                <ul class="list">
                    <li>"Niemand kan nog antwoorden geven, wijzigen of wissen."</li>
                    {what_of_busy.map(|text| view! { <li>{text}</li> })}
                    <li>"U ziet het overzicht en kunt het met uw team bekijken."</li>
                    <li>"De koppeling tussen apparaten en antwoorden verdwijnt."</li>
                </ul>
            </section>
            <div class="alert alert--warning">
                {icon("warning")}
                <h2 class="alert__title">"Heropenen kan niet"</h2>
                <p>"Zo blijft eerlijk antwoorden veilig. Wacht liever een dag als er nog collega’s bezig zijn."</p>
            </div>
            <form class="form" method="post" action=action novalidate>
                <div class="form-field">
                    {field_error("zeker", &errors)}
                    <label class="choice choice--check">
                        <input type="checkbox" id="zeker" name="zeker" value="ja" required/>
                        <span class="choice__name">"Ik weet dat heropenen niet kan"</span>
                    </label>
                </div>
                <div class="form-actions">
                    <button class="button button--large">"Sluit het invullen af"</button>
                    <a class="button button--plain" href=base>"Nog niet"</a>
                </div>
            </form>
        </main>
    }
}
