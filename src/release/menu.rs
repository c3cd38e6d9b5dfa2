//! The fixed menu: which groups of schools can be asked for at all.

use serde::{Deserialize, Serialize};

use crate::questionnaire::{Id, Sector};
use crate::school::{Partnership, Province, SizeBand};

/// A school year, by the calendar year in which it begins: 2026 is 2026–2027.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SchoolYear(pub u16);

impl SchoolYear {
    /// The school year of a day; it begins on the first of August.
    pub fn of(year: u16, month: u8) -> Self {
        Self(if month < 8 {
            year.saturating_sub(1)
        } else {
            year
        })
    }
}

/// Where schools are: a province or a samenwerkingsverband, never both.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Region {
    /// One of twelve.
    Province(Province),
    /// By code or name.
    Partnership(Partnership),
}

/// What to choose; everything left open is everything.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Filter {
    /// One sector.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sector: Option<Sector>,
    /// One region.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<Region>,
    /// One size band.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<SizeBand>,
    /// Rounds of one school year; without it the latest round of each team.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub year: Option<SchoolYear>,
    /// The answers of one role group; without it everybody's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<Id>,
}

/// A group of schools on the menu: at most [`Cell::MOST`] things are chosen. There are no other
/// groups: no "all except", no lists of schools, no bounds of one's own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "Filter", into = "Filter")]
pub struct Cell(Filter);

impl Cell {
    /// Most things that can be chosen at once.
    pub const MOST: usize = 3;

    /// `None` when more is chosen than the menu offers.
    pub fn new(filter: Filter) -> Option<Self> {
        let chosen = [
            filter.sector.is_some(),
            filter.region.is_some(),
            filter.size.is_some(),
            filter.year.is_some(),
            filter.role.is_some(),
        ];
        let chosen = chosen.into_iter().filter(|&chosen| chosen).count();
        (chosen <= Self::MOST).then_some(Self(filter))
    }

    /// Everything: the national figure.
    pub fn national() -> Self {
        Self::default()
    }

    /// What is chosen.
    pub fn filter(&self) -> &Filter {
        &self.0
    }
}

impl TryFrom<Filter> for Cell {
    type Error = &'static str;
    fn try_from(filter: Filter) -> Result<Self, Self::Error> {
        Self::new(filter).ok_or("more than three things are chosen")
    }
}

impl From<Cell> for Filter {
    fn from(cell: Cell) -> Self {
        cell.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn at_most_three_things_are_chosen() {
        let three = Filter {
            sector: Some(Sector::Po),
            region: Some(Region::Province(Province::Zeeland)),
            year: Some(SchoolYear::of(2027, 7)),
            ..Filter::default()
        };
        let cell = Cell::new(three.clone()).unwrap();
        let json = serde_json::to_string(&cell).unwrap();
        assert_eq!(
            json,
            r#"{"sector":"po","region":{"province":"zeeland"},"year":2026}"#
        );
        assert_eq!(serde_json::from_str::<Cell>(&json).unwrap(), cell);
        let four = Filter {
            size: Some(SizeBand::Small),
            ..three
        };
        assert_eq!(Cell::new(four.clone()), None);
        let json = serde_json::to_string(&four).unwrap();
        assert!(serde_json::from_str::<Cell>(&json).is_err());
    }
}
