//! The command line.

use std::collections::BTreeSet;

use clap::CommandFactory;
use scan_server::cli::Cli;

use super::{FAULTS, err, out};
use crate::program::{command, run};

#[test]
fn what_the_command_line_does_not_know_ends_with_2() {
    for arguments in [
        &["serve", "--onbekend"][..],
        &["serve", "--listen", "geen-adres"],
        &["serve", "--public-url", "https://scan.example/pad"],
        &["serve", "--public-url", "javascript:alert(1)"],
        &["serve", "--trusted-proxies", "proxy.example"],
        &["serve", "--security-contact", "zomaar"],
        &["serve", "--connections", "veel"],
        &["serve", "--metrics-listen", "overal"],
        &["serve", "--slow-query-ms", "lang"],
        &["serve", "--otlp-endpoint", "ftp://collector.example"],
        &[
            "serve",
            "--otlp-endpoint",
            "http://wie:geheim@collector.example",
        ],
        &["check"],
        &["check", "--format", "xml", "questionnaires"],
        &["check", "--lang", "fr", "questionnaires"],
        &["check", "--day", "gisteren", "questionnaires"],
        &["dans"],
        &[],
    ] {
        let output = run(arguments);
        assert_eq!(
            output.status.code(),
            Some(2),
            "{arguments:?}: {}",
            err(&output)
        );
        assert!(!err(&output).is_empty());
    }
}

#[test]
fn help_names_every_option_with_its_variable() {
    let mut options = BTreeSet::new();
    for command in [
        "serve",
        "demo",
        "check",
        "staff",
        "log",
        "release",
        "retention",
        "migrate",
        "backup",
        "restore",
        "copy",
    ] {
        let output = run(&[command, "--help"]);
        assert_eq!(output.status.code(), Some(0));
        let text = out(&output);
        let starts: Vec<usize> = text.match_indices("      --").map(|(at, _)| at).collect();
        for (place, start) in starts.iter().enumerate() {
            let end = starts.get(place + 1).copied().unwrap_or(text.len());
            let part = &text[*start..end];
            let words = part.split_whitespace().collect::<Vec<_>>().join(" ");
            let name = part.trim_start().trim_start_matches("--");
            let name: String = name.chars().take_while(|c| !c.is_whitespace()).collect();
            let end = name.replace('-', "_").to_uppercase();
            let own = format!("SCAN_{}_{end}", command.to_uppercase());
            let variables = match command {
                "check" => vec![own],
                // What other commands call so is something else.
                "backup" | "restore" | "copy" => vec![own, format!("SCAN_{end}")],
                _ => vec![format!("SCAN_{end}")],
            };
            // Of a secret the value is not printed.
            let mut marks = variables
                .iter()
                .flat_map(|name| [format!("[env: {name}="), format!("[env: {name}]")]);
            assert!(
                marks.any(|mark| words.contains(&mark)),
                "{command} {name}: {part}"
            );
            options.insert(name);
        }
    }
    let files = [
        include_str!("../../../src/cli.rs"),
        include_str!("../../../src/cli/backup.rs"),
        include_str!("../../../src/cli/database.rs"),
        include_str!("../../../src/cli/mail.rs"),
        include_str!("../../../src/cli/release.rs"),
        include_str!("../../../src/cli/retention.rs"),
        include_str!("../../../src/cli/watching.rs"),
    ];
    let named: usize = files
        .map(|file| file.matches("#[arg(").count())
        .iter()
        .sum();
    // No options: `paths` of `check`, of `staff` three names, and whether somebody is an
    // administrator, which is said each time, and of `release` a number. `serve` and `staff` have
    // two in common, `release`, `log` and `retention` one with them; `migrate`, `backup`, `restore`
    // and `copy` six with others.
    assert_eq!(options.len(), named - 6 - 11, "{options:?}");
}

#[test]
fn a_secret_is_named_by_its_file_and_never_given_itself() {
    const SECRETS: [&str; 4] = ["secret", "password", "token", "credential"];
    let cli = Cli::command();
    let options = cli.get_subcommands().flat_map(clap::Command::get_opts);
    let names = options.filter_map(clap::Arg::get_long);
    let secrets: Vec<&str> = names
        .filter(|name| SECRETS.iter().any(|word| name.contains(word)))
        .collect();
    assert!(secrets.contains(&"openid-secret-file"), "{secrets:?}");
    let given: Vec<_> = secrets
        .iter()
        .filter(|name| !name.ends_with("-file"))
        .collect();
    assert!(given.is_empty(), "a command line can be read: {given:?}");
}

#[test]
fn variables_of_the_environment_are_read() {
    let output = command()
        .args(["check", FAULTS])
        .env("SCAN_CHECK_FORMAT", "json")
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(out(&output).trim_start().starts_with('['));
    let output = command()
        .args(["check", FAULTS])
        .env("SCAN_CHECK_LANG", "nl")
        .output()
        .unwrap();
    assert!(out(&output).trim_end().ends_with(" gevonden"));
    let output = command()
        .arg("serve")
        .env("SCAN_LISTEN", "nergens")
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
}
