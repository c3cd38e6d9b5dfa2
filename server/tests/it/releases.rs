//! Releases for the support centre: rounds are counted, figures made of many schools, published,
//! read, withdrawn; and nothing of a single school comes through.

mod apart;
mod canary;
mod command;
mod counted;
mod invented;
mod kept;
mod keys;
mod kill;
mod ledger;
mod pages;
mod withdrawn;

use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Connection, Row};
use tempfile::TempDir;

use crate::db;
use crate::program;
pub use invented::School;

/// As many schools as make figures of the whole country and of two provinces.
const SCHOOLS: u32 = 36;

/// A folder with data and, apart from them, the secrets of releases.
pub struct Ground {
    folder: TempDir,
}

impl Ground {
    async fn with(schools: &[School]) -> Self {
        Self::on(&std::env::temp_dir(), schools).await
    }

    /// In a folder there.
    pub async fn on(place: &Path, schools: &[School]) -> Self {
        let ground = Self {
            folder: tempfile::tempdir_in(place).unwrap(),
        };
        invented::fill(&ground.data(), schools).await;
        ground
    }

    /// With a copy of these data, which nobody uses at the moment.
    fn copied(data: &Path) -> Self {
        let ground = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        copy(data, &ground.data());
        ground
    }

    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn keys(&self) -> PathBuf {
        self.folder.path().join("sleutels")
    }

    fn take_keys_of(&self, other: &Self) {
        copy(&other.keys(), &self.keys());
    }

    /// `scan-server release` on the data, with secrets of their own.
    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = program::command_on(&self.data());
        command.arg("release").args(arguments);
        command.arg("--data").arg(self.data());
        command.arg("--release-keys").arg(self.keys());
        command
    }

    pub fn release(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    /// The same, which goes well; what it says.
    pub fn done(&self, arguments: &[&str]) -> String {
        let output = self.release(arguments);
        assert_eq!(
            output.status.code(),
            Some(0),
            "{arguments:?}: {}",
            err(&output)
        );
        String::from_utf8(output.stdout).unwrap()
    }

    /// Makes a release, however short ago the last one is.
    pub fn build(&self) -> String {
        self.done(&["build", "--release-interval-days", "0"])
    }

    /// A server on the same data that uses the same secrets.
    fn serve(&self) -> program::Server {
        let keys = self.keys();
        let environment = [("SCAN_RELEASE_KEYS", keys.to_str().unwrap())];
        program::Server::start(&self.data(), &environment)
    }
}

/// Copies the files of a folder into another, for its owner only.
fn copy(from: &Path, to: &Path) {
    let mut folder = std::fs::DirBuilder::new();
    folder.mode(0o700).recursive(true).create(to).unwrap();
    for file in std::fs::read_dir(from).unwrap() {
        let file = file.unwrap();
        std::fs::copy(file.path(), to.join(file.file_name())).unwrap();
    }
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

async fn releases(data: &Path) -> AnyConnection {
    db::releases(data).await
}

/// What a statement gives in the file of releases, as text.
async fn told(data: &Path, sql: &'static str) -> Vec<String> {
    let mut connection = releases(data).await;
    let rows = sqlx::query(sql).fetch_all(&mut connection).await.unwrap();
    connection.close().await.unwrap();
    let text = |row: &AnyRow, column| {
        row.try_get::<String, _>(column)
            .or_else(|_| {
                row.try_get::<i64, _>(column)
                    .map(|number| number.to_string())
            })
            .unwrap_or_default()
    };
    let line = |row| {
        (0..Row::len(row))
            .map(|column| text(row, column))
            .collect::<Vec<_>>()
    };
    rows.iter().map(|row| line(row).join(" | ")).collect()
}

/// Changes the file of releases, past the program.
async fn change(data: &Path, sql: &'static str) {
    let mut connection = releases(data).await;
    let done = sqlx::query(sql).execute(&mut connection).await.unwrap();
    assert!(done.rows_affected() > 0, "{sql}");
    connection.close().await.unwrap();
}
