//! The list that is asked: one topic, and so one page, of 40 items with four described levels.

use std::fmt::Write;
use std::path::Path;

use crate::error::Result;

pub const ITEMS: usize = 40;
/// What a level says; as long as in the shipped lists.
pub const LEVELS: [&str; 4] = [
    "Ik hoor er weinig over; ieder doet het op een eigen manier.",
    "Een paar collega's doen het, de rest vraagt het na.",
    "De meesten doen het, en kunnen uitleggen waarom.",
    "Het zit in onze manier van werken, ook voor nieuwe collega's.",
];
/// What an item says.
pub const TEXT: &str =
    "Wij spreken in ons team af wat een leerling nodig heeft, en komen daar op terug.";

pub fn write(directory: &Path) -> Result<()> {
    let mut text = String::from(HEAD);
    for item in 1..=ITEMS {
        write!(
            text,
            "          - id: vraag-{item}\n            text: {TEXT}\n            levels:\n"
        )?;
        for level in LEVELS {
            writeln!(text, "              - \"{level}\"")?;
        }
        text.push_str("            domain: visie-en-beleid\n");
        if item <= 12 {
            text.push_str("            short: true\n");
        }
    }
    std::fs::create_dir_all(directory)?;
    Ok(std::fs::write(directory.join("bench.yaml"), text)?)
}

const HEAD: &str = r#"format: 1
id: bench
version: "2026.1"
title: Veertig vragen op een bladzijde
intro: Alleen om te meten.
sectors: [vo]
minutes: {short: 10, full: 25}
roles:
  - {id: docent, label: Docent}
  - {id: mentor, label: Mentor}
role_groups:
  - {id: lesgevend, label: Lesgevend, roles: [docent, mentor]}
areas:
  - area: informatie
    topics:
      - id: veertig
        title: Veertig vragen
        items:
"#;
