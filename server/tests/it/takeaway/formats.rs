//! Workbook, separated values and JSON say what the tables of a release say, cell by cell.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use calamine::{Data, Reader, Xlsx};
use scan::disclosure::Shown;
use scan::extract::Extract;
use scan::questionnaire::{Area, Questionnaire};
use scan::release::{Cell, Estimate, Figure, Filter, Measure, Region, Row, Share, TOO_FEW};
use scan::school::Province;
use scan::testing::id;
use scan_export::{Dialect, extract_csv, extract_json, extract_xlsx};
use scan_report::national::chosen::Chosen;
use scan_report::national::extract::extract;
use serde_json::Value;

use super::invented::Invented;

/// Rows by the names of their columns; of JSON by the keys, of others by the headings.
type Rows = Vec<BTreeMap<String, String>>;

/// All schools, provinces, a role group, and a group that nobody is in.
fn cells() -> Vec<Cell> {
    let of = |filter| Cell::new(filter).unwrap();
    let mut cells = vec![Cell::national()];
    cells.extend(Province::ALL.iter().map(|province| {
        of(Filter {
            region: Some(Region::Province(*province)),
            ..Filter::default()
        })
    }));
    for role in ["rol0", "rol1", "niemand"] {
        cells.push(of(Filter {
            role: Some(id(role)),
            ..Filter::default()
        }));
    }
    cells
}

/// What the tables have in each row, in the order of the list.
fn measures(list: &Questionnaire) -> Vec<(&'static str, Measure)> {
    let of = |item: &scan::questionnaire::Item| {
        let kind = if item.is_resource() {
            "middel"
        } else {
            "vraag"
        };
        (kind, Measure::Item(list.id.clone(), item.id.clone(), 1))
    };
    let mut all = vec![("gebied", Measure::Area(list.id.clone(), Area::Informatie))];
    for (_, topic) in list.topics() {
        let measure = Measure::Topic(list.id.clone(), topic.id.clone());
        all.push(("onderwerp", measure));
        all.extend(topic.items.iter().map(of));
    }
    all
}

fn shown<V>(shown: &Shown<Figure<V>>, words: impl Fn(&Figure<V>) -> String) -> String {
    shown.visible().map_or_else(String::new, words)
}

/// Value, margin, schools and release of a share.
fn of_share(share: &Shown<Figure<Estimate<Share>>>) -> [String; 4] {
    [
        shown(share, |figure| {
            let words = figure.value().value().to_string();
            words.trim_end_matches('%').to_owned()
        }),
        shown(share, |figure| {
            (figure.value().margin().milli() / 10).to_string()
        }),
        shown(share, |figure| figure.count().about().to_string()),
        shown(share, |figure| figure.since().0.to_string()),
    ]
}

/// What the columns of figures should say, from left to right, with decimal points.
fn expected(kind: &str, row: &Row, levels: usize) -> Vec<String> {
    let mean = &row.mean;
    let mut all = vec![
        shown(mean, |figure| {
            figure.value().value().to_string().replace(',', ".")
        }),
        shown(mean, |figure| {
            format!(
                "{:.2}",
                f64::from(figure.value().margin().milli()) / 1_000.0
            )
        }),
        shown(mean, |figure| figure.count().about().to_string()),
        shown(mean, |figure| figure.since().0.to_string()),
    ];
    for level in 0..levels {
        all.push(shown(&row.spread, |figure| {
            let words = figure.value().shares()[level].to_string();
            words.trim_end_matches('%').to_owned()
        }));
    }
    all.push(shown(&row.spread, |f| f.count().about().to_string()));
    all.push(shown(&row.spread, |f| f.since().0.to_string()));
    all.extend(of_share(&row.unknown));
    all.extend(of_share(&row.priority));
    all.extend(of_share(&row.missing));
    let has_levels = kind != "middel";
    let has_resources = kind != "vraag";
    let hides = (has_levels && !row.mean.is_visible())
        || (kind == "vraag" && !row.spread.is_visible())
        || (has_resources && !row.missing.is_visible())
        || !row.unknown.is_visible()
        || !row.priority.is_visible();
    all.push(if hides { TOO_FEW } else { "" }.to_owned());
    all
}

