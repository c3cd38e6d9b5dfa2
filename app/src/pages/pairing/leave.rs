//! Leaves the board, after a confirmation.

use axum::extract::State;
use axum::response::Response;
use leptos::prelude::*;

use super::address;
use crate::allowed::Allowed;
use crate::components::icon::icon;
use crate::failure::PageResult;
use crate::page::Page;
use crate::pages::form_body::{Button, FormBody, go_to};
use crate::ports::Ports;
use crate::visit::Visit;
use scan::application::pairing::OwnBoard;
use scan::application::rights::OnBoard;

pub async fn page(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(place): Allowed<OnBoard>,
) -> PageResult {
    let own = super::own(&ports, &place).await?;
    Ok(visit.page(Page::new("Van het bord gaan?"), move || view(&own)))
}

fn view(own: &OwnBoard) -> impl IntoView + use<> {
    let base = address(&own.board.name);
    view! {
        <main class="page page--narrow" id="inhoud">
            <nav class="breadcrumb" aria-label="Kruimelpad">
                <ol><li><a href=base.clone()>"Collega-koppeling"</a></li><li aria-current="page">"Van het bord"</li></ol>
            </nav>
            <div class="lead">
                <h1>"Van het bord gaan?"</h1>
                <p>"We wissen uw naam, uw keuzes en uw koppels. Uw antwoorden in de scan staan hier los van: daar verandert niets aan."</p>
            </div>
            <div class="alert alert--warning">
                {icon("warning")}
                <h2 class="alert__title">"Dit kunt u niet terugdraaien"</h2>
                <p>"Hebt u al iets met een collega afgesproken? Zeg het dan even zelf. Wilt u later weer meedoen, dan begint u opnieuw met de koppelcode."</p>
            </div>
            <form class="form" method="post" action=format!("{base}/weg")>
                <div class="form-actions">
                    <button class="button button--danger">"Ja, haal mij van het bord"</button>
                    <a class="button button--quiet" href=base.clone()>"Nee, ik blijf"</a>
                </div>
            </form>
        </main>
    }
}

pub async fn submit(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(place): Allowed<OnBoard>,
    FormBody(Button {}): FormBody<Button>,
) -> PageResult {
    ports.pairing.leave(&place).await?;
    Ok(go_to("/van-het-bord", [visit.forget_board(place.name())]))
}

/// Says that it is done.
pub async fn done(visit: Visit) -> Response {
    visit.page(Page::new("U staat niet meer op het bord"), || {
        view! {
            <main class="page page--narrow" id="inhoud">
                <div class="alert alert--success">
                    {icon("success")}
                    <h1 class="alert__title">"U staat niet meer op het bord"</h1>
                    <p>"Uw naam, keuzes en koppels zijn weg. Wilt u toch weer meedoen? Dan begint u opnieuw met de koppelcode."</p>
                </div>
                <div class="button-group">
                    <a class="button button--quiet" href="/koppelen">"Naar collega-koppeling"</a>
                    <a class="button button--plain" href="/">"Naar de voorpagina"</a>
                </div>
            </main>
        }
    })
}
