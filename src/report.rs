//! A report before it has a format: blocks of text, tables and pictures.
//!
//! Page, PDF and DOCX are made of the same [`Document`], so they cannot say different things.
//! Whoever builds one has only an [`crate::overview::Overview`] and what the team agreed: what is
//! hidden is in none of its blocks. All texts are plain text, whatever characters they hold; it is
//! for each format to show them as such.

mod picture;
mod settings;
mod sheet;
mod table;

use serde::Serialize;

use crate::questionnaire::Area;

pub use picture::{Anchor, Ink, Picture, Shape, Weight};
pub use settings::{Part, Settings};
pub use sheet::{Sheet, SheetRow};
pub use table::{Column, ColumnKind, Table};

/// A whole report.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Document {
    /// Which template it is laid out with.
    pub kind: DocumentKind,
    /// For the properties of a file: *Scan passend onderwijs – De Wissel – Team onderbouw*.
    pub title: String,
    /// The front.
    pub cover: Cover,
    /// Everything after it.
    pub blocks: Vec<Block>,
}

/// What a document is for; decides its layout.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum DocumentKind {
    /// Everything, with the message first and a table of contents.
    Report,
    /// One side of A4.
    Summary,
    /// To hold in the talk: room to write.
    Guide,
    /// To hang up in the staff room or hand out.
    Invitation,
    /// Pages of published figures, each begun by a [`Block::NewPage`].
    Factsheet,
}

/// The front of a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Cover {
    /// Above the title: *Scan Passend Onderwijs · ronde 2*.
    pub kicker: String,
    /// The school.
    pub title: String,
    /// The team.
    pub subtitle: String,
    /// List and version, dates, form, n of N.
    pub facts: Vec<Fact>,
}

/// A name with its value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// What: *Afgesloten op*.
    pub name: String,
    /// *12 november 2026*.
    pub value: String,
}

impl Fact {
    /// From its two texts.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
        }
    }
}

/// A piece of a document, in reading order.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "block", rename_all = "snake_case")]
pub enum Block {
    /// A heading; a level is never skipped.
    Heading(Heading),
    /// A paragraph; line breaks in it are kept.
    Text {
        /// Its text.
        text: String,
    },
    /// An explanation in smaller letters.
    Small {
        /// Its text.
        text: String,
    },
    /// Words of people, set apart: a foreword, a comment, remarks.
    Quote {
        /// Whose: *Toelichting van de coördinator*.
        label: String,
        /// One paragraph each; line breaks are kept.
        texts: Vec<String>,
    },
    /// Something to notice: *Vanaf vijf collega’s tonen we antwoorden*.
    Notice {
        /// In bold.
        title: String,
        /// Below it.
        text: String,
    },
    /// An enumeration.
    Bullets {
        /// One text each.
        items: Vec<String>,
    },
    /// Names with values.
    Facts {
        /// In order.
        facts: Vec<Fact>,
    },
    /// The areas side by side.
    Cards {
        /// One per area.
        cards: Vec<Card>,
    },
    /// Figures or texts in rows.
    Table(Table),
    /// Many rows in parts, with bars.
    Sheet(Sheet),
    /// A picture; its table stands next to it.
    Picture(Picture),
    /// Leads to the chapters, where the format has none of its own for that.
    Contents,
    /// What follows begins a page, where there are pages.
    NewPage,
    /// Empty lines to write on: in a guide.
    Lines {
        /// How many.
        count: u8,
    },
    /// A code to type, with a QR picture of the address that holds it: in an invitation.
    Code {
        /// `XXX-XXXX-XXX`.
        code: String,
        /// Where to type it.
        address: String,
        /// Rows of the QR code, `true` is dark; square, without quiet zone.
        modules: Vec<Vec<bool>>,
    },
}

/// A heading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Heading {
    /// 1 for a chapter to 3.
    pub level: u8,
    /// Its text.
    pub text: String,
    /// The area that the part is about: gives it its colour.
    pub area: Option<Area>,
}

/// An area at a glance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Card {
    /// Which one.
    pub area: Area,
    /// Its name.
    pub title: String,
    /// The large figure: *2,4*; `None` when nothing may be shown.
    pub value: Option<String>,
    /// Place on the scale for a Harvey ball, from 0, and the number of levels.
    pub ball: Option<(u8, u8)>,
    /// What it means, one line each.
    pub lines: Vec<String>,
}

impl Block {
    /// A heading without a colour.
    pub fn heading(level: u8, text: impl Into<String>) -> Self {
        Self::Heading(Heading {
            level,
            text: text.into(),
            area: None,
        })
    }

    /// A paragraph.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text { text: text.into() }
    }

    /// An explanation.
    pub fn small(text: impl Into<String>) -> Self {
        Self::Small { text: text.into() }
    }
}

impl Document {
    /// Its pictures that stand by themselves, in order; names are unique.
    pub fn pictures(&self) -> impl Iterator<Item = &Picture> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Picture(picture) => Some(picture),
            _ => None,
        })
    }
}
