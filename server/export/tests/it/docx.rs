//! The DOCX in other people's hands.

use resvg::tiny_skia::Pixmap;
use scan::report::{Block, Document, SheetRow};

use crate::docx_expected::{alternatives, tables, texts};
use crate::docx_readers::{Docx, PackageRow};
use crate::sample;

/// English Metric Units in the width of the text.
const TEXT_WIDTH: u64 = 9_412 * 635;
/// And in its height.
const TEXT_HEIGHT: u64 = 14_570 * 635;

/// A report, with empty cells, and alternative texts with a line end and marks in them.
fn report() -> Document {
    let mut document = sample::report(3);
    for block in &mut document.blocks {
        match block {
            Block::Picture(picture) => picture.alt.push_str("\n8 begonnen & 7 <grotendeels>."),
            Block::Table(table) => table.rows[1][1..].iter_mut().for_each(String::clear),
            Block::Sheet(sheet) => {
                for row in &mut sheet.rows {
                    if let SheetRow::Cells { cells, bar } = row {
                        cells[2..].iter_mut().for_each(String::clear);
                        if let Some(bar) = bar {
                            bar.alt.push_str("\nEn & <meer>.");
                        }
                    }
                }
            }
            _ => {}
        }
    }
    document
}

#[test]
fn libre_office_finds_everything_in_order() {
    let document = report();
    let opened = Docx::of(&document).opened();
    let mut rest = opened.texts.iter();
    for text in texts(&document) {
        assert!(
            rest.any(|found| *found == text),
            "not found, or not there: {text:?}"
        );
    }
    let headings: Vec<_> = document
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Heading(heading) => Some((heading.level, heading.text.clone())),
            _ => None,
        })
        .collect();
    assert_eq!(opened.headings, headings);
    assert_eq!(opened.tables, tables(&document));
    assert_eq!(opened.pictures, alternatives(&document));
    let headed = document
        .blocks
        .iter()
        .filter(|block| matches!(block, Block::Table(_) | Block::Sheet(_)));
    assert_eq!(opened.repeated, headed.count());
    assert!(
        opened.links.iter().all(|link| link.starts_with("#_Toc")),
        "{:?}",
        opened.links
    );
}

#[test]
fn a_report_begins_with_its_message_and_its_parts_begin_a_page() {
    let document = report();
    let pages = Docx::of(&document).pages();
    assert!(pages[0].contains("Team onderbouw"), "{}", pages[0]);
    assert!(pages[0].contains("In één oogopslag"), "{}", pages[0]);
    for part in ["Inhoud", "Bijlage: alle antwoorden"] {
        let begin = pages.iter().filter(|page| page.starts_with(part));
        assert_eq!(begin.count(), 1, "{part}");
    }
    let contents = pages.iter().position(|page| page.starts_with("Inhoud"));
    assert!(contents <= Some(2), "{contents:?}");
    let foot = format!("Pagina {} van {}", pages.len(), pages.len());
    assert!(pages.last().unwrap().contains(&foot), "{pages:?}");
}

