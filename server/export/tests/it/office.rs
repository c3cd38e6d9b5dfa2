//! Other programs that open files: Python's own readers and `LibreOffice`.

use std::path::{Path, PathBuf};
use std::process::Command;

use scan::report::Document;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use tempfile::TempDir;

/// A document as a file, until it is dropped.
pub(crate) struct OnDisk {
    folder: TempDir,
}

/// What Python finds in the package.
#[derive(Debug, Deserialize)]
pub(crate) struct Docx {
    pub(crate) paragraphs: Vec<(String, String)>,
    pub(crate) tables: Vec<DocxTable>,
    pub(crate) pictures: Vec<DocxPicture>,
    pub(crate) headings_in_contents: Vec<String>,
    pub(crate) dangling: Vec<String>,
    pub(crate) instructions: Vec<String>,
    pub(crate) external: Vec<String>,
    pub(crate) styles: Vec<String>,
    pub(crate) used_styles: Vec<String>,
    pub(crate) footer: String,
    pub(crate) properties: std::collections::BTreeMap<String, String>,
}

/// A table of it.
#[derive(Debug, Deserialize)]
pub(crate) struct DocxTable {
    pub(crate) style: String,
    pub(crate) widths: Vec<u32>,
    pub(crate) rows: Vec<DocxRow>,
}

/// A row of it.
#[derive(Debug, Deserialize)]
pub(crate) struct DocxRow {
    pub(crate) cells: Vec<String>,
    pub(crate) repeated: bool,
    pub(crate) whole: bool,
}

/// A picture in it.
#[derive(Debug, Deserialize)]
pub(crate) struct DocxPicture {
    pub(crate) alt: String,
    pub(crate) file: String,
    pub(crate) size: [u64; 2],
}

/// What `LibreOffice` finds.
#[derive(Debug, Deserialize)]
pub(crate) struct Office {
    pub(crate) texts: Vec<String>,
    pub(crate) headings: Vec<(u8, String)>,
    pub(crate) tables: usize,
    pub(crate) repeated: usize,
    pub(crate) pictures: Vec<String>,
    pub(crate) links: Vec<String>,
}

impl OnDisk {
    /// Made by the product.
    pub(crate) fn docx(document: &Document) -> Self {
        let folder = TempDir::new().unwrap();
        let bytes = scan_export::docx(document).unwrap();
        std::fs::write(folder.path().join("report.docx"), bytes).unwrap();
        Self { folder }
    }

    /// The bytes of a part of the package, in another way than the product's.
    pub(crate) fn part(&self, name: &str) -> Vec<u8> {
        let script = "import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))";
        let mut python = Command::new("python3");
        output(python.args(["-c", script]).arg(self.file("docx")).arg(name))
    }

    /// Read by Python.
    pub(crate) fn read(&self) -> Docx {
        python("read_docx.py", &self.file("docx"))
    }

    /// Opened and kept by `LibreOffice`.
    pub(crate) fn opened(&self) -> Office {
        python("read_fodt.py", &self.converted("fodt"))
    }

    /// Laid out by `LibreOffice`: the text of each page.
    pub(crate) fn pages(&self) -> Vec<String> {
        let pdf = self.converted("pdf");
        let text = output(Command::new("pdftotext").arg(pdf).arg("-"));
        let text = String::from_utf8(text).unwrap();
        // Each page ends with a form feed.
        let mut pages: Vec<_> = text.split('\u{c}').map(str::to_owned).collect();
        assert_eq!(pages.pop().as_deref(), Some(""));
        pages
    }

    fn file(&self, extension: &str) -> PathBuf {
        self.folder.path().join(format!("report.{extension}"))
    }

    fn converted(&self, extension: &str) -> PathBuf {
        let profile = self.folder.path().join("profile");
        let mut office = Command::new("soffice");
        office
            .arg(format!(
                "-env:UserInstallation=file://{}",
                profile.display()
            ))
            .args(["--headless", "--convert-to", extension, "--outdir"])
            .arg(self.folder.path())
            .arg(self.file("docx"));
        output(&mut office);
        let made = self.file(extension);
        assert!(made.exists(), "LibreOffice made no {extension}");
        made
    }
}

fn python<T: DeserializeOwned>(script: &str, file: &Path) -> T {
    let script = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/it")
        .join(script);
    serde_json::from_slice(&output(Command::new("python3").arg(script).arg(file))).unwrap()
}

fn output(command: &mut Command) -> Vec<u8> {
    let output = command.output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {said}");
    output.stdout
}
