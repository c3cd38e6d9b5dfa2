//! How the making of a release stands. The page follows by itself; without scripts a link asks
//! again.

use scan::application::releases::{BuildFault, BuildPhase, BuildState, Progress};
use tokio::sync::watch;

use crate::events::{Follow, Told, Turn, follow};
use crate::pages::errors;
use crate::pages::prelude::*;
use crate::render::to_html;
use scan_islands::followed;
use scan_report::words::{count, moment, out_of};
use scan_texts::t;

pub const ADDRESS: &str = "/steunpunt/uitgaven";

/// How it stands, followed while one is being made.
pub fn progress(state: &BuildState) -> Option<AnyView> {
    let shown = match state {
        BuildState::Idle => return None,
        BuildState::Going(progress) => {
            followed(part(*progress), format!("{ADDRESS}/stroom")).into_any()
        }
        BuildState::Done(edition) => {
            let words = t!("steunpunt-releases-progress-done", edition = edition.0);
            alert(Tone::Success, words)
        }
        BuildState::Stopped => alert(Tone::Info, t!("steunpunt-releases-progress-stopped")),
        BuildState::Failed(failure) => {
            let why = match failure.fault {
                BuildFault::Keys => t!("steunpunt-releases-progress-keys"),
                BuildFault::Broken => t!("steunpunt-releases-progress-broken"),
            };
            let at = moment(failure.at);
            let text = t!(
                "steunpunt-releases-progress-failed-text",
                why = why,
                at = at
            );
            titled_alert(
                Tone::Warning,
                t!("steunpunt-releases-progress-failed"),
                view! { <p>{text}</p> },
            )
        }
    };
    Some(shown)
}

fn part(progress: Progress) -> AnyView {
    let Progress { phase, done, of } = progress;
    let rounds = count(
        of,
        t!("steunpunt-releases-progress-round"),
        t!("steunpunt-releases-progress-rounds"),
    );
    let words = match phase {
        BuildPhase::Tallying => t!(
            "steunpunt-releases-progress-tallying",
            of = out_of(done, of)
        ),
        BuildPhase::Reading => t!("steunpunt-releases-progress-reading", of = out_of(done, of)),
        BuildPhase::Computing => t!("steunpunt-releases-progress-computing", rounds = rounds),
        BuildPhase::Storing => t!("steunpunt-releases-progress-storing").to_owned(),
    };
    // While figures are made and stored nobody knows how long that takes.
    let known = matches!(phase, BuildPhase::Tallying | BuildPhase::Reading);
    let (max, value) = (of.max(1).to_string(), known.then(|| done.to_string()));
    view! {
        <section class="card flow" data-part="voortgang">
            <h2>{t!("steunpunt-releases-progress-title")}</h2>
            <p role="status">{words.clone()}</p>
            <progress max=max value=value aria-label=words></progress>
            <div class="button-group">
                <a class="button button--quiet" href=ADDRESS>{t!("common-see-how-far-it")}</a>
                <form method="post" action=format!("{ADDRESS}/stoppen")>
                    <button class="button button--plain">{t!("common-stop")}</button>
                </form>
            </div>
            <p class="small">{t!("steunpunt-releases-progress-background")}</p>
        </section>
    }
    .into_any()
}

/// How far it is, now and after every step, until it is over: then the page is loaded anew.
pub async fn stream(visit: Allowed<Admin>) -> Response {
    follow(Steps {
        changes: visit.ports.releasing.follow(&visit.right),
        visit: visit.clone(),
    })
}

struct Steps {
    changes: watch::Receiver<BuildState>,
    visit: Visit,
}

impl Follow for Steps {
    async fn next(&mut self, turn: Turn) -> Option<Told> {
        if turn == Turn::Later {
            self.changes.changed().await.ok()?;
            let Visit {
                ports, credentials, ..
            } = &self.visit;
            let still = ports.rights.admin(credentials).await;
            still.inspect_err(errors::log).ok()?;
        }
        let now = self.changes.borrow_and_update().clone();
        Some(match now {
            BuildState::Going(progress) => Told::Parts(to_html(|| part(progress)).into()),
            _ => Told::End(ADDRESS.to_owned()),
        })
    }
}
