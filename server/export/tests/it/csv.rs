//! Separated values, read back by Python and LibreOffice.

use calamine::Data;
use proptest::prelude::*;
use scan::figures::{Figures, ItemRow};
use scan_export::{Dialect, csv};

use crate::figures_sample::{full, hidden, rounds};
use crate::programs::OnDisk;
use crate::xlsx_readers::Book;

/// Rows as Python's csv module reads them.
pub(crate) fn read(figures: &Figures, dialect: Dialect) -> Vec<Vec<String>> {
    let script = match dialect {
        Dialect::Dutch => PYTHON
            .replace("ENCODING", "utf-8-sig")
            .replace("SEPARATOR", ";"),
        Dialect::Plain => PYTHON
            .replace("ENCODING", "utf-8")
            .replace("SEPARATOR", ","),
    };
    OnDisk::new("csv", &csv(figures, dialect).unwrap()).python(&script, &[])
}

/// Opened by LibreOffice in the language that the dialect is for, then read as a workbook.
pub(crate) fn opened(figures: &Figures, dialect: Dialect) -> Book {
    let (separator, language) = match dialect {
        Dialect::Dutch => (';', 1043),
        Dialect::Plain => (',', 1033),
    };
    let separator = u32::from(separator);
    // 76 is UTF-8; numbers are recognised as somebody who opens the file would have them.
    let read = format!(
        "--infilter=Text - txt - csv (StarCalc):{separator},34,76,1,,{language},false,true"
    );
    let file = OnDisk::new("csv", &csv(figures, dialect).unwrap());
    Book::read(file.converted("xlsx", &[&read]).bytes())
}

const PYTHON: &str = "import csv, json, sys
csv.field_size_limit(10**8)
with open(sys.argv[1], encoding='ENCODING', newline='') as file:
    print(json.dumps(list(csv.reader(file, delimiter='SEPARATOR', strict=True))))";

/// What a row should say, by heading; `number` writes a figure with so many decimals.
fn expected(row: &ItemRow, number: &dyn Fn(f64, usize) -> String) -> Vec<(String, String)> {
    let count = |value: Option<u32>| value.map_or(String::new(), |value| value.to_string());
    let tenths = |value: Option<f64>| value.map_or(String::new(), |value| number(value, 1));
    let mut cells = vec![
        ("nummer".to_owned(), row.number.to_string()),
        ("vraag".into(), row.text.clone()),
        ("soort".into(), row.kind.clone()),
        ("gebied".into(), row.area_title.clone()),
        ("onderwerp".into(), row.topic_title.clone()),
        ("id".into(), row.id.clone()),
        ("id van gebied".into(), row.area.clone()),
        ("id van onderwerp".into(), row.topic.clone()),
        ("doel (niveau)".into(), row.target.to_string()),
        ("gevraagd".into(), count(row.asked)),
        ("antwoorden".into(), count(row.answered)),
        ("weet ik niet".into(), count(row.unknown)),
        ("n.v.t.".into(), count(row.not_applicable)),
    ];
    for place in 0..4 {
        let people = row
            .distribution
            .as_ref()
            .and_then(|counts| counts.get(place));
        cells.push((format!("niveau {}", place + 1), count(people.copied())));
    }
    let two = row
        .consensus
        .map_or(String::new(), |value| number(value, 2));
    cells.extend([
        ("gemiddeld".to_owned(), tenths(row.mean)),
        ("mediaan".into(), tenths(row.median)),
        ("afstand tot doel".into(), tenths(row.gap)),
        ("eens of verdeeld".into(), two),
        (
            "stand van het middel".into(),
            row.state.clone().unwrap_or_default(),
        ),
    ]);
    for (place, name) in ["laag", "midden", "hoog"].iter().enumerate() {
        let people = row.priorities.map(|counts| counts[place]);
        cells.push((format!("prioriteit {name}"), count(people)));
    }
    cells
}

fn check(figures: &Figures, rows: &[Vec<String>], number: &dyn Fn(f64, usize) -> String) {
    assert_eq!(rows.len(), figures.items.len() + 1);
    for (cells, item) in rows[1..].iter().zip(&figures.items) {
        let cells: Vec<_> = rows[0].iter().cloned().zip(cells.iter().cloned()).collect();
        assert_eq!(cells, expected(item, number));
    }
}

fn point(value: f64, places: usize) -> String {
    format!("{value:.places$}")
}

fn comma(value: f64, places: usize) -> String {
    point(value, places).replace('.', ",")
}

#[test]
fn the_dialects_differ_in_mark_separator_and_decimals() {
    let figures = full();
    let dutch = csv(&figures, Dialect::Dutch).unwrap();
    assert!(dutch.starts_with(b"\xEF\xBB\xBFnummer;vraag;"));
    let plain = csv(&figures, Dialect::Plain).unwrap();
    assert!(plain.starts_with(b"nummer,vraag,"));
    for bytes in [dutch, plain] {
        assert!(bytes.ends_with(b"\r\n"));
        let lines = bytes.windows(1).filter(|byte| byte == b"\n").count();
        let ends = bytes.windows(2).filter(|pair| pair == b"\r\n").count();
        assert_eq!(
            (lines, ends),
            (figures.items.len() + 1, figures.items.len() + 1)
        );
    }
}

#[test]
fn what_is_hidden_is_empty() {
    let rows = read(&hidden(), Dialect::Plain);
    check(&hidden(), &rows, &point);
    let mean = rows[0].iter().position(|head| head == "gemiddeld").unwrap();
    assert!(rows[1..].iter().all(|row| row[mean].is_empty()));
}

/// Figures as a spreadsheet program has them when somebody opens the file.
#[test]
fn libreoffice_sees_numbers_and_texts() {
    let figures = full();
    for dialect in [Dialect::Dutch, Dialect::Plain] {
        let mut book = opened(&figures, dialect);
        assert_eq!(book.formulas(), [""; 0]);
        let sheet = book.sheets().remove(0);
        let heads: Vec<String> = sheet
            .rows()
            .next()
            .unwrap()
            .iter()
            .map(Data::to_string)
            .collect();
        assert_eq!(heads[0], "nummer");
        for (cells, item) in sheet.rows().skip(1).zip(&figures.items) {
            for ((cell, head), (name, value)) in
                cells.iter().zip(&heads).zip(expected(item, &point))
            {
                assert_eq!(*head, name);
                match cell {
                    // Excel's own kind of number says that it was recognised as one.
                    Data::Float(number) => {
                        let value: f64 = value.parse().unwrap();
                        assert!(
                            (number - value).abs() < 1e-9,
                            "{name}: {number} for {value}"
                        );
                    }
                    Data::Empty => assert_eq!(value, "", "{name}"),
                    text => {
                        assert!(
                            value.parse::<f64>().is_err(),
                            "{name} is no number: {value}"
                        );
                        assert_eq!(text.to_string(), value, "{name}");
                    }
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn python_reads_the_same_figures(figures in rounds()) {
        check(&figures, &read(&figures, Dialect::Dutch), &comma);
        check(&figures, &read(&figures, Dialect::Plain), &point);
    }
}
