//! The JSON Schema says the same as the reader.

use std::collections::BTreeSet;

use serde_json::Value;

use super::super::reader::Shape;
use super::super::{item, list, offers, schema, topic};
use super::{LIST, places, read_one, repository};

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
        (&topic::LAW, part(&questionnaire, "LegalClaim")),
        (&item::ITEM, part(&questionnaire, "Item")),
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
        assert_eq!(read, described, "{}", shape.name);
        assert_eq!(
            read.len(),
            shape.keys.len(),
            "{} names a key twice",
            shape.name
        );
        assert_eq!(schema["additionalProperties"], false, "{}", shape.name);
    }
}

#[test]
fn every_key_is_described() {
    for (shape, schema) in shapes() {
        for (key, property) in schema["properties"].as_object().unwrap() {
            let description = property["description"].as_str().unwrap_or_default();
            assert!(!description.is_empty(), "{key} of {}", shape.name);
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
        for key in schema["required"].as_array().unwrap() {
            required.insert(format!("`{}` of {}", key.as_str().unwrap(), shape.name));
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
            let rest = finding.message.strip_prefix("The key ")?;
            Some(rest.strip_suffix(" is missing.")?.to_owned())
        })
        .collect()
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

#[test]
fn a_file_may_name_its_schema_in_a_comment() {
    let comment = "# yaml-language-server: $schema=schema/questionnaire.schema.json\n";
    assert!(places(format!("{comment}{LIST}")).is_empty());
}
