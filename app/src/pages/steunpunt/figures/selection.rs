//! What staff chose to look at: a release, a list and a group of schools. All of it stands in the
//! address, so that each choice is a plain link that can be kept and passed on.

use std::sync::Arc;

use scan::application::releases::{MenuList, ReleaseHead};
use scan::application::{Outcome, Refusal};
use scan::questionnaire::{Id, Questionnaire};
use scan::release::{Cell, Edition, Filter, Region, SchoolYear};
use scan::school::Partnership;

use crate::pages::query::{QueryPairs, address};
pub use scan_report::national::group::{group_name, role_label, school_year, size_label};
use scan_texts::{Label, t};

const EDITION: &str = "uitgave";
const LIST: &str = "lijst";
/// What a kenniskring is about, and which topic is on the map.
pub const TOPIC: &str = "onderwerp";

/// What can be chosen of schools and answers, in the order of the menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dimension {
    Sector,
    Province,
    Partnership,
    Size,
    Year,
    Role,
}

impl Dimension {
    pub const ALL: [Self; 6] = [
        Self::Sector,
        Self::Province,
        Self::Partnership,
        Self::Size,
        Self::Year,
        Self::Role,
    ];

    /// Its name in addresses.
    fn key(self) -> &'static str {
        match self {
            Self::Sector => "sector",
            Self::Province => "provincie",
            Self::Partnership => "verband",
            Self::Size => "grootte",
            Self::Year => "jaar",
            Self::Role => "rol",
        }
    }

    pub fn label(self) -> &'static str {
        match self {
            Self::Sector => t!("common-sector"),
            Self::Province => t!("common-province"),
            Self::Partnership => t!("common-regional-partnership"),
            Self::Size => t!("steunpunt-figures-selection-size"),
            Self::Year => t!("steunpunt-figures-selection-school-year"),
            Self::Role => t!("common-role-group"),
        }
    }

    /// What choosing nothing means.
    pub fn everything(self) -> &'static str {
        match self {
            Self::Sector => t!("steunpunt-figures-selection-all-sectors"),
            Self::Province => t!("steunpunt-figures-selection-all-provinces"),
            Self::Partnership => t!("steunpunt-figures-selection-all-partnerships"),
            Self::Size => t!("steunpunt-figures-all-schools"),
            Self::Year => t!("steunpunt-figures-selection-latest-round"),
            Self::Role => t!("steunpunt-figures-selection-everyone"),
        }
    }

    /// The value of a filter, as it stands in an address.
    fn value(self, filter: &Filter) -> Option<String> {
        match self {
            Self::Sector => filter.sector.map(|sector| sector.key().to_owned()),
            Self::Province => match &filter.region {
                Some(Region::Province(province)) => Some(province.key().to_owned()),
                _ => None,
            },
            Self::Partnership => match &filter.region {
                Some(Region::Partnership(partnership)) => Some(partnership.to_string()),
                _ => None,
            },
            Self::Size => filter.size.map(|size| size.key().to_owned()),
            Self::Year => filter.year.map(|year| year.0.to_string()),
            Self::Role => filter.role.as_ref().map(Id::to_string),
        }
    }

    /// The filter with this value instead of its own. An empty one takes it off.
    pub fn with(self, filter: &Filter, value: &str) -> Result<Filter, Senseless> {
        let mut changed = filter.clone();
        match self {
            Self::Sector => changed.sector = read(value, |value| value.parse().ok())?,
            Self::Province => {
                let province = read(value, |value| value.parse().ok().map(Region::Province))?;
                set_region(&mut changed, province, |region| {
                    matches!(region, Region::Province(_))
                });
            }
            Self::Partnership => {
                let known = |value: &str| Partnership::new(value).ok().flatten();
                let partnership = read(value, |value| known(value).map(Region::Partnership))?;
                set_region(&mut changed, partnership, |region| {
                    matches!(region, Region::Partnership(_))
                });
            }
            Self::Size => changed.size = read(value, |value| value.parse().ok())?,
            Self::Year => {
                changed.year = read(value, |value| value.parse().ok().map(SchoolYear))?;
            }
            Self::Role => changed.role = read(value, |value| Id::new(value).ok())?,
        }
        Ok(changed)
    }
}

/// Schools are in a province or in a samenwerkingsverband: one chosen takes the other's place, and
/// nothing chosen takes off its own kind only.
fn set_region(filter: &mut Filter, region: Option<Region>, is_own: impl Fn(&Region) -> bool) {
    match region {
        Some(region) => filter.region = Some(region),
        None if filter.region.as_ref().is_some_and(is_own) => filter.region = None,
        None => {}
    }
}

/// A value that stands for nothing on the menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Senseless;

