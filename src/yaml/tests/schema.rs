//! The JSON Schema says the same as the reader.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::super::reader::Shape;
use super::super::{Code, item, law, list, offers, read, schema, topic, translation};
use super::{LIST, places, read_one, repository, source};
use crate::questionnaire::{Area, LANGUAGES};

/// Every shape with the pointer to its schema.
fn shapes() -> Vec<(&'static Shape, Value)> {
    let (questionnaire, offers_file) = schema();
    let part = |root: &Value, name: &str| root["definitions"][name].clone();
    vec![
        (&list::MINUTES, part(&questionnaire, "Minutes")),
        (&list::ROLE, part(&questionnaire, "Role")),
        (&list::ROLE_GROUP, part(&questionnaire, "RoleGroup")),
        (&topic::AREA, part(&questionnaire, "AreaPart")),
        (&topic::TOPIC, part(&questionnaire, "Topic")),
        (&law::LAW, part(&questionnaire, "LegalClaim")),
        (&item::ITEM, part(&questionnaire, "Item")),
        (
            &translation::TRANSLATION,
            part(&questionnaire, "Translation"),
        ),
        (&translation::AREA, part(&questionnaire, "AreaTexts")),
        (&translation::TOPIC, part(&questionnaire, "TopicTexts")),
        (&translation::ITEM, part(&questionnaire, "ItemTexts")),
        (&list::LIST, questionnaire),
        (&offers::OFFER, part(&offers_file, "Offer")),
        (&offers::FILE, offers_file),
    ]
}

#[test]
fn the_reader_accepts_exactly_the_keys_of_the_schema() {
    for (shape, schema) in shapes() {
        let read: BTreeSet<&str> = shape.keys.iter().copied().collect();
        let described: BTreeSet<&str> = schema["properties"]
            .as_object()
            .unwrap()
            .keys()
            .map(String::as_str)
            .collect();
        assert_eq!(read, described, "{}", shape.name.en);
        assert_eq!(
            read.len(),
            shape.keys.len(),
            "{} names a key twice",
            shape.name.en
        );
        assert_eq!(schema["additionalProperties"], false, "{}", shape.name.en);
    }
}

#[test]
fn every_key_is_described() {
    for (shape, schema) in shapes() {
        for (key, property) in schema["properties"].as_object().unwrap() {
            let description = property["description"].as_str().unwrap_or_default();
            assert!(!description.is_empty(), "{key} of {}", shape.name.en);
        }
    }
}

/// Leaving a key out is a finding exactly when the schema requires the key.
#[test]
fn the_reader_requires_exactly_the_keys_that_the_schema_requires() {
    let empty = "format: 1\nminutes: {}\nroles: [{}]\nrole_groups: [{}]\nareas:\n  - {}\n  - \
                 topics:\n      - {}\n      - {law: [{}], items: [{}]}\n";
    let mut missing = missing_keys(empty);
    missing.extend(missing_keys("{}"));
    missing.extend(missing_keys("offers: [{}]"));
    let mut required = BTreeSet::new();
    for (shape, schema) in shapes() {
        // A translation requires nothing.
        for key in schema["required"].as_array().into_iter().flatten() {
            required.insert(format!("`{}` of {}", key.as_str().unwrap(), shape.name.en));
        }
    }
    // Without this key a file is no file of offers.
    required.remove("`offers` of a file of offers");
    assert_eq!(missing, required);
}

fn missing_keys(text: &str) -> BTreeSet<String> {
    read_one(text)
        .unwrap_err()
        .into_iter()
        .filter_map(|finding| {
            let rest = super::message(&finding).strip_prefix("The key ")?;
            Some(rest.strip_suffix(" is missing.")?.to_owned())
        })
        .collect()
}

/// A list with every text it can have, and offers beside it.
fn full() -> (Value, Value) {
    let law = json!([{
        "claim": "x", "article": "x", "address": "https://a.nl/", "checked_on": "2026-11-01",
    }]);
    let item = json!({
        "id": "a", "text": "x", "explain": "x", "kind": "skill", "levels": ["x", "y", "z", "w"],
        "domain": "visie-en-beleid", "short": true, "pairing": true, "skill": "x", "discuss": ["x"], "law": law,
    });
    let topic = json!({
        "id": "a", "title": "x", "intro": "x", "discuss": ["x"], "law": law, "items": [item],
    });
    let list = json!({
        "format": 1, "id": "a", "version": "x", "title": "x", "about": "x", "intro": "x", "sectors": ["po"],
        "minutes": {"short": 1, "full": 2}, "scale": ["x", "y", "z", "w"],
        "roles": [{"id": "a", "label": "x"}],
        "role_groups": [{"id": "a", "label": "x", "roles": ["a"]}],
        "areas": [{"area": "informatie", "intro": "x", "topics": [topic]}],
        "translations": {"en": {
            "title": "x", "about": "x", "intro": "x", "scale": ["x", "y", "z", "w"],
            "roles": {"a": "x"}, "role_groups": {"a": "x"},
            "areas": {"informatie": {"intro": "x"}},
            "topics": {"a": {"title": "x", "intro": "x", "discuss": ["x"], "law": ["x"]}},
            "items": {"a": {
                "text": "x", "explain": "x", "levels": ["x", "y", "z", "w"], "skill": "x",
                "discuss": ["x"], "law": ["x"],
            }},
        }},
    });
    let offers = json!({"offers": [{
        "id": "a", "kind": "expert", "title": "x", "provider": "x", "text": "x",
        "link": "https://a.nl/", "contact": "x", "sectors": ["po"], "topics": ["a"],
    }]});
    (list, offers)
}

