//! Findings: what is wrong, where, and how to mend it.

use std::fmt;

use serde::Serialize;

use super::code::{Code, Severity};
use super::line::shown;
use super::words::{Language, Words};

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