/// Equal as texts or as numbers.
fn same(wanted: &str, found: &str) -> bool {
    let numbers = (wanted.parse::<f64>(), found.parse::<f64>());
    wanted == found || matches!(numbers, (Ok(a), Ok(b)) if (a - b).abs() < 1e-9)
}

fn unzipped(bytes: &[u8], name: &str) -> Vec<u8> {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = Vec::new();
    zip.by_name(name).unwrap().read_to_end(&mut text).unwrap();
    text
}

fn separated(extract: &Extract, dialect: Dialect) -> Rows {
    let bytes = unzipped(&extract_csv(extract, dialect).unwrap(), "cijfers.csv");
    let (separator, bytes) = match dialect {
        Dialect::Dutch => (b';', bytes.strip_prefix("\u{feff}".as_bytes()).unwrap()),
        Dialect::Plain => (b',', bytes.as_slice()),
    };
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator)
        .from_reader(bytes);
    let heads = reader.headers().unwrap().clone();
    let heads: Vec<_> = heads.iter().map(str::to_owned).collect();
    let row = |row: csv::StringRecord| {
        let cells = row.iter().map(|cell| match dialect {
            // A text that is a number has no comma in these tables.
            Dialect::Dutch if cell.replace(',', ".").parse::<f64>().is_ok() => {
                cell.replace(',', ".")
            }
            _ => cell.to_owned(),
        });
        heads.iter().cloned().zip(cells).collect()
    };
    reader.records().map(|found| row(found.unwrap())).collect()
}

fn workbook(extract: &Extract) -> Rows {
    let bytes = extract_xlsx(extract).unwrap();
    let mut book = Xlsx::new(Cursor::new(bytes)).unwrap();
    assert_eq!(book.sheet_names(), ["Cijfers", "Toelichting"]);
    let sheet = book.worksheet_range("Cijfers").unwrap();
    let mut rows = sheet.rows();
    let heads: Vec<_> = rows.next().unwrap().iter().map(Data::to_string).collect();
    rows.map(|row| {
        let cells = row.iter().map(Data::to_string);
        heads.iter().cloned().zip(cells).collect()
    })
    .collect()
}

fn json(extract: &Extract) -> Rows {
    let bytes = extract_json(extract).unwrap();
    let whole: Value = serde_json::from_slice(&bytes).unwrap();
    let text = |value: &Value| match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let rows = whole["rijen"].as_array().unwrap().iter();
    rows.map(|row| {
        let row = row.as_object().unwrap().iter();
        row.map(|(key, value)| (key.clone(), text(value))).collect()
    })
    .collect()
}

#[test]
fn every_format_says_what_the_tables_say() {
    for seed in 1..=4 {
        let invented = Invented::new(seed);
        let cells = cells();
        let groups: Vec<_> = cells.iter().map(|cell| invented.figures_of(cell)).collect();
        let extract = extract(Chosen {
            head: &invented.head,
            heads: std::slice::from_ref(&invented.head),
            menu: &invented.menu,
            groups: &groups,
        });
        let formats = [
            ("json", json(&extract)),
            ("xlsx", workbook(&extract)),
            ("csv", separated(&extract, Dialect::Plain)),
            ("csv-nl", separated(&extract, Dialect::Dutch)),
        ];
        let measures = measures(&invented.menu.questionnaire);
        let wanted: Vec<(&str, Row)> = cells
            .iter()
            .flat_map(|cell| measures.iter().map(move |measure| (cell, measure)))
            .map(|(cell, (kind, measure))| (*kind, invented.tables.row(cell, measure)))
            .collect();
        let visible = wanted.iter().filter(|(_, row)| row.mean.is_visible());
        let hidden = wanted.iter().filter(|(_, row)| !row.unknown.is_visible());
        assert!(visible.count() > 5 && hidden.count() > 5, "{seed}");
        for (format, rows) in formats {
            assert_eq!(rows.len(), wanted.len(), "{format}");
            for (found, (kind, row)) in rows.iter().zip(&wanted) {
                check(&extract, format, found, (kind, row));
            }
        }
    }
}

