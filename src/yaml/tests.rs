//! Tests of reading as a whole, and what they share.

mod blanks;
mod fault_files;
mod limits;
mod newcomers;
mod odd_files;
mod schema;
mod shipped;
mod translations;

use std::path::{Path, PathBuf};

use super::{FileName, Finding, Language, Library, Source, beside, read};

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
    let findings = match read_one(bytes) {
        Ok(library) => library.notes,
        Err(findings) => findings,
    };
    findings.iter().map(place).collect()
}

fn place(finding: &Finding) -> String {
    format!("{}:{} {}", finding.line, finding.column, finding.code)
}

fn said(finding: &Finding) -> String {
    finding.said_in(Language::English).to_string()
}

fn message(finding: &Finding) -> &str {
    finding.message.get(Language::English)
}

fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The files of a directory with their content, sorted by name.
fn in_directory(path: &str) -> Vec<(String, Vec<u8>)> {
    let Ok(entries) = std::fs::read_dir(repository(path)) else {
        return Vec::new();
    };
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.is_file());
    paths.sort();
    let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
    paths
        .iter()
        .map(|path| (name(path), std::fs::read(path).unwrap()))
        .collect()
}

/// The lists of a directory, sorted by name.
fn directory(path: &str) -> Vec<Source> {
    let files = in_directory(path).into_iter();
    files
        .filter(|(name, _)| FileName::of(name) == FileName::List)
        .map(|(name, bytes)| source(&name, bytes))
        .collect()
}

/// Every finding about a directory with faults.
fn findings_of(path: &str) -> Vec<Finding> {
    let names: Vec<String> = in_directory(path)
        .into_iter()
        .map(|(name, _)| name)
        .collect();
    let mut findings = read(&directory(path)).unwrap_err();
    findings.extend(beside(&names));
    findings.sort();
    findings
}
