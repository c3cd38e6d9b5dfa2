//! What the next release has to know of this one. Secret: it holds numbers of schools and values
//! before rounding, and belongs where code for staff does not reach.

use std::fmt;

pub(super) mod bytes;

use super::catalogue::{Catalogue, YearNo};
use super::figure::Edition;
use super::key::Key;
use super::secret::Series;
use super::sketch::Sketch;
use super::statistic::Statistic;

/// A value that was published, or was ready to be.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Raw {
    /// With all noise, before clipping and rounding: thousandths.
    pub value: i64,
    /// Of a distribution: millionths per level.
    pub shares: Vec<i64>,
    /// Schools as shown.
    pub count: u32,
    /// Margin as shown.
    pub margin: u32,
}

/// A statistic of an item in a cell, as it was when it was last made.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Held {
    /// The scans that it was made of.
    pub base: Sketch,
    /// Schools.
    pub n: u32,
    /// Whether a mean was made of the schools with a distribution only.
    pub narrow: bool,
    /// Of a figure of all roles: schools per role group (from 1 on) and with a rest (0).
    pub roles: Vec<(u8, u32)>,
    /// Of a figure of latest rounds: schools per school year of that round.
    pub years: Vec<(u8, u32)>,
    /// `None` where it was hidden by itself.
    pub raw: Option<Raw>,
    /// When.
    pub since: Edition,
}

/// Which statistic of which item in which cell.
pub(super) type Where = (Key, u16, Statistic);

/// The memory of a series of releases, kept by the caller between one release and the next.
#[derive(Clone)]
pub struct Ledger {
    pub(super) series: Series,
    pub(super) edition: Edition,
    pub(super) catalogue: Catalogue,
    /// Sorted.
    pub(super) entries: Vec<(Where, Held)>,
}

impl fmt::Debug for Ledger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ledger")
            .field("series", &self.series)
            .field("edition", &self.edition)
            .finish_non_exhaustive()
    }
}

impl Ledger {
    /// The release that it is of.
    pub fn edition(&self) -> Edition {
        self.edition
    }

    /// The series of that release.
    pub fn series(&self) -> &Series {
        &self.series
    }

    /// The entries in the numbers of another catalogue that has at least the same words.
    pub(super) fn renumbered(self, catalogue: &Catalogue) -> Vec<(Where, Held)> {
        let old = self.catalogue;
        if old == *catalogue {
            return self.entries;
        }
        let item = |number: u16| {
            let spec = old.items().get(usize::from(number))?;
            catalogue.item(&spec.key).map(|number| number.0)
        };
        let role = |number: u8| {
            let Some(place) = usize::from(number).checked_sub(1) else {
                // The rest.
                return Some(0);
            };
            let name = old.roles().get(place)?;
            catalogue.role(name).map(|number| number.0 + 1)
        };
        let year = |number: u8| {
            let year = old.years().get(YearNo(number).index())?;
            catalogue.year(*year).map(|number| number.0)
        };
        let entry = |((key, number, statistic), mut held): (Where, Held)| {
            let key = Key::of_cell(&key.cell(&old)?, catalogue)?;
            held.roles = numbered(&held.roles, role);
            held.years = numbered(&held.years, year);
            Some(((key, item(number)?, statistic), held))
        };
        let mut entries: Vec<_> = self.entries.into_iter().filter_map(entry).collect();
        entries.sort_by_key(|(place, _)| *place);
        entries
    }
}

fn numbered(counts: &[(u8, u32)], number: impl Fn(u8) -> Option<u8>) -> Vec<(u8, u32)> {
    let counts = counts.iter();
    counts
        .filter_map(|&(old, n)| number(old).map(|new| (new, n)))
        .collect()
}
