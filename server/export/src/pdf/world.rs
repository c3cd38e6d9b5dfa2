//! What Typst may see: our typefaces, our templates and one document.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::LazyLock;

use scan::report::DocumentKind;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};

use super::data::Data;
use crate::ExportError;
use crate::letters::FACES;

/// The templates, by their name: one for each kind of document, and what they share.
const TEMPLATES: [(&str, &str); 7] = [
    ("/common.typ", include_str!("../../templates/common.typ")),
    ("/blocks.typ", include_str!("../../templates/blocks.typ")),
    ("/report.typ", include_str!("../../templates/report.typ")),
    ("/summary.typ", include_str!("../../templates/summary.typ")),
    ("/guide.typ", include_str!("../../templates/guide.typ")),
    (
        "/factsheet.typ",
        include_str!("../../templates/factsheet.typ"),
    ),
    (
        "/invitation.typ",
        include_str!("../../templates/invitation.typ"),
    ),
];
const MARK: &[u8] = include_bytes!("../../templates/mark.svg");

/// Everything that is the same for each document.
struct WorldAssets {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    sources: HashMap<FileId, Source>,
}

static ASSETS: LazyLock<WorldAssets> = LazyLock::new(|| {
    // Names of rows are header cells.
    let features = [Feature::A11yExtras].into_iter().collect();
    let sources = TEMPLATES.into_iter().filter_map(|(name, text)| {
        let id = id(name)?;
        Some((id, Source::new(id, text.to_owned())))
    });
    WorldAssets {
        library: LazyHash::new(Library::builder().with_features(features).build()),
        book: LazyHash::new(FontBook::from_fonts(FACES.iter())),
        sources: sources.collect(),
    }
});

/// What Typst asks for while it sets one document.
pub(super) struct ReportWorld {
    main: FileId,
    document: Bytes,
    pictures: Vec<Bytes>,
}

impl ReportWorld {
    pub(super) fn new(data: &Data) -> Result<Self, ExportError> {
        let name = match data.kind {
            DocumentKind::Report => "/report.typ",
            DocumentKind::Summary => "/summary.typ",
            DocumentKind::Guide => "/guide.typ",
            DocumentKind::Invitation => "/invitation.typ",
            DocumentKind::Factsheet => "/factsheet.typ",
        };
        let main = id(name).ok_or_else(|| ExportError::Typeset(name.to_owned()))?;
        Ok(Self {
            main,
            document: Bytes::from_string(data.json.clone()),
            pictures: data
                .pictures
                .iter()
                .cloned()
                .map(Bytes::from_string)
                .collect(),
        })
    }
}

impl World for ReportWorld {
    fn library(&self) -> &LazyHash<Library> {
        &ASSETS.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &ASSETS.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        ASSETS.sources.get(&id).cloned().ok_or_else(|| missing(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let name = id.vpath().get_with_slash();
        let found = match name {
            "/document.json" => Some(self.document.clone()),
            "/mark.svg" => Some(Bytes::new(MARK)),
            _ => name
                .strip_prefix("/pictures/")
                .and_then(|name| name.strip_suffix(".svg"))
                .and_then(|number| self.pictures.get(number.parse::<usize>().ok()?))
                .cloned(),
        };
        found.ok_or_else(|| missing(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        FACES.get(index).cloned()
    }

    /// Days are in the document.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn id(name: &str) -> Option<FileId> {
    let path = VirtualPath::new(name).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

fn missing(id: FileId) -> FileError {
    FileError::NotFound(PathBuf::from(id.vpath().get_with_slash()))
}
