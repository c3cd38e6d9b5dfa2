//! The files in `server/tests/faults`: each says in its first lines what is wrong with it.

use std::collections::BTreeSet;

use super::super::{
    Code, Finding, Language, Library, Newcomer, ReadOptions, read, read_beside, read_with,
};
use super::{LIST, directory, findings_of, in_directory, limits, place, read_one, said, source};

const FAULTS: &str = "server/tests/faults";
/// Lists without faults about which something can be said.
const HINTS: &str = "server/tests/hints";

fn found() -> Vec<Finding> {
    let mut found = findings_of(FAULTS);
    found.extend(hints());
    found
}

fn hints() -> Vec<Finding> {
    let options = ReadOptions {
        today: Some("2026-11-27".to_owned()),
        style: true,
    };
    let library = read_with(&directory(HINTS), &options).unwrap();
    library.notes
}

/// Faults without a file: they need a large or unreadable one, or none at all.
fn elsewhere() -> Vec<Finding> {
    let all = [
        read_one(format!("{LIST}#{}", "x".repeat(1024 * 1024))),
        read_one(b"\xff".to_vec()),
        read_one(
            "\u{feff}x"
                .encode_utf16()
                .flat_map(u16::to_le_bytes)
                .collect::<Vec<u8>>(),
        ),
        read(&[]),
        read_one(limits::list_of(501)),
        read_one(limits::joined(400, |number| format!("k{number}: 1\n"))),
        not_newer(),
    ];
    let mut all: Vec<Finding> = all.into_iter().filter_map(Result::err).flatten().collect();
    // Hundreds in files that are this wrong.
    all.retain(|finding| !matches!(finding.code, Code::UnknownKey | Code::MissingKey));
    all
}

/// A list under the version that it had before.
fn not_newer() -> Result<Library, Vec<Finding>> {
    let source = source("proef.yaml", LIST);
    let newcomer = Newcomer {
        source: &source,
        last: Some("2"),
    };
    read_beside(newcomer, &[], &ReadOptions::default())
}

