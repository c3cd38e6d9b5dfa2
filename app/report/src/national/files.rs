//! Files with published figures: where they are, what they are called and what each is for.

use scan::application::releases::ReleaseHead;
use scan::application::takeaway::{Takeaway, TakeawayKind};

/// What is known of a kind of file.
#[derive(Debug)]
pub struct TakeawayFormat {
    pub kind: TakeawayKind,
    /// The last part of its address, and what stands last in its name.
    pub address: &'static str,
    /// What it is called, and what it is for.
    pub words: [&'static str; 2],
}

const fn format(
    kind: TakeawayKind,
    address: &'static str,
    words: [&'static str; 2],
) -> TakeawayFormat {
    TakeawayFormat {
        kind,
        address,
        words,
    }
}

/// Every kind, in the order in which pages offer them.
#[rustfmt::skip] // one line a kind
pub static TAKEAWAYS: [TakeawayFormat; 7] = [
    format(TakeawayKind::Factsheet, "factsheet.pdf", ["Factsheet (PDF)", "Twee bladzijden per groep: waar scholen staan, en wat zij het meest nodig hebben."]),
    format(TakeawayKind::CirclePdf, "kenniskring.pdf", ["Agenda voor een kenniskring (PDF)", "Wat opvalt, vragen om te bespreken, voorbeelden en ruimte om te schrijven."]),
    format(TakeawayKind::CircleWord, "kenniskring.docx", ["Agenda voor een kenniskring (Word)", "Dezelfde agenda om zelf te bewerken."]),
    format(TakeawayKind::Workbook, "cijfers.xlsx", ["Excel", "Alle cijfers van de gekozen groepen, met een blad dat elke kolom uitlegt."]),
    format(TakeawayKind::CsvDutch, "cijfers-excel.zip", ["CSV voor Excel (ZIP)", "Dezelfde cijfers met puntkomma’s, en de uitleg in een tweede bestand."]),
    format(TakeawayKind::CsvPlain, "cijfers.zip", ["CSV met komma’s (ZIP)", "Hetzelfde voor andere programma’s."]),
    format(TakeawayKind::Json, "cijfers.json", ["JSON", "Hetzelfde voor wie programmeert."]),
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
            assert!(format.words[1].ends_with('.'), "{:?}", format.words);
        }
        assert_eq!(kind_at("cijfers.exe"), None);
    }
}
