//! Reports and other files of a round, and what a coordinator chooses for them.

use std::sync::Arc;

use jiff::civil::Date;
use serde::Serialize;

use super::Round;
use crate::agreement::Agreed;
use crate::overview::Overview;
use crate::report::Settings;

/// Everything that a report is made of. What is hidden is in none of it.
#[derive(Clone, Debug)]
pub struct Dossier {
    /// The round; its list has its own targets.
    pub round: Round,
    /// What may be shown of its answers to others than the team, with the targets that the team
    /// set itself: see [`Overview::for_others`].
    pub overview: Arc<Overview>,
    /// What the team agreed in it.
    pub agreed: Agreed,
    /// The team's rounds before it, the newest first.
    pub earlier: Vec<Past>,
    /// Published figures beside those of the team, where the coordinator wants them in the report
    /// and there are any.
    #[cfg(feature = "release")]
    pub beside: Option<super::releases::Beside>,
    /// What the coordinator chose.
    pub settings: Settings,
    /// The day on the cover.
    pub made_on: Date,
}

/// An earlier round of a team.
#[derive(Clone, Debug)]
pub struct Past {
    /// The round; its list has the targets that the team set itself in it.
    pub round: Round,
    /// What may be shown of its answers to others than the team.
    pub overview: Arc<Overview>,
    /// What the team agreed in it.
    pub agreed: Agreed,
}

/// What can be downloaded of a round.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum FileKind {
    /// The report as PDF.
    Report,
    /// One side of A4 as PDF.
    Summary,
    /// The guide for the talk as PDF.
    Guide,
    /// The invitation as PDF; also in the private phase.
    Invitation,
    /// The report to edit.
    Word,
    /// The figures with a chart.
    Workbook,
    /// The figures of the items as Dutch Excel expects them.
    CsvDutch,
    /// The same as in RFC 4180.
    CsvPlain,
    /// All figures.
    Json,
    /// A picture of the report, by its name.
    Picture(String, PictureKind),
}

/// A picture as a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub enum PictureKind {
    /// Pixels.
    Png,
    /// Shapes.
    Svg,
}

/// A file that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Made by the server, of letters, digits, hyphens and one dot.
    pub name: String,
    /// Media type.
    pub media: &'static str,
    /// Its bytes.
    pub bytes: Arc<[u8]>,
}

/// Where the making of a file stands.
#[derive(Clone, Debug)]
pub enum Making {
    /// Here it is.
    Ready(File),
    /// Others are first; ask again.
    Waiting {
        /// How many are made before this one.
        ahead: usize,
    },
    /// Too many wait already.
    Busy,
}

/// Choices for a report, to keep.
#[derive(Clone, Debug)]
pub struct Choosing {
    /// The whole new choice.
    pub settings: Settings,
    /// The revision that the form was made on; 0 before the first.
    pub base: i64,
    /// Made with the form, so that a form sent twice counts once.
    pub idempotency_key: String,
}

/// What became of a [`Choosing`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// On disk, under this revision.
    Stored(i64),
    /// Somebody else was first; nothing was changed. What stands there now, and its revision.
    Conflict(Settings, i64),
}
