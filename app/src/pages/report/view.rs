//! The page with everything that can be downloaded, and the form of what stands in the report.

use super::file;
use super::form::form;
use super::form_input::{Back, FormInput};
use crate::pages::manage::{self, Tab, address, kicker};
use crate::pages::prelude::*;
use scan::application::reports::{Dossier, FileKind};
use scan_report::file::FORMATS;
use scan_texts::t;

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
    Page::new(t!("common-report-text")).with_nav(manage::nav(&dossier.round, Tab::Report))
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
                <span>{t!("report-view-too-few")}</span>
            </p>
        }
    });
    html! {
        <main class="page page--medium" id="inhoud">
            {lead(Some(kicker(round)), t!("common-report-text"), t!("report-view-intro"))}
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
            <h2>{t!("report-view-download")}</h2>
            <div class="button-group">
                <a class="button button--large" href=to(FileKind::Report)>{t!("report-view-download-report")}</a>
                <a class="button button--quiet" href=to(FileKind::Summary)>{t!("report-view-download-summary")}</a>
            </div>
            <h3>{t!("report-view-other-forms")}</h3>
            <ul class="list">
                {others}
                <li><a href=pictures>{t!("report-pictures")}</a>{t!("report-view-pictures-text")}</li>
            </ul>
        </section>
    }
}

fn elsewhere(base: &str) -> AnyView {
    html! {
        <section class="card card--sunk flow">
            <h2>{t!("report-view-read-heading")}</h2>
            <p>{t!("report-view-read-text")}</p>
            <p><a class="button button--quiet" href=format!("{base}/delen")>{t!("common-share-the-result")}</a></p>
            <p class="small">{t!("report-view-more-teams")}<a href="/beheer/rapporten">{t!("report-view-download-all")}</a>"."</p>
        </section>
    }
}
