//! `/beheer/{round}/rapport`: everything that can be downloaded, and what stands in the report.

pub mod choose;
pub mod file;
mod form;
pub mod pictures;

use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;

use self::choose::{Back, Typed};
use super::manage::{self, Tab, address, kicker};
use super::posted::new_mark;
use crate::allowed::Allowed;
use crate::components::icon::icon;
use crate::failure::PageResult;
use crate::ports::Ports;
use crate::render::Page;
use crate::visit::Visit;
use scan::application::reports::{Dossier, FileKind};
use scan::application::rights::Managed;

/// Whether the choices were just kept.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct After {
    bewaard: String,
}

pub async fn page(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(managed): Allowed<Managed>,
    Query(after): Query<After>,
) -> PageResult {
    let (dossier, revision) = ports.reports.dossier(&managed).await?;
    let typed = Typed::of(&dossier.settings, revision, new_mark());
    let kept = (!after.bewaard.is_empty()).then_some("Bewaard.");
    let body = || view(&dossier, &typed, &Back::No, kept);
    Ok(visit.page(frame(&dossier), body))
}

/// The page with a form that came back.
fn show(
    visit: &Visit,
    dossier: &Dossier,
    typed: &Typed,
    back: &Back,
    status: StatusCode,
) -> Response {
    visit.page(frame(dossier).status(status), || {
        view(dossier, typed, back, None)
    })
}

fn frame(dossier: &Dossier) -> Page {
    Page::new("Rapport").with_nav(manage::nav(&dossier.round, Tab::Report))
}

fn view(dossier: &Dossier, typed: &Typed, back: &Back, kept: Option<&'static str>) -> AnyView {
    let round = &dossier.round;
    let base = address(&round.name);
    let kept = kept.map(|words| {
        view! { <p class="note" role="status">{icon("check")}<span>{words}</span></p> }
    });
    let few = (!dossier.overview.answered.is_visible()).then(|| {
        view! {
            <p class="note">
                {icon("info")}
                <span>"Er zijn te weinig antwoorden om te tonen. In het rapport staan daarom alleen de afspraken en acties van het team."</span>
            </p>
        }
    });
    view! {
        <main class="page page--medium" id="inhoud">
            <div class="lead">
                <p class="kicker">{kicker(round)}</p>
                <h1>"Rapport"</h1>
                <p>"Om door te geven aan directie, bestuur, inspectie of samenwerkingsverband. Er staan geen namen van collega’s bij de antwoorden, en kleine groepen tonen we niet."</p>
            </div>
            {kept}
            {few}
            {downloads(dossier)}
            {form::form(&round.list, typed, back, &format!("{base}/rapport"))}
            {elsewhere(&base)}
        </main>
    }
    .into_any()
}

fn downloads(dossier: &Dossier) -> AnyView {
    let name = &dossier.round.name;
    let to = |kind: FileKind| file::address_of(name, &kind);
    let others = [
        (FileKind::Word, "Word", "Het rapport om zelf te bewerken."),
        (FileKind::Workbook, "Excel", "De cijfers met een grafiek."),
        (
            FileKind::CsvDutch,
            "CSV voor Excel",
            "De cijfers per vraag, met puntkomma’s.",
        ),
        (
            FileKind::CsvPlain,
            "CSV met komma’s",
            "Voor andere programma’s.",
        ),
        (
            FileKind::Json,
            "JSON",
            "Alle cijfers, voor wie programmeert.",
        ),
        (
            FileKind::Guide,
            "Gespreksleidraad (PDF)",
            "Voor wie het gesprek leidt.",
        ),
    ]
    .map(|(kind, words, text)| {
        view! { <li><a href=to(kind) download="">{words}</a>": "{text}</li> }
    });
    let pictures = format!("{}/rapport/plaatjes", address(name));
    view! {
        <section class="card flow">
            <h2>"Download"</h2>
            <div class="button-group">
                <a class="button button--large" href=to(FileKind::Report)>"Download het rapport (PDF)"</a>
                <a class="button button--quiet" href=to(FileKind::Summary)>"Samenvatting op één A4 (PDF)"</a>
            </div>
            <h3>"Of in een andere vorm"</h3>
            <ul class="list">
                {others.to_vec()}
                <li><a href=pictures>"Plaatjes"</a>": elke grafiek apart, als PNG of SVG."</li>
            </ul>
        </section>
    }
    .into_any()
}

fn elsewhere(base: &str) -> AnyView {
    view! {
        <section class="card card--sunk flow">
            <h2>"Laten lezen zonder bestand"</h2>
            <p>"Met een link leest iemand het rapport in de browser. U bepaalt hoe lang, en u kunt de link weer intrekken."</p>
            <p><a class="button button--quiet" href=format!("{base}/delen")>"Deel het resultaat"</a></p>
            <p class="small">"Bent u coördinator van meer teams? "<a href="/beheer/rapporten">"Download alle rapporten in één keer"</a>"."</p>
        </section>
    }
    .into_any()
}
