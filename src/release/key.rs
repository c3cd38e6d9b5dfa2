//! Cells of the menu in small numbers.

use super::catalogue::{Catalogue, RoleNo, YearNo};
use super::contribution::Place;
use super::menu::{Cell, Filter, Region};
use crate::questionnaire::Sector;
use crate::school::{Province, SizeBand};

/// A cell; 0 where nothing is chosen. Ordered as the catalogue is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    sector: u8,
    /// 1 to 12: a province; from 13 on: a samenwerkingsverband.
    region: u16,
    size: u8,
    year: u8,
    role: u8,
}

/// In what a group falls apart, one thing more being chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Split {
    Sector,
    Province,
    Partnership,
    Size,
    Year,
    Role,
}

/// Provinces come first among regions.
const PROVINCES: u16 = 12;

impl Key {
    /// All cells that a scan at this place is in, of its year or (with `None`) of the latest rounds;
    /// without role groups. With each whether it can be split by role group.
    pub(super) fn of(place: Place, year: Option<YearNo>) -> Vec<(Self, bool)> {
        let sector = place.sector as u8 + 1;
        let province = place.province.map(|province| province as u16 + 1);
        let partnership = place.partnership.map(|number| number.0 + 1 + PROVINCES);
        let size = place.size.map(|size| size as u8 + 1);
        let year = year.map_or(0, |year| year.0 + 1);
        let mut keys = Vec::with_capacity(12);
        for sector in [Some(0), Some(sector)].into_iter().flatten() {
            for region in [Some(0), province, partnership].into_iter().flatten() {
                for size in [Some(0), size].into_iter().flatten() {
                    let key = Self {
                        sector,
                        region,
                        size,
                        year,
                        role: 0,
                    };
                    let chosen = key.chosen();
                    if chosen <= Cell::MOST {
                        keys.push((key, chosen < Cell::MOST));
                    }
                }
            }
        }
        keys
    }

    fn chosen(self) -> usize {
        let chosen = [
            self.sector > 0,
            self.region > 0,
            self.size > 0,
            self.year > 0,
            self.role > 0,
        ];
        chosen.into_iter().filter(|&chosen| chosen).count()
    }

    /// The same schools, the answers of one role group.
    pub(super) fn with_role(self, role: RoleNo) -> Self {
        Self {
            role: role.0 + 1,
            ..self
        }
    }

    /// The role group.
    pub(super) fn role(self) -> Option<RoleNo> {
        self.role.checked_sub(1).map(RoleNo)
    }

    /// The school year.
    pub(super) fn year(self) -> Option<YearNo> {
        self.year.checked_sub(1).map(YearNo)
    }

    /// To store it with the catalogue.
    pub(super) fn numbers(self) -> [u16; 5] {
        let small = [self.sector, self.size, self.year, self.role].map(u16::from);
        [small[0], self.region, small[1], small[2], small[3]]
    }

    /// Of [`Self::numbers`]. `None` when one is too large.
    pub(super) fn of_numbers([sector, region, size, year, role]: [u16; 5]) -> Option<Self> {
        let small = |number: u16| u8::try_from(number).ok();
        Some(Self {
            sector: small(sector)?,
            region,
            size: small(size)?,
            year: small(year)?,
            role: small(role)?,
        })
    }

    /// The cells that this one is a part of, each with how it falls apart.
    pub(super) fn parents(self) -> Vec<(Self, Split)> {
        let region = if self.region > PROVINCES {
            Split::Partnership
        } else {
            Split::Province
        };
        let all = [
            (Self { sector: 0, ..self }, Split::Sector),
            (Self { region: 0, ..self }, region),
            (Self { size: 0, ..self }, Split::Size),
            (Self { year: 0, ..self }, Split::Year),
            (Self { role: 0, ..self }, Split::Role),
        ];
        all.into_iter().filter(|(key, _)| *key != self).collect()
    }

    /// In words. `None` for numbers that the catalogue does not have.
    pub(super) fn cell(self, catalogue: &Catalogue) -> Option<Cell> {
        let place = |number: u16| usize::from(number).checked_sub(1);
        let chosen = |number: u16| number > 0;
        let sector = place(u16::from(self.sector)).and_then(|n| Sector::ALL.get(n).copied());
        let region = match self.region {
            0 => None,
            province @ 1..=PROVINCES => place(province)
                .and_then(|n| Province::ALL.get(n).copied())
                .map(Region::Province),
            partnership => place(partnership - PROVINCES)
                .and_then(|n| catalogue.partnerships().get(n).cloned())
                .map(Region::Partnership),
        };
        let filter = Filter {
            sector,
            region,
            size: place(u16::from(self.size)).and_then(|n| SizeBand::ALL.get(n).copied()),
            year: self
                .year()
                .and_then(|year| catalogue.years().get(year.index()).copied()),
            role: self
                .role()
                .and_then(|role| catalogue.roles().get(role.index()).cloned()),
        };
        let complete = filter.sector.is_some() == chosen(u16::from(self.sector))
            && filter.region.is_some() == chosen(self.region)
            && filter.size.is_some() == chosen(u16::from(self.size))
            && filter.year.is_some() == chosen(u16::from(self.year))
            && filter.role.is_some() == chosen(u16::from(self.role));
        if complete { Cell::new(filter) } else { None }
    }

    /// In numbers. `None` when the catalogue does not have a word of it.
    pub(super) fn of_cell(cell: &Cell, catalogue: &Catalogue) -> Option<Self> {
        let filter = cell.filter();
        Some(Self {
            sector: filter.sector.map_or(0, |sector| sector as u8 + 1),
            region: match &filter.region {
                None => 0,
                Some(Region::Province(province)) => *province as u16 + 1,
                Some(Region::Partnership(name)) => catalogue.partnership(name)?.0 + 1 + PROVINCES,
            },
            size: filter.size.map_or(0, |size| size as u8 + 1),
            year: match filter.year {
                None => 0,
                Some(year) => catalogue.year(year)?.0 + 1,
            },
            role: match &filter.role {
                None => 0,
                Some(role) => catalogue.role(role)?.0 + 1,
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::catalogue::PartnershipNo;
    use super::*;

    #[test]
    fn a_school_is_in_every_cell_of_the_menu_that_fits() {
        let place = Place {
            sector: Sector::Po,
            province: Some(Province::Zeeland),
            partnership: Some(PartnershipNo(0)),
            size: Some(SizeBand::Small),
        };
        // Of sector, region (none, province, samenwerkingsverband) and size all 2·3·2; with a year
        // the two with all of them are left out.
        let latest = Key::of(place, None);
        assert_eq!(latest.len(), 12);
        assert_eq!(latest.iter().filter(|(_, role)| *role).count(), 10);
        let of_year = Key::of(place, Some(YearNo(0)));
        assert_eq!(of_year.len(), 10);
        assert_eq!(of_year.iter().filter(|(_, role)| *role).count(), 5);
        let nowhere = Place {
            province: None,
            partnership: None,
            size: None,
            ..place
        };
        assert_eq!(Key::of(nowhere, None).len(), 2);
    }
}
