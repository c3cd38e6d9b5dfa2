//! Releases for the support centre: what staff read of them, how administrators make them, and what
//! a team sees of them beside its own figures.
//!
//! Everything in these types was published: rounded, with noise, and hidden where too few schools
//! are behind it (see [`crate::release`]).

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::questionnaire::{Id, Questionnaire, Sector};
use crate::release::{Cell, Edition, Measure, Row, SchoolYear, Series, Threshold};
use crate::school::{Partnership, Province, SizeBand};

/// A release without its figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReleaseHead {
    /// Its number; a later release has a larger one, over all series.
    pub edition: Edition,
    /// Which secrets it was made with: figures of two series do not belong in one line of a trend.
    pub series: Series,
    /// The day on which it was made.
    pub built_on: Date,
    /// Fewest schools behind a figure.
    pub threshold: Threshold,
    /// Whether it can be read.
    pub state: ReleaseState,
}

/// Whether a release can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReleaseState {
    /// Staff read it.
    Published,
    /// An administrator withdrew it on that day: its figures are not given to anybody.
    Withdrawn(Date),
}

impl ReleaseHead {
    /// Whether staff can read it.
    pub fn is_published(&self) -> bool {
        self.state == ReleaseState::Published
    }
}

/// What can be chosen in a release. What is not in it has no figure that may be seen.
#[derive(Clone, Debug, Default)]
pub struct Menu {
    /// The lists with at least one figure, by id.
    pub lists: Vec<Arc<MenuList>>,
}

impl Menu {
    /// The list with this id.
    pub fn list(&self, id: &Id) -> Option<&MenuList> {
        let mut lists = self.lists.iter();
        lists
            .find(|list| list.questionnaire.id == *id)
            .map(Arc::as_ref)
    }
}

/// A list of a release, with what can be chosen of its figures.
#[derive(Clone, Debug)]
pub struct MenuList {
    /// The newest list, with titles and texts as they were when the release was made.
    pub questionnaire: Arc<Questionnaire>,
    /// Which wording that list has of each of its items.
    pub wordings: Wordings,
    /// What can be chosen: each has at least one figure of this list.
    pub choices: Choices,
}

/// Which wording a list has of its items. Figures of another wording are of another question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wordings {
    /// The list.
    pub list: Id,
    /// By item; one that is not there is not in the release.
    pub of_items: BTreeMap<Id, u16>,
}

impl Wordings {
    /// Under which name a release has the figures of an item in this wording.
    pub fn measure(&self, item: &Id) -> Option<Measure> {
        let wording = self.of_items.get(item)?;
        Some(Measure::Item(self.list.clone(), item.clone(), *wording))
    }
}

/// Each with at least one figure in some cell, sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choices {
    /// Sectors.
    pub sectors: Vec<Sector>,
    /// Provinces.
    pub provinces: Vec<Province>,
    /// Samenwerkingsverbanden.
    pub partnerships: Vec<Partnership>,
    /// Size bands.
    pub sizes: Vec<SizeBand>,
    /// School years.
    pub years: Vec<SchoolYear>,
    /// Role groups; [`Questionnaire::group`] has their names.
    pub roles: Vec<Id>,
}

/// The figures of a list in one cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellFigures {
    /// Which schools.
    pub cell: Cell,
    /// What is shown; what is not there is hidden, empty or was not asked, which look the same.
    pub rows: Arc<BTreeMap<Measure, Row>>,
}

impl CellFigures {
    /// What is shown of a measure; nothing looks like hidden.
    pub fn row(&self, measure: &Measure) -> Row {
        self.rows.get(measure).cloned().unwrap_or_default()
    }
}

/// Published figures to put beside those of a team.
#[derive(Clone, Debug)]
pub struct Beside {
    /// Of which release.
    pub release: ReleaseHead,
    /// Which wording the list of the *team's round* has: an item that it asks in another way than
    /// the release is compared under the team's wording, or has nothing beside it.
    pub wordings: Wordings,
    /// All schools of the sector, in the whole country.
    pub national: CellFigures,
    /// Schools of the sector in the team's province; `None` where that is not known.
    pub regional: Option<CellFigures>,
}

/// What an administrator sees of the making of releases.
#[derive(Clone, Debug)]
pub struct ReleasingState {
    /// The one that is being made or was made last by this program.
    pub build: BuildState,
    /// The first day on which a next one can be made, when that is not today.
    pub possible_from: Option<Date>,
    /// All releases, newest first, withdrawn ones too.
    pub releases: Vec<ReleaseHead>,
}

/// How the making of a release stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum BuildState {
    /// None was begun since the program started.
    #[default]
    Idle,
    /// Being made.
    Going(Progress),
    /// Published.
    Done(Edition),
    /// Stopped by an administrator, or by the end of the program; nothing is left of it.
    Stopped,
    /// Something broke; nothing is left of it.
    Failed(BuildFailure),
}

impl BuildState {
    /// Whether one is being made.
    pub fn is_going(&self) -> bool {
        matches!(self, Self::Going(_))
    }
}

/// How far the making of a release is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// What is being done.
    pub phase: BuildPhase,
    /// Rounds that were done in this phase.
    pub done: u32,
    /// Of how many.
    pub of: u32,
}

/// What is being done for a release, in this order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum BuildPhase {
    /// Rounds that were finished by an earlier version are counted.
    #[default]
    Tallying,
    /// The counts of rounds are read.
    Reading,
    /// Figures are made of them.
    Computing,
    /// Figures are stored and published.
    Storing,
}

/// Why a release was not made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BuildFailure {
    /// When.
    pub at: Timestamp,
    /// Why.
    pub fault: BuildFault,
}

/// Why a release was not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BuildFault {
    /// The file with the secrets cannot be used; the log says why and what mends it.
    Keys,
    /// Something broke; the cause is in the log.
    Broken,
}

/// What became of beginning a release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Begun {
    /// It is being made.
    Yes,
    /// One is being made already, here or by another program on the same data.
    Going,
    /// The last one is too short ago; from this day on it can be made.
    NotBefore(Date),
    /// The file with the secrets cannot be used; the log says why and what mends it.
    NoKeys,
}
