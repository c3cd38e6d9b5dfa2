//! Lists and support offers that staff of the support centre keep: drafts, what is published, and
//! what was withdrawn.

mod key;

use std::sync::Arc;

use jiff::Timestamp;

use crate::ids::{ListDraftId, ListPublicationId};
use crate::offer::Offer;
use crate::questionnaire::{Questionnaire, Sector};

pub use key::{FileStem, ListKey, ListKind};

/// What the check says, in every language in which staff read it: it is kept, and read later.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CheckWords {
    /// In Dutch.
    pub dutch: String,
    /// In English.
    pub english: String,
}

/// Something about a file that must be mended or deserves a look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListFinding {
    /// Line and column, from 1, columns in characters; `None` when it is about no place.
    pub place: Option<(usize, usize)>,
    /// The name of the file, when it is another one than the draft.
    pub file: Option<String>,
    /// How bad it is.
    pub weight: Weight,
    /// The kind of fault, such as `unknown-key`.
    pub code: &'static str,
    /// What is wrong.
    pub message: CheckWords,
    /// How to mend it.
    pub help: CheckWords,
    /// The line, shortened when it is very long; empty when there is none.
    pub snippet: String,
    /// Where the column is in the snippet, from 1.
    pub snippet_column: usize,
}

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// Must be mended before the file can be published.
    Fault,
    /// Deserves a look, and may be as it should be.
    Note,
}

/// What the check says of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Judgement {
    /// What it is, as far as that can be read.
    pub key: Option<ListKey>,
    /// Its version, where it has one.
    pub version: Option<String>,
    /// In the order of the file; those about other files last.
    pub findings: Vec<ListFinding>,
}

impl Judgement {
    /// How many findings must be mended.
    pub fn faults(&self) -> usize {
        let faults = self.findings.iter();
        faults.filter(|one| one.weight == Weight::Fault).count()
    }

    /// How many deserve a look.
    pub fn notes(&self) -> usize {
        self.findings.len() - self.faults()
    }

    /// Whether it can be published.
    pub fn is_sound(&self) -> bool {
        self.faults() == 0
    }
}

/// A draft as lists of drafts show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftHead {
    /// Key.
    pub id: ListDraftId,
    /// The name of its file.
    pub file: FileStem,
    /// Counts its changes.
    pub revision: i64,
    /// When it was saved last.
    pub changed: Timestamp,
    /// Who did that.
    pub changed_by: String,
    /// What the check says of it.
    pub judgement: Judgement,
}

/// A draft with its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// What it is.
    pub head: DraftHead,
    /// The text, to mend it.
    pub text: String,
    /// How the text came about.
    pub reading: Reading,
}

/// How the text of a draft came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// It is what was uploaded.
    Exact,
    /// What was uploaded is not UTF-8; this is what it was most likely meant to be.
    Guessed,
}

/// A file to keep as a draft, whatever is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upload {
    /// Made with the form, so that a form sent twice makes one draft.
    pub idempotency_key: String,
    /// The name of the file.
    pub file: FileStem,
    /// Its bytes.
    pub body: Vec<u8>,
}

/// A change of a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The revision that it was made on.
    pub base: i64,
    /// The name of the file.
    pub file: FileStem,
    /// The whole text.
    pub text: String,
}

/// What became of a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edited {
    /// It is saved.
    Yes,
    /// Somebody else was first, and nothing was changed: what stands there now.
    Overtaken(Box<Draft>),
}

/// What became of throwing a draft away, or of publishing it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Settled {
    /// It is done.
    Yes,
    /// Somebody changed the draft meanwhile, and nothing was done.
    Overtaken,
    /// It has faults, perhaps because something else was published meanwhile; nothing was done.
    Faulty,
}

/// What a file without faults holds.
#[derive(Clone, Debug, PartialEq)]
pub enum ListContent {
    /// A questionnaire.
    List(Arc<Questionnaire>),
    /// Support offers.
    Offers(Vec<Offer>),
}

/// A draft without faults, beside what it would take the place of.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// The draft.
    pub head: DraftHead,
    /// What it holds.
    pub content: ListContent,
    /// What is in use now; `None` when nothing is.
    pub present: Option<ListContent>,
}

/// Where a file that is in use comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// It ships with the program.
    Shipped,
    /// It is a file of the installation.
    Installation,
    /// Somebody of the support centre published it.
    Published(PublicationHead),
}

/// A list or a file of offers that is in use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListInUse {
    /// What it is.
    pub key: ListKey,
    /// Its title; of offers the name of the file.
    pub title: String,
    /// Its version; offers have none.
    pub version: Option<String>,
    /// For which sectors.
    pub sectors: Vec<Sector>,
    /// How many items or offers it has.
    pub size: usize,
    /// Where it comes from.
    pub origin: Origin,
    /// The version that the program or the installation has, when that is newer than the published
    /// one that stands in its place.
    pub newer: Option<String>,
}

/// What was published once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicationHead {
    /// Key.
    pub id: ListPublicationId,
    /// What it is.
    pub key: ListKey,
    /// Its version; offers have none.
    pub version: Option<String>,
    /// When.
    pub published: Timestamp,
    /// By whom.
    pub published_by: String,
    /// What became of it since.
    pub state: PublicationState,
}

/// What became of something that was published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PublicationState {
    /// New rounds ask it.
    InUse,
    /// A later one took its place.
    Succeeded,
    /// Somebody took it back.
    Withdrawn {
        /// When.
        at: Timestamp,
        /// Who.
        by: String,
    },
    /// It does not pass the check of this program any more: why. What came before it is in use.
    LaidAside(CheckWords),
}

/// Everything about lists and offers, for staff.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListsOverview {
    /// What is in use: lists, then offers.
    pub entries: Vec<ListInUse>,
    /// Drafts, the one that was changed last first.
    pub drafts: Vec<DraftHead>,
    /// What was ever published, the latest first.
    pub publications: Vec<PublicationHead>,
}

/// What became of withdrawing something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Withdrawn {
    /// It is done.
    Yes,
    /// Without it something else would not hold any more, and nothing was done: why.
    Needed(Vec<ListFinding>),
}
