//! `scan-server check`, and `serve` on lists with faults.

use std::collections::BTreeSet;
use std::path::Path;
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

#[test]
fn the_shipped_lists_are_silent() {
    for lists in ["questionnaires", "server/tests/lists"] {
        let output = run(&["check", lists]);
        assert_eq!(output.status.code(), Some(0), "{}", out(&output));
        assert_eq!(out(&output), "");
        assert_eq!(err(&output), "");
    }
    let output = run(&["check", "questionnaires", "--format", "json"]);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(
        serde_json::from_str::<Value>(&out(&output)).unwrap(),
        serde_json::json!([])
    );
}

/// `file:line:column code`, as the files themselves say.
fn expected() -> BTreeSet<String> {
    let mut expected = BTreeSet::new();
    for entry in std::fs::read_dir(root().join(FAULTS)).unwrap() {
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
                expected.insert(format!("{FAULTS}/{name}:{place}")),
                "{name}: {place} twice"
            );
        }
    }
    expected
}

#[test]
fn every_fault_is_named_with_line_and_column_in_one_run() {
    let output = run(&["check", FAULTS]);
    assert_eq!(output.status.code(), Some(1));
    let text = out(&output);
    let mut found = BTreeSet::new();
    for line in text.lines().filter(|line| line.starts_with(FAULTS)) {
        let (place, rest) = line.split_once(": ").unwrap();
        let code = rest.rsplit_once('[').unwrap().1.trim_end_matches(']');
        found.insert(format!("{place} {code}"));
    }
    let expected = expected();
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
    let output = run(&["check", "--format", "json", FAULTS]);
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
    assert_eq!(found, expected());
}

/// A list as it should be, in a directory of its own.
fn directory_with(files: &[(&str, &[u8])]) -> tempfile::TempDir {
    let directory = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        std::fs::write(directory.path().join(name), bytes).unwrap();
    }
    directory
}

fn good_list() -> Vec<u8> {
    std::fs::read(root().join("questionnaires/afstand.yaml")).unwrap()
}

