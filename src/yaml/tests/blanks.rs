//! Blanks that are no spaces, remarks that are no remarks, characters that nobody sees.

use super::super::{Code, Finding};
use super::{LIST, place, places, read_one, said};

/// Look like a space, and are none.
const SPACES: [char; 6] = [
    '\u{a0}', '\u{1680}', '\u{2003}', '\u{2007}', '\u{202f}', '\u{3000}',
];

fn findings(text: &str) -> Vec<Finding> {
    match read_one(text) {
        Ok(library) => library.notes,
        Err(findings) => findings,
    }
}

/// The bytes of [`LIST`] at which YAML wants a space: the indentation, and what stands behind a
/// dash or a colon.
fn wanted_spaces() -> Vec<usize> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in LIST.split_inclusive('\n') {
        let indentation = line.len() - line.trim_start_matches(' ').len();
        found.extend(start..start + indentation);
        let behind = [": ", "- "]
            .iter()
            .flat_map(|sign| line.match_indices(sign));
        found.extend(behind.map(|(at, _)| start + at + 1));
        start += line.len();
    }
    found
}

#[test]
fn wherever_yaml_wants_a_space_another_blank_is_named() {
    let places = wanted_spaces();
    assert!(places.len() > 100, "{}", places.len());
    for at in places {
        for space in SPACES {
            let spoiled = format!("{}{space}{}", &LIST[..at], &LIST[at + 1..]);
            let line = LIST[..at].matches('\n').count() + 1;
            let column = at - LIST[..at].rfind('\n').map_or(0, |end| end + 1) + 1;
            let found = findings(&spoiled);
            let mut named = found
                .iter()
                .filter(|finding| finding.code == Code::NotASpace);
            let all: Vec<String> = found.iter().map(said).collect();
            let first = named.next();
            assert!(named.next().is_none(), "{}", all.join("\n"));
            let named = first.unwrap_or_else(|| panic!("{line}:{column}: {}", all.join("\n")));
            assert_eq!(
                (named.line, named.column),
                (line, column),
                "{}",
                all.join("\n")
            );
            let number = format!("(U+{:04X})", u32::from(space));
            assert!(said(named).contains(&number), "{}", said(named));
        }
    }
}

#[test]
fn the_fault_that_follows_from_it_is_left_out() {
    let list = LIST.replace("        title: Het", "\u{a0}       title: Het");
    assert_eq!(places(list), ["16:1 not-a-space"]);
    let list = LIST.replace("intro: Een", "intro\u{200b}: Een");
    assert_eq!(places(list), ["5:6 invisible-character"]);
}

#[test]
fn a_whole_block_with_other_blanks_is_named() {
    let mut spoiled = String::new();
    for line in LIST.split_inclusive('\n') {
        let text = line.trim_start_matches(' ');
        spoiled += &"\u{a0}".repeat(line.len() - text.len());
        spoiled += text;
    }
    let found = findings(&spoiled);
    assert_eq!(found[0].code, Code::NotASpace, "{}", said(&found[0]));
}

#[test]
fn within_a_text_they_are_fine() {
    for intro in [
        "Voor 10\u{a0}% van het team\u{202f}!",
        "\u{a0}Aan het begin en aan het eind\u{3000}",
        "\"\u{2003}In aanhalingstekens\"",
        ">-\n  Eerst dit,\n  \u{a0}en dan dat: -\u{a0}goed",
        "|\n  -\u{a0}een\n  -\u{a0}twee\n  title:\u{a0}drie",
        "\"Over twee\n  \u{a0}regels\"",
        "Wij zeggen:\u{a0}ja",
    ] {
        let list = LIST.replace(
            "intro: Een kleine lijst om de controle uit te proberen.",
            &format!("intro: {intro}"),
        );
        assert!(
            places(list.clone()).is_empty(),
            "{intro:?}: {:?}",
            places(list)
        );
    }
    let number = LIST.replace("short: 5", "short: \u{a0}5");
    assert_eq!(read_one(number), read_one(LIST));
}

