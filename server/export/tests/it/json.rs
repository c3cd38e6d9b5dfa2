//! JSON, read back and checked against its schema.

use proptest::prelude::*;
use scan::figures::Figures;
use scan_export::{json, json_schema};
use serde_json::Value;

use crate::figures_sample::{full, hidden, repository, rounds};

#[test]
fn the_committed_schema_is_the_generated_one() {
    let path = repository("docs/figures.schema.json");
    let schema = json_schema();
    if std::env::var_os("UPDATE_SCHEMA").is_some() {
        let text = serde_json::to_string_pretty(&schema).unwrap();
        std::fs::write(&path, text + "\n").unwrap();
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    let committed: Value = serde_json::from_str(&committed).unwrap_or_default();
    assert!(
        committed == schema,
        "{} is out of date: run UPDATE_SCHEMA=1 cargo test -p scan-export schema",
        path.display()
    );
}

#[test]
fn the_schema_tells_right_from_wrong() {
    let validator = jsonschema::validator_for(&json_schema()).unwrap();
    let good: Value = serde_json::from_slice(&json(&full()).unwrap()).unwrap();
    assert!(validator.is_valid(&good));
    let faults: [fn(&mut Value); 6] = [
        |value| value["version"] = 2.into(),
        |value| value["items"][0]["mean"] = "2,4".into(),
        |value| value["items"][0]["answered"] = (-1).into(),
        |value| value["items"][0]["priorities"] = serde_json::json!([1, 2]),
        |value| value["round"]["school"] = Value::Null,
        |value| drop(value["items"][0].as_object_mut().unwrap().remove("mean")),
    ];
    for (number, fault) in faults.into_iter().enumerate() {
        let mut bad = good.clone();
        fault(&mut bad);
        assert!(!validator.is_valid(&bad), "fault {number}");
    }
}

#[test]
fn what_is_hidden_is_null() {
    let value: Value = serde_json::from_slice(&json(&hidden()).unwrap()).unwrap();
    let item = &value["items"][0];
    for name in [
        "asked",
        "answered",
        "distribution",
        "mean",
        "median",
        "priorities",
    ] {
        assert_eq!(item.get(name), Some(&Value::Null), "{name}");
    }
    assert_eq!(value["round"]["answered"], Value::Null);
    assert_eq!(value["groups"], Value::Array(Vec::new()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn it_is_valid_and_reads_back_the_same(figures in rounds()) {
        let bytes = json(&figures).unwrap();
        prop_assert_eq!(bytes.last(), Some(&b'\n'));
        let value: Value = serde_json::from_slice(&bytes).unwrap();
        let validator = jsonschema::validator_for(&json_schema()).unwrap();
        prop_assert!(validator.is_valid(&value));
        prop_assert_eq!(serde_json::from_slice::<Figures>(&bytes).unwrap(), figures);
    }
}
