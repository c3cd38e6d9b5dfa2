//! The same texts as plain paragraphs: what Typst takes at least.

use std::sync::LazyLock;

use scan::report::Document;
use serde_json::Value;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

const FACE: &[u8] = include_bytes!("../../fonts/AtkinsonHyperlegibleNext-Regular.ttf");
const MAIN: &str = r#"#set document(title: "Bare")
#set text(font: "Atkinson Hyperlegible Next", lang: "nl", hyphenate: true)
#for it in json("/texts.json") { par(it) }"#;

struct Bare {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    font: Font,
    texts: Bytes,
}

static FONT: LazyLock<Font> =
    LazyLock::new(|| Font::new(Bytes::new(FACE), 0).expect("the face of the house"));

/// All texts of a document as JSON.
pub fn texts(document: &Document) -> String {
    let mut found = Vec::new();
    let value = serde_json::to_value(document).expect("a document");
    collect(&value, &mut found);
    Value::Array(found).to_string()
}

fn collect(value: &Value, found: &mut Vec<Value>) {
    match value {
        Value::String(_) => found.push(value.clone()),
        Value::Array(values) => values.iter().for_each(|value| collect(value, found)),
        Value::Object(fields) => {
            // Shapes are no texts.
            let rest = fields
                .iter()
                .filter(|(name, _)| *name != "shapes" && *name != "modules");
            rest.for_each(|(_, value)| collect(value, found));
        }
        _ => {}
    }
}

/// Sets them, as a file of the same standard.
pub fn make(texts: &str) {
    let world = Bare {
        library: LazyHash::new(Library::default()),
        book: LazyHash::new(FontBook::from_fonts([&*FONT])),
        font: FONT.clone(),
        texts: Bytes::from_string(texts.to_owned()),
    };
    let pages = typst::compile::<PagedDocument>(&world)
        .output
        .expect("pages");
    let options = PdfOptions {
        creator: Smart::Auto,
        standards: PdfStandards::new(&[PdfStandard::Ua_1]).expect("a standard"),
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&pages, &options).expect("a file");
    comemo::evict(0);
}

fn id(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("a path");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

impl World for Bare {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        id("/bare.typ")
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        Ok(Source::new(id, MAIN.to_owned()))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        match id.vpath().get_with_slash() {
            "/texts.json" => Ok(self.texts.clone()),
            _ => Err(FileError::AccessDenied),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        (index == 0).then(|| self.font.clone())
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
