//! `scan-server check`: names every fault of lists.

use std::process::ExitCode;

use jiff::civil::Date;
use scan::yaml::{Finding, Language, ReadOptions, Said, Severity};

use crate::cli::{CheckFormat, CheckOptions};
use crate::lists;
use crate::service::{Clock, Service, SystemClock};

/// Prints the findings to standard output: nothing at all in text form for lists on which there is
/// nothing to say. Notes alone are a success.
pub fn run(options: &CheckOptions) -> ExitCode {
    let language = options.lang.into();
    let own = match lists::find(&options.paths) {
        Ok(own) => own,
        Err(unreadable) => {
            eprintln!("{}", unreadable.said_in(language));
            return ExitCode::FAILURE;
        }
    };
    let found = if options.shipped {
        lists::shipped().and(own.clone())
    } else {
        own.clone()
    };
    let day = options.day.unwrap_or_else(today);
    let reading = ReadOptions {
        today: Some(day.to_string()),
        style: options.style,
    };
    let (findings, code) = match found.read(&reading) {
        Ok(library) => (own.notes_of(library.notes), ExitCode::SUCCESS),
        Err(findings) => (findings, ExitCode::FAILURE),
    };
    match options.format {
        CheckFormat::Text => print!("{}", text(&findings, language)),
        CheckFormat::Json => {
            let said: Vec<Said> = said(&findings, language).collect();
            println!(
                "{}",
                serde_json::to_string_pretty(&said).unwrap_or_default()
            );
        }
    }
    code
}

pub fn today() -> Date {
    Service::day(SystemClock.now().as_second())
}

/// Findings for people: place and fault, the line itself with a mark under the place, and how to
/// mend it.
pub fn text(findings: &[Finding], language: Language) -> String {
    use std::fmt::Write;
    let mut out = String::new();
    for said in said(findings, language) {
        let _ = writeln!(out, "{said}\n");
    }
    if !findings.is_empty() {
        let _ = writeln!(out, "{}", summary(findings, language));
    }
    out
}

fn said(findings: &[Finding], language: Language) -> impl Iterator<Item = Said<'_>> {
    findings
        .iter()
        .map(move |finding| finding.said_in(language))
}

/// How many there are, in the last line.
fn summary(findings: &[Finding], language: Language) -> String {
    let is_fault = |finding: &&Finding| finding.severity() == Severity::Fault;
    let faults = findings.iter().filter(is_fault).count();
    let notes = findings.len() - faults;
    let count = |number, one: &str, more: &str| match number {
        1 => format!("1 {one}"),
        _ => format!("{number} {more}"),
    };
    match language {
        Language::English => {
            let faults = count(faults, "fault", "faults");
            match notes {
                0 => format!("{faults} found"),
                _ => format!("{faults} and {} found", count(notes, "note", "notes")),
            }
        }
        Language::Dutch => {
            let faults = count(faults, "fout", "fouten");
            match notes {
                0 => format!("{faults} gevonden"),
                _ => format!(
                    "{faults} en {} gevonden",
                    count(notes, "punt om op te letten", "punten om op te letten")
                ),
            }
        }
    }
}
