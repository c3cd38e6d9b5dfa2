//! The workbook as LibreOffice shows and prints it, and its package as Python reads it.

use std::collections::{BTreeMap, BTreeSet};

use calamine::Data;
use scan::figures::Figures;
use serde_json::Value;

use crate::figures_sample::{full, hidden};
use crate::xlsx::book;
use crate::xlsx_readers::Workbook;

/// Parts of the package, by name.
fn parts(figures: &Figures) -> BTreeMap<String, String> {
    let script = "import json, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as package:
    print(json.dumps({name: package.read(name).decode('utf-8') for name in package.namelist()}))";
    Workbook::of(figures).python(script)
}

#[test]
fn the_package_is_set_up_for_reading_and_printing() {
    let parts = parts(&full());
    let core = &parts["docProps/core.xml"];
    assert!(core.contains("<dc:title>Cijfers scan passend onderwijs – De Wissel"));
    assert!(
        core.contains("<dc:creator/>") || core.contains("<dc:creator></dc:creator>"),
        "{core}"
    );
    assert!(core.contains("2026-11-12T"), "{core}");
    let sheets: Vec<_> = parts
        .iter()
        .filter(|(name, _)| name.starts_with("xl/worksheets/sheet"))
        .collect();
    assert_eq!(sheets.len(), 8);
    for (name, sheet) in &sheets {
        assert!(
            sheet.contains("state=\"frozen\"") && sheet.contains("ySplit=\"1\""),
            "{name}"
        );
        assert!(sheet.contains("orientation=\"landscape\""), "{name}");
        assert!(sheet.contains("fitToPage=\"1\""), "{name}");
        assert!(
            !sheet.contains("<f>") && !sheet.contains("<hyperlink"),
            "{name}"
        );
    }
    let filtered = sheets
        .iter()
        .filter(|(_, sheet)| sheet.contains("<autoFilter"));
    assert_eq!(filtered.count(), 7);
    assert!(!parts.keys().any(|name| name.contains("externalLink")));
    let book = &parts["xl/workbook.xml"];
    assert_eq!(book.matches("_xlnm.Print_Titles").count(), 8);

    let charts: Vec<_> = parts
        .iter()
        .filter(|(name, _)| name.starts_with("xl/charts/chart"))
        .collect();
    assert_eq!(charts.len(), 2);
    let levels: usize = charts
        .iter()
        .map(|(_, chart)| chart.matches("<c:ser>").count())
        .sum();
    // Four levels, three of resources, and twice those who do not know.
    assert_eq!(levels, 4 + 3 + 2);
    assert!(
        charts
            .iter()
            .all(|(_, chart)| chart.contains("<c:grouping val=\"stacked\"/>"))
    );
}

/// Of each sheet that LibreOffice shows, every cell says what the figures say, in the same
/// decimals as pages do.
#[test]
fn libreoffice_shows_the_same_figures() {
    let figures = full();
    let file = Workbook::of(&figures);
    let sheets: BTreeMap<_, _> = file.shown().into_iter().collect();
    let mut book = book(&figures);
    assert_eq!(
        sheets.keys().cloned().collect::<BTreeSet<_>>(),
        book.names().into_iter().collect()
    );
    let vragen = &sheets["Vragen"];
    for (cells, row) in vragen[1..].iter().zip(&figures.items) {
        let shown: BTreeMap<_, _> = vragen[0].iter().map(String::as_str).zip(cells).collect();
        let one = |value: Option<f64>| value.map_or(String::new(), |value| format!("{value:.1}"));
        assert_eq!(*shown["Vraag"], row.text);
        assert_eq!(*shown["Gemiddeld"], one(row.mean));
        assert_eq!(*shown["Afstand tot doel"], one(row.gap));
        let two = row
            .consensus
            .map_or(String::new(), |value| format!("{value:.2}"));
        assert_eq!(*shown["Eens of verdeeld"], two);
    }
    for name in book.names() {
        let ours = book.sheet(&name);
        let filled = ours
            .used_cells()
            .filter(|(_, _, cell)| !matches!(cell, Data::Empty))
            .count();
        let theirs = sheets[&name]
            .iter()
            .flatten()
            .filter(|cell| !cell.is_empty())
            .count();
        assert_eq!(filled, theirs, "{name}");
    }
    let actions = &sheets["Acties"];
    let days: Vec<_> = actions[1..].iter().map(|row| row[2].as_str()).collect();
    assert!(
        days.contains(&"15 jan 2027") || days.contains(&"15 jan. 2027"),
        "{days:?}"
    );
}

#[test]
fn libreoffice_prints_every_word() {
    let figures = full();
    let printed = Workbook::of(&figures).printed();
    let words: BTreeSet<&str> = printed.split_whitespace().collect();
    let value = serde_json::to_value((&figures.items, &figures.agreed, &figures.actions)).unwrap();
    let mut missing = BTreeSet::new();
    for text in shown_texts(&value) {
        missing.extend(
            text.split_whitespace()
                .filter(|word| !words.contains(word))
                .map(str::to_owned),
        );
    }
    assert_eq!(missing, BTreeSet::new());
}

/// Texts that somebody reads, without keys and days.
fn shown_texts(value: &Value) -> Vec<String> {
    match value {
        Value::Array(values) => values.iter().flat_map(shown_texts).collect(),
        Value::Object(values) => [
            "text",
            "topic_title",
            "answer",
            "reason",
            "what",
            "who",
            "about",
        ]
        .iter()
        .filter_map(|name| Some(values.get(*name)?.as_str()?.to_owned()))
        .collect(),
        _ => Vec::new(),
    }
}

#[test]
fn there_is_no_chart_of_nothing() {
    assert!(!parts(&hidden()).keys().any(|name| name.contains("charts/")));
}
