//! How far a bundle is. The page follows by itself; without scripts a link asks again.

use tokio::sync::watch;

use super::address::{BASE, address};
use crate::events::{Follow, Told, Turn, follow};
use crate::pages::errors;
use crate::pages::prelude::*;
use crate::render::to_html;
use scan::application::BundleName;
use scan::application::bundles::{BundleState, Progress};
use scan_islands::followed;
use scan_report::words::out_of;

pub async fn page(
    visit: Allowed<Coordinating>,
    PathName(name): PathName<BundleName>,
) -> PageResult {
    let progress = visit.ports.bundles.follow(&visit.right, &name).await?;
    let progress = *progress.borrow();
    let going = progress.state == BundleState::Going;
    let page = Page::new("Alle rapporten");
    let page = page.with_islands_if(going);
    Ok(visit.page(page, move || view(&name, progress)))
}

fn view(name: &BundleName, progress: Progress) -> AnyView {
    let source = format!("{}/stroom", address(name));
    let now = part(name, progress);
    let shown = match progress.state {
        BundleState::Going => followed(now, source).into_any(),
        BundleState::Ready | BundleState::Stopped | BundleState::Failed => now,
    };
    html! {
        <main class="page page--medium" id="inhoud">
            {breadcrumb([(BASE.to_owned(), "Alle rapporten")], "ZIP-bestand")}
            <div class="flow">
                <h1>"Alle rapporten in één keer"</h1>
                {shown}
            </div>
        </main>
    }
}

/// How far, with what can be done now.
fn part(name: &BundleName, progress: Progress) -> AnyView {
    let page = address(name);
    let content = match progress.state {
        BundleState::Going => going(&page, progress),
        BundleState::Ready => ready(&page),
        BundleState::Stopped => html! {
            <h2>"Gestopt"</h2>
            <p>"Er is geen bestand bewaard."</p>
            <p><a class="button" href=BASE>"Terug"</a></p>
        },
        BundleState::Failed => html! {
            <h2>"Er ging iets mis"</h2>
            <p>"Het bestand is niet gemaakt. Probeer het nog eens. Lukt het weer niet, download de rapporten dan een voor een."</p>
            <p><a class="button" href=BASE>"Terug"</a></p>
        },
    };
    html! { <section class="card flow" data-part="voortgang">{content}</section> }
}

fn going(page: &str, Progress { done, of, .. }: Progress) -> AnyView {
    let number = |value: usize| u32::try_from(value).unwrap_or(u32::MAX);
    let words = format!("{} rapporten klaar", out_of(number(done), number(of)));
    html! {
        <h2>"We maken de rapporten"</h2>
        <p role="status">{words.clone()}</p>
        <progress max=of.to_string() value=done.to_string() aria-label=words></progress>
        <div class="button-group">
            <a class="button button--quiet" href=page.to_owned()>"Kijk hoe ver het is"</a>
            <form method="post" action=format!("{page}/stoppen")>
                <button class="button button--plain">"Stop"</button>
            </form>
        </div>
    }
}

fn ready(page: &str) -> AnyView {
    html! {
        <h2>"Klaar"</h2>
        <p role="status">"U kunt het bestand een uur lang downloaden."</p>
        <div class="button-group">
            <a class="button button--large" href=format!("{page}/rapporten.zip")>"Download het ZIP-bestand"</a>
            <form method="post" action=format!("{page}/stoppen")>
                <button class="button button--plain">"Gooi het weg"</button>
            </form>
        </div>
    }
}

/// How far it is, now and after every report, until it is over: then the page is loaded anew, as
/// it stays.
pub async fn stream(
    visit: Allowed<Coordinating>,
    PathName(name): PathName<BundleName>,
) -> PageResult {
    let changes = visit.ports.bundles.follow(&visit.right, &name).await?;
    Ok(follow(Reports {
        changes,
        visit: visit.clone(),
        name,
    }))
}

struct Reports {
    changes: watch::Receiver<Progress>,
    visit: Visit,
    name: BundleName,
}

impl Follow for Reports {
    async fn next(&mut self, turn: Turn) -> Option<Told> {
        if turn == Turn::Later {
            self.changes.changed().await.ok()?;
            let Visit {
                ports, credentials, ..
            } = &self.visit;
            let still = ports.rights.coordinating(credentials).await;
            let still = still.inspect_err(errors::log).ok()?;
            let still = ports.bundles.follow(&still, &self.name).await;
            still.inspect_err(errors::log).ok()?;
        }
        let now = *self.changes.borrow_and_update();
        Some(match now.state {
            BundleState::Going => Told::Parts(to_html(|| part(&self.name, now)).into()),
            _ => Told::End(address(&self.name)),
        })
    }
}
