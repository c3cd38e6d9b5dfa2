//! A new file beside those that are in use.

use super::super::{Code, Finding, Newcomer, Outline, ReadOptions, outline, read_beside};
use super::{LIST, source};
use crate::questionnaire::Id;

fn beside(new: &str, others: &[(&str, &str)], last: Option<&str>) -> Vec<Finding> {
    let new = source("afstand.yaml", new);
    let others: Vec<_> = others
        .iter()
        .map(|(name, text)| source(name, *text))
        .collect();
    let others: Vec<_> = others.iter().collect();
    let newcomer = Newcomer { source: &new, last };
    match read_beside(newcomer, &others, &ReadOptions::default()) {
        Ok(library) => library.notes,
        Err(findings) => findings,
    }
}

#[test]
fn what_clashes_is_said_of_the_new_file() {
    let other = LIST
        .replace("id: proef", "id: ander")
        .replace("domain: visie-en-beleid", "domain: positie-ouder");
    let found = beside(LIST, &[("vo.yaml", &other)], None);
    let places: Vec<_> = found
        .iter()
        .map(|one| (one.file.as_str(), one.code))
        .collect();
    assert_eq!(places, [("afstand.yaml", Code::DifferentItem)]);
}

#[test]
fn what_others_refer_to_must_stay() {
    let offers = "offers:\n  - {id: hulp, kind: helpdesk, title: Hulp, provider: Wij, text: Bel ons., \
                  contact: Bel., sectors: [vo], topics: [weg]}\n";
    let found = beside(LIST, &[("aanbod.yaml", offers)], None);
    let places: Vec<_> = found
        .iter()
        .map(|one| (one.file.as_str(), one.code))
        .collect();
    assert_eq!(places, [("aanbod.yaml", Code::UnknownTopic)]);
}

#[test]
fn the_version_comes_after_the_last_one() {
    assert!(beside(LIST, &[], Some("0.9")).is_empty());
    let found = beside(LIST, &[], Some("1"));
    assert_eq!(found[0].code, Code::VersionNotNewer);
}

#[test]
fn an_outline_needs_no_faultless_file() {
    let list = outline(&source(
        "a.yaml",
        LIST.replace("title: Proeflijst", "titel: x"),
    ));
    let expected = Outline::List {
        id: Id::new("proef").unwrap(),
        version: Some("1".to_owned()),
    };
    assert_eq!(list, Some(expected));
    let offers = outline(&source(
        "b.yaml",
        "offers:\n  - {id: hulp}\n  - {id: 'Nee!'}\n",
    ));
    let ids = vec![Id::new("hulp").unwrap()];
    assert_eq!(offers, Some(Outline::Offers { ids }));
    assert_eq!(outline(&source("c.yaml", "a: [")), None);
    assert_eq!(outline(&source("c.yaml", b"\xff".to_vec())), None);
}
