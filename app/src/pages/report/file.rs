//! `/beheer/{round}/rapport/{file}`: a file of a round, or how far it is.

use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::sse::Event;
use axum::response::{IntoResponse, Response};
use futures::stream;
use leptos::prelude::*;

use crate::allowed::Allowed;
use crate::events::{end, events};
use crate::failure::PageResult;
use crate::page::Page;
use crate::pages::busy::busy;
use crate::pages::errors;
use crate::pages::manage::address;
use crate::pages::path_name::PathName;
use crate::ports::Ports;
use crate::render::to_html;
use crate::visit::Visit;
use scan::application::ShareName;
use scan::application::reports::{File, FileKind, Making, PictureKind};
use scan::application::rights::{Managed, Reading};
use scan::application::{Outcome, Refusal, RoundName};
use scan_islands::followed;
use scan_report::words::count;

/// The last part of an address, with what it is.
const FILES: [(&str, FileKind); 9] = [
    ("rapport.pdf", FileKind::Report),
    ("samenvatting.pdf", FileKind::Summary),
    ("leidraad.pdf", FileKind::Guide),
    ("uitnodiging.pdf", FileKind::Invitation),
    ("rapport.docx", FileKind::Word),
    ("cijfers.xlsx", FileKind::Workbook),
    ("cijfers-excel.csv", FileKind::CsvDutch),
    ("cijfers.csv", FileKind::CsvPlain),
    ("cijfers.json", FileKind::Json),
];

/// The address of a file.
pub fn address_of(round: &RoundName, kind: &FileKind) -> String {
    let base = format!("{}/rapport", address(round));
    match kind {
        FileKind::Picture(name, PictureKind::Png) => format!("{base}/plaatjes/{name}.png"),
        FileKind::Picture(name, PictureKind::Svg) => format!("{base}/plaatjes/{name}.svg"),
        kind => {
            let found = FILES.iter().find(|(_, known)| known == kind);
            format!("{base}/{}", found.map_or("", |(name, _)| *name))
        }
    }
}

fn file_of(name: &str) -> Option<FileKind> {
    let found = FILES.iter().find(|(known, _)| *known == name);
    found.map(|(_, kind)| kind.clone())
}

/// `overzicht.png`, `overzicht.svg`.
fn picture_of(name: &str) -> Option<FileKind> {
    let (stem, ending) = name.rsplit_once('.')?;
    let known = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let format = match ending {
        "png" => PictureKind::Png,
        "svg" => PictureKind::Svg,
        _ => return None,
    };
    (stem.len() <= 80 && stem.chars().all(known))
        .then(|| FileKind::Picture(stem.to_owned(), format))
}

/// A file that somebody may ask for.
#[derive(Clone)]
enum Asked {
    /// By a coordinator.
    OfRound(RoundName, FileKind),
    /// The report, by whoever opened a link to it.
    OfShare(ShareName),
}

impl Asked {
    fn of_round(round: RoundName, kind: Option<FileKind>) -> Option<Self> {
        Some(Self::OfRound(round, kind?))
    }

    fn address(&self) -> String {
        match self {
            Self::OfRound(round, kind) => address_of(round, kind),
            Self::OfShare(share) => shared_address(share),
        }
    }

    /// From a shared result nothing leads to the rest of the scan.
    fn framed(&self, page: Page) -> Page {
        match self {
            Self::OfRound(..) => page,
            Self::OfShare(_) => page.for_readers(),
        }
    }

    async fn make(&self, ports: &Ports, visit: &Visit) -> Outcome<Making> {
        match self {
            Self::OfRound(round, kind) => {
                let managed = ports.rights.managed(&visit.credentials, round).await?;
                let site = visit.public_url();
                ports.reports.make(&managed, kind.clone(), site).await
            }
            Self::OfShare(share) => {
                let reader = ports.rights.reading(&visit.credentials, share).await?;
                ports.sharing.shared_report(&reader).await
            }
        }
    }
}

/// The address of the report behind a link.
pub fn shared_address(share: &ShareName) -> String {
    format!("/gedeeld/{}/rapport.pdf", share.as_str())
}

pub async fn download(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(managed): Allowed<Managed>,
    PathName((_, file)): PathName<(RoundName, String)>,
) -> PageResult {
    answer(
        &ports,
        &visit,
        Asked::of_round(managed.name().clone(), file_of(&file)),
    )
    .await
}

/// A picture of the report as a file.
pub async fn picture(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(managed): Allowed<Managed>,
    PathName((_, file)): PathName<(RoundName, String)>,
) -> PageResult {
    answer(
        &ports,
        &visit,
        Asked::of_round(managed.name().clone(), picture_of(&file)),
    )
    .await
}

/// The report, for whoever reads it by a link.
pub async fn shared(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(reader): Allowed<Reading>,
) -> PageResult {
    answer(&ports, &visit, Some(Asked::OfShare(reader.name().clone()))).await
}

