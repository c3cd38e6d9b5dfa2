//! Documents that name tests, options and tables: what they name is there, and nothing is left out.

use std::collections::BTreeSet;
use std::fs;

use clap::CommandFactory;
use scan_server::cli::Cli;
use scan_server::store::Store;

use crate::db;
use crate::program::root;
use crate::repository::sources;

/// What of ASVS 5.0 the table of abuses must have.
const REQUIREMENTS: [&str; 54] = [
    "1.2.1", "1.2.4", "1.2.10", "2.2.1", "2.2.2", "2.3.1", "2.4.1", "3.3.1", "3.3.2", "3.3.3",
    "3.3.4", "3.4.1", "3.4.3", "3.4.4", "3.4.5", "3.4.6", "3.5.1", "3.5.2", "3.5.3", "4.1.3",
    "5.2.1", "5.3.2", "5.4.2", "6.3.1", "6.5.3", "6.6.3", "7.2.3", "7.2.4", "7.4.1", "7.4.2",
    "8.2.1", "8.2.2", "8.2.3", "8.3.1", "8.4.1", "10.1.2", "10.2.1", "10.5.1", "10.5.2", "10.5.3",
    "10.5.4", "12.1.1", "13.2.2", "13.3.1", "14.2.1", "14.3.2", "15.2.2", "15.3.3", "15.4.2",
    "16.2.5", "16.3.2", "16.5.1", "16.5.2", "16.5.3",
];

