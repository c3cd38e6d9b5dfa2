//! `/beheer/rapporten`: the reports of all teams of a coordinator in one file.

mod address;
pub mod progress;

use self::address::{BASE, address};
use super::busy::busy;
use super::making::send;
use crate::pages::prelude::*;
use scan::application::BundleName;
use scan_report::words::{count, date};
use scan_texts::t;

/// What a bundle would hold, with the button that begins one.
pub async fn page(visit: Allowed<Coordinating>) -> PageResult {
    let rounds = visit.ports.bundles.contents(&visit.right).await?;
    Ok(visit.page(Page::new(t!("bundle-page-title")), move || view(&rounds)))
}

fn view(rounds: &[Round]) -> AnyView {
    let rows: Vec<_> = rounds
        .iter()
        .map(|round| {
            let name = t!(
                "bundle-team-and-round",
                school = round.school,
                team = round.team,
                round = round.number
            );
            let closed = round
                .closed_on
                .map(|day| t!("bundle-closed-on", day = date(day)));
            view! { <li>{name}<span class="soft">{closed}</span></li> }
        })
        .collect();
    let content = if rows.is_empty() {
        html! {
            <section class="card flow">
                <h2>{t!("bundle-none-yet")}</h2>
                <p>{t!("bundle-none-yet-text")}</p>
                <p><a class="button" href="/">{t!("bundle-to-your-scans")}</a></p>
            </section>
        }
    } else {
        let words = count(rows.len(), t!("common-report"), t!("bundle-reports"));
        html! {
            <section class="card flow">
                <h2>{t!("bundle-in-one-file", words = words)}</h2>
                <ul class="list">{rows}</ul>
                <form method="post" action=BASE>
                    <button class="button button--large">{t!("bundle-make-zip")}</button>
                </form>
                <p class="small">{t!("bundle-in-background")}</p>
            </section>
        }
    };
    html! {
        <main class="page page--medium" id="inhoud">
            {lead(None, t!("bundle-heading"), t!("bundle-lead"))}
            {content}
        </main>
    }
}

pub async fn begin(visit: Allowed<Coordinating>, _: FormBody<Button>) -> PageResult {
    match visit.ports.bundles.begin(&visit.right).await {
        Ok(bundle) => Ok(go_to(&address(&bundle))),
        Err(Refusal::Busy) => {
            let why = t!("bundle-others-busy");
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
