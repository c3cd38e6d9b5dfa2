//! Files that were made.

use metrics::{Counter, Label};

use super::names::FILES;
use super::recording::Recording;

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFormat {
    Pdf,
    Docx,
    Xlsx,
    Csv,
    Json,
    Png,
    Svg,
}

/// Their words, in their order.
const WORDS: [&str; 7] = ["pdf", "docx", "xlsx", "csv", "json", "png", "svg"];

/// Counts files.
#[derive(Clone)]
pub struct FileMeters {
    made: [Counter; 7],
    failed: [Counter; 7],
}

impl FileMeters {
    pub(super) fn on(recording: &Recording) -> Self {
        let all = |outcome: &'static str| {
            WORDS.map(|kind| {
                let labels = vec![Label::new("kind", kind), Label::new("outcome", outcome)];
                recording.counter(&FILES, labels)
            })
        };
        Self {
            made: all("made"),
            failed: all("failed"),
        }
    }

    /// One that was made, or could not be.
    pub fn count(&self, format: FileFormat, made: bool) {
        let counters = if made { &self.made } else { &self.failed };
        counters[format as usize].increment(1);
    }
}

impl Default for FileMeters {
    fn default() -> Self {
        Self {
            made: WORDS.map(|_| Counter::noop()),
            failed: WORDS.map(|_| Counter::noop()),
        }
    }
}
