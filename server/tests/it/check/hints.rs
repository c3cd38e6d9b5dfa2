//! Notes about dates and style, and offers beside the lists that ship with the program.

use std::collections::BTreeSet;

use super::{check, directory_with, expected, out};
use crate::program::run;

const HINTS: &str = "server/tests/hints";

/// `file:line:column code` of every finding.
fn places(text: &str) -> BTreeSet<String> {
    let lines = text.lines().filter(|line| line.starts_with(HINTS));
    lines
        .map(|line| {
            let (place, rest) = line.split_once(": ").unwrap();
            let code = rest.rsplit_once('[').unwrap().1.trim_end_matches(']');
            format!("{place} {code}")
        })
        .collect()
}

#[test]
fn hints_are_notes_and_a_success() {
    let output = check(&["--style", HINTS]);
    assert_eq!(output.status.code(), Some(0));
    let text = out(&output);
    let expected = expected(HINTS);
    assert_eq!(places(&text), expected);
    assert_eq!(text.matches(": note: ").count(), expected.len());
    let count = format!("0 faults and {} notes found\n", expected.len());
    assert!(text.ends_with(&count), "{text}");

    let dutch = out(&check(&["--style", HINTS, "--lang", "nl"]));
    assert_eq!(places(&dutch), expected);
    assert!(
        dutch.contains("na “en” komt het werkwoord “leggen”"),
        "{dutch}"
    );
}

#[test]
fn style_is_looked_at_when_asked_and_dates_by_the_day() {
    let codes = |arguments: &[&str]| -> BTreeSet<String> {
        let text = out(&run(&[&["check", HINTS], arguments].concat()));
        let code = |place: &String| place.rsplit(' ').next().unwrap().to_owned();
        places(&text).iter().map(code).collect()
    };
    let of = |codes: &[&str]| codes.iter().map(|code| (*code).to_owned()).collect();
    let early: BTreeSet<String> = of(&["claim-unchecked"]);
    assert_eq!(codes(&["--day", "2026-11-26"]), early);
    let late = of(&["claim-old", "claim-unchecked", "few-offers", "offer-ended"]);
    assert_eq!(codes(&["--day", "2026-11-28"]), late);
}

const OWN: &str = "offers:
  - id: eigen-loket
    kind: helpdesk
    title: Loket van het samenwerkingsverband
    provider: Samenwerkingsverband *voorbeeld*
    text: Denkt mee over een leerling.
    contact: Via het formulier op de website.
    sectors: [vo]
    topics: [opp]
";

#[test]
fn offers_of_ones_own_are_checked_beside_the_shipped_lists() {
    let checked = |offers: &str, more: &[&str]| {
        let directory = directory_with(&[("eigen.yaml", offers.as_bytes())]);
        let path = directory.path().to_str().unwrap().to_owned();
        let output = run(&[&["check", path.as_str()], more].concat());
        (output.status.code(), out(&output))
    };
    // Nothing is said about the shipped ones themselves.
    assert_eq!(checked(OWN, &["--shipped"]), (Some(0), String::new()));
    // Alone they have no list to refer to.
    let (code, text) = checked(OWN, &[]);
    assert_eq!(code, Some(1));
    assert!(text.contains("[no-questionnaire]"), "{text}");
    for (from, to, fault) in [
        ("[opp]", "[onbekend]", "eigen.yaml:9:14: "),
        ("sectors: [vo]", "sectors: [vo, mbo]", "eigen.yaml:8:5: "),
        (
            "    contact: Via het formulier op de website.\n",
            "",
            "eigen.yaml:2:5: ",
        ),
    ] {
        let (code, text) = checked(&OWN.replace(from, to), &["--shipped"]);
        assert_eq!(code, Some(1), "{to}: {text}");
        assert!(text.contains(fault), "{to}: {text}");
    }
    let shipped =
        std::fs::read_to_string(crate::program::root().join("questionnaires/offers.yaml"));
    let shipped = shipped.unwrap();
    let taken = shipped
        .split("- id: ")
        .nth(1)
        .unwrap()
        .lines()
        .next()
        .unwrap();
    let (code, text) = checked(&OWN.replace("eigen-loket", taken), &["--shipped"]);
    assert_eq!(code, Some(1));
    assert!(
        text.contains("[duplicate-id]") && text.contains("questionnaires/offers.yaml"),
        "{text}"
    );
}
