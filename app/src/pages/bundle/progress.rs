//! How far a bundle is. The page follows by itself; without scripts a link asks again.

use axum::extract::State;
use axum::response::sse::Event;
use futures::stream;
use leptos::prelude::*;

use super::address::{BASE, address};
use crate::allowed::Allowed;
use crate::events::{end, events};
use crate::failure::PageResult;
use crate::page::Page;
use crate::pages::errors;
use crate::pages::path_name::PathName;
use crate::ports::Ports;
use crate::render::to_html;
use crate::visit::Visit;
use scan::application::BundleName;
use scan::application::bundles::{BundleState, Progress};
use scan::application::rights::Coordinating;
use scan_islands::followed;
use scan_report::words::out_of;

pub async fn page(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(coordinator): Allowed<Coordinating>,
    PathName(name): PathName<BundleName>,
) -> PageResult {
    let progress = ports.bundles.follow(&coordinator, &name).await?;
    let progress = *progress.borrow();
    let going = progress.state == BundleState::Going;
    let page = Page::new("Alle rapporten");
    let page = if going { page.with_islands() } else { page };
    Ok(visit.page(page, move || view(&name, progress)))
}

fn view(name: &BundleName, progress: Progress) -> AnyView {
    let source = format!("{}/stroom", address(name));
    let now = part(name, progress);
    let shown = match progress.state {
        BundleState::Going => followed(now, source).into_any(),
        BundleState::Ready | BundleState::Stopped | BundleState::Failed => now,
    };
    view! {
        <main class="page page--medium" id="inhoud">
            <nav class="breadcrumb" aria-label="Kruimelpad">
                <ol><li><a href=BASE>"Alle rapporten"</a></li><li aria-current="page">"ZIP-bestand"</li></ol>
            </nav>
            <div class="flow">
                <h1>"Alle rapporten in één keer"</h1>
                {shown}
            </div>
        </main>
    }
    .into_any()
}

/// How far, with what can be done now.
fn part(name: &BundleName, progress: Progress) -> AnyView {
    let page = address(name);
    let content = match progress.state {
        BundleState::Going => going(&page, progress),
        BundleState::Ready => ready(&page),
        BundleState::Stopped => view! {
            <h2>"Gestopt"</h2>
            <p>"Er is geen bestand bewaard."</p>
            <p><a class="button" href=BASE>"Terug"</a></p>
        }
        .into_any(),
        BundleState::Failed => view! {
            <h2>"Er ging iets mis"</h2>
            <p>"Het bestand is niet gemaakt. Probeer het nog eens. Lukt het weer niet, download de rapporten dan een voor een."</p>
            <p><a class="button" href=BASE>"Terug"</a></p>
        }
        .into_any(),
    };
    view! { <section class="card flow" data-part="voortgang">{content}</section> }.into_any()
}

fn going(page: &str, Progress { done, of, .. }: Progress) -> AnyView {
    let number = |value: usize| u32::try_from(value).unwrap_or(u32::MAX);
    let words = format!("{} rapporten klaar", out_of(number(done), number(of)));
    view! {
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
    .into_any()
}

fn ready(page: &str) -> AnyView {
    view! {
        <h2>"Klaar"</h2>
        <p role="status">"U kunt het bestand een uur lang downloaden."</p>
        <div class="button-group">
            <a class="button button--large" href=format!("{page}/rapporten.zip")>"Download het ZIP-bestand"</a>
            <form method="post" action=format!("{page}/stoppen")>
                <button class="button button--plain">"Gooi het weg"</button>
            </form>
        </div>
    }
    .into_any()
}

/// How far it is, now and after every report, until it is over: then the page is loaded anew, as
/// it stays. Rights are asked for every event.
pub async fn stream(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(coordinator): Allowed<Coordinating>,
    PathName(name): PathName<BundleName>,
) -> PageResult {
    let changes = ports.bundles.follow(&coordinator, &name).await?;
    let start = (changes, Said::Nothing);
    Ok(events(stream::unfold(start, move |(mut changes, said)| {
        let (ports, credentials, name) = (ports.clone(), visit.credentials.clone(), name.clone());
        async move {
            match said {
                Said::Nothing => {}
                Said::Going => {
                    changes.changed().await.ok()?;
                    let still = ports.rights.coordinating(&credentials).await;
                    let still = still.inspect_err(errors::log).ok()?;
                    let still = ports.bundles.follow(&still, &name).await;
                    still.inspect_err(errors::log).ok()?;
                }
                Said::Over => return None,
            }
            let now = *changes.borrow_and_update();
            if now.state == BundleState::Going {
                let event = Event::default().data(to_html(|| part(&name, now)));
                return Some((event, (changes, Said::Going)));
            }
            Some((end(&address(&name)), (changes, Said::Over)))
        }
    })))
}

/// What was told last.
#[derive(Clone, Copy)]
enum Said {
    Nothing,
    Going,
    Over,
}
