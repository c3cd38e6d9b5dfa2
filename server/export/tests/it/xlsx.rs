//! Every figure in the workbook, read by calamine.

use std::collections::BTreeMap;

use calamine::Data;
use proptest::prelude::*;
use scan::figures::{Figures, SumRow};
use scan::round::Anonymity;
use scan_export::xlsx;

use crate::figures_sample::{full, hidden, of, rounds, team};
use crate::xlsx_readers::Book;

pub(crate) fn book(figures: &Figures) -> Book {
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
        ("Gemiddeld", number(row.mean)),
        ("Afstand tot doel", number(row.gap)),
        ("Doel", number(row.target)),
        ("Collega’s", count(row.people)),
    ]
}

/// Every number and text of the figures stands in its cell, with its type.
fn check_all(figures: &Figures) {
    let mut book = book(figures);
    for (name, rows) in [("Gebied", &figures.areas), ("Onderwerp", &figures.topics)] {
        let expected = rows
            .iter()
            .map(|row| [vec![(name, text(&row.title))], sums(row)].concat());
        check(book.table("Overzicht", name), expected);
    }
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
                ("N.v.t.", count(row.not_applicable)),
                ("Gemiddeld", number(row.mean)),
                ("Mediaan", number(row.median)),
                ("Afstand tot doel", number(row.gap)),
                ("Eens of verdeeld", number(row.consensus)),
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
        // As many columns as the longest scale shown has levels.
        let longest = figures
            .groups
            .iter()
            .map(|row| row.distribution.len())
            .max();
        let levels = ["Niveau 1", "Niveau 2", "Niveau 3", "Niveau 4"];
        let levels = &levels[..longest.unwrap()];
        check(
            book.table("Rollen", "Nummer"),
            figures.groups.iter().map(|row| {
                let level = |place: usize| count(row.distribution.get(place).copied());
                let known = [
                    ("Rolgroep", text(&row.group)),
                    ("Antwoorden", count(Some(row.answered))),
                    ("Weet ik niet", count(Some(row.unknown))),
                    ("Gemiddeld", number(Some(row.mean))),
                ];
                let levels = levels.iter().enumerate();
                let levels = levels.map(|(place, name)| (*name, level(place)));
                known.into_iter().chain(levels).collect()
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
                    ("Gemiddeld toen", number(row.before)),
                    ("Gemiddeld nu", number(row.now)),
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
}

#[test]
fn the_account_fits_the_form() {
    let account = |form| {
        let mut book = book(&of(form, &team(6, 1), &team(6, 2)));
        let sheet = book.sheet("Methode");
        let names = sheet.rows().map(|row| row[0].to_string());
        names.collect::<Vec<_>>()
    };
    let (hidden, open) = (account(Anonymity::Anonymous), account(Anonymity::OpenCards));
    let has = |names: &[String], name: &str| names.iter().any(|known| known == name);
    assert!(has(&hidden, "Kleine groepen") && !has(&hidden, "Open kaart"));
    assert!(has(&open, "Open kaart") && !has(&open, "Kleine groepen"));
    assert!(has(&open, "Lege cellen") && has(&open, "Afronden"));
}

#[test]
fn the_same_figures_give_the_same_bytes() {
    assert_eq!(xlsx(&full()).unwrap(), xlsx(&full()).unwrap());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn every_cell_equals_the_figures(figures in rounds()) {
        check_all(&figures);
    }
}
