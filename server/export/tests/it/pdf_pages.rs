//! How documents lie on pages.

use scan::report::{Block, Column, Document, Fact, SheetRow, Table};

use crate::pdf_readers::Pdf;
use crate::sample;

const LONG: &str = "De Brede Scholengemeenschap voor Praktijkonderwijs, Voorbereidend Middelbaar Beroepsonderwijs en Voortgezet Speciaal Onderwijs van de Samenwerkende Gemeenten aan de Rivier";

#[test]
fn a_report_of_sixty_items_is_whole_and_sound() {
    let pdf = Pdf::of(&sample::report(60));
    let found = pdf.letters();
    for number in 1..=60 {
        let statement = sample::statement(number);
        let wanted: String = statement.split_whitespace().collect();
        assert!(found.contains(&wanted), "{statement}");
    }
    assert!(pdf.pages() <= 20, "{} pages", pdf.pages());
    // A repeated head is told once; outloud takes the others for prose.
    pdf.conforms();
}

#[test]
fn a_report_of_forty_items_is_read() {
    let document = sample::report(40);
    let pdf = Pdf::of(&document);
    assert!(pdf.pages() <= 16, "{} pages", pdf.pages());
    let first: String = (1..=2).map(|page| pdf.page(page)).collect();
    for text in [
        "In één oogopslag",
        "Stand van zaken per onderwerp",
        "Hier eerst over praten",
        "Middelen die ontbreken",
        "Wie doet wat",
        "de zorgcoördinator",
    ] {
        assert!(first.contains(text), "{text} is not in {first}");
    }
    assert!(pdf.page(3).starts_with("Inhoud"), "{}", pdf.page(3));
    pages_are_filled(&pdf, &["Inhoud", "Bijlage"]);
}

/// Of each page at least a third is used, but of the last and of one before these words.
fn pages_are_filled(pdf: &Pdf, parts: &[&str]) {
    for number in 1..pdf.pages() {
        let next = pdf.page(number + 1);
        if parts.iter().any(|part| next.starts_with(part)) {
            continue;
        }
        let used = pdf.used(number);
        assert!(
            used > 1.0 / 3.0,
            "{used} of page {number}: {}",
            pdf.page(number)
        );
    }
}

/// A text of so many lines, then a heading and a table of each kind.
fn lower_down(lines: usize) -> Document {
    let text = vec!["Een regel."; lines].join("\n");
    let mut blocks = vec![Block::heading(1, "Kop"), Block::text(text)];
    blocks.push(Block::heading(2, "Rijen"));
    blocks.push(Block::Sheet(sample::tables::rows("Rijen", 1..=9)));
    blocks.push(Block::text("Tussendoor.\n".repeat(lines * 3 % 37)));
    blocks.push(Block::heading(2, "Wat te doen"));
    blocks.push(Block::Table(sample::actions(9)));
    Document {
        blocks,
        ..sample::nearly_empty()
    }
}

#[test]
fn no_table_begins_with_one_row_at_the_foot_of_a_page() {
    for lines in (20..46).step_by(2) {
        let pdf = Pdf::of(&lower_down(lines));
        let pages: Vec<String> = (1..=pdf.pages())
            .map(|page| pdf.page(page).split_whitespace().collect())
            .collect();
        for [heading, caption, first, second] in [
            ["Rijen", "Rijen:antwoordenpervraag", "Vraag1,", "Vraag2,"],
            ["Wattedoen", "Actiesdieopenstaan", "Actie1:", "Actie2:"],
        ] {
            let page = pages.iter().find(|page| page.contains(caption)).unwrap();
            for text in [heading, first, second] {
                assert!(
                    page.contains(text),
                    "{lines} lines: {text} is not in {page}"
                );
            }
        }
    }
}

#[test]
fn a_table_over_pages_repeats_its_head_and_keeps_rows_whole() {
    let rows = (1..=120).map(|number| {
        // No two lines are the same, as at the top of pages they would look like something that repeats.
        let word = &"abcdefghijklmnopqrstuvwxyz"[number % 23..number % 23 + 3];
        vec![
            format!("Rij {number} {word} begint"),
            format!("{word} ").repeat(20 + number % 20),
            format!("einde {number}"),
        ]
    });
    let document = Document {
        blocks: vec![
            Block::heading(1, "Tabel"),
            Block::Table(Table {
                caption: "Lang".to_owned(),
                columns: vec![
                    Column::text("Eerste kolom"),
                    Column::text("Tweede"),
                    Column::short("Derde"),
                ],
                rows: rows.collect(),
            }),
        ],
        ..sample::nearly_empty()
    };
    let pdf = Pdf::of(&document);
    let pages: Vec<_> = (1..=pdf.pages()).map(|page| pdf.page(page)).collect();
    assert!(pages.len() >= 3);
    for page in &pages {
        assert!(page.contains("Eerste kolom"), "{page}");
        assert_eq!(
            page.matches("begint").count(),
            page.matches("einde").count(),
            "{page}"
        );
    }
    pdf.conforms();
}

