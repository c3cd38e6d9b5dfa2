//! `/beheer/{round}/sessie`: whoever leads sees the agenda, the present item and the buttons.

mod agenda;
mod point;

use std::collections::HashMap;
use std::sync::Arc;

use axum::extract::{Path, Query, State};
use axum::response::Response;
use leptos::prelude::*;
use scan::agreement::Agreed;
use scan::overview::Reason;
use serde::Deserialize;

use super::{lead_address, live, open};
use crate::components::icon::icon;
use crate::pages::manage::{self, Tab};
use crate::pages::posted::new_mark;
use crate::ports::meeting::{Attendance, Door, Stage};
use crate::ports::{Outcome, Ports, Refusal, RoundName};
use crate::render::Page;
use crate::visit::Visit;

/// What became of the step before.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct LeadQuery {
    melding: String,
}

/// Shows the page; without an open session the page that opens one.
pub async fn page(
    State(ports): State<Ports>,
    visit: Visit,
    Path(round): Path<String>,
    Query(query): Query<LeadQuery>,
) -> Response {
    let Some(name) = RoundName::parse(&round) else {
        return visit.refused(&Refusal::NotFound);
    };
    let scene = match load(&ports, &visit, &name).await {
        Ok(scene) => scene,
        Err(Refusal::NotFound) => return open::ask(&ports, &visit, &name).await,
        Err(refusal) => return visit.refused(&refusal),
    };
    let page = Page::new("Teamsessie leiden")
        .with_nav(manage::nav(&scene.stage.round, Tab::Meeting))
        .with_islands();
    visit.page(page, move || {
        let base = lead_address(&name);
        view! {
            <main class="page page--wide" id="inhoud">
                {melding(&query.melding)}
                {live(parts(&scene), format!("{base}/stroom"))}
                {tools(&base)}
            </main>
        }
    })
}

/// What the page shows.
pub struct LeadScene {
    stage: Arc<Stage>,
    attendance: Attendance,
    reasons: HashMap<u16, Vec<Reason>>,
    agreed: Agreed,
    mark: String,
}

/// Loads what the page shows.
pub(super) async fn load(ports: &Ports, visit: &Visit, round: &RoundName) -> Outcome<LeadScene> {
    let door = Door::Lead(round.clone());
    let visitor = &visit.visitor;
    let stage = ports.meeting.stage(visitor, &door).await?;
    let places = ports.meeting.places(visitor, round).await?;
    Ok(LeadScene {
        stage,
        attendance: ports.meeting.attendance(visitor, &door).await?,
        reasons: places
            .into_iter()
            .map(|place| (place.item, place.reasons))
            .collect(),
        agreed: ports.agreeing.agreed(visitor, round).await?.1,
        mark: new_mark(),
    })
}

/// The parts of the page.
pub(super) fn parts(scene: &LeadScene) -> AnyView {
    view! {
        <div class="session">
            <div class="session__point">{point::parts(scene)}</div>
            <div class="session__agenda" data-part="agenda">{agenda::agenda(scene)}</div>
        </div>
    }
    .into_any()
}

fn melding(key: &str) -> Option<impl IntoView + use<>> {
    let words = match key {
        "net-voor" => {
            "Iemand anders die de sessie leidt, was u net voor. Uw klik is niet uitgevoerd. Dit is de stand van nu."
        }
        "stemming" => "Er loopt een stemming. Toon de stemming of stop haar, en ga dan verder.",
        "bewaard" => "Bewaard.",
        _ => return None,
    };
    Some(
        view! { <div class="alert alert--info" role="status" data-part="melding">{icon("info")}<p>{words}</p></div> },
    )
}

/// A step as a form with one button. `id` keeps the focus where it was.
fn button(
    scene: &LeadScene,
    step: &str,
    item: Option<u16>,
    class: &str,
    words: AnyView,
) -> AnyView {
    let item = item.map(|item| item.to_string()).unwrap_or_default();
    let id = format!("doe-{step}-{item}");
    view! {
        <form method="post" action=format!("{}/stap", lead_address(&scene.stage.round.name))>
            <input type="hidden" name="stand" value=scene.stage.revision.to_string()/>
            <input type="hidden" name="doe" value=step.to_owned()/>
            <input type="hidden" name="punt" value=item/>
            <button class=class.to_owned() id=id>{words}</button>
        </form>
    }
    .into_any()
}

fn tools(base: &str) -> impl IntoView + use<> {
    view! {
        <section class="card card--sunk flow">
            <h2>"Scherm, leiding en einde"</h2>
            <div class="button-group">
                <form method="post" action=format!("{base}/scherm") target="_blank"><button class="button button--quiet">"Open het scherm"</button></form>
                <a class="button button--quiet" href=format!("{base}/overdragen")>"Leid vanaf een ander apparaat"</a>
                <a class="button button--plain" href=format!("{base}/sluiten")>"Sluit de sessie"</a>
            </div>
            <p class="small">"Het scherm opent in een nieuw tabblad. Zet dat op de beamer of het digibord: er staan geen namen en geen knoppen op."</p>
        </section>
    }
}
