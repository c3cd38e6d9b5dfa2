//! What others find in a PDF: poppler, qpdf and outloud.

use std::path::PathBuf;

use scan::report::Document;

use crate::programs::OnDisk;

/// A PDF on disk, for as long as it is looked at.
pub(crate) struct Pdf {
    file: OnDisk,
    pub(crate) bytes: Vec<u8>,
}

impl Pdf {
    /// Of a document that must not fail.
    pub(crate) fn of(document: &Document) -> Self {
        let bytes = scan_export::pdf(document).unwrap();
        let file = OnDisk::new("pdf", &bytes);
        Self { file, bytes }
    }

    /// A line of `pdfinfo`.
    pub(crate) fn info(&self, name: &str) -> String {
        let all = self.file.told("pdfinfo", &["-isodates"]);
        let mut lines = all.lines().filter_map(|line| line.split_once(':'));
        let found = lines.find(|(key, _)| *key == name);
        found.map_or_else(String::new, |(_, value)| value.trim().to_owned())
    }

    pub(crate) fn pages(&self) -> usize {
        self.info("Pages").parse().unwrap()
    }

    /// All text in the order of the file's content, by `pdftotext`; words that were broken for the
    /// line are whole again and white space is one space.
    pub(crate) fn text(&self) -> String {
        let text = self.file.text(&["-raw"]);
        // Where words may be and are broken.
        let text = text.replace(['\u{200b}'], "").replace("\u{ad}\n", "");
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// What a screen reader says, in its order, by `pdfinfo`; without white space.
    pub(crate) fn told(&self) -> String {
        let tree = self.file.told("pdfinfo", &["-struct-text"]);
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
        self.file.text(&["-f", &number, "-l", &number])
    }

    /// How much of a page is used, from the top of the paper to its lowest word above the foot; 0 to 1.
    pub(crate) fn used(&self, number: usize) -> f64 {
        let number = number.to_string();
        let words = self.file.text(&["-bbox", "-f", &number, "-l", &number]);
        let value = |text: &str, name: &str| -> Option<f64> {
            let rest = text.split_once(&format!("{name}=\""))?.1;
            rest.split_once('"')?.0.parse().ok()
        };
        let page = words.lines().find(|line| line.contains("<page "));
        let high = page.and_then(|line| value(line, "height")).unwrap();
        let lowest = words
            .lines()
            .filter(|line| line.contains("<word "))
            .filter_map(|line| value(line, "yMax"))
            // The foot stands in the margin.
            .filter(|low| *low < high - 52.0)
            .fold(0.0, f64::max);
        lowest / high
    }

    /// Name and whether it is embedded, of each face, by `pdffonts`.
    pub(crate) fn fonts(&self) -> Vec<(String, bool)> {
        let all = self.file.told("pdffonts", &[]);
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
        self.file.told("qpdf", &["--json"])
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
        let said = self.file.told("qpdf", &["--check"]);
        assert!(!said.contains("WARNING"), "{said}");
        let said = self.file.told(outloud().to_str().unwrap(), options);
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
