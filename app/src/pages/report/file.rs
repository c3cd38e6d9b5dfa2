//! `/beheer/{round}/rapport/{file}`: a file of a round, or how far it is.

use std::convert::Infallible;

use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures::stream;
use leptos::prelude::*;

use crate::components::words::count;
use crate::islands::Live;
use crate::pages::manage::address;
use crate::ports::reports::{File, FileKind, Making, PictureKind};
use crate::ports::{Outcome, Ports, Refusal, RoundName};
use crate::render::{Page, to_html};
use crate::visit::Visit;

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

/// A file.
pub async fn download(
    State(ports): State<Ports>,
    visit: Visit,
    Path((round, file)): Path<(String, String)>,
) -> Response {
    answer(&ports, &visit, &round, file_of(&file)).await
}

/// A picture of the report as a file.
pub async fn picture(
    State(ports): State<Ports>,
    visit: Visit,
    Path((round, file)): Path<(String, String)>,
) -> Response {
    answer(&ports, &visit, &round, picture_of(&file)).await
}

async fn answer(ports: &Ports, visit: &Visit, round: &str, kind: Option<FileKind>) -> Response {
    let Some((round, kind)) = RoundName::parse(round).zip(kind) else {
        return visit.refused(&Refusal::NotFound);
    };
    match make(ports, visit, &round, kind.clone()).await {
        Ok(Making::Ready(file)) => send(file),
        Ok(Making::Waiting { ahead }) => waiting(visit, &address_of(&round, &kind), ahead),
        Ok(Making::Busy) => busy(visit, &address_of(&round, &kind)),
        Err(refusal) => visit.refused(&refusal),
    }
}

async fn make(ports: &Ports, visit: &Visit, round: &RoundName, kind: FileKind) -> Outcome<Making> {
    let site = visit.public_url();
    ports.reports.make(&visit.visitor, round, kind, site).await
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
pub fn waiting(visit: &Visit, file: &str, ahead: usize) -> Response {
    let page = Page::new("Uw bestand wordt gemaakt")
        .status(StatusCode::ACCEPTED)
        .with_islands();
    let (file, source) = (file.to_owned(), format!("{file}/stroom"));
    visit.page(page, move || {
        view! {
            <main class="page page--medium" id="inhoud">
                <div class="notice-page" id="live">
                    <h1>"Uw bestand wordt gemaakt"</h1>
                    {progress(Some(ahead), &file)}
                    <Live source=source/>
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

fn busy(visit: &Visit, file: &str) -> Response {
    let page = Page::new("Het is nu erg druk").status(StatusCode::SERVICE_UNAVAILABLE);
    let file = file.to_owned();
    let response = visit.page(page, move || {
        view! {
            <main class="page page--medium" id="inhoud">
                <div class="notice-page">
                    <h1>"Het is nu erg druk"</h1>
                    <p>"Veel scholen maken op dit moment een rapport. Er is niets kwijt. Probeer het over een minuut nog eens."</p>
                    <p><a class="button" href=file>"Probeer het opnieuw"</a></p>
                </div>
            </main>
        }
    });
    ([(header::RETRY_AFTER, "60")], response).into_response()
}

/// How far a file is, until it is done; then the browser is sent to it.
pub async fn stream(
    State(ports): State<Ports>,
    visit: Visit,
    Path((round, file)): Path<(String, String)>,
) -> Response {
    follow(ports, visit, &round, file_of(&file)).await
}

/// The same for a picture.
pub async fn picture_stream(
    State(ports): State<Ports>,
    visit: Visit,
    Path((round, file)): Path<(String, String)>,
) -> Response {
    follow(ports, visit, &round, picture_of(&file)).await
}

/// What was said last.
#[derive(Clone, Copy)]
enum Said {
    Nothing,
    Ahead(usize),
    Done,
    Sent,
}

async fn follow(ports: Ports, visit: Visit, round: &str, kind: Option<FileKind>) -> Response {
    let Some((round, kind)) = RoundName::parse(round).zip(kind) else {
        return visit.refused(&Refusal::NotFound);
    };
    // Rights before the stream begins; within it they are asked for every event.
    if let Err(refusal) = make(&ports, &visit, &round, kind.clone()).await {
        return visit.refused(&refusal);
    }
    let file = address_of(&round, &kind);
    let events = stream::unfold(Said::Nothing, move |said| {
        let (ports, visit) = (ports.clone(), visit.clone());
        let (round, kind, file) = (round.clone(), kind.clone(), file.clone());
        async move {
            let part = |ahead| Event::default().data(to_html(|| progress(ahead, &file)));
            if let Said::Sent = said {
                return None;
            }
            if let Said::Done = said {
                let event = Event::default().event("einde").data(&file);
                return Some((Ok::<_, Infallible>(event), Said::Sent));
            }
            loop {
                // Waits for a moment by itself.
                match make(&ports, &visit, &round, kind.clone()).await.ok()? {
                    Making::Ready(_) => return Some((Ok(part(None)), Said::Done)),
                    Making::Waiting { ahead } => {
                        if !matches!(said, Said::Ahead(last) if last == ahead) {
                            return Some((Ok(part(Some(ahead))), Said::Ahead(ahead)));
                        }
                    }
                    // The browser comes back by itself.
                    Making::Busy => return None,
                }
            }
        }
    });
    Sse::new(events)
        .keep_alive(KeepAlive::default())
        .into_response()
}
