//! What others find in a workbook: Python's own readers, LibreOffice and calamine.

use std::path::{Path, PathBuf};

use calamine::{Data, Range, Reader, Xlsx};
use scan::figures::Figures;
use serde::de::DeserializeOwned;

use crate::programs::OnDisk;

/// Numbers as they are shown, all sheets, in UTF-8 with commas.
const SHEETS: &str = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1";

pub(crate) struct Workbook {
    file: OnDisk,
}

impl Workbook {
    /// Made by the product.
    pub(crate) fn of(figures: &Figures) -> Self {
        let bytes = scan_export::xlsx(figures).unwrap();
        let file = OnDisk::new("xlsx", &bytes);
        Self { file }
    }

    /// What a Python script prints as JSON; it finds the path in `sys.argv[1]`.
    pub(crate) fn python<T: DeserializeOwned>(&self, script: &str) -> T {
        self.file.python(script, &[])
    }

    /// Each sheet as LibreOffice shows it: its name with its rows.
    pub(crate) fn shown(&self) -> Vec<(String, Vec<Vec<String>>)> {
        let sheets = self.file.converted(SHEETS, &[]);
        let sheet = |file: &PathBuf| {
            let name = file.file_stem().unwrap().to_str().unwrap();
            let name = name.strip_prefix("file-").unwrap();
            (name.to_owned(), rows(file))
        };
        sheets.files().iter().map(sheet).collect()
    }

    /// The text of the pages that LibreOffice prints.
    pub(crate) fn printed(&self) -> String {
        self.file.converted("pdf", &[]).text(&[])
    }
}

fn rows(file: &Path) -> Vec<Vec<String>> {
    let mut reader = ::csv::ReaderBuilder::new();
    let reader = reader.has_headers(false).flexible(true).from_path(file);
    let records = reader.unwrap().into_records();
    records
        .map(|row| row.unwrap().iter().map(str::to_owned).collect())
        .collect()
}

/// A workbook as calamine reads it.
pub(crate) struct Book {
    book: Xlsx<std::io::Cursor<Vec<u8>>>,
}

impl Book {
    pub(crate) fn read(bytes: Vec<u8>) -> Self {
        let book = Xlsx::new(std::io::Cursor::new(bytes)).unwrap();
        Self { book }
    }

    /// Names of the sheets in order.
    pub(crate) fn names(&self) -> Vec<String> {
        self.book.sheet_names()
    }

    pub(crate) fn sheet(&mut self, name: &str) -> Range<Data> {
        self.book.worksheet_range(name).unwrap()
    }

    pub(crate) fn sheets(&mut self) -> Vec<Range<Data>> {
        self.names().iter().map(|name| self.sheet(name)).collect()
    }

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
