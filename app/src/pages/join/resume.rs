//! `/verder`: go on with one's own answers on another device.

use serde::Deserialize;

use crate::components::field::Errors;
use crate::components::unsent::unsent;
use crate::pages::code_page::CodePage;
use crate::pages::fill_in::unsaved::BEFORE_ANOTHER;
use crate::pages::prelude::*;
use crate::pages::{errors, fill_in, shared_device};
use scan::application::Entered;

pub async fn page(visit: Visit) -> Response {
    ask(&visit, String::new(), Errors::default())
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormInput {
    hervatcode: String,
    #[serde(default)]
    ander: String,
}

pub async fn submit(visit: Visit, FormBody(typed): FormBody<FormInput>) -> PageResult {
    let who = shared_device::person(&typed.ander);
    let participating = &visit.ports.participating;
    let resumed = participating.resume(&visit.credentials, &typed.hervatcode, who);
    match resumed.await {
        Ok(Entered::In(joined)) => Ok(go_with(
            &fill_in::address(&joined.round),
            [visit.device_cookie(&joined.round, joined.device)],
        )),
        Ok(Entered::Occupied(round)) => Ok(occupied(&visit, &round, typed.hervatcode)),
        Err(refusal @ Refusal::NotFound) => {
            errors::log_why(&refusal);
            let words = "Deze hervatcode werkt niet. Gebruik de laatste hervatcode die u hebt gemaakt. Die werkt tot de coördinator het invullen afsluit.";
            let errors = Errors::one("hervatcode", words);
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
                {lead(None, "Op dit apparaat doet al iemand mee", "Uw hervatcode klopt. Maar een collega is op dit apparaat bezig met dezelfde scan.")}
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
    const TITLE: &str = "Verder op dit apparaat";
    let text = "Met uw eigen hervatcode gaat u verder waar u was.";
    let elsewhere =
        view! { "Nog niet begonnen? "<a href="/meedoen">"Doe mee met de teamcode"</a>"." };
    let page = CodePage {
        page: Page::new(TITLE).with_islands(),
        lead: lead(None, TITLE, text),
        before: Some(unsent("", BEFORE_ANOTHER).into_any()),
        action: "/verder",
        field: [
            "hervatcode",
            "Hervatcode",
            "Twaalf letters en cijfers. U maakt de code op het apparaat waarop u begon, bij ‘Verder op een ander apparaat’.",
        ],
        button: "Ga verder",
        elsewhere: Some(elsewhere.into_any()),
    };
    page.ask(visit, typed, errors)
}