/// Every text of the format: where it stands in [`full`], and the most characters it may have.
fn texts() -> Vec<(String, u64)> {
    let topic = "/areas/0/topics/0";
    let english = "/translations/en";
    let mut texts = Vec::new();
    for (shape, schema) in shapes() {
        let place = match shape.name.en {
            "a role" => "/roles/0".to_owned(),
            "a role group" => "/role_groups/0".to_owned(),
            "an area" => "/areas/0".to_owned(),
            "a topic" => topic.to_owned(),
            "a legal claim" => format!("{topic}/law/0"),
            "an item" => format!("{topic}/items/0"),
            "an offer" => "/offers/0".to_owned(),
            "a translation" => english.to_owned(),
            "a translated area" => format!("{english}/areas/informatie"),
            "a translated topic" => format!("{english}/topics/a"),
            "a translated item" => format!("{english}/items/a"),
            _ => String::new(),
        };
        for (key, property) in schema["properties"].as_object().unwrap() {
            let (place, text) = match property["type"].as_str() {
                Some("string") => (format!("{place}/{key}"), property),
                Some("array") if property["items"]["type"] == "string" => {
                    (format!("{place}/{key}/0"), &property["items"])
                }
                _ => continue,
            };
            let most = text["maxLength"].as_u64();
            texts.push((place, most.unwrap_or_else(|| panic!("{key} has no limit"))));
        }
    }
    texts
}

#[test]
fn the_limit_of_every_text_is_that_of_the_schema() {
    let texts = texts();
    assert_eq!(texts.len(), 39);
    for (place, most) in texts {
        for (length, expected) in [(most, &[][..]), (most + 1, &[Code::TextTooLong])] {
            let (mut list, mut offers) = full();
            let home = if place.starts_with("/offers") {
                &mut offers
            } else {
                &mut list
            };
            let text = home.pointer_mut(&place).unwrap();
            let start = if place.ends_with("/link") || place.ends_with("/address") {
                "https://a.nl/"
            } else {
                ""
            };
            let more = usize::try_from(length).unwrap() - start.len();
            *text = json!(format!("{start}{}", "é".repeat(more)));
            let sources = [
                source("a.yaml", list.to_string()),
                source("b.yaml", offers.to_string()),
            ];
            let found = read(&sources).err().unwrap_or_default();
            let codes: Vec<Code> = found.iter().map(|finding| finding.code).collect();
            assert_eq!(codes, expected, "{place} of {length}");
        }
    }
}

#[test]
fn the_readme_names_every_limit() {
    let readme = std::fs::read_to_string(repository("questionnaires/README.md")).unwrap();
    let (_, part) = readme.split_once("## How long a text may be").unwrap();
    let part = part.split("\n## ").next().unwrap();
    let named: BTreeSet<u64> = part
        .lines()
        .filter_map(|line| line.strip_suffix(" |")?.rsplit(' ').next()?.parse().ok())
        .collect();
    let limits: BTreeSet<u64> = texts().into_iter().map(|(_, most)| most).collect();
    assert_eq!(named, limits);
}

#[test]
fn the_committed_schemas_are_the_generated_ones() {
    let (questionnaire, offers_file) = schema();
    for (name, schema) in [("questionnaire", questionnaire), ("offers", offers_file)] {
        let path = repository("questionnaires/schema").join(format!("{name}.schema.json"));
        if std::env::var_os("UPDATE_SCHEMA").is_some() {
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            let text = serde_json::to_string_pretty(&schema).unwrap();
            std::fs::write(&path, text + "\n").unwrap();
        }
        let committed = std::fs::read_to_string(&path).unwrap_or_default();
        let committed: Value = serde_json::from_str(&committed).unwrap_or_default();
        assert!(
            committed == schema,
            "{} is out of date: run UPDATE_SCHEMA=1 cargo test -p scan schema",
            path.display()
        );
    }
}

/// Keys that are no keys of a shape: languages and areas.
#[test]
fn the_schema_has_every_language_and_every_area() {
    let (questionnaire, _) = schema();
    let keys = |name: &str| -> BTreeSet<String> {
        let properties = &questionnaire["definitions"][name]["properties"];
        properties.as_object().unwrap().keys().cloned().collect()
    };
    assert_eq!(keys("Translations"), LANGUAGES.map(str::to_owned).into());
    assert_eq!(
        keys("AreasTexts"),
        Area::ALL.map(|area| area.key().to_owned()).into()
    );
}

#[test]
fn a_file_may_name_its_schema_in_a_comment() {
    let comment = "# yaml-language-server: $schema=schema/questionnaire.schema.json\n";
    assert!(places(format!("{comment}{LIST}")).is_empty());
}
