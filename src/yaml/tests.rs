//! Tests of reading as a whole, and what they share.

mod fault_files;
mod limits;
mod odd_files;
mod schema;
mod shipped;

use std::path::{Path, PathBuf};

use super::{Finding, Library, Source, read};

/// A list without faults, to spoil in one place.
const LIST: &str = r#"format: 1
id: proef
version: "1"
title: Proeflijst
intro: Een kleine lijst om de controle uit te proberen.
sectors: [vo]
minutes: {short: 5, full: 10}
roles:
  - {id: docent, label: Docent}
role_groups:
  - {id: lesgevend, label: Lesgevend, roles: [docent]}
areas:
  - area: informatie
    topics:
      - id: opp
        title: Het OPP
        items:
          - id: opp-waarom
            text: Iedereen in ons team weet waarom we een OPP maken.
            domain: visie-en-beleid
            short: true
"#;

fn source(name: &str, bytes: impl Into<Vec<u8>>) -> Source {
    Source {
        name: name.to_owned(),
        bytes: bytes.into(),
    }
}

fn read_one(bytes: impl Into<Vec<u8>>) -> Result<Library, Vec<Finding>> {
    read(&[source("proef.yaml", bytes)])
}

/// Every finding of one file as `line:column code`.
fn places(bytes: impl Into<Vec<u8>>) -> Vec<String> {
    read_one(bytes)
        .err()
        .unwrap_or_default()
        .iter()
        .map(place)
        .collect()
}

fn place(finding: &Finding) -> String {
    format!("{}:{} {}", finding.line, finding.column, finding.code)
}

fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The YAML files of a directory, sorted by name.
fn directory(path: &str) -> Vec<Source> {
    let Ok(entries) = std::fs::read_dir(repository(path)) else {
        return Vec::new();
    };
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| {
        path.extension()
            .is_some_and(|end| end == "yaml" || end == "yml")
    });
    paths.sort();
    paths
        .iter()
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy();
            source(&name, std::fs::read(path).unwrap())
        })
        .collect()
}
