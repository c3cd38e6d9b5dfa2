//! Which files are read, and what is said about the others.

use super::{directory_with, err, good_list, out};
use crate::program::run;

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
