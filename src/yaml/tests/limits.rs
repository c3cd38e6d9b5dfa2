//! Limits on size, number and depth.

use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::super::{Code, read};
use super::{LIST, message, place, places, read_one, said, source};

#[test]
fn a_directory_without_questionnaires() {
    let findings = read(&[]).unwrap_err();
    assert_eq!(findings.len(), 1);
    assert_eq!(findings[0].code, Code::NoQuestionnaire);
    assert_eq!(findings[0].file, "");
    assert!(said(&findings[0]).starts_with("There is no questionnaire"));
}

#[test]
fn a_directory_with_offers_only() {
    let offers = "offers: [{id: a, kind: expert, title: T, provider: P, text: T, contact: C, sectors: \
                  [po], topics: [b]}]";
    let codes: Vec<Code> = read(&[source("offers.yaml", offers)])
        .unwrap_err()
        .iter()
        .map(|finding| finding.code)
        .collect();
    assert_eq!(codes, [Code::NoQuestionnaire, Code::UnknownTopic]);
}

#[test]
fn one_mebibyte_and_not_a_byte_more() {
    let most = 1024 * 1024;
    let mut text = format!("{LIST}#");
    text.push_str(&"x".repeat(most - text.len()));
    assert!(read_one(text.clone()).is_ok());
    text.push('x');
    let findings = read_one(text).unwrap_err();
    assert_eq!(
        findings.iter().map(place).collect::<Vec<_>>(),
        ["1:1 file-too-large"]
    );
}

pub(super) fn joined(parts: usize, part: impl Fn(usize) -> String) -> String {
    (0..parts).map(part).collect::<Vec<_>>().concat()
}

pub(super) fn list_of(items: usize) -> String {
    LIST.to_owned()
        + &joined(items - 1, |number| {
            format!("          - {{id: item-{number}, text: T, domain: positie-ouder}}\n")
        })
}

#[test]
fn five_hundred_items_and_not_one_more() {
    let list = read_one(list_of(500)).unwrap().questionnaires.remove(0);
    assert_eq!(list.items().last().unwrap().number, 499);
    assert_eq!(places(list_of(501)), ["521:18 too-many-items"]);
}

#[test]
fn many_findings_are_counted_not_listed() {
    let unknown = joined(1000, |number| format!("sleutel-{number}: 1\n"));
    let findings = read_one(format!("{unknown}{LIST}")).unwrap_err();
    assert_eq!(findings.len(), 301);
    assert_eq!(place(&findings[0]), "1:1 too-many-findings");
    assert!(message(&findings[0]).contains("700 more"));
}

#[test]
fn a_depth_of_32_is_no_fault_in_itself() {
    let nested = |depth| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert_eq!(places(nested(32)), ["1:1 wrong-type"]);
    assert_eq!(places(nested(33)), ["1:33 nested-too-deep"]);
    let block = joined(40, |depth| format!("{}a:\n", " ".repeat(depth)));
    assert_eq!(places(block), ["33:33 nested-too-deep"]);
}

#[test]
fn hostile_files_are_quick_to_refuse() {
    let most = 1024 * 1024;
    let bomb = joined(20, |n| {
        let aliases = vec![format!("*a{n}"); 20].join(",");
        format!("a{}: &a{} [{aliases}]\n", n + 1, n + 1)
    });
    let files = [
        "[".repeat(most),
        "{".repeat(most),
        "- ".repeat(most / 2),
        "? ".repeat(most / 2),
        "a: ".repeat(most / 3),
        format!("areas: [{}]", "1,".repeat(most / 8)),
        format!("areas: [{}]", "{a: 1},".repeat(most / 28)),
        joined(most / 48, |n| format!("k{n}: 1\n")),
        format!("a0: &a0 x\n{bomb}"),
        "&a ".repeat(most / 3),
        "\"".repeat(most),
        "#".repeat(most),
        "\n".repeat(most),
        "--- \n".repeat(most / 5),
        format!("title: \"{}", "\u{a0}".repeat(most / 3)),
        format!("{}\"", "\u{a0} -".repeat(most / 5)),
        "a: b #c\n".repeat(most / 8),
        format!("title: {}", "\u{200b}".repeat(most / 4)),
    ];
    for file in files {
        let begin: String = file.chars().take(20).collect();
        let start = Instant::now();
        assert!(read_one(file).is_err(), "{begin}");
        let took = start.elapsed();
        assert!(took < Duration::from_secs(20), "{begin}: {took:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is cut out of a list or put into it: reading ends, with places inside the file.
    #[test]
    fn spoiled_lists_never_break_the_reader(
        at in 0..LIST.len(),
        length in 0_usize..40,
        put in "[ \t\n:\\-\\[\\]{}\"'#&*!|>%@a-z0-9\u{e9}\u{0}\u{a0}\u{3000}\u{200b}\u{feff}]{0,8}",
    ) {
        let end = (at + length).min(LIST.len());
        let spoiled = format!("{}{put}{}", &LIST[..at], &LIST[end..]);
        let lines = spoiled.split(['\n', '\r']).count();
        let result = read_one(spoiled);
        if let Ok(library) = &result {
            prop_assert_eq!(library.questionnaires.len(), 1);
        }
        for finding in result.err().unwrap_or_default() {
            prop_assert!((1..=lines).contains(&finding.line), "{}", said(&finding));
            prop_assert!(finding.column >= 1);
        }
    }
}
