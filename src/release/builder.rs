//! Builds a release: schools in, one by one and in any order; tables and ledger out.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::Range;

use super::catalogue::{Asked, Catalogue, InvalidCatalogue, RoleNo};
use super::contribution::{Refused, Scan, School};
use super::distort::{Distorted, Distorter, Lines, Values, digest};
use super::figure::Edition;
use super::key::Key;
use super::ledger::{Held, Ledger, Where};
use super::publish::publish;
use super::remainder::visible;
use super::roll::{RollScan, RollSchool};
use super::rule::Threshold;
use super::secret::Keys;
use super::settle::Settle;
use super::tables::Tables;
use super::take::{Blocks, keys_of};
use super::tally::{Record, Slot};

/// Why a release cannot be begun.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CannotBuild {
    /// The catalogue contradicts that of the release before.
    Catalogue(InvalidCatalogue),
    /// The release before was made with other secrets: a new series begins without its ledger.
    OtherSeries,
    /// The release before has the same number or a later one.
    NotLater,
}

impl fmt::Display for CannotBuild {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Catalogue(invalid) => invalid.fmt(f),
            Self::OtherSeries => f.write_str("the release before was made with other secrets"),
            Self::NotLater => f.write_str("the release before has this number or a later one"),
        }
    }
}

impl std::error::Error for CannotBuild {}

/// A finished release.
pub struct Release {
    /// What staff may see.
    pub tables: Tables,
    /// What the next release needs; secret.
    pub ledger: Ledger,
}

/// A release that is being built. It grows with the number of cells, and by a byte per scan, item
/// and role group.
pub struct Builder {
    keys: Keys,
    catalogue: Catalogue,
    items: Vec<[u8; 16]>,
    lists: Vec<Range<usize>>,
    lines: Lines,
    edition: Edition,
    threshold: Threshold,
    before: Vec<(Where, Held)>,
    blocks: Blocks,
    roll: Vec<RollSchool>,
    seen: BTreeSet<[u8; 16]>,
}

impl Builder {
    /// `before` is the ledger of the last release of the same series; without it a series begins.
    pub fn new(
        keys: Keys,
        catalogue: Catalogue,
        edition: Edition,
        threshold: Threshold,
        before: Option<Ledger>,
    ) -> Result<Self, CannotBuild> {
        let (catalogue, before) = match before {
            None => (catalogue, Vec::new()),
            Some(ledger) if ledger.series != keys.series() => {
                return Err(CannotBuild::OtherSeries);
            }
            Some(ledger) if ledger.edition >= edition => return Err(CannotBuild::NotLater),
            Some(ledger) => {
                let catalogue = Catalogue::united(&ledger.catalogue, catalogue)
                    .map_err(CannotBuild::Catalogue)?;
                let before = ledger.renumbered(&catalogue);
                (catalogue, before)
            }
        };
        Ok(Self {
            items: digest(&catalogue),
            lists: catalogue.lists().collect(),
            lines: Lines::new(),
            keys,
            catalogue,
            edition,
            threshold,
            before,
            blocks: BTreeMap::new(),
            roll: Vec::new(),
            seen: BTreeSet::new(),
        })
    }

    /// The words with the numbers that contributions use: those given to [`Self::new`] and those of
    /// the release before.
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// Schools so far.
    pub fn schools(&self) -> usize {
        self.roll.len()
    }

