//! The two secrets and every draw that is made of them.
//!
//! Draws are keyed BLAKE3 (a pseudo-random function) of what they belong to, so that the same
//! school, scan or set of schools has the same draw in every release, on every machine, in any
//! order, and nobody without the secrets can tell it from chance.

use super::quantiles::Row;

/// The two secrets of a series of releases, 32 bytes each, made outside this crate and kept
/// outside database and repository. Other secrets begin a new series: see [`Series`].
///
/// It can be neither printed nor stored by way of this type.
#[derive(Clone)]
pub struct Keys {
    fuzz: [u8; 32],
    cell: [u8; 32],
}

/// Which secrets a release was made with, without telling them: sixteen hexadecimal digits.
#[derive(
    Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(transparent)]
pub struct Series(String);

impl Series {
    /// The digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The draws of one scan, item and role group: one row each.
pub(super) struct ItemDraws([u8; 32]);

impl ItemDraws {
    fn row(&self, place: usize) -> Row {
        Row::of_bits(u16::from_le_bytes([
            self.0[2 * place],
            self.0[2 * place + 1],
        ]))
    }

    /// *h* of the levels, or of the share that lacks a resource.
    pub(super) fn levels(&self) -> Row {
        self.row(0)
    }

    /// *w* of the contrast of an order from 2 to 6.
    pub(super) fn shape(&self, order: usize) -> Row {
        self.row(order - 1)
    }

    /// *h* of the share of *weet ik niet*.
    pub(super) fn unknown(&self) -> Row {
        self.row(6)
    }

    /// *h* of the share of *hoog*.
    pub(super) fn priority(&self) -> Row {
        self.row(7)
    }
}

impl Keys {
    /// `fuzz` distorts schools, `cell` is for the noise of cells and for record keys.
    pub fn new(fuzz: [u8; 32], cell: [u8; 32]) -> Self {
        Self { fuzz, cell }
    }

    /// The name of the series that these secrets make.
    pub fn series(&self) -> Series {
        let parts = [self.fuzz, self.cell].map(|key| prf(&key, b'v', &[b"series"]));
        let first = |part: &[u8; 32]| u32::from_be_bytes([part[0], part[1], part[2], part[3]]);
        Series(format!("{:08x}{:08x}", first(&parts[0]), first(&parts[1])))
    }

    /// *g*: the permanent shift of a school.
    pub(super) fn school(&self, school: &[u8]) -> Row {
        row(&prf(&self.fuzz, b'g', &[school]))
    }

    /// Everything else that distorts an answer of a role group to an item in a scan. `item` and
    /// `role` are of fixed length.
    pub(super) fn item(&self, scan: &[u8; 16], item: &[u8; 16], role: [u8; 8]) -> ItemDraws {
        ItemDraws(prf(&self.fuzz, b'h', &[scan, item, &role]))
    }

    /// A scan as sixteen bytes that say nothing about its id.
    pub(super) fn record(&self, scan: &[u8]) -> [u8; 16] {
        let mut record = [0; 16];
        record.copy_from_slice(&prf(&self.cell, b'r', &[scan])[..16]);
        record
    }

    /// *u* of a figure: of the set of scans behind it (`key`), the item and the statistic.
    pub(super) fn noise(&self, key: u128, item: &[u8; 16], statistic: u8) -> Row {
        row(&prf(
            &self.cell,
            b'z',
            &[&key.to_le_bytes(), item, &[statistic]],
        ))
    }

    /// The draw of a number of schools: of the set alone, so that items that the same schools
    /// answered have the same number.
    pub(super) fn count(&self, key: u128) -> Row {
        row(&prf(&self.cell, b'n', &[&key.to_le_bytes()]))
    }
}

fn row(hash: &[u8; 32]) -> Row {
    Row::of_bits(u16::from_le_bytes([hash[0], hash[1]]))
}

/// Keyed BLAKE3 of a use and parts. Only the last part may vary in length within one use.
fn prf(key: &[u8; 32], usage: u8, parts: &[&[u8]]) -> [u8; 32] {
    let mut hasher = blake3::Hasher::new_keyed(key);
    hasher.update(&[usage]);
    for part in parts {
        hasher.update(part);
    }
    *hasher.finalize().as_bytes()
}
