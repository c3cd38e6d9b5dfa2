//! Other programs that read figures: Python's own readers and LibreOffice.

use std::path::PathBuf;
use std::process::Command;

use calamine::{Data, Range, Reader, Xlsx};
use serde::de::DeserializeOwned;
use tempfile::TempDir;

/// A file, and what other programs make of it, until it is dropped.
pub(crate) struct OnDisk {
    folder: TempDir,
    extension: &'static str,
}

/// Numbers as they are shown, all sheets, in UTF-8 with commas.
const SHEETS: &str = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1";

impl OnDisk {
    /// Writes the bytes of a file.
    pub(crate) fn new(extension: &'static str, bytes: &[u8]) -> Self {
        let folder = TempDir::new().unwrap();
        let file = Self { folder, extension };
        std::fs::write(file.path(extension), bytes).unwrap();
        file
    }

    fn path(&self, extension: &str) -> PathBuf {
        self.folder.path().join(format!("figures.{extension}"))
    }

    /// What a Python script prints as JSON; it finds the path in `sys.argv[1]`.
    pub(crate) fn python<T: DeserializeOwned>(&self, script: &str) -> T {
        let mut python = Command::new("python3");
        python
            .args(["-X", "utf8", "-c", script])
            .arg(self.path(self.extension));
        serde_json::from_slice(&output(&mut python)).unwrap()
    }

    /// Opened by LibreOffice, with a profile of its own so that tests can run side by side.
    fn convert(&self, to: &str, options: &[&str]) {
        let profile = self.folder.path().join("profile");
        let mut office = Command::new("soffice");
        office
            .arg(format!(
                "-env:UserInstallation=file://{}",
                profile.display()
            ))
            .arg("--headless")
            .args(options)
            .args(["--convert-to", to, "--outdir"])
            .arg(self.folder.path())
            .arg(self.path(self.extension));
        output(&mut office);
    }

    /// Each sheet as LibreOffice shows it: its name with its rows.
    pub(crate) fn shown(&self) -> Vec<(String, Vec<Vec<String>>)> {
        self.convert(SHEETS, &[]);
        let mut found = Vec::new();
        for entry in std::fs::read_dir(self.folder.path()).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            let sheet = name
                .strip_prefix("figures-")
                .and_then(|name| name.strip_suffix(".csv"));
            if let Some(sheet) = sheet {
                found.push((sheet.to_owned(), rows(&self.folder.path().join(&name))));
            }
        }
        found
    }

    /// The text of the pages that LibreOffice prints.
    pub(crate) fn printed(&self) -> String {
        self.convert("pdf", &[]);
        let mut pages = Command::new("pdftotext");
        String::from_utf8(output(pages.arg(self.path("pdf")).arg("-"))).unwrap()
    }

    /// Separated values opened by LibreOffice in Dutch or English, then read as a workbook.
    pub(crate) fn opened(&self, separator: char, language: u16) -> Book {
        let separator = u32::from(separator);
        // 76 is UTF-8; numbers are recognised as somebody who opens the file would have them.
        let read = format!(
            "--infilter=Text - txt - csv (StarCalc):{separator},34,76,1,,{language},false,true"
        );
        self.convert("xlsx", &[&read]);
        Book::read(std::fs::read(self.path("xlsx")).unwrap())
    }
}

fn rows(file: &std::path::Path) -> Vec<Vec<String>> {
    let mut reader = ::csv::ReaderBuilder::new();
    let reader = reader.has_headers(false).flexible(true).from_path(file);
    let records = reader.unwrap().into_records();
    records
        .map(|row| row.unwrap().iter().map(str::to_owned).collect())
        .collect()
}

fn output(command: &mut Command) -> Vec<u8> {
    let output = command.output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {said}");
    output.stdout
}

/// A workbook as calamine reads it.
pub(crate) struct Book {
    book: Xlsx<std::io::Cursor<Vec<u8>>>,
}

impl Book {
    /// From the bytes of a file.
    pub(crate) fn read(bytes: Vec<u8>) -> Self {
        let book = Xlsx::new(std::io::Cursor::new(bytes)).unwrap();
        Self { book }
    }

    /// Names of the sheets in order.
    pub(crate) fn names(&self) -> Vec<String> {
        self.book.sheet_names()
    }

    /// All cells of a sheet.
    pub(crate) fn sheet(&mut self, name: &str) -> Range<Data> {
        self.book.worksheet_range(name).unwrap()
    }

    /// All sheets.
    pub(crate) fn sheets(&mut self) -> Vec<Range<Data>> {
        self.names().iter().map(|name| self.sheet(name)).collect()
    }

    /// All formulas in it.
    pub(crate) fn formulas(&mut self) -> Vec<String> {
        let mut found = Vec::new();
        for name in self.names() {
            let formulas = self.book.worksheet_formula(&name).unwrap();
            found.extend(formulas.used_cells().map(|(_, _, formula)| formula.clone()));
        }
        found
    }

    /// The rows of the table that begins below a heading in the first column, as name of the
    /// column with value, up to the first empty row.
    pub(crate) fn table(&mut self, sheet: &str, heading: &str) -> Vec<Vec<(String, Data)>> {
        let range = self.sheet(sheet);
        let mut rows = range
            .rows()
            .skip_while(|row| row[0] != Data::String(heading.into()));
        let heads: Vec<String> = rows.next().unwrap().iter().map(Data::to_string).collect();
        rows.take_while(|row| row[0] != Data::Empty || row[1] != Data::Empty)
            .map(|row| heads.iter().cloned().zip(row.iter().cloned()).collect())
            .collect()
    }
}