#[test]
fn files_that_are_too_large_or_no_text_are_named() {
    let mut large = good_list();
    large.extend(std::iter::repeat_n(b'#', 1024 * 1024));
    let mut endless = good_list();
    endless.extend(std::iter::repeat_n(b'\n', 5 * 1024 * 1024));
    let mut broken = good_list();
    broken.extend_from_slice(b"\n# caf\xe9\n");
    let list = good_list();
    let files: [(&str, &[u8]); 5] = [
        ("a-large.yaml", &large),
        ("b-endless.yml", &endless),
        ("c-broken.yaml", &broken),
        ("d-good.yaml", &list),
        ("e-other.txt", b"not: [a list"),
    ];
    let directory = directory_with(&files);
    let output = run(&["check", directory.path().to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    let text = out(&output);
    let line = |name: &str| {
        let found = text.lines().find(|line| line.contains(name));
        found.unwrap_or_else(|| panic!("{name}: {text}")).to_owned()
    };
    assert!(line("a-large.yaml").contains("[file-too-large]"), "{text}");
    assert!(line("b-endless.yml").contains("[file-too-large]"), "{text}");
    assert!(line("c-broken.yaml").contains("[not-utf-8]"), "{text}");
    // The byte stands in the last line, after five characters.
    let line_number = String::from_utf8(good_list()).unwrap().lines().count() + 2;
    let place = format!("c-broken.yaml:{line_number}:6: ");
    assert!(line("c-broken.yaml").contains(&place), "{text}");
    assert!(
        !text.contains("d-good") && !text.contains("e-other"),
        "{text}"
    );
}

#[test]
fn a_path_that_is_not_there_and_an_empty_directory_fail() {
    let output = run(&["check", "/geen/pad"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(err(&output).contains("/geen/pad"), "{}", err(&output));
    let empty = directory_with(&[]);
    let output = run(&["check", empty.path().to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        out(&output).contains("[no-questionnaire]"),
        "{}",
        out(&output)
    );
}

#[test]
fn in_dutch_it_finds_the_same() {
    let english = run(&["check", FAULTS]);
    let dutch = run(&["check", "--lang", "nl", FAULTS]);
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
    let output = run(&["check", "--lang", "nl", "--format", "json", FAULTS]);
    let findings: Vec<Value> = serde_json::from_str(&out(&output)).unwrap();
    assert_eq!(findings.len(), found);
    assert!(findings.iter().all(|one| {
        dutch.contains(one["message"].as_str().unwrap())
            && dutch.contains(one["help"].as_str().unwrap())
    }));
    let output = run(&["check", "--lang", "nl", "/geen/pad"]);
    assert_eq!(
        err(&output),
        "/geen/pad: dit bestand of deze map bestaat niet\n"
    );
}

/// What macOS, editors and Windows leave beside lists.
#[test]
fn hidden_files_are_no_lists_and_misnamed_ones_are_mentioned() {
    let list = good_list();
    let directory = directory_with(&[
        ("afstand.yaml", &list),
        (
            "._afstand.yaml",
            b"\0\x05\x16\x07\0\x02\0\0Mac OS X\xb0\xff",
        ),
        (".#afstand.yml", b"iemand@laptop"),
        ("afstand.yaml.bak", b"oud"),
        ("afstand.yaml~", b"ouder"),
        ("Afstand2.Yml", b"format: 1"),
        ("onze.yaml.TXT", b"format: 1"),
        ("lees mij.txt", b"Beste collega,"),
    ]);
    let path = directory.path().to_str().unwrap();
    let output = run(&["check", path]);
    assert_eq!(output.status.code(), Some(0), "{}", out(&output));
    let text = out(&output);
    let first: Vec<&str> = text.lines().filter(|line| line.starts_with(path)).collect();
    assert_eq!(first.len(), 2, "{text}");
    assert!(first[0].contains("Afstand2.Yml:1:1: note: "), "{text}");
    assert!(first[1].contains("onze.yaml.TXT:1:1: note: "), "{text}");
    assert!(
        text.contains("`Afstand2.yaml`") && text.contains("`onze.yaml`"),
        "{text}"
    );
    assert!(text.ends_with("0 faults and 2 notes found\n"), "{text}");

    let alone = directory_with(&[("onze.yaml.txt", &list)]);
    let output = run(&["check", alone.path().to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    let text = out(&output);
    assert!(
        text.contains("[no-questionnaire]") && text.contains("[not-read]"),
        "{text}"
    );
}

#[test]
fn a_server_starts_with_notes_and_logs_them() {
    let cut = String::from_utf8(good_list()).unwrap();
    let cut = cut.replacen(
        "title: Onderwijs op afstand",
        "title: Onderwijs #1 op afstand",
        1,
    );
    let directory = directory_with(&[("a.yaml", cut.as_bytes()), ("b.YAML", b"format: 1")]);
    let data = tempfile::tempdir().unwrap();
    let lists = directory.path().to_str().unwrap();
    let server = crate::program::Server::start(data.path(), &[("SCAN_QUESTIONNAIRES", lists)]);
    let (code, log) = server.terminate();
    assert_eq!(code, Some(0), "{log}");
    for code in ["text-cut", "not-read"] {
        assert!(log.contains(code), "{code}: {log}");
    }
    assert!(
        log.contains("b.YAML") && log.contains("Call it `b.yaml`"),
        "{log}"
    );
}

#[test]
fn serve_and_demo_do_not_start_on_a_broken_list_and_name_the_place() {
    let list = std::fs::read(root().join(FAULTS).join("unknown-area.yaml")).unwrap();
    let directory = directory_with(&[("broken.yaml", &list)]);
    for command in ["serve", "demo"] {
        let data = tempfile::tempdir().unwrap();
        let data = data.path().join("new");
        let output = run(&[
            command,
            "--listen",
            "127.0.0.1:0",
            "--data",
            data.to_str().unwrap(),
            "--questionnaires",
            directory.path().to_str().unwrap(),
        ]);
        assert_eq!(output.status.code(), Some(1));
        let said = err(&output);
        assert!(said.contains("broken.yaml:29:11: "), "{said}");
        assert!(said.contains("[unknown-area]"), "{said}");
        assert!(!out(&output).contains("Listening"), "{}", out(&output));
        assert!(
            !Path::new(&data).exists(),
            "a database was made all the same"
        );
    }
}

#[test]
fn what_the_command_line_does_not_know_ends_with_2() {
    for arguments in [
        &["serve", "--onbekend"][..],
        &["serve", "--listen", "geen-adres"],
        &["serve", "--public-url", "https://scan.example/pad"],
        &["serve", "--public-url", "javascript:alert(1)"],
        &["serve", "--trusted-proxies", "proxy.example"],
        &["serve", "--security-contact", "zomaar"],
        &["serve", "--connections", "veel"],
        &["check"],
        &["check", "--format", "xml", "questionnaires"],
        &["check", "--lang", "fr", "questionnaires"],
        &["dans"],
        &[],
    ] {
        let output = run(arguments);
        assert_eq!(
            output.status.code(),
            Some(2),
            "{arguments:?}: {}",
            err(&output)
        );
        assert!(!err(&output).is_empty());
    }
}

#[test]
fn help_names_every_option_with_its_variable() {
    let mut options = BTreeSet::new();
    for command in ["serve", "demo", "check"] {
        let output = run(&[command, "--help"]);
        assert_eq!(output.status.code(), Some(0));
        let text = out(&output);
        let starts: Vec<usize> = text.match_indices("      --").map(|(at, _)| at).collect();
        for (place, start) in starts.iter().enumerate() {
            let end = starts.get(place + 1).copied().unwrap_or(text.len());
            let part = &text[*start..end];
            let name = part.trim_start().trim_start_matches("--");
            let name: String = name.chars().take_while(|c| !c.is_whitespace()).collect();
            let variable = if command == "check" {
                format!("SCAN_CHECK_{}", name.to_uppercase())
            } else {
                format!("SCAN_{}", name.replace('-', "_").to_uppercase())
            };
            assert!(
                part.contains(&format!("[env: {variable}=")),
                "{command} {name}: {part}"
            );
            options.insert(name);
        }
    }
    let named = include_str!("../../src/cli.rs").matches("#[arg(").count();
    // `paths` of `check` is no option.
    assert_eq!(options.len(), named - 1, "{options:?}");
}

#[test]
fn variables_of_the_environment_are_read() {
    let mut command = crate::program::command();
    let output = command
        .args(["check", FAULTS])
        .env("SCAN_CHECK_FORMAT", "json")
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(out(&output).trim_start().starts_with('['));
    let mut command = crate::program::command();
    let output = command
        .args(["check", FAULTS])
        .env("SCAN_CHECK_LANG", "nl")
        .output()
        .unwrap();
    assert!(out(&output).trim_end().ends_with(" gevonden"));
    let mut command = crate::program::command();
    let output = command
        .arg("serve")
        .env("SCAN_LISTEN", "nergens")
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
}
