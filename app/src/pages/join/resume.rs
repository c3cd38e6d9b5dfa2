//! `/verder`: go on with one's own answers on another device.

use serde::Deserialize;

use crate::components::field::Errors;
use crate::components::unsent::unsent;
use crate::pages::code_page::CodePage;
use crate::pages::fill_in::unsaved::before_another;
use crate::pages::prelude::*;
use crate::pages::{errors, fill_in, shared_device};
use scan::application::Entered;
use scan_texts::t;

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
            let words = t!("join-resume-code-refused");
            let errors = Errors::one("hervatcode", words);
            Ok(ask(&visit, typed.hervatcode, errors))
        }
        Err(refusal) => Err(refusal.into()),
    }
}

/// Says that somebody else takes part on this device, and what becomes of them.
fn occupied(visit: &Visit, round: &RoundName, code: String) -> Response {
    let on = fill_in::address(round);
    let page = Page::new(t!("join-occupied")).status(StatusCode::CONFLICT);
    let round = round.clone();
    visit.page(page.with_islands(), move || {
        view! {
            <main class="page page--narrow" id="inhoud">
                {lead(None, t!("join-occupied"), t!("join-resume-occupied-text"))}
                {unsent(round.as_str(), before_another())}
                <section class="card flow">
                    <h2>{t!("join-first-who-was-here")}</h2>
                    <p>{t!("join-resume-why-resume-code")}</p>
                    <p><a class="button button--quiet" href=on>{t!("join-resume-to-their-answers")}</a></p>
                </section>
                <section class="card flow">
                    <h2>{t!("join-resume-then-your-answers")}</h2>
                    <form method="post" action="/verder">
                        <input type="hidden" name="hervatcode" value=code/>
                        <input type="hidden" name="ander" value="ja"/>
                        <button class="button">{t!("join-resume-go-on-with-my-code")}</button>
                    </form>
                </section>
            </main>
        }
    })
}

fn ask(visit: &Visit, typed: String, errors: Errors) -> Response {
    let title = t!("join-resume-title");
    let text = t!("join-resume-lead");
    let elsewhere = view! { {t!("join-resume-not-started")}<a href="/meedoen">{t!("join-resume-join-with-code")}</a>"." };
    let page = CodePage {
        page: Page::new(title).with_islands(),
        lead: lead(None, title, text),
        before: Some(unsent("", before_another()).into_any()),
        action: "/verder",
        field: [
            "hervatcode",
            t!("common-resume-code"),
            t!("join-resume-code-hint"),
        ],
        button: t!("join-resume-go-on"),
        elsewhere: Some(elsewhere.into_any()),
    };
    page.ask(visit, typed, errors)
}
