//! The findings of one file.

use super::code::{Code, Severity};
use super::finding::Finding;
use super::place::Place;
use super::text::Text;
use super::words::{Words, words};

/// More than these in one file are counted, not listed.
const MOST_FINDINGS: usize = 300;

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
