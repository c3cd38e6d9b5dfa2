//! What every PDF is: tagged, in Dutch, with its own letters, and complete.

use scan::report::{Block, Document, Picture};

use crate::pdf_readers::Pdf;
use crate::sample;
use crate::texts::texts;

fn all() -> [(&'static str, Document); 5] {
    [
        // Of a table with one row outloud says that it has many heads.
        ("report", sample::report(18)),
        ("nothing to show", sample::nearly_empty()),
        ("summary", sample::summary()),
        ("guide", sample::guide()),
        ("invitation", sample::invitation()),
    ]
}

#[test]
fn each_kind_conforms_and_names_itself() {
    for (name, document) in all() {
        let pdf = Pdf::of(&document);
        pdf.is_sound();
        assert_eq!(pdf.info("Title"), document.title, "{name}");
        assert_eq!(pdf.info("Tagged"), "yes", "{name}");
        assert_eq!(pdf.info("Creator"), "Scan Passend Onderwijs", "{name}");
        assert_eq!(pdf.info("JavaScript"), "no", "{name}");
        assert!(pdf.info("Page size").ends_with("(A4)"), "{name}");
        let objects = pdf.objects();
        assert!(
            objects.contains(r#""/Lang": "u:nl-NL""#),
            "{name}: no Dutch"
        );
        assert!(
            !objects.contains("/URI") && !objects.contains("/Launch"),
            "{name}"
        );
    }
}

#[test]
fn letters_are_in_the_file() {
    for (name, document) in all() {
        let fonts = Pdf::of(&document).fonts();
        assert!(!fonts.is_empty(), "{name}");
        assert!(
            fonts.iter().all(|(_, embedded)| *embedded),
            "{name}: {fonts:?}"
        );
        let own = fonts
            .iter()
            .filter(|(font, _)| font.contains("AtkinsonHyperlegibleNext"));
        assert_eq!(
            own.count(),
            fonts.len(),
            "{name} needs no other face: {fonts:?}"
        );
    }
}

#[test]
fn every_text_is_told_in_reading_order() {
    for (name, document) in all() {
        let told = Pdf::of(&document).told();
        let mut from = 0;
        for text in texts(&document) {
            // In some lines poppler leaves out what comes after a hyphen.
            let wanted = text.split('-').next().unwrap();
            let wanted: String = wanted.split_whitespace().collect();
            let rest = &told[from..];
            let start = rest.chars().take(200).collect::<String>();
            let at = rest
                .find(&wanted)
                .unwrap_or_else(|| panic!("{name}: {text:?} is not in {start}…"));
            from += at + wanted.len();
        }
    }
}

#[test]
fn every_figure_of_the_overview_is_in_the_text() {
    let document = sample::report(12);
    let text = Pdf::of(&document).letters();
    for text_of in texts(&document) {
        let wanted: String = text_of.split_whitespace().collect();
        assert!(text.contains(&wanted) || wanted.len() > 60, "{text_of}");
    }
}

#[test]
fn chapters_are_bookmarks() {
    let document = sample::report(12);
    let pdf = Pdf::of(&document);
    let objects = pdf.objects();
    for block in &document.blocks {
        if let Block::Heading(heading) = block {
            assert!(
                objects.contains(&format!(r#""/Title": "u:{}""#, heading.text)),
                "{}",
                heading.text
            );
        }
    }
}

/// Pictures, legends and bars.
fn drawings(document: &Document) -> Vec<&Picture> {
    let of_sheets = document.blocks.iter().flat_map(|block| match block {
        Block::Sheet(sheet) => sheet.legend.iter().chain(sheet.bars()).collect(),
        _ => Vec::new(),
    });
    document.pictures().chain(of_sheets).collect()
}

#[test]
fn pictures_and_codes_have_an_alternative_text() {
    for document in [sample::report(12), sample::invitation()] {
        let objects = Pdf::of(&document).objects();
        let pictures = drawings(&document);
        let codes = document
            .blocks
            .iter()
            .filter(|block| matches!(block, Block::Code { .. }))
            .count();
        assert_eq!(
            objects.matches(r#""/S": "/Figure""#).count(),
            pictures.len() + codes
        );
        for picture in pictures {
            assert!(objects.contains(&picture.alt), "{}", picture.alt);
        }
    }
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let document = sample::summary();
    assert_eq!(Pdf::of(&document).bytes, Pdf::of(&document).bytes);
}

#[test]
#[ignore = "writes files to look at"]
fn files_to_look_at() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("look");
    std::fs::create_dir_all(&folder).unwrap();
    let all = all().into_iter().chain([
        ("forty", sample::report(40)),
        ("sixty", sample::report(60)),
        ("long", crate::pdf_pages::long_names()),
        ("long-summary", crate::pdf_pages::long_summary()),
    ]);
    for (name, document) in all {
        let file = folder.join(name).with_extension("pdf");
        std::fs::write(&file, Pdf::of(&document).bytes).unwrap();
        println!("{}", file.display());
    }
    for picture in sample::guide().pictures() {
        let file = folder.join(&picture.name);
        std::fs::write(file.with_extension("svg"), scan_export::svg(picture)).unwrap();
        std::fs::write(
            file.with_extension("png"),
            scan_export::png(picture).unwrap(),
        )
        .unwrap();
    }
}