fn check(
    extract: &Extract,
    format: &str,
    found: &BTreeMap<String, String>,
    (kind, row): (&str, &Row),
) {
    let name = |column: &scan::extract::Column| match format {
        "json" => column.key.clone(),
        "xlsx" => column.title.clone(),
        _ => column.title.to_lowercase(),
    };
    let names: Vec<_> = extract.columns.iter().map(name).collect();
    assert_eq!(found.len(), names.len(), "no two columns have one name");
    assert_eq!(found[&names[1]], kind, "{format}");
    let wanted = expected(kind, row, 4);
    let figures = &names[7..];
    assert_eq!(figures.len(), wanted.len());
    for (name, wanted) in figures.iter().zip(wanted) {
        let found = &found[name];
        assert!(
            same(&wanted, found),
            "{format}, {name}: {found}, not {wanted}"
        );
    }
}

#[test]
fn every_format_says_whose_figures_they_are_and_what_each_column_means() {
    let invented = Invented::new(1);
    let groups = [invented.figures_of(&Cell::national())];
    let extract = extract(Chosen {
        head: &invented.head,
        heads: std::slice::from_ref(&invented.head),
        menu: &invented.menu,
        groups: &groups,
    });
    let zip = extract_csv(&extract, Dialect::Plain).unwrap();
    let explained = String::from_utf8(unzipped(&zip, "toelichting.csv")).unwrap();
    let json = String::from_utf8(extract_json(&extract).unwrap()).unwrap();
    let mut book = Xlsx::new(Cursor::new(extract_xlsx(&extract).unwrap())).unwrap();
    let sheet = book.worksheet_range("Toelichting").unwrap();
    let sheet: String = sheet.rows().flatten().map(Data::to_string).collect();
    let mut wanted = vec![
        "CC BY 4.0",
        "https://creativecommons.org/licenses/by/4.0/deed.nl",
        "Scan Passend Onderwijs, landelijk steunpunt passend onderwijs",
        "nummer 1, van 12 november 2026",
        "alle scholen die meedoen, met de nieuwste ronde van elk team",
        "1 = Nog niet, 2 = Begonnen, 3 = Grotendeels, 4 = Geborgd",
        "1 = Ontbreekt, 2 = Deels, 3 = Aanwezig",
        "In negen van de tien gevallen",
        "minstens 10 scholen van minstens 3 besturen",
        TOO_FEW,
        invented.head.series.as_str(),
    ];
    wanted.extend(extract.columns.iter().map(|column| column.title.as_str()));
    for words in wanted {
        for (format, text) in [("csv", &explained), ("json", &json), ("xlsx", &sheet)] {
            assert!(text.contains(words), "{format}: {words}");
        }
    }
}

#[test]
fn the_same_figures_make_the_same_bytes_and_no_text_is_a_formula() {
    let invented = Invented::new(2);
    let groups = [invented.figures_of(&Cell::national())];
    let made = || {
        extract(Chosen {
            head: &invented.head,
            heads: std::slice::from_ref(&invented.head),
            menu: &invented.menu,
            groups: &groups,
        })
    };
    let extract = made();
    assert_eq!(extract, made());
    let bytes = extract_xlsx(&extract).unwrap();
    assert_eq!(bytes, extract_xlsx(&made()).unwrap());
    let mut book = Xlsx::new(Cursor::new(bytes)).unwrap();
    for sheet in ["Cijfers", "Toelichting"] {
        let formulas = book.worksheet_formula(sheet).unwrap();
        assert_eq!(formulas.used_cells().count(), 0);
    }
    for dialect in [Dialect::Dutch, Dialect::Plain] {
        let zip = extract_csv(&extract, dialect).unwrap();
        assert_eq!(zip, extract_csv(&made(), dialect).unwrap());
        let rows = separated(&extract, dialect);
        let question = rows.iter().find(|row| row["soort"] == "vraag").unwrap();
        assert!(question["vraag"].starts_with("'=Vraag a0"), "{question:?}");
    }
}
