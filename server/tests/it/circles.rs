//! No two files of a crate import each other in a circle, so that each can be read, changed and
//! moved with those below it only.
//!
//! A file uses another when it names something that is *defined* there: in a `use` (re-exports
//! too), or by a path in its code, also within macros. What a module only re-exports counts where
//! it is defined. Declaring `mod child;` uses nothing, and neither does importing a module as long
//! as nothing in it is named. What a type can do is not looked at: a method is no import. Tests
//! are left out.

mod examples;
mod graph;
mod source;
mod tree;

use std::collections::{BTreeMap, BTreeSet};

use crate::repository::{files, is_test};
use graph::{Circle, circles};
use tree::Tree;

/// Where each crate begins.
const ROOTS: [&str; 12] = [
    "src/lib.rs",
    "benches/attacks.rs",
    "app/src/lib.rs",
    "app/browser/src/lib.rs",
    "app/islands/src/lib.rs",
    "app/report/src/lib.rs",
    "app/texts/src/lib.rs",
    "server/src/lib.rs",
    "server/src/main.rs",
    "server/export/src/lib.rs",
    "server/benches/load/main.rs",
    "server/export/benches/report.rs",
];

/// Folders with nothing but sources of these crates.
const FOLDERS: [&str; 11] = [
    "src/",
    "benches/",
    "app/src/",
    "app/browser/src/",
    "app/islands/src/",
    "app/report/src/",
    "app/texts/src/",
    "server/src/",
    "server/export/src/",
    "server/benches/",
    "server/export/benches/",
];

/// All Rust files, by path.
fn rust() -> BTreeMap<String, String> {
    let files = files().into_iter().map(|file| (file.path, file.text));
    files.filter(|(path, _)| path.ends_with(".rs")).collect()
}

fn read(root: &str, files: &BTreeMap<String, String>) -> Tree {
    Tree::read(root, &|path: &str| files.get(path).map(String::as_str))
}

#[test]
fn no_two_files_import_each_other_in_a_circle() {
    let files = rust();
    let found: Vec<Circle> = ROOTS
        .iter()
        .flat_map(|root| circles(&read(root, &files)))
        .collect();
    let said: String = found.iter().map(Circle::to_string).collect();
    assert!(
        said.is_empty(),
        "files import each other in a circle:\n{said}"
    );
}

#[test]
fn every_source_is_looked_at() {
    let files = rust();
    let mut seen = BTreeSet::new();
    for root in ROOTS {
        let modules = read(root, &files).modules;
        seen.extend(modules.into_iter().map(|module| module.file));
    }
    let sources = files
        .into_keys()
        .filter(|path| FOLDERS.iter().any(|folder| path.starts_with(folder)) && !is_test(path));
    let unseen: Vec<String> = sources.filter(|path| !seen.contains(path)).collect();
    assert!(unseen.is_empty(), "of no crate: {unseen:#?}");
    assert!(seen.len() > 250, "only {}", seen.len());
}
