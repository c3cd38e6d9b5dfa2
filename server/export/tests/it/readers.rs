//! Programs that read PDF files, none of them ours.

use std::path::{Path, PathBuf};
use std::process::Command;

use scan::report::Document;
use tempfile::TempDir;

/// A PDF on disk, for as long as it is looked at.
pub(crate) struct Pdf {
    folder: TempDir,
    pub(crate) bytes: Vec<u8>,
}

impl Pdf {
    /// Of a document that must not fail.
    pub(crate) fn of(document: &Document) -> Self {
        let bytes = scan_export::pdf(document).unwrap();
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("file.pdf"), &bytes).unwrap();
        Self { folder, bytes }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("file.pdf")
    }

    /// A line of `pdfinfo`.
    pub(crate) fn info(&self, name: &str) -> String {
        let all = run("pdfinfo", &["-isodates"], &self.path());
        let mut lines = all.lines().filter_map(|line| line.split_once(':'));
        let found = lines.find(|(key, _)| *key == name);
        found.map_or_else(String::new, |(_, value)| value.trim().to_owned())
    }

    /// Number of pages, by `pdfinfo`.
    pub(crate) fn pages(&self) -> usize {
        self.info("Pages").parse().unwrap()
    }

    /// All text in the order of the file's content, by `pdftotext`; words that were broken for the
    /// line are whole again and white space is one space.
    pub(crate) fn text(&self) -> String {
        let text = run_to("pdftotext", &["-raw"], &self.path(), &["-"]);
        // Where words may be and are broken.
        let text = text.replace(['\u{200b}'], "").replace("\u{ad}\n", "");
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// What a screen reader says, in its order, by `pdfinfo`; without white space.
    pub(crate) fn told(&self) -> String {
        let tree = run("pdfinfo", &["-struct-text"], &self.path());
        let quoted = tree
            .lines()
            .filter_map(|line| line.trim().strip_prefix('"')?.strip_suffix('"'));
        // A hyphen at the end of a line stands alone.
        let all: String = quoted.filter(|text| *text != "-").collect();
        all.chars()
            .filter(|letter| !letter.is_whitespace() && !"\u{ad}\u{200b}".contains(*letter))
            .collect()
    }

    /// Text without any white space: whatever lines and columns it stands in.
    pub(crate) fn letters(&self) -> String {
        self.text().split_whitespace().collect()
    }

    /// Of one page, from 1.
    pub(crate) fn page(&self, number: usize) -> String {
        let number = number.to_string();
        run_to(
            "pdftotext",
            &["-f", &number, "-l", &number],
            &self.path(),
            &["-"],
        )
    }

    /// Name and whether it is embedded, of each face, by `pdffonts`.
    pub(crate) fn fonts(&self) -> Vec<(String, bool)> {
        let all = run("pdffonts", &[], &self.path());
        let lines = all.lines().skip(2);
        lines
            .map(|line| {
                let words: Vec<_> = line.split_whitespace().collect();
                // From the end: object, generation, unicode, subset, embedded.
                (words[0].to_owned(), words[words.len() - 5] == "yes")
            })
            .collect()
    }

    /// What `qpdf` says about the file as a whole.
    pub(crate) fn objects(&self) -> String {
        run("qpdf", &["--json"], &self.path())
    }

    /// Fails unless `qpdf --check` and `outloud` have nothing to say: PDF/UA-1, and what follows
    /// from it for who listens to a file.
    pub(crate) fn is_sound(&self) {
        self.has_no_finding(&["--fail-on", "warning"]);
    }

    /// The same for PDF/UA-1 alone: what a text says does not matter.
    pub(crate) fn conforms(&self) {
        self.has_no_finding(&["--fail-on", "warning", "--layer", "conformance"]);
    }

    fn has_no_finding(&self, options: &[&str]) {
        let checked = Command::new("qpdf")
            .arg("--check")
            .arg(self.path())
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&checked.stdout).into_owned();
        assert!(checked.status.success(), "{said}");
        assert!(!said.contains("WARNING"), "{said}");
        let outloud = outloud();
        let heard = Command::new(&outloud)
            .args(options)
            .arg(self.path())
            .output();
        let heard = heard
            .unwrap_or_else(|e| panic!("{}: {e}; `.ci/setup test` installs it", outloud.display()));
        let said = String::from_utf8_lossy(&heard.stdout).into_owned();
        assert!(heard.status.success(), "{said}");
        assert!(said.contains("0 error(s), 0 warning(s)"), "{said}");
    }
}

/// Where `.ci/setup test` puts it.
fn outloud() -> PathBuf {
    let cache = std::env::var_os("SCAN_CACHE").map(PathBuf::from);
    let home = std::env::var_os("HOME").map_or_else(PathBuf::new, PathBuf::from);
    let cache = cache.unwrap_or_else(|| home.join(".cache/scan-passend-onderwijs"));
    cache.join("tools/outloud/bin/outloud")
}

fn run(program: &str, options: &[&str], file: &Path) -> String {
    run_to(program, options, file, &[])
}

fn run_to(program: &str, options: &[&str], file: &Path, to: &[&str]) -> String {
    let mut command = Command::new(program);
    let done = command.args(options).arg(file).args(to).output();
    let done = done.unwrap_or_else(|e| panic!("{program}: {e}; `.ci/setup test` installs it"));
    let error = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success(), "{program}: {error}");
    String::from_utf8_lossy(&done.stdout).into_owned()
}
