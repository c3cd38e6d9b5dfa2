//! The workbook, read by calamine, LibreOffice and Python's own reader of packages.

use std::collections::{BTreeMap, BTreeSet};

use calamine::Data;
use proptest::prelude::*;
use scan::figures::{Figures, SumRow};
use scan_export::xlsx;
use serde_json::Value;

use crate::figures_office::{Book, OnDisk};
use crate::figures_sample::{full, hidden, rounds};

fn book(figures: &Figures) -> Book {
    Book::read(xlsx(figures).unwrap())
}

fn text(value: &str) -> Data {
    Data::String(value.to_owned())
}

fn texts(value: Option<&String>) -> Data {
    value.map_or(Data::Empty, |value| text(value))
}

fn number(value: Option<f64>) -> Data {
    value.map_or(Data::Empty, Data::Float)
}

fn count(value: Option<u32>) -> Data {
    number(value.map(f64::from))
}

/// A row of a sheet as it should be.
type Row = Vec<(&'static str, Data)>;

fn check(found: Vec<Vec<(String, Data)>>, expected: impl IntoIterator<Item = Row>) {
    let mut found = found.into_iter();
    for row in expected {
        let cells: BTreeMap<String, Data> = found.next().unwrap().into_iter().collect();
        for (name, value) in row {
            assert_eq!(cells.get(name), Some(&value), "{name} in {cells:?}");
        }
    }
    assert_eq!(found.next(), None);
}

fn sums(row: &SumRow) -> Row {
    vec![
        ("Gemiddelde", number(row.mean)),
        ("Afstand tot doel", number(row.gap)),
        ("Doel", number(row.target)),
        ("Collega’s", count(row.people)),
    ]
}

/// Every number and text of the figures stands in its cell, with its type.
fn check_all(figures: &Figures) {
    let mut book = book(figures);
    check(
        book.table("Overzicht", "Gebied"),
        figures
            .areas
            .iter()
            .map(|row| [vec![("Gebied", text(&row.title))], sums(row)].concat()),
    );
    check(
        book.table("Overzicht", "Onderwerp"),
        figures
            .topics
            .iter()
            .map(|row| [vec![("Onderwerp", text(&row.title))], sums(row)].concat()),
    );
    check(
        book.table("Vragen", "Nummer"),
        figures.items.iter().map(|row| {
            let given = |place: usize| count(row.priorities.map(|counts| counts[place]));
            vec![
                ("Nummer", count(Some(row.number.into()))),
                ("Vraag", text(&row.text)),
                ("Soort", text(&row.kind)),
                ("Gebied", text(&row.area_title)),
                ("Onderwerp", text(&row.topic_title)),
                ("Doel (niveau)", count(Some(row.target.into()))),
                ("Gevraagd", count(row.asked)),
                ("Antwoorden", count(row.answered)),
                ("Weet ik niet", count(row.unknown)),
                ("Niet van toepassing", count(row.not_applicable)),
                ("Gemiddelde", number(row.mean)),
                ("Mediaan", number(row.median)),
                ("Afstand tot doel", number(row.gap)),
                ("Eensgezindheid", number(row.consensus)),
                ("Stand van het middel", texts(row.state.as_ref())),
                ("Prioriteit laag", given(0)),
                ("Prioriteit midden", given(1)),
                ("Prioriteit hoog", given(2)),
                ("Id", text(&row.id)),
            ]
        }),
    );
    check_distribution(&mut book, figures);
    check_team(&mut book, figures);
}

fn check_distribution(book: &mut Book, figures: &Figures) {
    let mut found: BTreeMap<u32, BTreeMap<String, Data>> = BTreeMap::new();
    for row in book.table("Verdeling", "Nummer") {
        let Data::Float(number) = row[0].1 else {
            panic!("{row:?}")
        };
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let again = found.insert(number as u32, row.into_iter().collect());
        assert!(again.is_none());
    }
    assert_eq!(found.len(), figures.items.len());
    for row in &figures.items {
        let cells = &found[&row.number.into()];
        for (labels, own) in [
            (&figures.scale, row.kind != "middel"),
            (&figures.resource_scale, row.kind == "middel"),
        ] {
            for (place, label) in labels.iter().enumerate() {
                let people = row.distribution.as_ref().filter(|_| own);
                let people = people.and_then(|counts| counts.get(place).copied());
                assert_eq!(cells[label], count(people), "{label} of {}", row.id);
            }
        }
        assert_eq!(cells["Weet ik niet"], count(row.unknown));
    }
}

fn check_team(book: &mut Book, figures: &Figures) {
    let names = book.names();
    let has = |name: &str| names.iter().any(|known| known == name);
    assert_eq!(has("Rollen"), !figures.groups.is_empty());
    if has("Rollen") {
        check(
            book.table("Rollen", "Nummer"),
            figures.groups.iter().map(|row| {
                let level = |place: usize| count(row.distribution.get(place).copied());
                vec![
                    ("Rolgroep", text(&row.group)),
                    ("Antwoorden", count(Some(row.answered))),
                    ("Weet ik niet", count(Some(row.unknown))),
                    ("Niveau 1", level(0)),
                    ("Niveau 2", level(1)),
                    ("Niveau 3", level(2)),
                    ("Niveau 4", level(3)),
                    ("Gemiddelde", number(Some(row.mean))),
                ]
            }),
        );
    }
    assert_eq!(has("Vergelijking"), !figures.changes.is_empty());
    if has("Vergelijking") {
        check(
            book.table("Vergelijking", "Nummer"),
            figures.changes.iter().map(|row| {
                vec![
                    ("Vraag", text(&row.text)),
                    ("Vergelijking", text(&row.state)),
                    ("Vorige ronde (nummer)", count(Some(row.earlier_round))),
                    ("Gemiddelde toen", number(row.before)),
                    ("Gemiddelde nu", number(row.now)),
                    ("Verschil", number(row.difference)),
                ]
            }),
        );
    }
    assert_eq!(
        has("Afspraken"),
        !(figures.agreed.is_empty() && figures.needs.is_empty())
    );
    if !figures.agreed.is_empty() {
        check(
            book.table("Afspraken", "Vraag"),
            figures.agreed.iter().map(|row| {
                vec![
                    ("Vraag", text(&row.text)),
                    ("Teamantwoord", texts(row.answer.as_ref())),
                    ("Prioriteit", texts(row.priority.as_ref())),
                    ("Reden", texts(row.reason.as_ref())),
                ]
            }),
        );
    }
    if !figures.needs.is_empty() {
        check(
            book.table("Afspraken", "Wat er ontbreekt"),
            figures.needs.iter().map(|row| {
                vec![
                    ("Wat er ontbreekt", text(&row.what)),
                    ("Voor wie", texts(row.for_whom.as_ref())),
                    ("Van wie", texts(row.supplier.as_ref())),
                ]
            }),
        );
    }
    for (cells, row) in book.table("Acties", "Actie").iter().zip(&figures.actions) {
        assert_eq!(cells[0].1, text(&row.what));
        assert_eq!(cells[1].1, texts(row.who.as_ref()));
        assert_eq!(day(&cells[2].1), row.due);
        assert_eq!(cells[3].1, text(&row.state));
        assert_eq!(cells[4].1, texts(row.about.as_ref()));
        assert_eq!(cells[6].1, count(Some(row.round)));
    }
}

/// The ISO 8601 day of a cell that is a real date.
fn day(cell: &Data) -> Option<String> {
    match cell {
        Data::Empty => None,
        Data::DateTime(day) => {
            let (year, month, day, ..) = day.to_ymd_hms_milli();
            Some(format!("{year:04}-{month:02}-{day:02}"))
        }
        other => panic!("{other:?} is no date"),
    }
}

#[test]
fn all_sheets_of_a_full_round() {
    let figures = full();
    assert!(!figures.groups.is_empty() && figures.items.len() > 30);
    let mut book = book(&figures);
    assert_eq!(
        book.names(),
        [
            "Overzicht",
            "Vragen",
            "Verdeling",
            "Rollen",
            "Vergelijking",
            "Afspraken",
            "Acties",
            "Methode"
        ]
    );
    check_all(&figures);
    assert_eq!(book.table("Acties", "Actie").len(), figures.actions.len());
    let facts: BTreeMap<String, Data> = book
        .sheet("Overzicht")
        .rows()
        .map(|row| (row[0].to_string(), row[1].clone()))
        .collect();
    assert_eq!(facts["Ronde"], Data::Float(2.0));
    assert_eq!(facts["Collega’s die meededen"], Data::Float(32.0));
    assert_eq!(day(&facts["Gestart op"]).as_deref(), Some("2026-11-02"));
    assert_eq!(facts["Ronde afgerond op"], Data::Empty);
}

#[test]
fn a_hidden_round_has_rows_without_figures() {
    let figures = hidden();
    check_all(&figures);
    let mut book = book(&figures);
    assert_eq!(
        book.names(),
        ["Overzicht", "Vragen", "Verdeling", "Acties", "Methode"]
    );
    for row in book.table("Vragen", "Nummer") {
        let numbers = row
            .iter()
            .filter(|(_, cell)| matches!(cell, Data::Float(_)));
        let names: Vec<_> = numbers.map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["Nummer", "Doel (niveau)"]);
    }
    let methode = book.sheet("Methode");
    assert!(
        methode
            .used_cells()
            .any(|(_, _, cell)| cell == &text("Kleine groepen"))
    );
    let parts = parts(&figures);
    assert!(
        !parts.keys().any(|name| name.contains("charts/")),
        "a chart of nothing"
    );
}

#[test]
fn the_same_figures_give_the_same_bytes() {
    assert_eq!(xlsx(&full()).unwrap(), xlsx(&full()).unwrap());
}

/// Parts of the package, by name.
fn parts(figures: &Figures) -> BTreeMap<String, String> {
    let script = "import json, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as package:
    print(json.dumps({name: package.read(name).decode('utf-8') for name in package.namelist()}))";
    OnDisk::new("xlsx", &xlsx(figures).unwrap()).python(script)
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
        assert!(
            sheet.contains("fitToHeight=\"0\"") && sheet.contains("fitToPage=\"1\""),
            "{name}"
        );
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
    let file = OnDisk::new("xlsx", &xlsx(&figures).unwrap());
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
        assert_eq!(*shown["Gemiddelde"], one(row.mean));
        assert_eq!(*shown["Afstand tot doel"], one(row.gap));
        let two = row
            .consensus
            .map_or(String::new(), |value| format!("{value:.2}"));
        assert_eq!(*shown["Eensgezindheid"], two);
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
    let printed = OnDisk::new("xlsx", &xlsx(&figures).unwrap()).printed();
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

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn every_cell_equals_the_figures(figures in rounds()) {
        check_all(&figures);
    }
}
