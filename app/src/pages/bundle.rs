//! `/beheer/rapporten`: the reports of all teams of a coordinator in one file.

mod address;
pub mod progress;

use self::address::{BASE, address};
use super::busy::busy;
use super::report::file::send;
use crate::pages::prelude::*;
use scan::application::BundleName;
use scan_report::words::{count, date};

/// What a bundle would hold, with the button that begins one.
pub async fn page(visit: Allowed<Coordinating>) -> PageResult {
    let rounds = visit.ports.bundles.contents(&visit.right).await?;
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
        html! {
            <section class="card flow">
                <h2>"Er is nog geen rapport"</h2>
                <p>"Een rapport is er zodra u het invullen van een team afsluit. Dat doet u op de pagina van die scan."</p>
                <p><a class="button" href="/">"Naar uw scans"</a></p>
            </section>
        }
    } else {
        let words = count(rows.len(), "rapport", "rapporten");
        html! {
            <section class="card flow">
                <h2>{format!("{words} in één bestand")}</h2>
                <ul class="list">{rows}</ul>
                <form method="post" action=BASE>
                    <button class="button button--large">"Maak het ZIP-bestand"</button>
                </form>
                <p class="small">"Dit gebeurt op de achtergrond. U ziet hoe ver het is, en u kunt het stoppen."</p>
            </section>
        }
    };
    html! {
        <main class="page page--medium" id="inhoud">
            {lead(None, "Alle rapporten in één keer", "Van elk team waarvan u coördinator bent: het rapport (PDF) van de nieuwste ronde die is afgesloten.")}
            {content}
        </main>
    }
}

pub async fn begin(visit: Allowed<Coordinating>, _: FormBody<Button>) -> PageResult {
    match visit.ports.bundles.begin(&visit.right).await {
        Ok(bundle) => Ok(go_to(&address(&bundle))),
        Err(Refusal::Busy) => {
            let why = "Anderen maken net ook een ZIP-bestand.";
            Ok(busy(&visit, |page| page, why, BASE.to_owned()))
        }
        Err(refusal) => Err(refusal.into()),
    }
}

/// Stops it, or throws it away.
pub async fn stop(
    visit: Allowed<Coordinating>,
    PathName(name): PathName<BundleName>,
    _: FormBody<Button>,
) -> PageResult {
    visit.ports.bundles.stop(&visit.right, &name).await?;
    Ok(go_to(&address(&name)))
}

pub async fn fetch(
    visit: Allowed<Coordinating>,
    PathName(name): PathName<BundleName>,
) -> PageResult {
    let file = visit.ports.bundles.fetch(&visit.right, &name).await?;
    Ok(send(file))
}
