//! What every PDF is: tagged, in Dutch, with its own letters, and complete.

use scan::report::{Block, Document};

use crate::readers::Pdf;
use crate::sample;

fn all() -> [(&'static str, Document); 5] {
    [
        ("report", sample::report(12)),
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

/// All texts of a document in reading order.
fn texts(document: &Document) -> Vec<String> {
    let mut texts = Vec::new();
    let cover = &document.cover;
    texts.extend([&cover.kicker, &cover.title, &cover.subtitle].map(Clone::clone));
    texts.extend(
        cover
            .facts
            .iter()
            .flat_map(|fact| [fact.name.clone(), fact.value.clone()]),
    );
    for block in &document.blocks {
        match block {
            Block::Heading(it) => texts.push(it.text.clone()),
            Block::Text { text } | Block::Small { text } => texts.push(text.clone()),
            Block::Quote { label, texts: said } => {
                texts.push(label.clone());
                texts.extend(said.iter().cloned());
            }
            Block::Notice { title, text } => texts.extend([title.clone(), text.clone()]),
            Block::Bullets { items } => texts.extend(items.iter().cloned()),
            Block::Facts { facts } => {
                texts.extend(
                    facts
                        .iter()
                        .flat_map(|fact| [fact.name.clone(), fact.value.clone()]),
                );
            }
            Block::Cards { cards } => {
                for card in cards {
                    texts.push(card.title.clone());
                    texts.extend(card.value.clone());
                    texts.extend(card.lines.iter().cloned());
                }
            }
            Block::Table(it) => {
                texts.push(it.caption.clone());
                texts.extend(it.columns.iter().map(|column| column.title.clone()));
                texts.extend(it.rows.iter().flatten().cloned());
            }
            Block::Code { code, address, .. } => texts.extend([code.clone(), address.clone()]),
            Block::Picture(_) | Block::Lines { .. } => {}
        }
    }
    texts
}

#[test]
fn every_text_stands_in_it_in_reading_order() {
    for (name, document) in all() {
        let found: String = Pdf::of(&document).letters();
        let mut from = 0;
        for text in texts(&document) {
            // A word that was broken has a hyphen at the end of its line.
            let wanted: String = text.split_whitespace().collect();
            let rest = &found[from..];
            let end = end_of(rest, &wanted);
            let end = end.unwrap_or_else(|| {
                panic!(
                    "{name}: {text:?} is not in {}",
                    rest.chars().take(300).collect::<String>()
                )
            });
            from += end;
        }
    }
}

/// Where `wanted` ends in `text`, in which more hyphens may stand.
fn end_of(text: &str, wanted: &str) -> Option<usize> {
    text.char_indices().find_map(|(start, _)| {
        let mut letters = text[start..].char_indices().peekable();
        for letter in wanted.chars() {
            loop {
                let (_, found) = letters.next()?;
                if found == letter {
                    break;
                }
                if found != '-' {
                    return None;
                }
            }
        }
        let end = letters.peek().map_or(text.len() - start, |(at, _)| *at);
        Some(start + end)
    })
}

#[test]
fn chapters_are_bookmarks_and_begin_a_page() {
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
    let chapters = document.blocks.iter().filter_map(|block| match block {
        Block::Heading(heading) if heading.level == 1 => Some(heading.text.as_str()),
        _ => None,
    });
    let firsts: Vec<_> = (1..=pdf.pages()).map(|page| pdf.page(page)).collect();
    for chapter in chapters {
        assert!(
            firsts
                .iter()
                .any(|page| page.lines().next() == Some(chapter)),
            "{chapter}"
        );
    }
}

#[test]
fn pictures_and_codes_have_an_alternative_text() {
    for document in [sample::report(12), sample::invitation()] {
        let objects = Pdf::of(&document).objects();
        let pictures = document.pictures().count();
        let codes = document
            .blocks
            .iter()
            .filter(|block| matches!(block, Block::Code { .. }))
            .count();
        assert_eq!(
            objects.matches(r#""/S": "/Figure""#).count(),
            pictures + codes
        );
        for picture in document.pictures() {
            assert!(objects.contains(&picture.alt), "{}", picture.alt);
        }
    }
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let document = sample::summary();
    assert_eq!(Pdf::of(&document).bytes, Pdf::of(&document).bytes);
}