async fn answer(ports: &Ports, visit: &Visit, asked: Option<Asked>) -> PageResult {
    let Some(asked) = asked else {
        return Err(Refusal::NotFound.into());
    };
    match asked.make(ports, visit).await? {
        Making::Ready(file) => Ok(send(file)),
        Making::Waiting { ahead } => Ok(waiting(visit, &asked, ahead)),
        Making::Busy => {
            let why = "Veel scholen maken op dit moment een rapport.";
            Ok(busy(visit, |page| asked.framed(page), why, asked.address()))
        }
    }
}

/// A file to keep. Its name holds letters, digits, hyphens and a dot only.
pub fn send(file: File) -> Response {
    let headers = [
        (header::CONTENT_TYPE, file.media.to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"{}\"", file.name),
        ),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    (headers, file.bytes.to_vec()).into_response()
}

/// The page while others are first. It follows by itself; without scripts a link asks again.
fn waiting(visit: &Visit, asked: &Asked, ahead: usize) -> Response {
    let page = Page::new("Uw bestand wordt gemaakt")
        .status(StatusCode::ACCEPTED)
        .with_islands();
    let file = asked.address();
    let source = format!("{file}/stroom");
    visit.page(asked.framed(page), move || {
        view! {
            <main class="page page--medium" id="inhoud">
                <div class="notice-page">
                    <h1>"Uw bestand wordt gemaakt"</h1>
                    {followed(progress(Some(ahead), &file), source)}
                </div>
            </main>
        }
    })
}

/// How far it is; `None` when it is done.
fn progress(ahead: Option<usize>, file: &str) -> AnyView {
    let file = file.to_owned();
    let Some(ahead) = ahead else {
        return view! {
            <div class="flow" data-part="voortgang">
                <p role="status">"Klaar. Het downloaden begint vanzelf."</p>
                <p><a class="button" href=file>"Download het bestand"</a></p>
            </div>
        }
        .into_any();
    };
    let words = if ahead == 0 {
        "Het is nu aan de beurt.".to_owned()
    } else {
        let others = count(ahead, "bestand is", "bestanden zijn");
        format!("Nog {others} eerst aan de beurt.")
    };
    view! {
        <div class="flow" data-part="voortgang">
            <p role="status">{words}</p>
            <progress aria-label="Uw bestand wordt gemaakt"></progress>
            <p><a class="button button--quiet" href=file>"Kijk of het klaar is"</a></p>
        </div>
    }
    .into_any()
}

/// How far a file is, until it is done; then the browser is sent to it.
pub async fn stream(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(managed): Allowed<Managed>,
    PathName((_, file)): PathName<(RoundName, String)>,
) -> PageResult {
    follow(
        ports,
        visit,
        Asked::of_round(managed.name().clone(), file_of(&file)),
    )
    .await
}

/// The same for a picture.
pub async fn picture_stream(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(managed): Allowed<Managed>,
    PathName((_, file)): PathName<(RoundName, String)>,
) -> PageResult {
    follow(
        ports,
        visit,
        Asked::of_round(managed.name().clone(), picture_of(&file)),
    )
    .await
}

/// The same for the report behind a link.
pub async fn shared_stream(
    State(ports): State<Ports>,
    visit: Visit,
    Allowed(reader): Allowed<Reading>,
) -> PageResult {
    follow(ports, visit, Some(Asked::OfShare(reader.name().clone()))).await
}

/// What was said last.
#[derive(Clone, Copy)]
enum Said {
    Nothing,
    Ahead(usize),
    Done,
    Sent,
}

async fn follow(ports: Ports, visit: Visit, asked: Option<Asked>) -> PageResult {
    let Some(asked) = asked else {
        return Err(Refusal::NotFound.into());
    };
    // Rights before the stream begins; within it they are asked for every event.
    if let Err(refusal) = asked.make(&ports, &visit).await {
        return Err(refusal.into());
    }
    Ok(events(stream::unfold(Said::Nothing, move |said| {
        let (ports, visit, asked) = (ports.clone(), visit.clone(), asked.clone());
        async move { next(&ports, &visit, &asked, said).await }
    })))
}

/// The next event, and what it said.
async fn next(ports: &Ports, visit: &Visit, asked: &Asked, said: Said) -> Option<(Event, Said)> {
    let file = asked.address();
    let part = |ahead| Event::default().data(to_html(|| progress(ahead, &file)));
    match said {
        Said::Sent => return None,
        Said::Done => return Some((end(&file), Said::Sent)),
        Said::Nothing | Said::Ahead(_) => {}
    }
    loop {
        // Waits for a moment by itself.
        match asked
            .make(ports, visit)
            .await
            .inspect_err(errors::log)
            .ok()?
        {
            Making::Ready(_) => return Some((part(None), Said::Done)),
            Making::Waiting { ahead } => {
                if !matches!(said, Said::Ahead(last) if last == ahead) {
                    return Some((part(Some(ahead)), Said::Ahead(ahead)));
                }
            }
            // The browser comes back by itself.
            Making::Busy => return None,
        }
    }
}