#[test]
fn every_fault_is_found_where_it_is_and_nothing_else() {
    let mut expected = Vec::new();
    let files = [in_directory(FAULTS), in_directory(HINTS)];
    for (name, bytes) in files.into_iter().flatten() {
        let text = String::from_utf8(bytes).unwrap();
        let places = text
            .lines()
            .filter_map(|line| line.strip_prefix("# Expect: "));
        expected.extend(places.map(|place| format!("{name}:{place}")));
    }
    let found: Vec<String> = found()
        .iter()
        .map(|finding| format!("{}:{}", finding.file, place(finding)))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn every_code_has_a_fault_file() {
    let in_files: BTreeSet<Code> = found().iter().map(|finding| finding.code).collect();
    let elsewhere: BTreeSet<Code> = elsewhere().iter().map(|finding| finding.code).collect();
    let all: BTreeSet<Code> = Code::ALL.iter().copied().collect();
    assert_eq!(&in_files | &elsewhere, all);
    let without_file: Vec<Code> = all.difference(&in_files).copied().collect();
    let known = [
        Code::FileTooLarge,
        Code::NotUtf8,
        Code::TooManyFindings,
        Code::NoQuestionnaire,
        Code::VersionNotNewer,
        Code::TooManyItems,
    ];
    assert_eq!(without_file, known);
}

/// Who does not ask for hints and judges no dates hears of what pages leave out, and of topics with
/// few offers.
#[test]
fn dates_and_style_are_looked_at_on_request() {
    let library = read(&directory(HINTS)).unwrap();
    let codes: Vec<Code> = library.notes.iter().map(|note| note.code).collect();
    assert_eq!(codes, [Code::ClaimUnchecked]);
    let claims: Vec<_> = library.questionnaires[0]
        .topics()
        .flat_map(|(_, topic)| topic.law.iter().chain(&topic.items[0].law))
        .collect();
    assert_eq!(claims.len(), 2, "{claims:?}");
    assert!(claims.iter().all(|claim| claim.claim.contains("geleden")));
}

#[test]
fn findings_in_words() {
    insta::assert_snapshot!(in_words(Language::English));
}

#[test]
fn findings_in_dutch() {
    insta::assert_snapshot!(in_words(Language::Dutch));
}

fn in_words(language: Language) -> String {
    let mut all = found();
    all.extend(elsewhere());
    let said: Vec<String> = all
        .iter()
        .map(|finding| finding.said_in(language).to_string())
        .collect();
    said.join("\n\n")
}

/// Each text is there in both languages, about the same keys and values, and in no mixture.
#[test]
fn every_finding_says_the_same_in_both_languages() {
    let mut all = found();
    all.extend(elsewhere());
    for finding in &all {
        for words in [&finding.message, &finding.help] {
            let english = words.get(Language::English);
            let dutch = words.get(Language::Dutch);
            assert!(
                !english.is_empty() && !dutch.is_empty(),
                "{}",
                said(finding)
            );
            assert_ne!(english, dutch);
            assert_eq!(quoted(english), quoted(dutch), "{english} / {dutch}");
            let foreign = [
                "het", "een", "deze", "dit", "niet", "er", "hier", "geen", "van", "zet",
            ];
            assert_eq!(among(english, &foreign), None, "{english}");
            let foreign = [
                "the", "this", "must", "there", "and", "with", "write", "not", "it",
            ];
            assert_eq!(among(dutch, &foreign), None, "{dutch}");
        }
    }
}

/// What stands between backticks.
fn quoted(text: &str) -> BTreeSet<&str> {
    text.split('`').skip(1).step_by(2).collect()
}

/// The first of some words that stands in a text, outside backticks, quotes and parentheses.
fn among<'w>(text: &str, words: &[&'w str]) -> Option<&'w str> {
    let plain: String = text
        .split(['“', '"', '('])
        .enumerate()
        .filter_map(|(number, part)| match number {
            0 => Some(part),
            _ => part.split_once(['”', '"', ')']).map(|(_, after)| after),
        })
        .collect();
    let own: String = plain.split('`').step_by(2).collect();
    let own = own.to_lowercase();
    own.split(|c: char| !c.is_alphabetic())
        .find_map(|word| words.iter().find(|foreign| **foreign == word))
        .copied()
}

#[test]
fn the_mark_points_into_the_snippet() {
    for finding in found() {
        let length = finding.snippet.chars().count();
        assert!(
            (1..=length + 1).contains(&finding.snippet_column),
            "{}",
            said(&finding)
        );
    }
}

/// A terminal or a page shows what it is told, even when a list tries to turn it around.
#[test]
fn nothing_that_is_printed_hides_anything() {
    for finding in found() {
        for language in [Language::English, Language::Dutch] {
            let said = finding.said_in(language).to_string();
            let hidden = said.chars().find(|c| crate::visible::is_invisible(*c));
            assert_eq!(hidden, None, "{said:?}");
        }
    }
}

#[test]
fn as_json_it_takes_a_language_too() {
    let finding = &read(&directory(FAULTS)).unwrap_err()[0];
    let json = |language| serde_json::to_value(finding.said_in(language)).unwrap();
    let (english, dutch) = (json(Language::English), json(Language::Dutch));
    assert_eq!(english["message"], finding.message.get(Language::English));
    assert_eq!(dutch["help"], finding.help.get(Language::Dutch));
    assert_eq!(english["severity"], "fault");
    for key in [
        "file",
        "line",
        "column",
        "severity",
        "code",
        "snippet",
        "snippet_column",
    ] {
        assert_eq!(english[key], dutch[key], "{key}");
        assert!(!english[key].is_null(), "{key}");
    }
    assert_eq!(english.as_object().unwrap().len(), 9);
    let source = source("vo.yaml.txt", "");
    let note = &super::super::beside(&[source.name])[0];
    assert_eq!(
        serde_json::to_value(note.said_in(Language::Dutch)).unwrap()["severity"],
        "note"
    );
}