fn document(name: &str) -> String {
    fs::read_to_string(root().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Rows of the tables in a document, as cells.
fn rows(text: &str) -> Vec<Vec<&str>> {
    let lines = text.lines().filter(|line| line.starts_with("| "));
    lines
        .map(|line| line.trim_matches('|').split(" | ").map(str::trim).collect())
        .collect()
}

/// What stands between backticks.
fn marked(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

/// Where a test is that a document calls `file::name`.
const FOLDERS: [&str; 3] = ["", "server/tests/it", "server/export/tests/it"];

/// Whether this names a test.
fn names_test(word: &str) -> bool {
    let file = word.split_once("::").map_or("", |(file, _)| file);
    [".rs", ".ts"].iter().any(|end| file.ends_with(end))
}

/// Why a test that is named is not one; the name of a browser test may be its beginning.
fn missing(named: &str) -> Option<String> {
    let (file, name) = named.split_once("::")?;
    let paths = FOLDERS.map(|folder| root().join(folder).join(file));
    let Some(path) = paths.iter().find(|path| path.is_file()) else {
        return Some(format!("{named}: there is no such file"));
    };
    let text = fs::read_to_string(path).unwrap();
    let there = if file.ends_with(".rs") {
        let at = text.find(&format!("fn {name}("));
        at.is_some_and(|at| text[..at].trim_end().lines().rev().take(3).any(is_test))
    } else {
        let call = |quote| text.contains(&format!("test({quote}{name}"));
        call('"') || call('`')
    };
    (!there).then(|| format!("{named}: there is no such test"))
}

fn is_test(line: &str) -> bool {
    line.contains("#[test]") || line.contains("#[tokio::test")
}

#[test]
fn every_abuse_has_tests_and_no_requirement_is_left_out() {
    let text = document("docs/security.md");
    let rows: Vec<_> = rows(&text)
        .into_iter()
        .filter(|cells| {
            cells
                .first()
                .is_some_and(|cell| cell.parse::<u32>().is_ok())
        })
        .collect();
    let numbers: Vec<u32> = rows.iter().map(|cells| cells[0].parse().unwrap()).collect();
    assert_eq!(numbers, (1..=18).collect::<Vec<_>>());
    let mut named = 0;
    for cells in &rows {
        let [number, _, _, requirements, tests] = cells[..] else {
            panic!("not five cells: {cells:?}");
        };
        let tests = marked(tests).filter(|word| names_test(word)).count();
        assert!(tests > 0 && !requirements.is_empty(), "{number}");
        named += tests;
    }
    assert!(named > 100, "{named}");
    let there: BTreeSet<&str> = text
        .split(|c: char| !(c.is_ascii_digit() || c == '.'))
        .collect();
    let left: Vec<_> = REQUIREMENTS
        .iter()
        .filter(|id| !there.contains(*id))
        .collect();
    assert!(left.is_empty(), "not in docs/security.md: {left:?}");
}

#[test]
fn tests_that_documents_name_are_there() {
    let mut wrong = Vec::new();
    for name in ["ARCHITECTURE.md", "SECURITY.md", "docs/security.md"] {
        let text = document(name);
        let tests: Vec<&str> = marked(&text).filter(|word| names_test(word)).collect();
        assert!(tests.len() > 10, "{name}: {tests:?}");
        wrong.extend(tests.into_iter().filter_map(missing));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    // It bites.
    assert!(missing("access.rs::every_route_for_nobody").is_some());
    assert!(missing("nergens.rs::every_route_for_every_actor_in_the_private_phase").is_some());
    // There, and no test.
    assert!(missing("access.rs::walk").is_some());
    assert!(missing("end2end/xss.spec.ts::stays a script").is_some());
}

#[test]
fn options_that_documents_name_are_there() {
    let cli = Cli::command();
    let all: Vec<&clap::Arg> = cli
        .get_subcommands()
        .flat_map(clap::Command::get_arguments)
        .collect();
    let below = cli
        .get_subcommands()
        .flat_map(clap::Command::get_subcommands);
    let below: Vec<&clap::Arg> = below.flat_map(clap::Command::get_arguments).collect();
    let known: BTreeSet<&str> = all
        .iter()
        .chain(&below)
        .flat_map(|option| {
            [
                option.get_long(),
                option.get_env().and_then(|name| name.to_str()),
            ]
        })
        .flatten()
        .collect();
    let mut wrong = Vec::new();
    let mut named = 0;
    for name in [
        "README.md",
        "SECURITY.md",
        "docs/operations.md",
        "docs/servers.md",
        "docs/security.md",
    ] {
        let text = document(name);
        // Options of other programs stand in blocks of code and are not looked at.
        let parts: Vec<&str> = text.split("```").step_by(2).collect();
        for words in parts.iter().flat_map(|part| marked(part)) {
            for word in words.split([' ', '=']) {
                let option = word
                    .strip_prefix("--")
                    .or(word.starts_with("SCAN_").then_some(word));
                let Some(option) = option else { continue };
                named += 1;
                if !known.contains(option) && !OTHERS.contains(&option) {
                    wrong.push(format!("{name}: {word}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(named > 30, "{named}");
}

/// Options that every command has.
const OTHERS: [&str; 2] = ["version", "help"];

#[test]
fn what_operations_says_of_the_log_is_logged() {
    let mut files = sources("server/src/");
    for folder in ["app/src/", "src/"] {
        files.extend(sources(folder));
    }
    let text = document("docs/operations.md");
    let (_, table) = text
        .split_once("| in the log |")
        .expect("a table of messages");
    let rows = table
        .lines()
        .skip(2)
        .take_while(|line| line.starts_with("| "));
    let said: Vec<&str> = rows
        .flat_map(|line| marked(line.split(" | ").next().unwrap_or_default()))
        .collect();
    assert!(said.len() > 8, "{said:?}");
    for said in said {
        // Of a field its value, or its name.
        let (name, value) = said.split_once('=').unwrap_or((said, ""));
        let words = if value.is_empty() {
            name
        } else {
            value.trim_matches('"')
        };
        let there = files.iter().any(|file| file.text.contains(words));
        assert!(there, "nothing logs {said}");
    }
}

#[tokio::test]
async fn every_table_is_in_the_inventory_of_data_and_no_other() {
    let data = tempfile::tempdir().unwrap();
    let store = Store::open(data.path()).await.unwrap();
    let tables = db::texts(
        data.path(),
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '\\_sqlx%' ESCAPE '\\'",
    )
    .await;
    store.close().await;
    let tables: BTreeSet<String> = tables.into_iter().collect();
    assert!(tables.len() > 30, "{tables:?}");
    let text = document("docs/data-inventory.md");
    let (_, list) = text.split_once("## Tabellen").expect("a list of tables");
    let named: BTreeSet<String> = marked(list).map(str::to_owned).collect();
    let left: Vec<_> = tables.difference(&named).collect();
    assert!(left.is_empty(), "not in docs/data-inventory.md: {left:?}");
    let gone: Vec<_> = named.difference(&tables).collect();
    assert!(gone.is_empty(), "no longer there: {gone:?}");
}
