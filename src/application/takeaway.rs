//! What staff of the support centre take away of a release: files with its figures.

use crate::questionnaire::Id;
use crate::release::{Cell, Edition};

/// A file that somebody asks for: what kind, and of which figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Takeaway {
    /// What kind of file.
    pub kind: TakeawayKind,
    /// Of which release.
    pub edition: Edition,
    /// Of which of its lists.
    pub list: Id,
    /// Of which groups of schools, at least one.
    pub groups: Vec<Cell>,
    /// What a kenniskring is about; without it, what stands out. Other files do not look at it.
    pub topic: Option<Id>,
}

/// Kinds of files with figures of a release.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TakeawayKind {
    /// All figures, with an explanation.
    Workbook,
    /// The same as Dutch Excel expects separated values; two files in one.
    CsvDutch,
    /// The same as in RFC 4180.
    CsvPlain,
    /// The same for programs.
    Json,
    /// Two pages for each group, as PDF.
    Factsheet,
    /// The agenda of a kenniskring, of the first group only, as PDF.
    CirclePdf,
    /// The same to edit.
    CircleWord,
}

/// How far the making of a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InQueue {
    /// It is made.
    Done,
    /// So many are made before it.
    Ahead(usize),
    /// Too many wait already.
    Busy,
}
