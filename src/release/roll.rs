//! Who gave a value to what: all that is kept per scan, a byte for each item and role group.
//!
//! The rules about boards and remainders ask which schools are behind a figure, which sums do not
//! tell. This is what they ask, about 160 bytes per scan; no answer is in it.

use super::catalogue::{Catalogue, RoleNo, YearNo};
use super::contribution::Place;
use super::distort::Distorted;
use super::statistic::Statistic;

/// One scan: where it counts and which values it has.
pub(super) struct RollScan {
    pub place: Place,
    pub year: YearNo,
    pub list: usize,
    /// The latest of its team, list and school year.
    pub in_year: bool,
    /// The latest of its team and list.
    pub latest: bool,
    /// Per row (all roles, then role groups) and item: bits 0 to 3 by statistic whether it has a
    /// value, bits 4 to 7 whether a rest is mixed in.
    has: Vec<u8>,
    items: usize,
}

impl RollScan {
    /// `None` where a scan counts nowhere is up to the caller.
    pub(super) fn new(
        (place, year, list): (Place, YearNo, usize),
        (in_year, latest): (bool, bool),
        (distorted, items): (&Distorted, usize),
        catalogue: &Catalogue,
    ) -> Self {
        let groups = (0_u8..).take(catalogue.roles().len());
        let mut has = Vec::with_capacity((catalogue.roles().len() + 1) * items);
        for role in std::iter::once(None).chain(groups.map(|role| Some(RoleNo(role)))) {
            for values in distorted.of(role) {
                let mut byte = 0;
                for statistic in Statistic::ALL {
                    let place = statistic.index();
                    byte |= u8::from(values.of[place].is_some()) << place;
                    byte |= u8::from(values.rest[place]) << (4 + place);
                }
                has.push(byte);
            }
        }
        Self {
            place,
            year,
            list,
            in_year,
            latest,
            has,
            items,
        }
    }

    /// The bytes of all roles or one role group, by item.
    pub(super) fn row(&self, role: Option<RoleNo>) -> &[u8] {
        let row = role.map_or(0, |role| role.index() + 1);
        &self.has[row * self.items..(row + 1) * self.items]
    }
}

/// One school.
pub(super) struct RollSchool {
    pub board: u32,
    pub scans: Vec<RollScan>,
}

/// Which schools are behind one figure, counted.
#[derive(Clone, Copy, Default)]
pub(super) struct Census {
    /// School boards.
    pub boards: u32,
    /// Schools of the board with the most.
    pub largest: u32,
    /// Schools whose answers are partly of no role group that could be shown.
    pub rest: u32,
    board: u32,
    of_board: u32,
}

impl Census {
    /// Schools come board by board.
    pub(super) fn add(&mut self, board: u32, rest: bool) {
        if self.of_board == 0 || self.board != board {
            self.boards += 1;
            self.of_board = 0;
            self.board = board;
        }
        self.of_board += 1;
        self.largest = self.largest.max(self.of_board);
        self.rest += u32::from(rest);
    }
}
