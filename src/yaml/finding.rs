//! Findings: what is wrong, where, and how to mend it.

use std::fmt;

use serde::Serialize;

use super::code::Code;
use super::text::Text;

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

/// Something in a file that must be mended, in words for people who are not programmers.
///
/// Findings sort by file and place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
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
    pub message: String,
    /// How to mend it.
    pub help: String,
    /// The line in the file, shortened when it is very long.
    pub snippet: String,
    /// Where [`Self::column`] is in [`Self::snippet`], from 1.
    pub snippet_column: usize,
}

impl Finding {
    pub(super) fn about_directory(code: Code, message: &str, help: &str) -> Self {
        Self {
            file: String::new(),
            line: 1,
            column: 1,
            code,
            message: message.to_owned(),
            help: help.to_owned(),
            snippet: String::new(),
            snippet_column: 1,
        }
    }

    pub(super) fn about_file(file: &str, code: Code, message: String, help: &str) -> Self {
        Self {
            file: file.to_owned(),
            message,
            ..Self::about_directory(code, "", help)
        }
    }
}

/// As `check` prints it: place and message, the line with a mark, the help.
impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.file.is_empty() {
            write!(f, "{}:{}:{}: ", self.file, self.line, self.column)?;
        }
        writeln!(f, "{} [{}]", self.message, self.code)?;
        if !self.snippet.is_empty() {
            let number = self.line.to_string();
            let margin = " ".repeat(number.len());
            let indent = " ".repeat(self.snippet_column - 1);
            writeln!(f, " {number} | {}", self.snippet)?;
            writeln!(f, " {margin} | {indent}^")?;
        }
        write!(f, "  help: {}", self.help)
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

    /// Notes a fault and goes on.
    pub fn add(
        &mut self,
        place: Place,
        code: Code,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        if self.findings.len() >= MOST_FINDINGS {
            self.left_out += 1;
            return;
        }
        let (snippet, snippet_column) = self.text.snippet(place);
        self.findings.push(Finding {
            file: self.text.name().to_owned(),
            line: place.line,
            column: place.column,
            code,
            message: message.into(),
            help: help.into(),
            snippet,
            snippet_column,
        });
    }

    pub fn into_findings(mut self) -> Vec<Finding> {
        if self.left_out > 0 {
            self.findings.push(Finding::about_file(
                self.text.name(),
                Code::TooManyFindings,
                format!(
                    "This file has {} more findings that are not listed.",
                    self.left_out
                ),
                "Mend the findings below first and check again.",
            ));
        }
        self.findings
    }
}