    /// Counts a school, with all its scans at once.
    pub fn add(&mut self, school: &School<'_>) -> Result<(), Refused> {
        let records = self.checked(school)?;
        let shift = self.keys.school(school.id).triangular();
        let counting = counting(school.scans);
        let mut places: Vec<(Key, usize, usize, bool)> = Vec::new();
        let mut distorted: Vec<Distorted> = Vec::with_capacity(counting.len());
        let mut scans = Vec::with_capacity(counting.len());
        for (row, &(number, in_year, latest)) in counting.iter().enumerate() {
            let scan = &school.scans[number];
            let list = scan.list.index();
            let items = self.lists[list].len();
            let values = self.distort(scan, shift);
            let roll = RollScan::new(
                (scan.place, scan.year, list),
                (in_year, latest),
                (&values, items),
                &self.catalogue,
            );
            for (key, by_role) in keys_of(&roll) {
                places.push((key, list, row, by_role));
            }
            distorted.push(values);
            scans.push(roll);
        }
        places.sort_unstable();
        for of_cell in places.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)) {
            let (key, list, _, by_role) = of_cell[0];
            let of_cell: Vec<(&Distorted, &Record)> = of_cell
                .iter()
                .map(|&(_, _, row, _)| (&distorted[row], &records[counting[row].0]))
                .collect();
            let items = self.lists[list].len();
            put(&mut self.blocks, (key, list), None, items, &of_cell);
            if by_role {
                for role in (0..).take(self.catalogue.roles().len()) {
                    let role = RoleNo(role);
                    put(&mut self.blocks, (key, list), Some(role), items, &of_cell);
                }
            }
        }
        self.roll.push(RollSchool {
            board: school.board,
            scans,
        });
        Ok(())
    }

    fn distort(&self, scan: &Scan, shift: i64) -> Distorted {
        let list = &self.lists[scan.list.index()];
        let distorter = Distorter {
            keys: &self.keys,
            catalogue: &self.catalogue,
            items: &self.items,
            lines: &self.lines,
        };
        distorter.scan(scan, shift, list.start, list.len())
    }

    /// The record of each scan, when the school is new and everything in it is on the catalogue.
    fn checked(&mut self, school: &School<'_>) -> Result<Vec<Record>, Refused> {
        let mut named = Vec::with_capacity(school.scans.len() + 1);
        let mut records = Vec::with_capacity(school.scans.len());
        named.push(self.keys.record(&[b"s", school.id].concat()));
        for scan in school.scans {
            let list = self.lists.get(scan.list.index()).ok_or(Refused::Number)?;
            let known = scan.year.index() < self.catalogue.years().len()
                && scan
                    .place
                    .partnership
                    .is_none_or(|p| p.index() < self.catalogue.partnerships().len());
            if !known {
                return Err(Refused::Number);
            }
            for answers in &scan.answers {
                if !list.contains(&answers.item.index())
                    || answers.role.index() >= self.catalogue.roles().len()
                {
                    return Err(Refused::Number);
                }
                let asked: Asked = self.catalogue.items()[answers.item.index()].asked;
                let above = &answers.levels[usize::from(asked.levels())..];
                if above.iter().any(|&people| people > 0) {
                    return Err(Refused::Level);
                }
            }
            let record = self.keys.record(&[b"t", scan.id.as_slice()].concat());
            named.push(record);
            records.push(Record::of(&record));
        }
        named.sort_unstable();
        let twice = named.windows(2).any(|pair| pair[0] == pair[1]);
        if twice || named.iter().any(|name| self.seen.contains(name)) {
            return Err(Refused::Twice);
        }
        self.seen.extend(named);
        Ok(records)
    }

    /// Adds noise, hides what has to be hidden, and holds what hardly changed.
    pub fn finish(mut self) -> Release {
        // Boards are counted one after the other.
        self.roll.sort_by_key(|school| school.board);
        let settle = Settle {
            keys: &self.keys,
            catalogue: &self.catalogue,
            items: &self.items,
            lists: &self.lists,
            edition: self.edition,
            threshold: self.threshold,
            blocks: &self.blocks,
            roll: &self.roll,
        };
        let settled = settle.all(self.before);
        let shown = visible(&settled, self.threshold);
        let tables = publish(
            (self.keys.series(), self.edition, self.threshold),
            &self.catalogue,
            &settled,
            &shown,
        );
        let entries = settled.into_iter().map(|entry| (entry.place, entry.held));
        let ledger = Ledger {
            series: self.keys.series(),
            edition: self.edition,
            entries: entries.collect(),
            catalogue: self.catalogue,
        };
        Release { tables, ledger }
    }
}

/// The places of the scans that count: a later one of the same team, list and school year takes the
/// place of an earlier one.
pub fn counted(scans: &[Scan]) -> Vec<usize> {
    counting(scans)
        .into_iter()
        .map(|(place, ..)| place)
        .collect()
}

/// Which scans count: place, whether as the latest of its team, list and year, and whether as the
/// latest of its team and list. Of two on one day that with the larger id is the later one.
fn counting(scans: &[Scan]) -> Vec<(usize, bool, bool)> {
    let later = |a: &Scan, b: &Scan| (a.day, &a.id) > (b.day, &b.id);
    let mut found = Vec::new();
    for (number, scan) in scans.iter().enumerate() {
        let same = || {
            let others = scans.iter();
            others.filter(|other| other.team == scan.team && other.list == scan.list)
        };
        let latest = !same().any(|other| later(other, scan));
        let in_year = !same().any(|other| other.year == scan.year && later(other, scan));
        if in_year || latest {
            found.push((number, in_year, latest));
        }
    }
    found
}

/// Adds the values of one school to a cell.
fn put(
    blocks: &mut Blocks,
    (key, list): (Key, usize),
    role: Option<RoleNo>,
    items: usize,
    scans: &[(&Distorted, &Record)],
) {
    let any = |values: &Values| values.of.iter().any(Option::is_some);
    if !scans.iter().any(|(scan, _)| scan.of(role).iter().any(any)) {
        return;
    }
    let key = role.map_or(key, |role| key.with_role(role));
    let block = blocks
        .entry((key, list))
        .or_insert_with(|| vec![Slot::default(); items]);
    for (item, slot) in block.iter_mut().enumerate() {
        slot.add(
            scans
                .iter()
                .map(|(scan, record)| (&scan.of(role)[item], *record)),
        );
    }
}
