//! How the making of a release stands. The page follows by itself; without scripts a link asks
//! again.

use scan::application::releases::{BuildFault, BuildPhase, BuildState, Progress};
use tokio::sync::watch;

use super::super::words::moment;
use crate::events::{Follow, Told, Turn, follow};
use crate::pages::errors;
use crate::pages::prelude::*;
use crate::render::to_html;
use scan_islands::followed;
use scan_report::words::{count, out_of};

pub const ADDRESS: &str = "/steunpunt/uitgaven";

/// How it stands, followed while one is being made.
pub fn progress(state: &BuildState) -> Option<AnyView> {
    let shown = match state {
        BuildState::Idle => return None,
        BuildState::Going(progress) => {
            followed(part(*progress), format!("{ADDRESS}/stroom")).into_any()
        }
        BuildState::Done(edition) => {
            let words = format!(
                "Uitgave {} is gemaakt. Medewerkers kunnen de cijfers lezen.",
                edition.0
            );
            alert(Tone::Success, words)
        }
        BuildState::Stopped => alert(
            Tone::Info,
            "Het maken van een uitgave is gestopt. Er is niets van bewaard.",
        ),
        BuildState::Failed(failure) => {
            let why = match failure.fault {
                BuildFault::Keys => "De sleutels van uitgaven zijn niet te gebruiken.",
                BuildFault::Broken => "Er ging iets mis.",
            };
            let at = moment(failure.at);
            let text = format!(
                "{why} Er is niets bewaard ({at}). In het logboek van de server staat de oorzaak."
            );
            titled_alert(
                Tone::Warning,
                "De uitgave is niet gemaakt",
                view! { <p>{text}</p> },
            )
        }
    };
    Some(shown)
}

fn part(progress: Progress) -> AnyView {
    let Progress { phase, done, of } = progress;
    let rounds = count(of, "ronde", "rondes");
    let words = match phase {
        BuildPhase::Tallying => format!("Rondes van eerder tellen: {}", out_of(done, of)),
        BuildPhase::Reading => format!("Rondes lezen: {}", out_of(done, of)),
        BuildPhase::Computing => format!("Cijfers maken van {rounds}"),
        BuildPhase::Storing => "Cijfers opslaan".to_owned(),
    };
    // While figures are made and stored nobody knows how long that takes.
    let known = matches!(phase, BuildPhase::Tallying | BuildPhase::Reading);
    let (max, value) = (of.max(1).to_string(), known.then(|| done.to_string()));
    view! {
        <section class="card flow" data-part="voortgang">
            <h2>"We maken een uitgave"</h2>
            <p role="status">{words.clone()}</p>
            <progress max=max value=value aria-label=words></progress>
            <div class="button-group">
                <a class="button button--quiet" href=ADDRESS>"Kijk hoe ver het is"</a>
                <form method="post" action=format!("{ADDRESS}/stoppen")>
                    <button class="button button--plain">"Stop"</button>
                </form>
            </div>
            <p class="small">"Dit gebeurt op de achtergrond. U kunt deze pagina sluiten."</p>
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