/// What a value stands for; an empty one chooses nothing.
fn read<T>(value: &str, known: impl Fn(&str) -> Option<T>) -> Result<Option<T>, Senseless> {
    if value.is_empty() {
        Ok(None)
    } else {
        known(value).map(Some).ok_or(Senseless)
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selection {
    pub edition: Edition,
    pub list: Id,
    /// Group by group; the first is that of pages with one.
    pub groups: Vec<Cell>,
}

/// Most groups that are put side by side.
pub const MOST_GROUPS: usize = 4;

impl Selection {
    /// Which release the query names; the newest that can be read when it names none.
    pub fn edition<'a>(query: &QueryPairs, heads: &'a [ReleaseHead]) -> Option<&'a ReleaseHead> {
        let mut readable = heads.iter().filter(|head| head.is_published());
        match query.value(EDITION) {
            "" => readable.next(),
            named => {
                let edition = named.parse().map(Edition).ok()?;
                readable.find(|head| head.edition == edition)
            }
        }
    }

    /// The place of the list that the query names; the first when it names none.
    pub fn list(query: &QueryPairs, lists: &[Arc<MenuList>]) -> Option<usize> {
        match query.value(LIST) {
            "" => (!lists.is_empty()).then_some(0),
            named => lists
                .iter()
                .position(|list| list.questionnaire.id.as_str() == named),
        }
    }

    /// The groups that the query names: as many as their numbers go, at least one; `None` when one
    /// of them means nothing or chooses too much.
    pub fn groups(query: &QueryPairs) -> Option<Vec<Cell>> {
        let count = match query.value("groepen") {
            "" => 1,
            number => number
                .parse()
                .ok()
                .filter(|n| (1..=MOST_GROUPS).contains(n))?,
        };
        let group = |number: usize| {
            let filter = Dimension::ALL
                .into_iter()
                .try_fold(Filter::default(), |filter, dimension| {
                    dimension.with(&filter, query.value(&name(dimension, number)))
                });
            Cell::new(filter.ok()?)
        };
        (0..count).map(group).collect()
    }

    /// What the query names in full: nothing is chosen for it.
    pub fn named(query: &QueryPairs) -> Option<Self> {
        Some(Self {
            edition: query.value(EDITION).parse().map(Edition).ok()?,
            list: Id::new(query.value(LIST)).ok()?,
            groups: Self::groups(query)?,
        })
    }

    /// The topic that the query names, if it names one; `NotFound` when no topic can be called so.
    pub fn topic(query: &QueryPairs) -> Outcome<Option<Id>> {
        match query.value(TOPIC) {
            "" => Ok(None),
            named => Id::new(named).map(Some).map_err(|_| Refusal::NotFound),
        }
    }

    /// The first group, or that of a page with one.
    pub fn group(&self) -> Cell {
        self.groups.first().cloned().unwrap_or_default()
    }

    /// The same for one group.
    #[must_use]
    pub fn of(&self, group: Cell) -> Self {
        Self {
            groups: vec![group],
            ..self.clone()
        }
    }

    /// The address of a page that shows this.
    pub fn address(&self, path: &str) -> String {
        address(path, &self.pairs())
    }

    /// The same as names and values.
    pub fn pairs(&self) -> Vec<(String, String)> {
        let mut pairs = vec![
            (EDITION.to_owned(), self.edition.0.to_string()),
            (LIST.to_owned(), self.list.to_string()),
        ];
        if self.groups.len() > 1 {
            pairs.push(("groepen".to_owned(), self.groups.len().to_string()));
        }
        for (number, group) in self.groups.iter().enumerate() {
            for dimension in Dimension::ALL {
                let value = dimension.value(group.filter());
                pairs.extend(value.map(|value| (name(dimension, number), value)));
            }
        }
        pairs
    }
}

/// The name of a choice in an address; those of a second group and on have a number.
fn name(dimension: Dimension, group: usize) -> String {
    match group {
        0 => dimension.key().to_owned(),
        number => format!("{}{}", dimension.key(), number + 1),
    }
}

/// What is chosen of each dimension, in words.
pub fn chosen(filter: &Filter, list: &Questionnaire) -> Vec<(Dimension, String)> {
    let words = |dimension| {
        let words = match dimension {
            Dimension::Sector => filter.sector.map(|sector| sector.label().to_owned()),
            Dimension::Province => match &filter.region {
                Some(Region::Province(province)) => Some(province.label().to_owned()),
                _ => None,
            },
            Dimension::Partnership => match &filter.region {
                Some(Region::Partnership(partnership)) => Some(partnership.to_string()),
                _ => None,
            },
            Dimension::Size => filter.size.map(|size| size_label(size, filter, list)),
            Dimension::Year => filter.year.map(school_year),
            Dimension::Role => filter.role.as_ref().map(|role| role_label(role, list)),
        };
        words.map(|words| (dimension, words))
    };
    Dimension::ALL.into_iter().filter_map(words).collect()
}

#[cfg(test)]
mod tests;
