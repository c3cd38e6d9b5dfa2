//! Findings: what is wrong, where, and how to mend it.

use std::fmt;

use serde::Serialize;

use super::code::{Code, Severity};
use super::text::{Text, shown};
use super::words::{Language, Words, words};

/// More than these in one file are counted, not listed.
const MOST_FINDINGS: usize = 300;

/// A place in a file; both numbers count from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub line: usize,
    pub column: usize,
}

impl Place {
    /// Where a file begins.
    pub const START: Self = Self { line: 1, column: 1 };
}

/// Something in a file that must be mended or deserves a look, in words for people who are not
/// programmers, in every [`Language`].
///
/// Findings sort by file and place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The name of the source; empty when the finding is about the whole directory.
    pub file: String,
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
    /// The kind of fault.
    pub code: Code,
    /// What is wrong.
    pub message: Words,
    /// How to mend it.
    pub help: Words,
    /// The line in the file, shortened when it is very long; what nobody would see is shown as �.
    pub snippet: String,
    /// Where [`Self::column`] is in [`Self::snippet`], from 1.
    pub snippet_column: usize,
}

impl Finding {
    pub(super) fn about_directory(code: Code, message: Words, help: Words) -> Self {
        Self {
            file: String::new(),
            line: 1,
            column: 1,
            code,
            message: message.map(shown),
            help: help.map(shown),
            snippet: String::new(),
            snippet_column: 1,
        }
    }

    pub(super) fn about_file(file: &str, code: Code, message: Words, help: Words) -> Self {
        Self {
            file: file.to_owned(),
            ..Self::about_directory(code, message, help)
        }
    }

    /// How bad it is.
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }

    /// The finding in one language, to print or to write as JSON.
    pub fn said_in(&self, language: Language) -> Said<'_> {
        Said {
            file: &self.file,
            line: self.line,
            column: self.column,
            severity: self.severity(),
            code: self.code,
            message: self.message.get(language),
            help: self.help.get(language),
            snippet: &self.snippet,
            snippet_column: self.snippet_column,
            language,
        }
    }
}

/// A [`Finding`] in one language.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Said<'f> {
    file: &'f str,
    line: usize,
    column: usize,
    severity: Severity,
    code: Code,
    message: &'f str,
    help: &'f str,
    snippet: &'f str,
    snippet_column: usize,
    #[serde(skip)]
    language: Language,
}

/// As `check` prints it: place and message, the line with a mark, the help.
impl fmt::Display for Said<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (note, help) = match self.language {
            Language::English => ("note", "help"),
            Language::Dutch => ("let op", "hulp"),
        };
        if !self.file.is_empty() {
            write!(f, "{}:{}:{}: ", self.file, self.line, self.column)?;
        }
        if self.severity == Severity::Note {
            write!(f, "{note}: ")?;
        }
        writeln!(f, "{} [{}]", self.message, self.code)?;
        if !self.snippet.is_empty() {
            let number = self.line.to_string();
            let margin = " ".repeat(number.len());
            let indent = " ".repeat(self.snippet_column - 1);
            writeln!(f, " {number} | {}", self.snippet)?;
            writeln!(f, " {margin} | {indent}^")?;
        }
        write!(f, "  {help}: {}", self.help)
    }
}

/// Collects the findings of one file.
#[derive(Debug)]
pub(super) struct Report<'t> {
    text: &'t Text,
    findings: Vec<Finding>,
    left_out: usize,
}

impl<'t> Report<'t> {
    pub fn new(text: &'t Text) -> Self {
        Self {
            text,
            findings: Vec::new(),
            left_out: 0,
        }
    }

    /// Notes a finding and goes on. What a key and then the parser stumble over is noted once.
    pub fn add(&mut self, place: Place, code: Code, message: Words, help: Words) {
        let same = |known: &Finding| {
            (known.line, known.column, known.code) == (place.line, place.column, code)
                && known.message == message
        };
        if self.findings.last().is_some_and(same) {
            return;
        }
        if self.findings.len() >= MOST_FINDINGS {
            self.left_out += 1;
            return;
        }
        let (snippet, snippet_column) = self.text.snippet(place);
        self.findings.push(Finding {
            line: place.line,
            column: place.column,
            snippet,
            snippet_column,
            ..Finding::about_file(self.text.name(), code, message, help)
        });
    }

    /// Whether something must be mended.
    pub fn has_fault(&self) -> bool {
        let is_fault = |finding: &Finding| finding.severity() == Severity::Fault;
        self.left_out > 0 || self.findings.iter().any(is_fault)
    }

    /// The file that the findings are about.
    pub fn content(&self) -> &'t str {
        self.text.content()
    }

    pub fn into_findings(mut self) -> Vec<Finding> {
        let more = self.left_out;
        if more > 0 {
            self.findings.push(Finding::about_file(
                self.text.name(),
                Code::TooManyFindings,
                words!(
                    "This file has {more} more findings that are not listed.",
                    "Dit bestand heeft nog {more} bevindingen die hier niet staan.",
                ),
                words!(
                    "Mend the findings below first and check again.",
                    "Herstel eerst de bevindingen hieronder en controleer opnieuw.",
                ),
            ));
        }
        self.findings
    }
}
