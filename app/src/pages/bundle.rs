//! `/beheer/rapporten`: the reports of all teams of a coordinator in one file.

mod address;
pub mod progress;

use axum::extract::State;
use leptos::prelude::*;

use self::address::{BASE, address};
use super::busy::busy;
use super::form_body::{Button, FormBody, go_to};
use super::path_name::PathName;
use super::report::file::send;
use crate::allowed::Allowed;
use crate::failure::PageResult;
use crate::page::Page;
use crate::ports::Ports;
use crate::visit::Visit;
use scan::application::BundleName;
use scan::application::rights::Coordinating;
use scan::application::{Refusal, Round};
use scan_report::words::{count, date};

/// What a bundle would hold, with the button that begins one.
pub async fn page(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(coordinator): Allowed<Coordinating>,
) -> PageResult {
    let rounds = ports.bundles.contents(&coordinator).await?;
    Ok(visit.page(Page::new("Alle rapporten"), move || view(&rounds)))
}

fn view(rounds: &[Round]) -> AnyView {
    let rows: Vec<_> = rounds
        .iter()
        .map(|round| {
            let name = format!("{}, {} · ronde {}", round.school, round.team, round.number);
            let closed = round
                .closed_on
                .map(|day| format!(" · afgesloten op {}", date(day)));
            view! { <li>{name}<span class="soft">{closed}</span></li> }
        })
        .collect();
    let content = if rows.is_empty() {
        view! {
            <section class="card flow">
                <h2>"Er is nog geen rapport"</h2>
                <p>"Een rapport is er zodra u het invullen van een team afsluit. Dat doet u op de pagina van die scan."</p>
                <p><a class="button" href="/">"Naar uw scans"</a></p>
            </section>
        }
        .into_any()
    } else {
        let words = count(rows.len(), "rapport", "rapporten");
        view! {
            <section class="card flow">
                <h2>{format!("{words} in één bestand")}</h2>
                <ul class="list">{rows}</ul>
                <form method="post" action=BASE>
                    <button class="button button--large">"Maak het ZIP-bestand"</button>
                </form>
                <p class="small">"Dit gebeurt op de achtergrond. U ziet hoe ver het is, en u kunt het stoppen."</p>
            </section>
        }
        .into_any()
    };
    view! {
        <main class="page page--medium" id="inhoud">
            <div class="lead">
                <h1>"Alle rapporten in één keer"</h1>
                <p>"Van elk team waarvan u coördinator bent: het rapport (PDF) van de nieuwste ronde die is afgesloten."</p>
            </div>
            {content}
        </main>
    }
    .into_any()
}

pub async fn begin(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(coordinator): Allowed<Coordinating>,
    FormBody(Button {}): FormBody<Button>,
) -> PageResult {
    match ports.bundles.begin(&coordinator).await {
        Ok(bundle) => Ok(go_to(&address(&bundle), [])),
        Err(Refusal::Busy) => {
            let why = "Anderen maken net ook een ZIP-bestand.";
            Ok(busy(&visit, |page| page, why, BASE.to_owned()))
        }
        Err(refusal) => Err(refusal.into()),
    }
}

/// Stops it, or throws it away.
pub async fn stop(
    State(ports): State<Ports>,
    Allowed(coordinator): Allowed<Coordinating>,
    PathName(name): PathName<BundleName>,
    FormBody(Button {}): FormBody<Button>,
) -> PageResult {
    ports.bundles.stop(&coordinator, &name).await?;
    Ok(go_to(&address(&name), []))
}

pub async fn fetch(
    State(ports): State<Ports>,
    Allowed(coordinator): Allowed<Coordinating>,
    PathName(name): PathName<BundleName>,
) -> PageResult {
    let file = ports.bundles.fetch(&coordinator, &name).await?;
    Ok(send(file))
}
