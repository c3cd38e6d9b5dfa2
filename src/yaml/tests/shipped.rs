//! The lists of this repository.

use super::super::{
    Code, ReadOptions, item, law, list, offers, read, read_with, topic, translation,
};
use super::{directory, repository, said, source};
use crate::questionnaire::{Area, Extent, Questionnaire};

fn shipped() -> Vec<Questionnaire> {
    let sources = directory("questionnaires");
    if sources.is_empty() {
        return Vec::new();
    }
    match read(&sources) {
        Ok(library) => {
            // What nobody checked yet is named, and left out.
            let notes = library.notes.iter();
            let notes = notes.filter(|note| note.code != Code::ClaimUnchecked);
            let notes: Vec<String> = notes.map(said).collect();
            assert!(notes.is_empty(), "{}", notes.join("\n\n"));
            library.questionnaires
        }
        Err(findings) => {
            let text: Vec<String> = findings.iter().map(said).collect();
            panic!("{} findings\n{}", findings.len(), text.join("\n\n"));
        }
    }
}

#[test]
fn the_shipped_lists_have_no_findings() {
    let ids: Vec<String> = shipped().iter().map(|list| list.id.to_string()).collect();
    for id in ["po", "vo", "mbo", "inclusiever", "afstand"] {
        assert!(
            ids.iter().any(|known| known == id),
            "{id} is missing from {ids:?}"
        );
    }
}

#[test]
fn the_shipped_lists_have_a_length_that_people_fill_in() {
    for list in shipped() {
        let full = list.items().count();
        let short = list.for_extent(Extent::Short).items().count();
        let allowed = match list.id.as_str() {
            "po" | "vo" | "mbo" | "so" => 30..=48,
            _ => 15..=48,
        };
        assert!(allowed.contains(&full), "{} has {full} items", list.id);
        if full >= 30 {
            assert!(
                (12..=15).contains(&short),
                "{} has {short} short items",
                list.id
            );
        }
    }
}

#[test]
fn every_topic_of_a_sector_list_is_in_the_short_scan() {
    for list in shipped()
        .iter()
        .filter(|list| matches!(list.id.as_str(), "po" | "vo" | "mbo"))
    {
        for (_, topic) in list.topics() {
            assert!(
                topic.items.iter().any(|item| item.short),
                "{} of {}",
                topic.id,
                list.id
            );
        }
    }
}

#[test]
fn the_examples_in_the_readme_have_no_faults() {
    let readme = std::fs::read_to_string(repository("questionnaires/README.md")).unwrap();
    let examples: Vec<_> = readme
        .split("```yaml\n")
        .skip(1)
        .map(|rest| rest.split("```").next().unwrap())
        .enumerate()
        .map(|(number, example)| source(&format!("{number}.yaml"), example))
        .collect();
    let library = read(&examples).unwrap();
    // One offer as an example is fewer than a topic needs.
    let notes: Vec<Code> = library.notes.iter().map(|note| note.code).collect();
    assert_eq!(notes, [Code::FewOffers]);
    assert_eq!((library.questionnaires.len(), library.offers.len()), (1, 1));
}

#[test]
fn the_readme_names_every_key() {
    let readme = std::fs::read_to_string(repository("questionnaires/README.md")).unwrap();
    for shape in [
        &list::LIST,
        &topic::AREA,
        &topic::TOPIC,
        &law::LAW,
        &item::ITEM,
        &offers::OFFER,
        &translation::TRANSLATION,
        &translation::AREA,
        &translation::TOPIC,
        &translation::ITEM,
    ] {
        for key in shape.keys {
            assert!(
                readme.contains(&format!("`{key}`")),
                "{key} of {}",
                shape.name.en
            );
        }
    }
}

/// What is translated is translated throughout.
#[test]
fn a_shipped_translation_leaves_nothing_in_dutch() {
    let options = ReadOptions {
        style: true,
        ..ReadOptions::default()
    };
    let library = read_with(&directory("questionnaires"), &options).unwrap();
    let notes = library.notes.iter();
    let untranslated: Vec<String> = notes
        .filter(|note| note.code == Code::Untranslated)
        .map(said)
        .collect();
    assert!(untranslated.is_empty(), "{}", untranslated.join("\n\n"));
    let lists = library.questionnaires.iter();
    let translated: Vec<&str> = lists
        .filter(|list| list.translations.contains_key("en"))
        .map(|list| list.id.as_str())
        .collect();
    assert_eq!(translated, ["inclusiever"]);
}

#[test]
fn a_round_reads_its_snapshot_back() {
    for list in shipped() {
        let snapshot = serde_json::to_string(&list).unwrap();
        assert_eq!(
            serde_json::from_str::<Questionnaire>(&snapshot).unwrap(),
            list
        );
    }
}

#[test]
fn a_list_that_is_nothing_like_the_shipped_ones() {
    let bytes = std::fs::read(repository("server/tests/lists/seven.yaml")).unwrap();
    let library = read(&[source("seven.yaml", bytes)]).unwrap();
    let list = &library.questionnaires[0];
    assert_eq!(list.items().count(), 60);
    assert_eq!(list.scale.len(), 7);
    let areas: Vec<Area> = list.areas.iter().map(|part| part.area).collect();
    assert_eq!(areas, [Area::Vaardigheden, Area::Organisatie]);
    assert_eq!(list.roles.len(), 5);
    assert!(
        list.roles
            .iter()
            .all(|role| list.group_of(&role.id).is_some())
    );
    assert!(list.items().any(|placed| placed.item.levels.len() == 7));
    assert!(list.items().any(|placed| placed.item.is_resource()));
}
