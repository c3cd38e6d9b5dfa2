//! Files with published figures: where they are, what they are called and what each is for.

use scan::application::releases::ReleaseHead;
use scan::application::takeaway::{Takeaway, TakeawayKind};
use scan_texts::{Phrase, t};

/// What is known of a kind of file.
#[derive(Debug)]
pub struct TakeawayFormat {
    pub kind: TakeawayKind,
    /// The last part of its address, and what stands last in its name.
    pub address: &'static str,
    /// What it is called, and what it is for.
    pub words: [Phrase; 2],
}

const fn format(kind: TakeawayKind, address: &'static str, words: [Phrase; 2]) -> TakeawayFormat {
    TakeawayFormat {
        kind,
        address,
        words,
    }
}

/// Every kind, in the order in which pages offer them.
#[rustfmt::skip] // one line a kind
pub static TAKEAWAYS: [TakeawayFormat; 7] = [
    format(TakeawayKind::Factsheet, "factsheet.pdf", [|| t!("report-national-files-factsheet"), || t!("report-national-files-factsheet-use")]),
    format(TakeawayKind::CirclePdf, "kenniskring.pdf", [|| t!("report-national-files-circle-pdf"), || t!("report-national-files-circle-pdf-use")]),
    format(TakeawayKind::CircleWord, "kenniskring.docx", [|| t!("report-national-files-circle-word"), || t!("report-national-files-circle-word-use")]),
    format(TakeawayKind::Workbook, "cijfers.xlsx", [|| "Excel", || t!("report-national-files-workbook-use")]),
    format(TakeawayKind::CsvDutch, "cijfers-excel.zip", [|| t!("report-national-files-csv-excel"), || t!("report-national-files-csv-excel-use")]),
    format(TakeawayKind::CsvPlain, "cijfers.zip", [|| t!("report-national-files-csv-commas"), || t!("report-national-files-csv-commas-use")]),
    format(TakeawayKind::Json, "cijfers.json", [|| "JSON", || t!("report-national-files-json-use")]),
];

pub fn kind_at(address: &str) -> Option<TakeawayKind> {
    let found = TAKEAWAYS.iter().find(|format| format.address == address);
    found.map(|format| format.kind)
}

/// What is known of a kind; every kind stands in the table.
pub fn format_of(kind: TakeawayKind) -> Option<&'static TakeawayFormat> {
    TAKEAWAYS.iter().find(|format| format.kind == kind)
}

/// The name of a file: lower-case letters, digits, hyphens and one dot.
pub fn takeaway_name(head: &ReleaseHead, takeaway: &Takeaway) -> String {
    let what = format_of(takeaway.kind).map_or("", |format| format.address);
    format!("scan-uitgave-{}-{}-{what}", head.built_on, takeaway.list)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_address_is_of_one_kind() {
        for format in &TAKEAWAYS {
            assert_eq!(kind_at(format.address), Some(format.kind));
            let plain = |c: char| c.is_ascii_lowercase() || c == '-' || c == '.';
            assert!(format.address.chars().all(plain), "{}", format.address);
            assert!((format.words[1])().ends_with('.'), "{}", format.address);
        }
        assert_eq!(kind_at("cijfers.exe"), None);
    }
}
