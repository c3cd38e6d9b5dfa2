//! `scan-server check`: names every fault of lists.

use std::process::ExitCode;

use scan::yaml::Finding;

use crate::cli::{CheckFormat, CheckOptions};
use crate::lists;

/// Prints the findings to standard output: nothing at all for faultless lists in text form.
pub fn run(options: &CheckOptions) -> ExitCode {
    let sources = match lists::read(&options.paths) {
        Ok(sources) => sources,
        Err(message) => {
            eprintln!("{message}");
            return ExitCode::FAILURE;
        }
    };
    let findings = scan::yaml::read(&sources).err().unwrap_or_default();
    match options.format {
        CheckFormat::Text => print!("{}", text(&findings)),
        CheckFormat::Json => {
            println!(
                "{}",
                serde_json::to_string_pretty(&findings).unwrap_or_default()
            );
        }
    }
    if findings.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// Findings for people: place and fault, the line itself with a mark under the place, and how to
/// mend it.
pub fn text(findings: &[Finding]) -> String {
    use std::fmt::Write;
    let mut out = String::new();
    for finding in findings {
        let _ = writeln!(out, "{finding}\n");
    }
    if !findings.is_empty() {
        let _ = writeln!(
            out,
            "{} found",
            if findings.len() == 1 {
                "1 fault".to_owned()
            } else {
                format!("{} faults", findings.len())
            }
        );
    }
    out
}
