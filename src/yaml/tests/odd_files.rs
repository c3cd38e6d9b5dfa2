//! Files that look odd: each is read, or a finding says what to do.

use super::super::{Code, Language, read};
use super::{LIST, message, place, places, read_one, said, source};

#[test]
fn the_list_of_these_tests_has_no_faults() {
    assert_eq!(read_one(LIST).unwrap().questionnaires.len(), 1);
}

#[test]
fn a_byte_order_mark_is_left_out() {
    let marked = format!("\u{feff}{LIST}");
    assert_eq!(read_one(marked.clone()), read_one(LIST));
    assert_eq!(
        places(marked.replace("format: 1", "format: 2")),
        ["1:9 unknown-format"]
    );
}

#[test]
fn windows_line_ends_are_fine() {
    assert_eq!(read_one(LIST.replace('\n', "\r\n")), read_one(LIST));
    let fault = LIST
        .replace("title: Het OPP", "titel: Het OPP")
        .replace('\n', "\r\n");
    let findings = read_one(fault).unwrap_err();
    assert_eq!(findings[1].snippet, "        titel: Het OPP");
    assert_eq!(place(&findings[1]), "16:9 unknown-key");
}

#[test]
fn a_document_start_is_fine() {
    assert_eq!(
        read_one(format!("%YAML 1.2\n---\n{LIST}...\n")),
        read_one(LIST)
    );
}

#[test]
fn a_second_document_is_not() {
    assert_eq!(places(format!("{LIST}---\n")), ["22:1 several-documents"]);
}

#[test]
fn empty_files() {
    for empty in ["", "\n\n", "# Only this\n", "---\n", "\u{feff}", "   "] {
        assert_eq!(places(empty), ["1:1 empty-file"], "{empty:?}");
    }
}

#[test]
fn files_that_are_something_else() {
    assert_eq!(places("Beste collega,\n"), ["1:1 wrong-type"]);
    assert_eq!(places("- een\n- twee\n"), ["1:1 wrong-type"]);
    assert_eq!(places("%PDF-1.7\n"), ["1:9 syntax-error"]);
    assert_eq!(places("{\"format\": 1"), ["1:1 syntax-error"]);
}

#[test]
fn json_is_yaml() {
    let findings = places("{\"offers\": [{}]}").split_off(1);
    assert!(
        findings.iter().all(|finding| finding.starts_with("1:13 ")),
        "{findings:?}"
    );
}

#[test]
fn tabs_in_indentation() {
    assert_eq!(
        places(LIST.replace("    topics:", "\ttopics:")),
        ["14:1 syntax-error"]
    );
    assert_eq!(
        read_one(LIST.replace("title: Proeflijst", "title:\tProeflijst")),
        read_one(LIST)
    );
}

#[test]
fn not_utf_8() {
    let mut latin1 = LIST.replace("Een kleine", "Een privé").into_bytes();
    let at = latin1
        .windows(2)
        .position(|pair| pair == "é".as_bytes())
        .unwrap();
    latin1.splice(at..at + 2, [0xE9]);
    assert_eq!(places(latin1), ["5:16 not-utf-8"]);
    let utf16: Vec<u8> = "\u{feff}format: 1"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let findings = read_one(utf16).unwrap_err();
    assert_eq!(place(&findings[0]), "1:1 not-utf-8");
    assert!(message(&findings[0]).contains("UTF-16"));
}

#[test]
fn columns_count_characters_not_bytes() {
    let fault = LIST.replace(
        "{id: docent, label: Docent}",
        "{label: \"Één ë\", id: Docent}",
    );
    assert_eq!(places(fault)[0], "9:26 invalid-id");
}

/// Where the mistake was made, not where the parser noticed it.
#[test]
fn syntax_errors_point_at_the_mistake() {
    let title = |value: &str| {
        let list = LIST.replace("title: Het OPP", &format!("title: {value}"));
        let finding = read_one(list).unwrap_err().remove(0);
        format!("{} {}", place(&finding), message(&finding))
    };
    assert!(title("\"Het OPP").starts_with("16:16 syntax-error The closing quote"));
    assert!(title("'s Ochtends").starts_with("16:16 syntax-error The closing quote"));
    assert!(title("\"Het\" OPP").contains("After the closing quote"));
    assert!(title("\"Het \\OPP\"").contains("A backslash"));
    assert!(title("Het OPP: wat is dat").starts_with("16:23 syntax-error Here is a second"));
    assert!(title("@school").contains("cannot begin with this character"));
    assert!(title("[Het OPP").starts_with("16:16 syntax-error Brackets"));
    assert!(title("*OPP* in het kort").contains("anchor-or-alias"));
}

#[test]
fn a_file_without_end_of_line() {
    assert_eq!(read_one(LIST.trim_end()), read_one(LIST));
}

#[test]
fn an_unreadable_file_does_not_stop_the_others() {
    let found = read(&[
        source("z.yaml", LIST.replace("format: 1", "format: 3")),
        source("b.yaml", "offers: [{id: a, topics: [onbekend]}]"),
        source("a.yaml", b"\xff".to_vec()),
        source("c.yaml", "title: \"open"),
    ])
    .unwrap_err();
    let codes: Vec<(&str, Code)> = found
        .iter()
        .map(|finding| (finding.file.as_str(), finding.code))
        .collect();
    assert_eq!(codes[0], ("a.yaml", Code::NotUtf8));
    assert!(codes.contains(&("b.yaml", Code::UnknownTopic)));
    assert!(codes.contains(&("c.yaml", Code::SyntaxError)));
    assert_eq!(codes.last(), Some(&("z.yaml", Code::UnknownFormat)));
    let unknown = found
        .iter()
        .find(|finding| finding.code == Code::UnknownTopic)
        .unwrap();
    assert!(
        unknown
            .help
            .get(Language::English)
            .contains("cannot be read yet"),
        "{}",
        said(unknown)
    );
}

#[test]
fn the_order_of_the_sources_does_not_matter() {
    let other = LIST.replace("id: proef", "id: andere");
    let (a, b) = (source("a.yaml", LIST), source("b.yaml", other));
    assert_eq!(read(&[a.clone(), b.clone()]), read(&[b, a]));
}
