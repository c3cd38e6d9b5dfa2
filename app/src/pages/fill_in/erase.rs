//! Deletes one's own participation, after a confirmation.

use axum::extract::State;
use axum::response::Response;
use leptos::prelude::*;

use super::address;
use super::unsaved::BEFORE_ERASING;
use crate::allowed::Allowed;
use crate::components::icon::icon;
use crate::components::unsent::unsent;
use crate::failure::PageResult;
use crate::page::Page;
use crate::pages::form_body::{Button, FormBody, go_to};
use crate::ports::Ports;
use crate::visit::Visit;
use scan::application::Participation;
use scan::application::rights::Answering;
use scan_report::words::count;

pub async fn page(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(who): Allowed<Answering>,
) -> PageResult {
    let sheet = super::sheet(&ports, &who).await?;
    let page = Page::new("Al uw antwoorden wissen?").with_islands();
    Ok(visit.page(page, move || view(&sheet)))
}

fn view(sheet: &Participation) -> impl IntoView + use<> {
    let base = address(&sheet.round.name);
    let answers = sheet
        .answers
        .iter()
        .filter(|(answer, _)| !answer.is_empty())
        .count();
    let remarks = sheet
        .answers
        .iter()
        .filter(|(answer, _)| answer.remark.is_some())
        .count();
    let what = format!(
        "We wissen {} en {}. U telt dan niet meer mee in deze scan.",
        count(answers, "antwoord", "antwoorden"),
        count(remarks, "opmerking", "opmerkingen"),
    );
    view! {
        <main class="page page--narrow" id="inhoud">
            <nav class="breadcrumb" aria-label="Kruimelpad">
                <ol>
                    <li><a href=base.clone()>"Invullen"</a></li>
                    <li><a href=format!("{base}/antwoorden")>"Mijn antwoorden"</a></li>
                    <li aria-current="page">"Wissen"</li>
                </ol>
            </nav>
            <div class="lead"><h1>"Al uw antwoorden wissen?"</h1><p>{what}</p></div>
            <div class="alert alert--warning">
                {icon("warning")}
                <h2 class="alert__title">"Dit kunt u niet terugdraaien"</h2>
                <p>"Wilt u later toch meedoen? Dan begint u opnieuw met de teamcode."</p>
            </div>
            {unsent(sheet.round.name.as_str(), BEFORE_ERASING)}
            <form class="form" method="post" action=format!("{base}/wissen") data-forgets="">
                <div class="form-actions">
                    <button class="button button--danger">"Ja, wis alles"</button>
                    <a class="button button--quiet" href=format!("{base}/antwoorden")>"Nee, houd mijn antwoorden"</a>
                </div>
            </form>
        </main>
    }
}

pub async fn submit(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(who): Allowed<Answering>,
    FormBody(Button {}): FormBody<Button>,
) -> PageResult {
    ports.participating.erase(&who).await?;
    Ok(go_to("/gewist", [visit.forget_device(who.name())]))
}

/// Says that it is done.
pub async fn done(visit: Visit) -> Response {
    visit.page(Page::new("Uw antwoorden zijn gewist"), || {
        view! {
            <main class="page page--narrow" id="inhoud">
                <div class="alert alert--success">
                    {icon("success")}
                    <h1 class="alert__title">"Uw antwoorden zijn gewist"</h1>
                    <p>"U doet niet meer mee aan deze scan. Wilt u toch weer meedoen? Dan begint u opnieuw met de teamcode."</p>
                </div>
                <div class="button-group">
                    <a class="button button--quiet" href="/meedoen">"Doe mee met een teamcode"</a>
                    <a class="button button--plain" href="/">"Naar de voorpagina"</a>
                </div>
            </main>
        }
    })
}
