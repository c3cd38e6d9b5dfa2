//! `/meekijken/{round}`: for members of a team who look along: how many take part, and the report.

use scan_report::documents;

use crate::components::document;
use crate::pages::account::{Tab, nav};
use crate::pages::manage::kicker;
use crate::pages::prelude::*;
use crate::ports::memberships::Seen;
use scan_texts::t;

pub async fn page(visit: Allowed<Viewed>) -> PageResult {
    let (round, seen) = visit.ports.looking_along.seen(&visit.right).await?;
    let page = Page::new(t!("frame-looking-along-title"))
        .with_nav(nav(Tab::Scans))
        .with_results();
    let offers = visit.ports.catalog.offers();
    let base = address(&round.name);
    Ok(visit.page(page, move || {
        let content = match &seen {
            Seen::Answering { joined, finished } => answering(*joined, *finished),
            Seen::Report(dossier) => {
                let file = format!("{base}/rapport.pdf");
                let document = documents::report(dossier, &offers);
                view! {
                    <p class="no-print"><a class="button button--quiet" href=file>{t!("common-download-as-pdf")}</a></p>
                    {document::view(&document)}
                }
                .into_any()
            }
        };
        view! {
            <main class="page" id="inhoud">
                <div class="no-print">{lead(Some(kicker(&round)), t!("frame-looking-along-heading"), t!("frame-looking-along-lead"))}</div>
                {content}
                <form class="form no-print" method="post" action=format!("{base}/verlaten")>
                    <div class="form-actions"><button class="button button--plain">{t!("frame-looking-along-stop")}</button></div>
                </form>
            </main>
        }
    }))
}

/// Where somebody looks along.
pub fn address(round: &RoundName) -> String {
    format!("/meekijken/{}", round.as_str())
}

fn answering(joined: u32, finished: u32) -> AnyView {
    view! {
        <section class="card headcount" aria-labelledby="stand">
            <h2 id="stand">{t!("frame-looking-along-team-fills-in")}</h2>
            <dl class="headcount__numbers">
                <div><dt>{t!("common-taking-part")}</dt><dd>{joined}</dd></div>
                <div><dt>{t!("common-done-text")}</dt><dd>{finished}</dd></div>
            </dl>
            <p class="small">{t!("frame-looking-along-report-when")}</p>
        </section>
    }
    .into_any()
}
