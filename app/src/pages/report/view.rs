//! The page with everything that can be downloaded, and the form of what stands in the report.

use super::file;
use super::form::form;
use super::form_input::{Back, FormInput};
use crate::pages::manage::{self, Tab, address, kicker};
use crate::pages::prelude::*;
use scan::application::reports::{Dossier, FileKind};
use scan_report::file::FORMATS;

/// The page with a form that came back.
pub(super) fn show(
    visit: &Visit,
    dossier: &Dossier,
    typed: &FormInput,
    back: &Back,
    status: StatusCode,
) -> Response {
    visit.page(frame(dossier).status(status), || {
        view(dossier, typed, back, None)
    })
}

pub(super) fn frame(dossier: &Dossier) -> Page {
    Page::new("Rapport").with_nav(manage::nav(&dossier.round, Tab::Report))
}

pub(super) fn view(
    dossier: &Dossier,
    typed: &FormInput,
    back: &Back,
    kept: Option<&'static str>,
) -> AnyView {
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
    html! {
        <main class="page page--medium" id="inhoud">
            {lead(Some(kicker(round)), "Rapport", "Om door te geven aan directie, bestuur, inspectie of samenwerkingsverband. Er staan geen namen van collega’s bij de antwoorden, en kleine groepen tonen we niet.")}
            {kept}
            {few}
            {downloads(dossier)}
            {form(&round.questionnaire, typed, back, &format!("{base}/rapport"))}
            {elsewhere(&base)}
        </main>
    }
}

fn downloads(dossier: &Dossier) -> AnyView {
    let name = &dossier.round.name;
    let to = |kind: FileKind| file::address_of(name, &kind);
    let beside = [FileKind::Report, FileKind::Summary, FileKind::Invitation];
    let others = FORMATS
        .iter()
        .filter(|format| !beside.contains(&format.kind));
    let others: Vec<_> = others
        .map(|format| {
            let [words, text] = format.words;
            view! { <li><a href=file::address_of(name, &format.kind) download="">{words}</a>": "{text}</li> }
        })
        .collect();
    let pictures = format!("{}/rapport/plaatjes", address(name));
    html! {
        <section class="card flow">
            <h2>"Download"</h2>
            <div class="button-group">
                <a class="button button--large" href=to(FileKind::Report)>"Download het rapport (PDF)"</a>
                <a class="button button--quiet" href=to(FileKind::Summary)>"Samenvatting op één A4 (PDF)"</a>
            </div>
            <h3>"Of in een andere vorm"</h3>
            <ul class="list">
                {others}
                <li><a href=pictures>"Plaatjes"</a>": elke grafiek apart, als PNG of SVG."</li>
            </ul>
        </section>
    }
}

fn elsewhere(base: &str) -> AnyView {
    html! {
        <section class="card card--sunk flow">
            <h2>"Laten lezen zonder bestand"</h2>
            <p>"Met een link leest iemand het rapport in de browser. U bepaalt hoe lang, en u kunt de link weer intrekken."</p>
            <p><a class="button button--quiet" href=format!("{base}/delen")>"Deel het resultaat"</a></p>
            <p class="small">"Bent u coördinator van meer teams? "<a href="/beheer/rapporten">"Download alle rapporten in één keer"</a>"."</p>
        </section>
    }
}
