//! Backups: made while people save, put back, and refused where they are not whole; and moving an
//! installation. All of it through the program.

mod copied;
mod damaged;
mod kept;
mod refused;
mod replayed;

use std::path::{Path, PathBuf};
use std::process::Output;

use scan_server::store::Store;

use crate::program::command;
use crate::service_database::url_of;

/// Where tests run on a service there are no files of which backups are made.
pub fn is_elsewhere(data: &Path) -> bool {
    let elsewhere = url_of(data).is_some();
    if elsewhere {
        eprintln!("skipped: this is about files");
    }
    elsewhere
}

/// A command with these paths, after the options that name them.
fn run(name: &str, paths: &[(&str, &Path)], more: &[&str]) -> Output {
    let mut command = command();
    command.arg(name).args(more);
    for (option, path) in paths {
        command.arg(option).arg(path);
    }
    command.output().unwrap()
}

pub fn backup(data: &Path, to: &Path, more: &[&str]) -> Output {
    run("backup", &[("--data", data), ("--to", to)], more)
}

pub fn restore(from: &Path, data: &Path) -> Output {
    run("restore", &[("--from", from), ("--data", data)], &[])
}

/// What was said by a command that went well.
pub fn fine(output: &Output) -> String {
    let errors = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{errors}");
    assert_eq!(errors, "");
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// Exit code 1 and a sentence, without the words of the inside.
fn refused(output: &Output) -> String {
    let said = String::from_utf8(output.stderr.clone()).unwrap();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert_eq!(said.trim_end().lines().count(), 1, "{said}");
    for inside in ["sqlx", "panicked", "backtrace", "code:"] {
        assert!(!said.contains(inside), "{said}");
    }
    said
}

/// What lies in a folder, hidden or not.
pub fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// The one backup in a folder.
pub fn only(folder: &Path) -> PathBuf {
    let names = names(folder);
    assert_eq!(names.len(), 1, "{names:?}");
    folder.join(&names[0])
}

/// An empty installation, closed.
async fn installation(data: &Path) {
    Store::open(data).await.unwrap().close().await;
}
