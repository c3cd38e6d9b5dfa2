//! The files of the repository, for rules about them.

use std::path::{Path, PathBuf};

use crate::program::root;

/// A file of ours, with its path from the root.
pub(crate) struct File {
    pub path: String,
    pub text: String,
}

/// All text files of the repository, without what is built, fetched or large by nature.
pub(crate) fn files() -> Vec<File> {
    let mut files = Vec::new();
    walk(root(), &mut files);
    assert!(files.len() > 150, "only {} files", files.len());
    files
}

fn walk(directory: &Path, files: &mut Vec<File>) {
    const SKIPPED: [&str; 7] = [
        ".git",
        "target",
        "node_modules",
        "test-results",
        "playwright-report",
        "data",
        "site",
    ];
    for entry in std::fs::read_dir(directory).unwrap() {
        let path: PathBuf = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if SKIPPED.contains(&name) {
            continue;
        }
        if path.is_dir() {
            walk(&path, files);
        } else if let Ok(text) = std::fs::read_to_string(&path) {
            let path = path
                .strip_prefix(root())
                .unwrap()
                .to_str()
                .unwrap()
                .to_owned();
            files.push(File { path, text });
        }
    }
}

/// Whether a source is there in tests only.
pub(crate) fn is_test(path: &str) -> bool {
    path.contains("/tests/") || path.ends_with("tests.rs") || path.ends_with("testing.rs")
}

/// Rust files of a crate's `src`, up to their tests.
pub(crate) fn sources(under: &str) -> Vec<File> {
    let found: Vec<File> = files()
        .into_iter()
        .filter(|file| {
            file.path.starts_with(under) && file.path.ends_with(".rs") && !is_test(&file.path)
        })
        .map(|file| File {
            text: file
                .text
                .split("#[cfg(test)]\nmod tests {")
                .next()
                .unwrap()
                .to_owned(),
            path: file.path,
        })
        .collect();
    assert!(found.len() > 5, "{under}: {} files", found.len());
    found
}
