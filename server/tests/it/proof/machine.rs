//! A machine whose disk a test watches: what a program asks of it is written down, and refused where
//! the test says so (`machine/disk.c`, which is loaded into the program before all else).

pub mod record;
pub mod replay;

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use tempfile::TempDir;

use crate::program::root;
use crate::service_database;
use record::Event;

/// The library, compiled once.
fn library() -> &'static Path {
    static MADE: OnceLock<PathBuf> = OnceLock::new();
    MADE.get_or_init(|| {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
        // Under a name of this process first: another may be loading the one that is there.
        let made = folder.join(format!("disk-{}.so", std::process::id()));
        let compiled = Command::new("cc")
            .args([
                "-shared", "-fPIC", "-O1", "-Wall", "-Wextra", "-Werror", "-o",
            ])
            .arg(&made)
            .arg(root().join("server/tests/it/proof/machine/disk.c"))
            .status();
        assert!(compiled.unwrap().success(), "disk.c does not compile");
        let library = folder.join("disk.so");
        fs::rename(made, &library).unwrap();
        library
    })
}

/// This program of tests, as one that does what a test of this name does and nothing else.
pub fn program_of_tests(name: &str) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", name, "--nocapture"]);
    command
}

/// A folder on a disk that is watched.
pub struct Machine {
    place: TempDir,
}

impl Machine {
    /// `None`, with a line that says so, where tests run on a service: all this is about files.
    pub fn with_files() -> Option<Self> {
        let place = tempfile::tempdir().unwrap();
        fs::create_dir(place.path().join("disk")).unwrap();
        let machine = Self { place };
        if service_database::url_of(&machine.data()).is_some() {
            eprintln!("skipped: this is about files");
            return None;
        }
        Some(machine)
    }

    /// All that is watched.
    pub fn disk(&self) -> PathBuf {
        self.place.path().join("disk")
    }

    /// Where the data of a server lie.
    pub fn data(&self) -> PathBuf {
        self.disk().join("data")
    }

    /// Beside the disk, for what is not watched.
    pub fn beside(&self, name: &str) -> PathBuf {
        self.place.path().join(name)
    }

    fn record(&self) -> PathBuf {
        self.beside("record")
    }

    /// A program on this machine, whose disk writes down what is asked of it.
    pub fn recording(&self, mut program: Command) -> Command {
        program
            .env("LD_PRELOAD", library())
            .env("DISK_UNDER", self.disk())
            .env("DISK_RECORD", self.record());
        program
    }

    /// The same, whose disk refuses what [`Self::refuse`] says.
    pub fn refusing(&self, mut program: Command) -> Command {
        program
            .env("LD_PRELOAD", library())
            .env("DISK_UNDER", self.disk())
            .env("DISK_REFUSES", self.beside("refuses"));
        program
    }

    /// From now on the disk refuses this, and nothing else: lines of the number of an error, what it is
    /// for and the end of a file's name.
    pub fn refuse(&self, lines: &str) {
        // Whole or not at all: programs read it all the time.
        let written = self.beside("refuses.new");
        fs::write(&written, lines).unwrap();
        fs::rename(written, self.beside("refuses")).unwrap();
    }

    /// Where to write down what was heard, in the order of all that happened.
    pub fn ear(&self) -> Ear {
        Ear::with(&self.record())
    }

    /// All that happened so far.
    pub fn events(&self) -> Vec<Event> {
        record::of(&self.record())
    }
}

/// Writes down what somebody heard of a program.
pub struct Ear(fs::File);

impl Ear {
    /// In this record.
    pub fn with(record: &Path) -> Self {
        let mut options = OpenOptions::new();
        Self(options.append(true).create(true).open(record).unwrap())
    }

    pub fn hears(&mut self, words: &str) {
        // In one piece, as everybody adds to the record.
        let line = format!("said {words}\n");
        self.0.write_all(line.as_bytes()).unwrap();
    }
}
