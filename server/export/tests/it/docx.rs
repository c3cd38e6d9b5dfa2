//! The DOCX in other people's hands.

use resvg::tiny_skia::Pixmap;
use scan::report::{Block, Cover, Document, DocumentKind};

use crate::docx_sample::{alternatives, report, tables, texts};
use crate::office::OnDisk;

/// English Metric Units in the width of the text.
const TEXT_WIDTH: u64 = 9_412 * 635;
/// And in its height.
const TEXT_HEIGHT: u64 = 14_570 * 635;

#[test]
fn libre_office_finds_everything_in_order() {
    let document = report();
    let opened = OnDisk::docx(&document).opened();
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
        .filter(|block| matches!(block, Block::Table(_)));
    assert_eq!(opened.repeated, headed.count());
    assert!(
        opened.links.iter().all(|link| link.starts_with("#_Toc")),
        "{:?}",
        opened.links
    );
}

#[test]
fn a_chapter_of_a_report_begins_a_page() {
    let document = report();
    let pages = OnDisk::docx(&document).pages();
    assert!(
        pages[0].contains("Team onderbouw") && !pages[0].contains("Pagina"),
        "{}",
        pages[0]
    );
    assert!(pages[1].starts_with("Inhoud"), "{}", pages[1]);
    for block in &document.blocks {
        if let Block::Heading(heading) = block
            && heading.level == 1
        {
            let begins = |page: &String| page.starts_with(&heading.text);
            assert_eq!(
                pages.iter().filter(|page| begins(page)).count(),
                1,
                "{}",
                heading.text
            );
        }
    }
    let foot = format!("Pagina {} van {}", pages.len(), pages.len());
    assert!(pages.last().unwrap().contains(&foot), "{pages:?}");
}

#[test]
fn the_package_holds_together() {
    let document = report();
    let read = OnDisk::docx(&document).read();
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
        [r#"TOC \o "1-2" \h \z \u"#, "PAGE", "NUMPAGES"]
    );
    let headings: Vec<_> = read
        .paragraphs
        .iter()
        .filter(|(style, _)| style == "Heading1" || style == "Heading2")
        .map(|(_, text)| text.clone())
        .collect();
    assert_eq!(read.headings_in_contents, headings);
}

#[test]
fn word_gets_its_own_styles() {
    let read = OnDisk::docx(&report()).read();
    for (style, text) in [
        ("Title", "De Wissel"),
        ("Subtitle", "Team onderbouw"),
        ("Heading1", "Acties"),
        ("Heading2", "Wat we moeten weten"),
        ("Heading3", "Onderwerp over informatie"),
        ("Caption", "Wat we gaan doen"),
        ("Quote", "In maart kijken we opnieuw."),
        ("ListBullet", "De schaal heeft vier niveaus."),
        (
            "Normal",
            "Het team staat op veel onderwerpen dicht bij wat het wil.\nOp drie onderwerpen is de afstand groot.",
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
    let read = OnDisk::docx(&report()).read();
    for table in &read.tables {
        assert!(
            table
                .rows
                .iter()
                .all(|row| row.whole && row.cells.len() == table.widths.len()),
            "{table:?}"
        );
        let width: u32 = table.widths.iter().sum();
        assert!((9_350..=9_412).contains(&width), "{width}: {table:?}");
        let repeated: Vec<_> = table.rows.iter().map(|row| row.repeated).collect();
        let first = table.style == "ScanTable";
        assert_eq!(
            repeated.iter().filter(|is| **is).count(),
            usize::from(first),
            "{table:?}"
        );
        assert_eq!(repeated[0], first);
    }
    let distribution = read.tables.iter().find(|table| table.widths.len() == 7);
    let widths = &distribution.unwrap().widths;
    assert!(
        widths[1..].iter().all(|width| *width < widths[0]),
        "{widths:?}"
    );
    // *17 van 22* needs more than *2*.
    assert!(widths[6] > widths[5], "{widths:?}");
}

#[test]
fn pictures_have_their_alternative_and_fit() {
    let mut document = report();
    let mut tall = document.pictures().next().unwrap().clone();
    tall.height = 2_400.0;
    document.blocks.push(Block::Picture(tall));
    let file = OnDisk::docx(&document);
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
    let read = OnDisk::docx(&document).read();
    let found = read
        .paragraphs
        .iter()
        .filter(|(_, text)| *text == picture.title);
    let styles: Vec<_> = found.map(|(style, _)| style.as_str()).collect();
    assert_eq!(styles, ["TOC1", "Heading1", "Caption"]);
}

#[test]
fn an_invitation_has_its_code_and_a_true_qr_picture() {
    let modules: Vec<Vec<bool>> = (0..21)
        .map(|y| (0..21).map(|x| (x * y + x) % 3 == 0).collect())
        .collect();
    let document = Document {
        kind: DocumentKind::Invitation,
        title: "Uitnodiging".to_owned(),
        cover: Cover {
            kicker: String::new(),
            title: "Doet u mee?".to_owned(),
            subtitle: String::new(),
            facts: Vec::new(),
        },
        blocks: vec![
            Block::heading(1, "Zo doet u mee"),
            Block::Code {
                code: "K7M-Q2XD-9PA".to_owned(),
                address: "https://scan.example/mee".to_owned(),
                modules: modules.clone(),
            },
            Block::Lines { count: 4 },
        ],
    };
    let file = OnDisk::docx(&document);
    assert_eq!(file.pages().len(), 1);
    let read = file.read();
    assert!(
        read.paragraphs
            .contains(&("ScanCode".to_owned(), "K7M-Q2XD-9PA".to_owned()))
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
        "QR-code met het adres https://scan.example/mee"
    );
    let drawn = Pixmap::decode_png(&file.part(&read.pictures[0].file)).unwrap();
    let module = drawn.width() / (21 + 2 * 4);
    let is_dark = |x: u32, y: u32| {
        let at = |place: u32| (place + 4) * module + module / 2;
        drawn.pixel(at(x), at(y)).unwrap().red() < 128
    };
    let seen: Vec<Vec<bool>> = (0..21)
        .map(|y| (0..21).map(|x| is_dark(x, y)).collect())
        .collect();
    assert_eq!(seen, modules);
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
    let file = OnDisk::docx(&document);
    assert_eq!(file.read().tables.len(), 0);
    assert_eq!(
        file.opened().texts.concat().trim(),
        "Scan Passend Onderwijs · ronde 2De WisselTeam onderbouw"
    );
}