#[test]
fn the_package_holds_together() {
    let document = report();
    let read = Docx::of(&document).read();
    assert_eq!(read.external, Vec::<String>::new());
    assert_eq!(read.dangling, Vec::<String>::new());
    for style in &read.used_styles {
        assert!(read.styles.contains(style), "no style {style}");
    }
    let properties: Vec<_> = read
        .properties
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    assert_eq!(
        properties,
        [("language", "nl-NL"), ("title", document.title.as_str())]
    );
    assert_eq!(read.footer, format!("Pagina 1 van 1\t{}", document.title));
    assert_eq!(
        read.instructions,
        [r#"TOC \o "1-1" \h \z \u"#, "PAGE", "NUMPAGES"]
    );
    let headings: Vec<_> = read
        .paragraphs
        .iter()
        .filter(|(style, _)| style == "Heading1")
        .map(|(_, text)| text.clone())
        .collect();
    assert_eq!(read.headings_in_contents, headings);
}

#[test]
fn word_gets_its_own_styles() {
    let read = Docx::of(&report()).read();
    for (style, text) in [
        ("Title", "De Wissel"),
        ("Subtitle", "Team onderbouw"),
        ("Heading1", "Acties"),
        ("Heading2", "Het OPP"),
        ("Caption", "Acties die open staan"),
        ("Quote", "In maart kijken we opnieuw."),
        ("ListBullet", "De schaal heeft vier niveaus."),
        (
            "Normal",
            "Beste lezer,\n\nDit is het beeld van ons team na het tweede jaar. We zijn trots op wat lukt, en eerlijk over wat nog niet lukt.",
        ),
    ] {
        assert!(
            read.paragraphs
                .contains(&(style.to_owned(), text.to_owned())),
            "{style}: {text}"
        );
    }
}

#[test]
fn tables_can_cross_pages() {
    let read = Docx::of(&report()).read();
    for table in &read.tables {
        let is_whole =
            |row: &PackageRow| row.whole && [1, table.widths.len()].contains(&row.cells.len());
        assert!(table.rows.iter().all(is_whole), "{table:?}");
        let width: u32 = table.widths.iter().sum();
        assert!((9_350..=9_412).contains(&width), "{width}: {table:?}");
        let repeated: Vec<_> = table.rows.iter().map(|row| row.repeated).collect();
        let first = ["ScanTable", "ScanSheet"].contains(&table.style.as_str());
        assert_eq!(
            repeated.iter().filter(|is| **is).count(),
            usize::from(first),
            "{table:?}"
        );
        assert_eq!(repeated[0], first);
        if first {
            // The head and the first row of figures stay with the row below them, and so does
            // what begins a part.
            let begin = table.rows.iter().take_while(|row| row.stays).count();
            assert!(begin >= 2, "{table:?}");
            let parts = table.rows.iter().filter(|row| row.cells.len() == 1);
            assert!(parts.into_iter().all(|row| row.stays), "{table:?}");
        }
    }
    let topics = read.tables.iter().find(|table| table.widths.len() == 6);
    let widths = &topics.unwrap().widths;
    // Figures are narrow beside names and bars.
    assert!(
        widths[2..]
            .iter()
            .all(|width| width < &widths[0].min(widths[1])),
        "{widths:?}"
    );
}

#[test]
fn pictures_have_their_alternative_and_fit() {
    let mut document = report();
    let mut tall = document.pictures().next().unwrap().clone();
    tall.height = 2_400.0;
    document.blocks.push(Block::Picture(tall));
    let file = Docx::of(&document);
    let read = file.read();
    let found: Vec<_> = read
        .pictures
        .iter()
        .map(|picture| picture.alt.clone())
        .collect();
    assert_eq!(found, alternatives(&document));
    for picture in &read.pictures {
        let drawn = Pixmap::decode_png(&file.part(&picture.file)).unwrap();
        let [width, height] = picture.size;
        assert!(width <= TEXT_WIDTH && height <= TEXT_HEIGHT, "{picture:?}");
        let slanted =
            (width * u64::from(drawn.height())).abs_diff(height * u64::from(drawn.width()));
        assert!(
            slanted * 50 < width * u64::from(drawn.height()),
            "squeezed: {picture:?}"
        );
    }
}

#[test]
fn a_caption_does_not_repeat_its_heading() {
    let mut document = report();
    let picture = document.pictures().next().unwrap().clone();
    let heading = Block::heading(1, &picture.title);
    document.blocks = vec![
        heading,
        Block::Picture(picture.clone()),
        Block::heading(2, "Anders"),
        Block::Picture(picture.clone()),
    ];
    let read = Docx::of(&document).read();
    let found = read
        .paragraphs
        .iter()
        .filter(|(_, text)| *text == picture.title);
    let styles: Vec<_> = found.map(|(style, _)| style.as_str()).collect();
    assert_eq!(styles, ["Heading1", "Caption"]);
}

#[test]
fn an_invitation_has_its_code_and_a_true_qr_picture() {
    let mut document = sample::invitation();
    document.cover.kicker.clear();
    document.cover.subtitle.clear();
    document.blocks.push(Block::Lines { count: 4 });
    let file = Docx::of(&document);
    assert_eq!(file.pages().len(), 1);
    let read = file.read();
    assert!(
        read.paragraphs
            .contains(&("ScanCode".to_owned(), "BDF-2346-HKM".to_owned()))
    );
    assert_eq!(
        read.paragraphs
            .iter()
            .filter(|(style, _)| style == "ScanLine")
            .count(),
        4
    );
    assert_eq!(
        read.pictures[0].alt,
        "QR-code met het adres scan.example/meedoen"
    );
    let drawn = Pixmap::decode_png(&file.part(&read.pictures[0].file)).unwrap();
    let module = drawn.width() / (29 + 2 * 4);
    let is_dark = |x: u32, y: u32| {
        let at = |place: u32| (place + 4) * module + module / 2;
        drawn.pixel(at(x), at(y)).unwrap().red() < 128
    };
    let seen: Vec<Vec<bool>> = (0..29)
        .map(|y| (0..29).map(|x| is_dark(x, y)).collect())
        .collect();
    let modules = document.blocks.iter().find_map(|block| match block {
        Block::Code { modules, .. } => Some(modules),
        _ => None,
    });
    assert_eq!(Some(&seen), modules);
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    assert_eq!(
        scan_export::docx(&report()).unwrap(),
        scan_export::docx(&report()).unwrap()
    );
}

#[test]
fn a_document_may_be_almost_empty() {
    let mut document = report();
    document.cover.facts.clear();
    document.blocks = vec![
        Block::Cards { cards: Vec::new() },
        Block::Facts { facts: Vec::new() },
        Block::Bullets { items: Vec::new() },
        Block::Lines { count: 0 },
    ];
    let file = Docx::of(&document);
    assert_eq!(file.read().tables.len(), 0);
    assert_eq!(
        file.opened().texts.concat().trim(),
        "Scan Passend Onderwijs · rapport · ronde 2De WisselTeam onderbouw"
    );
}
