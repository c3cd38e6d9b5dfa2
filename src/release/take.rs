//! Counts the schools behind each figure from the roll: boards, remainders of role groups, years.

use std::collections::BTreeMap;
use std::ops::Range;

use super::catalogue::{Catalogue, RoleNo};
use super::key::Key;
use super::roll::{Census, RollScan, RollSchool};
use super::statistic::Statistic;
use super::tally::Slot;

/// Sums per cell and list; cells come into being when a school is in them.
pub(super) type Blocks = BTreeMap<(Key, usize), Vec<Slot>>;

/// What was counted of one cell and list.
pub(super) struct Counted {
    /// Item × statistic.
    census: Vec<[Census; 4]>,
    /// Year × item × statistic, of cells of latest rounds.
    years: Vec<Vec<[u32; 4]>>,
}

impl Counted {
    /// Of one figure.
    pub(super) fn of(&self, item: usize, statistic: Statistic) -> Census {
        self.census[item][statistic.index()]
    }

    /// Schools by the year of their latest round; none in a cell of one school year.
    pub(super) fn years(&self, item: usize, statistic: Statistic) -> Vec<(u8, u32)> {
        let counts = self.years.iter().map(|year| year[item][statistic.index()]);
        (0..).zip(counts).filter(|&(_, n)| n > 0).collect()
    }
}

/// The cells of a scan of the roll, without role groups: see [`Key::of`].
pub(super) fn keys_of(scan: &RollScan) -> Vec<(Key, bool)> {
    let mut keys = Vec::new();
    if scan.in_year {
        keys.extend(Key::of(scan.place, Some(scan.year)));
    }
    if scan.latest {
        keys.extend(Key::of(scan.place, None));
    }
    keys
}

/// Counts all cells. Schools of one board stand together in the roll.
pub(super) fn count(
    blocks: &Blocks,
    roll: &[RollSchool],
    lists: &[Range<usize>],
    catalogue: &Catalogue,
) -> BTreeMap<(Key, usize), Counted> {
    let mut all: BTreeMap<(Key, usize), Counted> = BTreeMap::new();
    for &(key, list) in blocks.keys() {
        let items = lists[list].len();
        let years = match key.year() {
            None => catalogue.years().len(),
            Some(_) => 0,
        };
        let counted = Counted {
            census: vec![[Census::default(); 4]; items],
            years: vec![vec![[0; 4]; items]; years],
        };
        all.insert((key, list), counted);
    }
    for school in roll {
        let mut places: Vec<(Key, usize, usize, bool)> = Vec::new();
        for (number, scan) in school.scans.iter().enumerate() {
            let keys = keys_of(scan).into_iter();
            places.extend(keys.map(|(key, by_role)| (key, scan.list, number, by_role)));
        }
        places.sort_unstable();
        for of_cell in places.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)) {
            let (key, list, _, by_role) = of_cell[0];
            let scans: Vec<&RollScan> = of_cell
                .iter()
                .map(|&(_, _, number, _)| &school.scans[number])
                .collect();
            let groups = if by_role { catalogue.roles().len() } else { 0 };
            let roles = (0_u8..).take(groups).map(|role| Some(RoleNo(role)));
            for role in std::iter::once(None).chain(roles) {
                let key = role.map_or(key, |role| key.with_role(role));
                if let Some(counted) = all.get_mut(&(key, list)) {
                    put(counted, school.board, &scans, role);
                }
            }
        }
    }
    all
}

/// Counts one school in one cell.
fn put(counted: &mut Counted, board: u32, scans: &[&RollScan], role: Option<RoleNo>) {
    let rows: Vec<(&[u8], usize)> = scans
        .iter()
        .map(|scan| (scan.row(role), scan.year.index()))
        .collect();
    for (item, census) in counted.census.iter_mut().enumerate() {
        for (statistic, census) in census.iter_mut().enumerate() {
            let has = |byte: u8| byte >> statistic & 1 == 1;
            let mut with = rows.iter().filter(|(row, _)| has(row[item]));
            let Some(&(row, year)) = with.next() else {
                continue;
            };
            let mut rest = row[item] >> (4 + statistic) & 1 == 1;
            let mut one_year = true;
            for (row, other) in with {
                rest |= row[item] >> (4 + statistic) & 1 == 1;
                one_year &= *other == year;
            }
            census.add(board, rest);
            if let Some(of_year) = counted.years.get_mut(year).filter(|_| one_year) {
                of_year[item][statistic] += 1;
            }
        }
    }
}
