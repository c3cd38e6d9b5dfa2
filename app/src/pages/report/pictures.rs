//! `/beheer/{round}/rapport/plaatjes`: every picture of the report, to look at and to keep.

use scan::report::Picture;

use super::file::address_of;
use crate::components::document::picture;
use crate::pages::manage::{self, Tab, address, kicker};
use crate::pages::prelude::*;
use scan::application::reports::{FileKind, PictureKind};
use scan_report::documents;
use scan_texts::t;

pub async fn page(visit: Allowed<Managed>) -> PageResult {
    let (dossier, _) = visit.ports.reports.dossier(&visit.right).await?;
    let pictures = documents::pictures(&dossier, &visit.ports.catalog.offers());
    let round = dossier.round;
    let page = Page::new(t!("report-pictures"))
        .with_results()
        .with_nav(manage::nav(&round, Tab::Report));
    Ok(visit.page(page, move || view(&round, &pictures)))
}

fn view(round: &Round, pictures: &[Picture]) -> AnyView {
    let base = format!("{}/rapport", address(&round.name));
    let none = pictures.is_empty().then(|| {
        view! { <p>{t!("report-pictures-none")}</p> }
    });
    let rows: Vec<_> = pictures.iter().map(|picture| row(round, picture)).collect();
    html! {
        <main class="page page--medium" id="inhoud">
            {breadcrumb([(base, t!("common-report-text"))], t!("report-pictures"))}
            {lead(Some(kicker(round)), t!("report-pictures"), t!("report-pictures-intro"))}
            {none}
            {rows}
        </main>
    }
}

fn row(round: &Round, picture: &Picture) -> AnyView {
    let links = [(PictureKind::Png, "PNG"), (PictureKind::Svg, "SVG")].map(|(format, words)| {
        let href = address_of(&round.name, &FileKind::Picture(picture.name.clone(), format));
        let label = t!("report-pictures-download-named", words = words, picture = picture.title);
        view! { <a class="button button--quiet" href=href aria-label=label>{t!("report-pictures-download", words = words)}</a> }
    });
    html! {
        <section class="card flow">
            <h2>{picture.title.clone()}</h2>
            {picture::view(picture)}
            <div class="button-group">{links.to_vec()}</div>
        </section>
    }
}