/// Long names and texts in a report.
pub(crate) fn long_names() -> Document {
    let mut document = sample::report(8);
    LONG.clone_into(&mut document.cover.title);
    LONG.clone_into(&mut document.cover.subtitle);
    for block in &mut document.blocks {
        match block {
            Block::Heading(heading) => heading.text = format!("{} {LONG}", heading.text),
            Block::Table(table) => table
                .rows
                .iter_mut()
                .flatten()
                .for_each(|cell| cell.push_str(LONG)),
            Block::Sheet(sheet) => {
                for row in &mut sheet.rows {
                    match row {
                        SheetRow::Head { text, .. } => text.push_str(LONG),
                        SheetRow::Cells { cells, .. } => {
                            for cell in cells {
                                cell.push_str(LONG);
                            }
                        }
                    }
                }
            }
            Block::Facts { facts } => facts.push(Fact::new(LONG, LONG)),
            _ => {}
        }
    }
    document
}

pub(crate) fn long_summary() -> Document {
    longer(sample::summary(), LONG)
}

#[test]
fn long_names_and_texts_break_nothing() {
    let pdf = Pdf::of(&long_names());
    assert!(pdf.pages() < 80, "{}", pdf.pages());
    assert!(
        pdf.page(pdf.pages())
            .contains("De Brede Scholengemeenschap voor"),
        "the foot names the school"
    );
}

#[test]
fn nothing_to_show_needs_no_contents() {
    let pdf = Pdf::of(&sample::nearly_empty());
    assert_eq!(pdf.pages(), 1);
    assert!(!pdf.text().contains("Inhoud"));
    assert!(pdf.page(1).contains("pagina 1 van 1"));
}

/// All texts of a document with this behind them.
fn longer(mut document: Document, more: &str) -> Document {
    document.cover.title.push_str(more);
    document.cover.subtitle.push_str(more);
    for block in &mut document.blocks {
        match block {
            Block::Heading(it) => it.text.push_str(more),
            Block::Text { text } | Block::Small { text } | Block::Notice { text, .. } => {
                text.push_str(more);
            }
            Block::Bullets { items } => items.iter_mut().for_each(|item| item.push_str(more)),
            Block::Table(it) => it
                .rows
                .iter_mut()
                .flatten()
                .for_each(|cell| cell.push_str(more)),
            Block::Cards { cards } => {
                for line in cards.iter_mut().flat_map(|card| &mut card.lines) {
                    line.push_str(more);
                }
            }
            _ => {}
        }
    }
    document
}

#[test]
fn a_summary_and_an_invitation_are_one_page_whatever_they_hold() {
    for document in [sample::summary(), sample::invitation()] {
        for more in [
            "",
            LONG,
            &LONG.repeat(4),
            &LONG.repeat(60),
            &"x".repeat(10_000),
        ] {
            let pdf = Pdf::of(&longer(document.clone(), more));
            assert_eq!(
                pdf.pages(),
                1,
                "{:?} with {} more",
                document.kind,
                more.len()
            );
            assert!(pdf.text().contains(&document.cover.kicker));
        }
        let mut many = document.clone();
        many.blocks = std::iter::repeat_n(document.blocks, 30).flatten().collect();
        assert_eq!(Pdf::of(&many).pages(), 1, "{:?}", many.kind);
    }
}

#[test]
fn a_summary_says_what_it_leaves_out() {
    let mut document = sample::summary();
    document.blocks.insert(1, Block::Table(sample::actions(80)));
    let text = Pdf::of(&document).text();
    let rows = text.matches("Actie ").count() - 5;
    assert!(rows > 0, "{text}");
    assert!(
        text.contains(&format!("en nog {} meer", 80 - rows)),
        "{rows} rows: {text}"
    );
}

#[test]
fn a_summary_of_the_usual_length_loses_nothing() {
    let text = Pdf::of(&sample::summary()).letters();
    for number in 1..=5 {
        assert!(text.contains(&format!("Actie{number}:")), "{text}");
    }
    assert!(!text.contains("ennog"), "{text}");
}
