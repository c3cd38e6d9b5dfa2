//! Programs that open files, none of them ours.

use std::path::PathBuf;
use std::process::Command;

use serde::de::DeserializeOwned;
use tempfile::TempDir;

/// A file that other programs can open, until it is dropped.
pub(crate) struct OnDisk {
    folder: TempDir,
    path: PathBuf,
}

impl OnDisk {
    pub(crate) fn new(extension: &str, bytes: &[u8]) -> Self {
        let file = Self::place(extension);
        std::fs::write(&file.path, bytes).unwrap();
        file
    }

    fn place(extension: &str) -> Self {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("file").with_extension(extension);
        Self { folder, path }
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        std::fs::read(&self.path).unwrap()
    }

    /// Each file in its folder.
    pub(crate) fn files(&self) -> Vec<PathBuf> {
        let entries = std::fs::read_dir(self.folder.path()).unwrap();
        entries.map(|entry| entry.unwrap().path()).collect()
    }

    /// What a program says about it. Not all of them write whole letters.
    pub(crate) fn told(&self, program: &str, options: &[&str]) -> String {
        String::from_utf8_lossy(&self.run(program, options, &[])).into_owned()
    }

    /// The text of a PDF, by `pdftotext`: each page ends with a form feed.
    pub(crate) fn text(&self, options: &[&str]) -> String {
        String::from_utf8(self.run("pdftotext", options, &["-"])).unwrap()
    }

    /// What a Python script prints as JSON; it finds the path in `sys.argv[1]`, then the rest.
    pub(crate) fn python<T: DeserializeOwned>(&self, script: &str, rest: &[&str]) -> T {
        let printed = self.run("python3", &["-X", "utf8", "-c", script], rest);
        serde_json::from_slice(&printed).unwrap()
    }

    /// Kept by LibreOffice in another form, with a profile of its own so that tests can run side
    /// by side.
    pub(crate) fn converted(&self, to: &str, options: &[&str]) -> Self {
        let extension = to.split(':').next().unwrap();
        let made = Self::place(extension);
        let profile = self.folder.path().join("profile");
        let mut office = Command::new("soffice");
        office
            .arg(format!(
                "-env:UserInstallation=file://{}",
                profile.display()
            ))
            .arg("--headless")
            .args(options)
            .args(["--convert-to", to, "--outdir"])
            .arg(made.folder.path())
            .arg(&self.path);
        output(&mut office);
        assert!(!made.files().is_empty(), "LibreOffice made no {extension}");
        made
    }

    fn run(&self, program: &str, options: &[&str], rest: &[&str]) -> Vec<u8> {
        let mut command = Command::new(program);
        output(command.args(options).arg(&self.path).args(rest))
    }
}

fn output(command: &mut Command) -> Vec<u8> {
    let done = command.output();
    let done = done.unwrap_or_else(|e| panic!("{command:?}: {e}; `.ci/setup test` installs it"));
    let said = [&done.stderr, &done.stdout].map(|said| String::from_utf8_lossy(said));
    assert!(done.status.success(), "{command:?}: {}{}", said[0], said[1]);
    done.stdout
}
