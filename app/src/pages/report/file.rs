//! `/beheer/{round}/rapport/{file}`: a file of a round, or how far it is.

use crate::pages::looking_along;
use crate::pages::making::{MadeFile, Place, answer, begin};
use crate::pages::manage::address;
use crate::pages::prelude::*;
use scan::application::ShareName;
use scan::application::reports::{FileKind, Making, PictureKind};
use scan_report::file::{FORMATS, PICTURES, format_of, picture_name};
use scan_texts::t;

pub fn address_of(round: &RoundName, kind: &FileKind) -> String {
    let base = format!("{}/rapport", address(round));
    match kind {
        FileKind::Picture(name, kind) => format!("{base}/plaatjes/{}", picture_name(name, *kind)),
        kind => {
            let found = format_of(kind);
            format!("{base}/{}", found.map_or("", |format| format.address))
        }
    }
}

/// The last part of the address of a file.
#[derive(Debug)]
pub struct NamedFile(FileKind);

impl TryFrom<String> for NamedFile {
    type Error = &'static str;

    fn try_from(name: String) -> Result<Self, Self::Error> {
        let found = FORMATS.iter().find(|format| format.address == name);
        let found = found.map(|format| Self(format.kind.clone()));
        found.ok_or("no file is called so")
    }
}

/// The same of a picture: `overzicht.png`, `overzicht.svg`.
#[derive(Debug)]
pub struct NamedPicture(FileKind);

impl TryFrom<String> for NamedPicture {
    type Error = &'static str;

    fn try_from(name: String) -> Result<Self, Self::Error> {
        let read = |(kind, ending): &(PictureKind, &str)| {
            let stem = name.strip_suffix(ending)?.strip_suffix('.')?;
            let known = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            let may_be = stem.len() <= 80 && stem.chars().all(known);
            may_be.then(|| Self(FileKind::Picture(stem.to_owned(), *kind)))
        };
        PICTURES
            .iter()
            .find_map(read)
            .ok_or("no picture is called so")
    }
}

enum Asked {
    /// By a coordinator.
    Round(RoundName, FileKind),
    /// The report, by whoever opened a link to it.
    Share(ShareName),
    /// The report, by whoever looks along.
    Member(RoundName),
}

impl Place for Asked {
    fn address(&self) -> String {
        match self {
            Self::Round(round, kind) => address_of(round, kind),
            Self::Share(share) => shared_address(share),
            Self::Member(round) => format!("{}/rapport.pdf", looking_along::address(round)),
        }
    }

    /// From a shared result nothing leads to the rest of the scan.
    fn framed(&self, page: Page) -> Page {
        match self {
            Self::Round(..) | Self::Member(_) => page,
            Self::Share(_) => page.for_readers(),
        }
    }

    fn busy(&self) -> &'static str {
        t!("report-file-busy")
    }
}

impl MadeFile for Asked {
    async fn make(&self, visit: &Visit) -> Outcome<Making> {
        match self {
            Self::Round(round, kind) => {
                let rights = &visit.ports.rights;
                let managed = rights.managed(&visit.credentials, round).await?;
                let site = visit.public_url();
                visit.ports.reports.make(&managed, kind.clone(), site).await
            }
            Self::Share(share) => {
                let rights = &visit.ports.rights;
                let reader = rights.reading(&visit.credentials, share).await?;
                visit.ports.sharing.shared_report(&reader).await
            }
            Self::Member(round) => {
                let rights = &visit.ports.rights;
                let viewed = rights.viewed(&visit.credentials, round).await?;
                visit.ports.looking_along.seen_report(&viewed).await
            }
        }
    }
}

/// The address of the report behind a link.
pub fn shared_address(share: &ShareName) -> String {
    format!("/gedeeld/{}/rapport.pdf", share.as_str())
}

pub async fn download(visit: Allowed<Managed>, PathName(file): PathName<NamedFile>) -> PageResult {
    let round = visit.right.name().clone();
    answer(&visit, Asked::Round(round, file.0)).await
}

/// A picture of the report as a file.
pub async fn picture(
    visit: Allowed<Managed>,
    PathName(picture): PathName<NamedPicture>,
) -> PageResult {
    let round = visit.right.name().clone();
    answer(&visit, Asked::Round(round, picture.0)).await
}

/// The report, for whoever reads it by a link.
pub async fn shared(visit: Allowed<Reading>) -> PageResult {
    answer(&visit, Asked::Share(visit.right.name().clone())).await
}

/// The report, for whoever looks along.
pub async fn of_member(visit: Allowed<Viewed>) -> PageResult {
    answer(&visit, Asked::Member(visit.right.name().clone())).await
}

/// How far a file is, until it is done; then the browser is sent to it.
pub async fn stream(visit: Allowed<Managed>, PathName(file): PathName<NamedFile>) -> PageResult {
    let round = visit.right.name().clone();
    begin(&visit, Asked::Round(round, file.0)).await
}

pub async fn picture_stream(
    visit: Allowed<Managed>,
    PathName(picture): PathName<NamedPicture>,
) -> PageResult {
    let round = visit.right.name().clone();
    begin(&visit, Asked::Round(round, picture.0)).await
}

/// The same for the report behind a link.
pub async fn shared_stream(visit: Allowed<Reading>) -> PageResult {
    begin(&visit, Asked::Share(visit.right.name().clone())).await
}

/// The same for whoever looks along.
pub async fn of_member_stream(visit: Allowed<Viewed>) -> PageResult {
    begin(&visit, Asked::Member(visit.right.name().clone())).await
}
