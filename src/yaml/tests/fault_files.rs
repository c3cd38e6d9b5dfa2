//! The files in `server/tests/faults`: each says in its first lines what is wrong with it.

use std::collections::BTreeSet;

use super::super::{Code, read};
use super::{directory, place};

const FAULTS: &str = "server/tests/faults";

/// Codes without a file: they need a large or unreadable one, or none at all.
const ELSEWHERE: [Code; 5] = [
    Code::FileTooLarge,
    Code::NotUtf8,
    Code::NoQuestionnaire,
    Code::TooManyItems,
    Code::TooManyFindings,
];

#[test]
fn every_fault_is_found_where_it_is_and_nothing_else() {
    let sources = directory(FAULTS);
    let mut expected = Vec::new();
    for source in &sources {
        let text = String::from_utf8(source.bytes.clone()).unwrap();
        let places = text
            .lines()
            .filter_map(|line| line.strip_prefix("# Expect: "));
        expected.extend(places.map(|place| format!("{}:{place}", source.name)));
    }
    let found: Vec<String> = read(&sources)
        .unwrap_err()
        .iter()
        .map(|finding| format!("{}:{}", finding.file, place(finding)))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn every_code_has_a_fault_file() {
    let found: BTreeSet<Code> = read(&directory(FAULTS))
        .unwrap_err()
        .iter()
        .map(|finding| finding.code)
        .collect();
    let wanted: BTreeSet<Code> = Code::ALL
        .iter()
        .copied()
        .filter(|code| !ELSEWHERE.contains(code))
        .collect();
    assert_eq!(found, wanted);
}

#[test]
fn findings_in_words() {
    let findings = read(&directory(FAULTS)).unwrap_err();
    let text: Vec<String> = findings.iter().map(ToString::to_string).collect();
    insta::assert_snapshot!(text.join("\n\n"));
}

#[test]
fn the_mark_points_into_the_snippet() {
    for finding in read(&directory(FAULTS)).unwrap_err() {
        let length = finding.snippet.chars().count();
        assert!(
            (1..=length + 1).contains(&finding.snippet_column),
            "{finding}"
        );
    }
}
