//! Invented schools and their releases.

use super::super::{
    Builder, Catalogue, Cell, Edition, Keys, Ledger, Region, Release, Scan, School, SchoolYear,
    Threshold,
};
use super::chance::Chance;
use super::invent::{Setup, WorldSchool, catalogue, school};

/// Two secrets.
pub fn keys(seed: u64) -> Keys {
    let mut chance = Chance::new(seed ^ 0x5EC2_E700);
    let mut key = || {
        let mut key = [0; 32];
        for part in key.chunks_mut(8) {
            part.copy_from_slice(&chance.bits().to_le_bytes());
        }
        key
    };
    Keys::new(key(), key())
}

/// Invented schools with their catalogue.
pub struct World {
    /// Of all of them.
    pub catalogue: Catalogue,
    /// In the order of their numbers.
    pub schools: Vec<WorldSchool>,
}

impl World {
    /// Invents them.
    pub fn new(setup: Setup) -> Self {
        let catalogue = catalogue(&setup);
        let mut chance = Chance::new(setup.seed);
        let schools = (0..setup.schools)
            .map(|number| school(&setup, &catalogue, number, &mut chance))
            .collect();
        Self { catalogue, schools }
    }

    /// A release of scans that `counts` takes (school, year).
    pub fn release(
        &self,
        keys: &Keys,
        edition: u32,
        before: Option<Ledger>,
        counts: impl Fn(usize, usize) -> bool,
    ) -> Release {
        let mut builder = Builder::new(
            keys.clone(),
            self.catalogue.clone(),
            Edition(edition),
            Threshold::default(),
            before,
        )
        .unwrap_or_else(|cannot| unreachable!("{cannot}"));
        for (number, school) in self.schools.iter().enumerate() {
            let scans: Vec<Scan> = (0..school.scans.len())
                .filter(|&year| counts(number, year))
                .map(|year| copy(&school.scans[year]))
                .collect();
            if scans.is_empty() {
                continue;
            }
            let school = School {
                id: &school.id,
                board: school.board,
                scans: &scans,
            };
            builder
                .add(&school)
                .unwrap_or_else(|refused| unreachable!("{refused}"));
        }
        builder.finish()
    }

    /// The scans behind a cell, as (school, year), role groups left aside.
    pub fn members(
        &self,
        cell: &Cell,
        counts: impl Fn(usize, usize) -> bool,
    ) -> Vec<(usize, usize)> {
        let filter = cell.filter();
        let mut members = Vec::new();
        for (number, school) in self.schools.iter().enumerate() {
            let there = (0..school.scans.len()).filter(|&year| counts(number, year));
            let scan = match filter.year {
                None => there.last(),
                Some(SchoolYear(year)) => there.into_iter().find(|&scan| {
                    self.catalogue.years()[school.scans[scan].year.index()].0 == year
                }),
            };
            let Some(scan) = scan else { continue };
            let place = &school.scans[scan].place;
            let region = match &filter.region {
                None => true,
                Some(Region::Province(province)) => place.province == Some(*province),
                Some(Region::Partnership(name)) => {
                    place.partnership.is_some()
                        && place.partnership == self.catalogue.partnership(name)
                }
            };
            if region
                && filter.sector.is_none_or(|sector| place.sector == sector)
                && filter.size.is_none_or(|size| place.size == Some(size))
            {
                members.push((number, scan));
            }
        }
        members
    }
}

/// Scans cannot be copied by accident.
pub(super) fn copy(scan: &Scan) -> Scan {
    Scan {
        id: scan.id.clone(),
        answers: scan.answers.clone(),
        ..*scan
    }
}

impl World {
    /// What the sum of a cell is made of, by the first item: school, place of the distorted value
    /// (scan after scan, in each role group after role group) and weight.
    pub(super) fn terms(
        &self,
        cell: &Cell,
        counts: impl Fn(usize, usize) -> bool,
    ) -> Vec<(usize, usize, f64)> {
        let roles = self.catalogue.roles().len();
        let chosen = cell.filter().role.as_ref();
        let chosen = chosen.and_then(|role| self.catalogue.role(role));
        let mut terms = Vec::new();
        for (school, scan) in self.members(cell, counts) {
            let mut people = vec![0.0; roles];
            for answers in &self.schools[school].scans[scan].answers {
                if answers.item.0 == 0 {
                    people[answers.role.index()] += f64::from(answers.levels.iter().sum::<u16>());
                }
            }
            let all: f64 = people.iter().sum();
            for (role, people) in people.into_iter().enumerate() {
                let weight = match chosen {
                    Some(chosen) => f64::from(u8::from(chosen.index() == role)),
                    None => people / all,
                };
                if weight > 0.0 {
                    terms.push((school, scan * roles + role, weight));
                }
            }
        }
        terms
    }

    /// The exact mean of an item in a scan, all roles.
    pub(super) fn exact(&self, school: usize, scan: usize, item: u16) -> f64 {
        let counts = self.counts(school, scan, item);
        crate::score::mean(&counts).unwrap_or(f64::NAN)
    }

    /// People per level, all roles.
    pub(super) fn counts(&self, school: usize, scan: usize, item: u16) -> [u32; 7] {
        let mut counts = [0; 7];
        let answers = self.schools[school].scans[scan].answers.iter();
        for answer in answers.filter(|answer| answer.item.0 == item) {
            for (sum, &people) in counts.iter_mut().zip(&answer.levels) {
                *sum += u32::from(people);
            }
        }
        counts
    }
}
