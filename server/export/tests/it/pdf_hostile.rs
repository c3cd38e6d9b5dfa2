//! Whatever people type is text, and nothing else.

use scan::questionnaire::Area;
use scan::report::{Block, Document, Fact, Picture};

use crate::everywhere::everywhere;
use crate::pdf_readers::Pdf;
use crate::sample;

const MARKUP: &str = r#"#set page(width: 1cm) #import "@preview/x:1.0.0" #read("/etc/passwd") $x^2$ @ref <label> `raw` *_~[]\ = - + / // "a" 'b' &amp; <svg onload=x> ]]> {{ }} --- ..."#;
const SCRIPTS: &str = "Łódź Çeşme Ελλάδα Москва 😀 👍 ✔ → ≥ € ½";

/// A document with a text in every place where one can stand.
fn document(text: &str) -> Document {
    let text = || text.to_owned();
    let mut document = sample::report(2);
    document.title = text();
    document.cover.kicker = text();
    document.cover.title = text();
    document.cover.subtitle = text();
    document.cover.facts = vec![Fact::new(text(), text())];
    let picture = Picture {
        title: text(),
        alt: text(),
        ..sample::report(1).pictures().next().unwrap().clone()
    };
    let mut blocks = vec![
        Block::heading(1, text()),
        sample::heading(2, &text(), Area::Informatie),
        Block::Picture(picture),
    ];
    blocks.extend(everywhere(&text()));
    document.blocks = blocks;
    document
}

/// How often a text stands in it: each place, without outline and foot.
fn times(found: &str, text: &str) -> usize {
    let wanted: String = text.split_whitespace().collect();
    found.matches(&wanted).count()
}

#[test]
fn markup_is_text_in_every_place() {
    let pdf = Pdf::of(&document(MARKUP));
    // Only words that are not broken at the end of a line can be counted.
    let found = pdf.letters();
    for word in [
        "#set", "#import", "$x^2$", "@ref", "<label>", "`raw`", "*_~[]\\", "&amp;", "]]>",
    ] {
        assert!(
            times(&found, word) >= 20,
            "{word}: {} times in {found}",
            times(&found, word)
        );
    }
    assert!(!found.contains("root:"), "a file was read");
    assert_eq!(pdf.info("Title"), MARKUP);
    assert!(pdf.info("Page size").ends_with("(A4)"));
    pdf.conforms();
}

#[test]
fn letters_of_other_scripts_and_emoji_are_there() {
    let pdf = Pdf::of(&document(SCRIPTS));
    let found = pdf.letters();
    for word in SCRIPTS.split_whitespace() {
        assert!(
            times(&found, word) >= 20,
            "{word}: {} times",
            times(&found, word)
        );
    }
    assert!(pdf.fonts().iter().all(|(_, embedded)| *embedded));
    pdf.conforms();
}

#[test]
fn what_turns_writing_around_and_what_nobody_sees_is_gone() {
    let pdf = Pdf::of(&document(
        "a\u{202e}bc\u{202c}d\u{2066}e\u{2069}f\u{200f}g\u{0}h\u{7}i\u{1b}j\u{feff}k\u{ad}l",
    ));
    assert!(times(&pdf.letters(), "abcdefghijkl") >= 20);
    pdf.conforms();
}

#[test]
fn letters_without_a_picture_are_shown_as_missing() {
    let pdf = Pdf::of(&document("漢字 \u{10ffff} \u{e000} x"));
    assert!(times(&pdf.letters(), "\u{fffd}\u{fffd}") >= 20);
    pdf.conforms();
}

#[test]
fn writing_from_the_right_is_kept() {
    let pdf = Pdf::of(&document("שלום سلام"));
    // Readers put the letters in the order of the eye or of the mouth.
    let found = pdf.text();
    let there = ["שלום", "םולש"].iter().any(|word| found.contains(word));
    assert!(there, "{found}");
    pdf.conforms();
}

#[test]
fn texts_without_anything_to_see_are_no_fault() {
    for text in ["", " ", "\u{0}", "\n\n\n", "\u{202e}"] {
        Pdf::of(&document(text)).conforms();
    }
}

#[test]
fn ten_thousand_letters_in_one_word_stay_on_the_page() {
    let long = "ontwikkelingsperspectief".repeat(417);
    let pdf = Pdf::of(&document(&long));
    let found: String = pdf.letters();
    assert!(
        times(&found, &"ontwikkelingsperspectief".repeat(40)) >= 15,
        "lines are cut off"
    );
    let letters = found.matches("perspectief").count();
    assert!(letters > 417 * 20, "{letters}");
}

#[test]
fn ten_thousand_letters_in_many_words_flow_over_pages() {
    let words: Vec<_> = (0..1700).map(|number| format!("w{number}")).collect();
    let pdf = Pdf::of(&document(&words.join(" ")));
    let found = pdf.text();
    for word in ["w0", "w850", "w1699"] {
        let count = found.split_whitespace().filter(|one| *one == word).count();
        assert!(count >= 20, "{word}: {count}");
    }
}

#[test]
fn a_picture_with_hostile_texts_is_drawn() {
    let mut document = sample::guide();
    for block in &mut document.blocks {
        if let Block::Picture(picture) = block {
            picture.title = MARKUP.to_owned();
            for shape in &mut picture.shapes {
                if let scan::report::Shape::Text { text, .. } = shape {
                    *text = format!("{MARKUP}\u{202e}\u{0}😀");
                }
            }
        }
    }
    let pdf = Pdf::of(&document);
    assert!(pdf.letters().contains("<svgonload=x>"));
    pdf.conforms();
}
