//! What others find in a DOCX: Python's own readers and LibreOffice.

use std::collections::BTreeMap;

use scan::report::Document;
use serde::Deserialize;

use crate::programs::OnDisk;

pub(crate) struct Docx {
    file: OnDisk,
}

/// What Python finds in the package.
#[derive(Debug, Deserialize)]
pub(crate) struct Package {
    pub(crate) paragraphs: Vec<(String, String)>,
    pub(crate) tables: Vec<PackageTable>,
    pub(crate) pictures: Vec<PackagePicture>,
    pub(crate) headings_in_contents: Vec<String>,
    pub(crate) dangling: Vec<String>,
    pub(crate) instructions: Vec<String>,
    pub(crate) external: Vec<String>,
    pub(crate) styles: Vec<String>,
    pub(crate) used_styles: Vec<String>,
    pub(crate) footer: String,
    pub(crate) properties: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct PackageTable {
    pub(crate) style: String,
    pub(crate) widths: Vec<u32>,
    pub(crate) rows: Vec<PackageRow>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct PackageRow {
    pub(crate) cells: Vec<String>,
    pub(crate) repeated: bool,
    pub(crate) whole: bool,
    pub(crate) stays: bool,
}

#[derive(Debug, Deserialize)]
pub(crate) struct PackagePicture {
    pub(crate) alt: String,
    pub(crate) file: String,
    pub(crate) size: [u64; 2],
}

/// What LibreOffice finds.
#[derive(Debug, Deserialize)]
pub(crate) struct Opened {
    pub(crate) texts: Vec<String>,
    pub(crate) headings: Vec<(u8, String)>,
    pub(crate) tables: usize,
    pub(crate) repeated: usize,
    pub(crate) pictures: Vec<String>,
    pub(crate) links: Vec<String>,
}

impl Docx {
    /// Made by the product.
    pub(crate) fn of(document: &Document) -> Self {
        let bytes = scan_export::docx(document).unwrap();
        let file = OnDisk::new("docx", &bytes);
        Self { file }
    }

    /// The bytes of a part of the package, in another way than the product's.
    pub(crate) fn part(&self, name: &str) -> Vec<u8> {
        let script = "import json, sys, zipfile
print(json.dumps(list(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))))";
        self.file.python(script, &[name])
    }

    /// Read by Python.
    pub(crate) fn read(&self) -> Package {
        self.file.python(include_str!("read_docx.py"), &[])
    }

    /// Opened and kept by LibreOffice.
    pub(crate) fn opened(&self) -> Opened {
        let kept = self.file.converted("fodt", &[]);
        kept.python(include_str!("read_fodt.py"), &[])
    }

    /// Laid out by LibreOffice: the text of each page.
    pub(crate) fn pages(&self) -> Vec<String> {
        let text = self.file.converted("pdf", &[]).text(&[]);
        let mut pages: Vec<_> = text.split('\u{c}').map(str::to_owned).collect();
        assert_eq!(pages.pop().as_deref(), Some(""));
        pages
    }
}
