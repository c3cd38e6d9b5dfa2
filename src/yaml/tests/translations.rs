//! The texts of a list in other languages, as they are read.

use super::super::Code;
use super::{LIST, places, read_one};
use crate::questionnaire::{Area, Id, Questionnaire, Scale};

fn id(text: &str) -> Id {
    Id::new(text).unwrap()
}

fn list_with(english: &str) -> Questionnaire {
    let text = format!("{LIST}{english}");
    let library = read_one(text).unwrap();
    assert!(library.notes.is_empty(), "{:?}", library.notes);
    library.questionnaires.into_iter().next().unwrap()
}

#[test]
fn every_kind_of_text_is_read() {
    let list = list_with(
        r"translations:
  en:
    title: Sample list
    intro: A small list to try the check with.
    scale: [Not yet, Started, Mostly, In place]
    roles: {docent: Teacher}
    role_groups:
      lesgevend: Teaching
    topics:
      opp: {title: The development plan}
    items:
      opp-waarom:
        text: Everybody in our team knows why we make a development plan.
",
    );
    let english = &list.translations["en"];
    assert_eq!(english.title.as_deref(), Some("Sample list"));
    assert_eq!(english.about, None);
    assert_eq!(english.scale.as_ref().map(Scale::len), Some(4));
    assert_eq!(english.roles[&id("docent")], "Teacher");
    assert_eq!(english.role_groups[&id("lesgevend")], "Teaching");
    let topic = &english.topics[&id("opp")];
    assert_eq!(topic.title.as_deref(), Some("The development plan"));
    let item = &english.items[&id("opp-waarom")];
    assert!(item.text.as_ref().unwrap().starts_with("Everybody"));
    assert!(english.areas.is_empty());
}

#[test]
fn an_area_has_its_introduction() {
    let text = LIST.replace(
        "  - area: informatie\n",
        "  - area: informatie\n    intro: Wat weten we?\n",
    ) + "translations: {en: {areas: {informatie: {intro: What do we know?}}}}\n";
    let list = read_one(text).unwrap().questionnaires.remove(0);
    let areas = &list.translations["en"].areas;
    assert_eq!(areas[&Area::Informatie], "What do we know?");
}

/// Claims belong together by their place, and those that nobody checked have none in the list.
#[test]
fn a_claim_that_nobody_checked_is_left_out_in_every_language() {
    let claim = |text: &str, checked: &str| {
        format!(
            "          - {{claim: {text}, article: Artikel 1, address: \"https://a.nl/\", \
             checked_on: {checked}}}\n"
        )
    };
    let law = format!(
        "        title: Het OPP\n        law:\n{}{}",
        claim("Eerst.", "nog-na-te-gaan"),
        claim("Dan.", "2026-11-01")
    );
    let text = LIST.replace("        title: Het OPP\n", &law)
        + "translations: {en: {topics: {opp: {law: [First., Then.]}}}}\n";
    let library = read_one(text).unwrap();
    let codes: Vec<Code> = library.notes.iter().map(|note| note.code).collect();
    assert_eq!(codes, [Code::ClaimUnchecked]);
    let list = &library.questionnaires[0];
    let english = list.in_language("en", &Scale::resource());
    let claims = |list: &Questionnaire| -> Vec<String> {
        let topic = list.topic(&id("opp")).unwrap();
        topic.law.iter().map(|law| law.claim.clone()).collect()
    };
    assert_eq!(claims(list), ["Dan."]);
    assert_eq!(claims(&english), ["Then."]);
}

#[test]
fn what_is_no_map_is_said_where_it_stands() {
    let at = |english: &str| places(format!("{LIST}{english}"));
    assert_eq!(at("translations:\n"), ["22:1 wrong-type"]);
    assert_eq!(at("translations: en\n"), ["22:15 wrong-type"]);
    assert_eq!(at("translations:\n  en:\n"), ["23:3 wrong-type"]);
    assert_eq!(
        at("translations:\n  en:\n    items: [opp-waarom]\n"),
        ["24:12 wrong-type"]
    );
    assert_eq!(
        at("translations:\n  en:\n    items:\n      opp-waarom: Why\n"),
        ["25:19 wrong-type"]
    );
    assert_eq!(
        at("translations:\n  en:\n    roles:\n      docent: [Teacher]\n"),
        ["25:15 wrong-type"]
    );
}

/// Dutch is what the list itself is in.
#[test]
fn a_list_is_not_translated_to_dutch() {
    assert_eq!(
        places(format!("{LIST}translations:\n  nl:\n    title: Proef\n")),
        ["23:3 unknown-language"]
    );
}
