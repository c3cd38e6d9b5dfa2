//! Closes the board, after a confirmation.

use axum::extract::State;
use leptos::prelude::*;

use super::managed_address;
use crate::allowed::Allowed;
use crate::components::icon::icon;
use crate::failure::PageResult;
use crate::page::Page;
use crate::pages::form_body::{Button, FormBody, go_to};
use crate::pages::manage::{Tab, address, kicker, nav};
use crate::ports::Ports;
use crate::visit::Visit;
use scan::application::Round;
use scan::application::pairing::ManagedBoard;
use scan::application::rights::Managed;
use scan_report::words::count;

pub async fn page(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(managed): Allowed<Managed>,
) -> PageResult {
    match ports.pairing.board(&managed).await? {
        (round, Some(managed)) => {
            let page = Page::new("Bord sluiten?").with_nav(nav(&round, Tab::Pairing));
            Ok(visit.page(page, move || view(&round, &managed)))
        }
        (round, None) => Ok(go_to(&managed_address(&round.name), [])),
    }
}

fn view(round: &Round, managed: &ManagedBoard) -> impl IntoView + use<> {
    let base = managed_address(&round.name);
    let board = &managed.board;
    let what = format!(
        "We wissen {} met wat zij kozen, en {}.",
        count(board.people.len(), "naam", "namen"),
        count(
            board.confirmed.len(),
            "afgesproken koppel",
            "afgesproken koppels"
        ),
    );
    view! {
        <main class="page page--narrow" id="inhoud">
            <nav class="breadcrumb" aria-label="Kruimelpad">
                <ol>
                    <li><a href=address(&round.name)>"Scan"</a></li>
                    <li><a href=base.clone()>"Collega-koppeling"</a></li>
                    <li aria-current="page">"Bord sluiten"</li>
                </ol>
            </nav>
            <div class="lead">
                <p class="kicker">{kicker(round)}</p>
                <h1>"Het bord sluiten?"</h1>
                <p>{what}</p>
            </div>
            <div class="alert alert--warning">
                {icon("warning")}
                <h2 class="alert__title">"Dit kunt u niet terugdraaien"</h2>
                <p>"Niemand ziet het bord daarna nog, u ook niet. Schrijf eerst op wie een koppel is. U kunt later een nieuw, leeg bord openen."</p>
            </div>
            <form class="form" method="post" action=format!("{base}/sluiten")>
                <div class="form-actions">
                    <button class="button button--danger">"Ja, sluit het bord"</button>
                    <a class="button button--quiet" href=base.clone()>"Nee, houd het bord"</a>
                </div>
            </form>
        </main>
    }
}

pub async fn submit(
    State(ports): State<Ports>,
    Allowed(managed): Allowed<Managed>,
    FormBody(Button {}): FormBody<Button>,
) -> PageResult {
    ports.pairing.close_board(&managed).await?;
    Ok(go_to(&managed_address(managed.name()), []))
}
