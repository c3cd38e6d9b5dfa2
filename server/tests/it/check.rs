//! `scan-server check`: its findings, in text and as JSON, in English and Dutch.

mod files;
mod hints;
mod options;
mod starting;

use std::collections::BTreeSet;
use std::process::Output;

use serde_json::Value;

use crate::program::{root, run};

const FAULTS: &str = "server/tests/faults";

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// Checks as on the day for which the files of tests are written.
fn check(more: &[&str]) -> Output {
    run(&[&["check", "--day", "2026-11-27"], more].concat())
}

/// These files in a directory of their own.
fn directory_with(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let directory = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        std::fs::write(directory.path().join(name), bytes).unwrap();
    }
    directory
}

fn good_list() -> Vec<u8> {
    std::fs::read(root().join("server/tests/lists/seven.yaml")).unwrap()
}

/// What nobody checked yet is named all the same, and is no fault.
#[test]
fn the_shipped_lists_have_no_faults() {
    for lists in ["questionnaires", "server/tests/lists"] {
        let output = check(&[lists, "--format", "json"]);
        assert_eq!(output.status.code(), Some(0), "{}", out(&output));
        assert_eq!(err(&output), "");
        let findings: Vec<Value> = serde_json::from_str(&out(&output)).unwrap();
        let known = |one: &Value| one["code"] == "claim-unchecked";
        assert!(findings.iter().all(known), "{}", out(&output));
    }
    let output = check(&["server/tests/lists"]);
    assert_eq!(out(&output), "");
}

/// `file:line:column code`, as the files of a directory themselves say.
fn expected(directory: &str) -> BTreeSet<String> {
    let mut expected = BTreeSet::new();
    for entry in std::fs::read_dir(root().join(directory)).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        // Some of them hold no valid text in every line.
        let bytes = std::fs::read(&path).unwrap();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let places: Vec<_> = text
            .lines()
            .filter_map(|line| line.strip_prefix("# Expect: "))
            .collect();
        assert!(!places.is_empty(), "{name} expects nothing");
        for place in places {
            assert!(
                expected.insert(format!("{directory}/{name}:{place}")),
                "{name}: {place} twice"
            );
        }
    }
    expected
}

#[test]
fn every_fault_is_named_with_line_and_column_in_one_run() {
    let output = check(&[FAULTS]);
    assert_eq!(output.status.code(), Some(1));
    let text = out(&output);
    let mut found = BTreeSet::new();
    for line in text.lines().filter(|line| line.starts_with(FAULTS)) {
        let (place, rest) = line.split_once(": ").unwrap();
        let code = rest.rsplit_once('[').unwrap().1.trim_end_matches(']');
        found.insert(format!("{place} {code}"));
    }
    let expected = expected(FAULTS);
    assert!(expected.len() >= 50, "{}", expected.len());
    let missing: Vec<_> = expected.difference(&found).collect();
    let more: Vec<_> = found.difference(&expected).collect();
    assert!(
        missing.is_empty() && more.is_empty(),
        "missing {missing:?}, not expected {more:?}"
    );
    let notes = text.matches(": note: ").count();
    assert!(notes > 0, "{text}");
    let count = format!("{} faults and {notes} notes found", expected.len() - notes);
    assert!(text.trim_end().ends_with(&count), "{text}");
    // Each says how to mend it, and shows the line.
    assert_eq!(text.matches("\n  help: ").count(), expected.len());
    assert!(text.contains(" | "), "{text}");
}

#[test]
fn as_json_it_says_the_same() {
    let output = check(&["--format", "json", FAULTS]);
    assert_eq!(output.status.code(), Some(1));
    let findings: Vec<Value> = serde_json::from_str(&out(&output)).unwrap();
    let found: BTreeSet<String> = findings
        .iter()
        .map(|one| {
            for key in ["message", "help"] {
                assert!(!one[key].as_str().unwrap().is_empty(), "{one}");
            }
            let text = |key: &str| one[key].as_str().unwrap().to_owned();
            format!(
                "{}:{}:{} {}",
                text("file"),
                one["line"],
                one["column"],
                text("code")
            )
        })
        .collect();
    assert_eq!(found, expected(FAULTS));
}

#[test]
fn in_dutch_it_finds_the_same() {
    let english = check(&[FAULTS]);
    let dutch = check(&["--lang", "nl", FAULTS]);
    assert_eq!(dutch.status.code(), Some(1));
    let places = |text: &str| -> Vec<String> {
        let lines = text.lines().filter(|line| line.starts_with(FAULTS));
        lines
            .map(|line| {
                let place = line.split(": ").next().unwrap();
                format!("{place} {}", line.rsplit_once('[').unwrap().1)
            })
            .collect()
    };
    let (english, dutch) = (out(&english), out(&dutch));
    assert_eq!(places(&english), places(&dutch));
    let found = dutch.matches("\n  hulp: ").count();
    assert_eq!(found, english.matches("\n  help: ").count());
    assert!(dutch.contains(": let op: "), "{dutch}");
    assert!(dutch.contains("Het sleutelwoord `text` van een vraag ontbreekt."));
    let output = check(&["--lang", "nl", "--format", "json", FAULTS]);
    let findings: Vec<Value> = serde_json::from_str(&out(&output)).unwrap();
    assert_eq!(findings.len(), found);
    assert!(findings.iter().all(|one| {
        dutch.contains(one["message"].as_str().unwrap())
            && dutch.contains(one["help"].as_str().unwrap())
    }));
    let output = check(&["--lang", "nl", "/geen/pad"]);
    assert_eq!(
        err(&output),
        "/geen/pad: dit bestand of deze map bestaat niet\n"
    );
}
