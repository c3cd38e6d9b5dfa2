//! Texts that would like to be something else.

use proptest::prelude::*;
use scan::report::{Block, Column, Document, Table};

use crate::docx_expected::texts;
use crate::docx_readers::Docx;
use crate::everywhere::everywhere;
use crate::sample;

fn hostile() -> Vec<String> {
    let mut texts: Vec<String> = [
        "<script>alert(1)</script>",
        "</w:t></w:r><w:r><w:instrText>DDEAUTO c:\\\\x</w:instrText>",
        "]]> &amp; &lt; &#x41; <!-- --> <?xml?>",
        "{{naam}} { PAGE } «NAAM» ${7*7} <%= 1 %>",
        "{ INCLUDETEXT \"file:///etc/passwd\" }",
        "=HYPERLINK(\"https://evil.example\";\"x\")",
        "+1 -1 @SUM(A1) \"quoted\" 'single'",
        "https://evil.example/?a=1&b=2 www.evil.example",
        "#let x = $1$ @ref _a_ *b* `c`",
        "\u{202e}txet\u{202c} עברית العربية \u{200f}\u{200d}",
        "👩🏽‍🏫 🏳️‍🌈 𝒳 e\u{301} ﷽",
        "een\ntwee\n\nvier\tvijf",
    ]
    .map(str::to_owned)
    .to_vec();
    texts.push("lang ".repeat(2_000).trim_end().to_owned());
    texts.push("é".repeat(10_000));
    texts
}

fn document(blocks: Vec<Block>) -> Document {
    Document {
        blocks,
        ..sample::report(0)
    }
}

/// What can be seen of a text in Word: line ends of one kind, and no forbidden characters.
fn visible(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let forbidden =
        |c: char| (c < ' ' && c != '\n' && c != '\t') || c == '\u{fffe}' || c == '\u{ffff}';
    text.chars().filter(|c| !forbidden(*c)).collect()
}

fn assert_all_in_order(found: &[String], expected: &[String]) {
    let mut rest = found.iter();
    for text in expected {
        let text = visible(text);
        assert!(
            rest.any(|found| *found == text),
            "not found, or not there: {text:?}"
        );
    }
}

#[test]
fn every_text_is_only_text() {
    let blocks = hostile().iter().flat_map(|text| everywhere(text)).collect();
    let mut document = document(blocks);
    let title = "<b>{ PAGE }</b> & \u{1}\u{202e}titel";
    document.title = title.to_owned();
    document.cover.title = title.to_owned();
    let file = Docx::of(&document);
    let read = file.read();
    let found: Vec<_> = read
        .paragraphs
        .iter()
        .map(|(_, text)| text.clone())
        .collect();
    assert_all_in_order(&found, &texts(&document));
    assert_eq!(read.instructions, ["PAGE", "NUMPAGES"]);
    assert_eq!(read.external, Vec::<String>::new());
    assert_eq!(read.properties["title"], visible(title));
    assert_eq!(read.footer, format!("Pagina 1 van 1\t{}", visible(title)));

    let opened = file.opened();
    assert_all_in_order(&opened.texts, &texts(&document));
    assert_eq!(opened.links, Vec::<String>::new());
}

#[test]
fn what_xml_forbids_is_left_out() {
    let document = document(vec![Block::text(
        "a\u{0}\u{8}\u{b}\u{c}\u{1f}\u{fffe}\u{ffff}b\r\nc\rd",
    )]);
    let read = Docx::of(&document).read();
    assert_eq!(read.paragraphs.last().unwrap().1, "ab\nc\nd");
}

#[test]
fn a_row_that_no_page_can_hold_may_break() {
    let long = "woord ".repeat(3_000);
    let row = |text: &str| vec![text.to_owned(), "1".to_owned()];
    let table = Table {
        caption: "Opmerkingen".to_owned(),
        columns: vec![Column::text("Wat"), Column::number("n")],
        rows: vec![row("kort"), row(&long)],
    };
    let read = Docx::of(&document(vec![Block::Table(table)])).read();
    let whole: Vec<_> = read
        .tables
        .last()
        .unwrap()
        .rows
        .iter()
        .map(|row| row.whole)
        .collect();
    assert_eq!(whole, [true, true, false]);
}

/// Of all characters, and often of those that steer.
fn any_text() -> impl Strategy<Value = String> {
    let character = prop_oneof![3 => any::<char>(), 1 => prop::char::range('\0', '/')];
    prop::collection::vec(character, 0..40).prop_map(String::from_iter)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn any_texts_come_back(texts in prop::collection::vec(any_text(), 40)) {
        let blocks = texts.iter().map(Block::text).collect();
        let read = Docx::of(&document(blocks)).read();
        let found: Vec<_> = read.paragraphs.iter().filter(|(style, _)| style == "Normal").map(|(_, text)| text.clone()).collect();
        let expected: Vec<_> = texts.iter().map(|text| visible(text)).collect();
        prop_assert_eq!(found, expected);
    }
}
