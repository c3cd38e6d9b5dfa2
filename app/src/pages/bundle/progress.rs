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
use scan_texts::t;

pub async fn page(
    visit: Allowed<Coordinating>,
    PathName(name): PathName<BundleName>,
) -> PageResult {
    let progress = visit.ports.bundles.follow(&visit.right, &name).await?;
    let progress = *progress.borrow();
    let going = progress.state == BundleState::Going;
    let page = Page::new(t!("bundle-page-title"));
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
            {breadcrumb([(BASE.to_owned(), t!("bundle-page-title"))], t!("bundle-progress-breadcrumb"))}
            <div class="flow">
                <h1>{t!("bundle-heading")}</h1>
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
            <h2>{t!("bundle-progress-stopped")}</h2>
            <p>{t!("bundle-progress-no-file-kept")}</p>
            <p><a class="button" href=BASE>{t!("common-back")}</a></p>
        },
        BundleState::Failed => html! {
            <h2>{t!("bundle-progress-went-wrong")}</h2>
            <p>{t!("bundle-progress-went-wrong-text")}</p>
            <p><a class="button" href=BASE>{t!("common-back")}</a></p>
        },
    };
    html! { <section class="card flow" data-part="voortgang">{content}</section> }
}

fn going(page: &str, Progress { done, of, .. }: Progress) -> AnyView {
    let number = |value: usize| u32::try_from(value).unwrap_or(u32::MAX);
    let words = t!(
        "bundle-progress-reports-done",
        of = out_of(number(done), number(of))
    );
    html! {
        <h2>{t!("bundle-progress-making-reports")}</h2>
        <p role="status">{words.clone()}</p>
        <progress max=of.to_string() value=done.to_string() aria-label=words></progress>
        <div class="button-group">
            <a class="button button--quiet" href=page.to_owned()>{t!("common-see-how-far-it")}</a>
            <form method="post" action=format!("{page}/stoppen")>
                <button class="button button--plain">{t!("common-stop")}</button>
            </form>
        </div>
    }
}

fn ready(page: &str) -> AnyView {
    html! {
        <h2>{t!("common-done")}</h2>
        <p role="status">{t!("bundle-progress-one-hour")}</p>
        <div class="button-group">
            <a class="button button--large" href=format!("{page}/rapporten.zip")>{t!("bundle-progress-download")}</a>
            <form method="post" action=format!("{page}/stoppen")>
                <button class="button button--plain">{t!("bundle-progress-throw-away")}</button>
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
