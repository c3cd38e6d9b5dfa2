//! `/verder`: go on with one's own answers on another device.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use serde::Deserialize;

use crate::components::field::{ErrorSummary, Errors, TextField};
use crate::components::unsent::unsent;
use crate::failure::PageResult;
use crate::page::Page;
use crate::pages::fill_in::unsaved::BEFORE_ANOTHER;
use crate::pages::form_body::{FormBody, go_to};
use crate::pages::{fill_in, shared_device};
use crate::ports::Ports;
use crate::visit::Visit;
use scan::application::{Entered, Refusal, RoundName};

/// Asks for the resume code.
pub async fn page(visit: Visit) -> Response {
    ask(&visit, String::new(), Errors::default())
}

/// The code as typed.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormInput {
    hervatcode: String,
    #[serde(default)]
    ander: String,
}

pub async fn submit(
    State(ports): State<Ports>,
    visit: Visit,
    FormBody(typed): FormBody<FormInput>,
) -> PageResult {
    let who = shared_device::person(&typed.ander);
    let resumed = ports
        .participating
        .resume(&visit.credentials, &typed.hervatcode, who);
    match resumed.await {
        Ok(Entered::In(joined)) => Ok(go_to(
            &fill_in::address(&joined.round),
            [visit.device_cookie(&joined.round, joined.device)],
        )),
        Ok(Entered::Occupied(round)) => Ok(occupied(&visit, &round, typed.hervatcode)),
        Err(Refusal::NotFound) => {
            let mut errors = Errors::default();
            errors.add("hervatcode", "Deze hervatcode werkt niet. Gebruik de laatste hervatcode die u hebt gemaakt. Die werkt tot de coördinator het invullen afsluit.");
            Ok(ask(&visit, typed.hervatcode, errors))
        }
        Err(refusal) => Err(refusal.into()),
    }
}

/// Says that somebody else takes part on this device, and what becomes of them.
fn occupied(visit: &Visit, round: &RoundName, code: String) -> Response {
    let on = fill_in::address(round);
    let page = Page::new("Op dit apparaat doet al iemand mee").status(StatusCode::CONFLICT);
    let round = round.clone();
    visit.page(page.with_islands(), move || {
        view! {
            <main class="page page--narrow" id="inhoud">
                <div class="lead">
                    <h1>"Op dit apparaat doet al iemand mee"</h1>
                    <p>"Uw hervatcode klopt. Maar een collega is op dit apparaat bezig met dezelfde scan."</p>
                </div>
                {unsent(round.as_str(), BEFORE_ANOTHER)}
                <section class="card flow">
                    <h2>"Eerst: wie hier al meedeed"</h2>
                    <p>"Zonder eigen hervatcode kan die collega de antwoorden hierna niet meer zien, wijzigen of wissen. Ze tellen wel mee. Een hervatcode maakt u bij ‘Verder op een ander apparaat’."</p>
                    <p><a class="button button--quiet" href=on>"Naar de antwoorden van wie hier meedeed"</a></p>
                </section>
                <section class="card flow">
                    <h2>"Dan: verder met uw eigen antwoorden"</h2>
                    <form method="post" action="/verder">
                        <input type="hidden" name="hervatcode" value=code/>
                        <input type="hidden" name="ander" value="ja"/>
                        <button class="button">"Ga verder met mijn hervatcode"</button>
                    </form>
                </section>
            </main>
        }
    })
}

fn ask(visit: &Visit, typed: String, errors: Errors) -> Response {
    let status = if errors.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::NOT_FOUND
    };
    let page = Page::new("Verder op dit apparaat").status(status);
    visit.page(page.with_islands(), move || {
        let field = TextField {
            name: "hervatcode",
            label: "Hervatcode",
            hint: "Twaalf letters en cijfers. U maakt de code op het apparaat waarop u begon, bij ‘Verder op een ander apparaat’.",
            class: "textbox--code",
            ..TextField::default()
        };
        view! {
            <main class="page page--narrow" id="inhoud">
                <ErrorSummary errors=errors.clone()/>
                <div class="lead"><h1>"Verder op dit apparaat"</h1><p>"Met uw eigen hervatcode gaat u verder waar u was."</p></div>
                {unsent("", BEFORE_ANOTHER)}
                <form class="form" method="post" action="/verder" novalidate>
                    {field.view(typed, &errors)}
                    <div class="form-actions"><button class="button button--large">"Ga verder"</button></div>
                </form>
                <p class="small">"Nog niet begonnen? "<a href="/meedoen">"Doe mee met de teamcode"</a>"."</p>
            </main>
        }
    })
}