#[test]
fn another_fault_stays_what_it_is() {
    let list = LIST.replace("title: Proeflijst", "title: \"Proef\u{a0}lijst");
    assert_eq!(places(list), ["4:8 syntax-error"]);
    let list = LIST
        .replace("intro: Een", "intro: |\n  \u{a0}Een")
        .replace("title: Het OPP", "title: Het OPP: kort");
    assert_eq!(places(list), ["17:23 syntax-error"]);
}

#[test]
fn a_value_that_sticks_to_its_key_is_one_fault() {
    let list = LIST.replace("{short: 5,", "{short:\u{205f}5,");
    assert_eq!(places(list), ["7:17 not-a-space"]);
}

/// A title written without quotes.
fn titled(title: &str) -> Vec<Finding> {
    findings(&LIST.replace("title: Het OPP", &format!("title: {title}")))
}

#[test]
fn a_text_that_ends_at_a_number_sign_is_mentioned() {
    for (title, at) in [
        ("Groep #3 en hoger", "16:22 text-cut"),
        ("Ons team op   #school", "16:30 text-cut"),
        ("Wij zijn nummer #1!", "16:32 text-cut"),
        ("Het OPP\n          in groep #8", "17:20 text-cut"),
    ] {
        let found = titled(title);
        let found: Vec<String> = found.iter().map(place).collect();
        assert_eq!(found, [at], "{title}");
    }
    let list = LIST.replace("Iedereen in ons team", "Iedereen #samen in ons team");
    let list = read_one(list).unwrap();
    assert_eq!(list.notes.len(), 1);
    assert!(
        said(&list.notes[0]).contains("“Iedereen”"),
        "{}",
        said(&list.notes[0])
    );
    assert!(said(&list.notes[0]).starts_with("proef.yaml:19:28: note: "));
}

#[test]
fn ordinary_remarks_are_not() {
    for title in [
        "Het OPP # in het kort",
        "Het OPP #",
        "Het OPP ## later",
        "Het OPP #---",
        "Dit is een zin. #later",
        "Is dit een vraag? #later",
        "(Dit is een zin.) #later",
        "\"Groep #3\"",
        "'Groep #3'",
        "\"Het OPP\" #kort",
        ">- #kort\n          Het OPP",
        "Het#OPP",
        "Het OPP\n        #intro: weg",
    ] {
        let found: Vec<String> = titled(title).iter().map(said).collect();
        assert!(found.is_empty(), "{title:?}: {}", found.join("\n"));
    }
    // An id, a word of a fixed set and a number end where they end.
    let list = LIST
        .replace("id: proef", "id: proef #naam")
        .replace("domain: visie-en-beleid", "domain: visie-en-beleid #eerste")
        .replace("short: true", "short: true #ja");
    assert!(places(list.clone()).is_empty(), "{:?}", places(list));
}

#[test]
fn characters_that_nobody_sees_are_named_where_they_stand() {
    for (title, at) in [
        ("Het \u{202e}OPP", "16:20 invisible-character"),
        ("Het OPP\u{200b}", "16:23 invisible-character"),
        ("'Het OPP \u{2066}'", "16:25 invisible-character"),
        ("\"Het \\u061c OPP\"", "16:16 invisible-character"),
        (
            ">-\n          Het\n          O\u{200e}PP",
            "18:12 invisible-character",
        ),
        ("\u{2060}", "16:16 invisible-character"),
        ("Het\u{7f}OPP", "16:19 control-character"),
        ("\"Het \u{1}OPP\"", "16:21 control-character"),
        ("Het \u{feff}OPP", "16:20 invisible-character"),
        ("\"\\u0300\"", "16:16 empty-text"),
    ] {
        let found: Vec<String> = titled(title).iter().map(place).collect();
        assert_eq!(found, [at], "{title:?}");
    }
}

#[test]
fn pictures_and_soft_hyphens_are_fine() {
    for title in [
        "👩\u{200d}🏫 voor de klas",
        "Goed ✔\u{fe0f}",
        "Ondersteunings\u{ad}plan",
    ] {
        assert!(titled(title).is_empty(), "{title:?}");
    }
}
