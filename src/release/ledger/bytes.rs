//! A ledger as bytes: small, because at ten thousand schools it has a million entries.
//!
//! A head in JSON with its length in front, then entries one after the other. Whole numbers take
//! seven bits per byte, lowest first, with the eighth bit set on all bytes but the last (LEB128);
//! signed ones are folded (0, −1, 1, −2, …) before.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::super::catalogue::Catalogue;
use super::super::figure::Edition;
use super::super::key::Key;
use super::super::secret::Series;
use super::super::sketch::Sketch;
use super::super::statistic::Statistic;
use super::{Held, Ledger, Raw, Where};

/// The bytes are no ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BrokenLedger;

impl fmt::Display for BrokenLedger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the ledger of the last release cannot be read")
    }
}

impl std::error::Error for BrokenLedger {}

#[derive(Serialize, Deserialize)]
struct Head {
    format: u32,
    series: Series,
    edition: Edition,
    catalogue: Catalogue,
    entries: usize,
}

const FORMAT: u32 = 1;

impl Ledger {
    /// The same ledger always gives the same bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let head = Head {
            format: FORMAT,
            series: self.series.clone(),
            edition: self.edition,
            catalogue: self.catalogue.clone(),
            entries: self.entries.len(),
        };
        let head = serde_json::to_vec(&head).unwrap_or_default();
        let mut out = Vec::with_capacity(head.len() + 64 * self.entries.len());
        number(&mut out, head.len() as u64);
        out.extend(head);
        for (place, held) in &self.entries {
            write(&mut out, place, held);
        }
        out
    }

    /// Reads [`Self::to_bytes`] back.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, BrokenLedger> {
        read(&mut Reader(bytes)).ok_or(BrokenLedger)
    }
}

fn number(out: &mut Vec<u8>, mut value: u64) {
    while value > 0x7F {
        out.push(low(value) | 0x80);
        value >>= 7;
    }
    out.push(low(value));
}

/// The lowest seven bits.
fn low(value: u64) -> u8 {
    value.to_le_bytes()[0] & 0x7F
}

fn signed(out: &mut Vec<u8>, value: i64) {
    number(out, ((value << 1) ^ (value >> 63)).cast_unsigned());
}

fn pairs(out: &mut Vec<u8>, pairs: &[(u8, u32)]) {
    number(out, pairs.len() as u64);
    for &(name, count) in pairs {
        out.push(name);
        number(out, count.into());
    }
}

fn write(out: &mut Vec<u8>, &(key, item, statistic): &Where, held: &Held) {
    for part in key.numbers() {
        number(out, part.into());
    }
    number(out, item.into());
    number(out, statistic.index() as u64);
    for sum in held.base.sums() {
        out.extend(sum.to_le_bytes());
    }
    number(out, held.n.into());
    out.push(u8::from(held.narrow) | u8::from(held.raw.is_some()) << 1);
    pairs(out, &held.roles);
    pairs(out, &held.years);
    number(out, held.since.0.into());
    if let Some(raw) = &held.raw {
        signed(out, raw.value);
        number(out, raw.count.into());
        number(out, raw.margin.into());
        number(out, raw.shares.len() as u64);
        for &share in &raw.shares {
            signed(out, share);
        }
    }
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, left) = self.0.split_at_checked(count)?;
        self.0 = left;
        Some(taken)
    }

    fn byte(&mut self) -> Option<u8> {
        Some(self.take(1)?[0])
    }

    fn number(&mut self) -> Option<u64> {
        let mut value = 0;
        for place in 0..10 {
            let byte = self.byte()?;
            value |= u64::from(byte & 0x7F).checked_shl(7 * place)?;
            if byte < 0x80 {
                return Some(value);
            }
        }
        None
    }

    fn small<T: TryFrom<u64>>(&mut self) -> Option<T> {
        T::try_from(self.number()?).ok()
    }

    fn signed(&mut self) -> Option<i64> {
        let folded = self.number()?;
        Some((folded >> 1).cast_signed() ^ -(folded & 1).cast_signed())
    }

    fn pairs(&mut self) -> Option<Vec<(u8, u32)>> {
        let count: u16 = self.small()?;
        (0..count)
            .map(|_| Some((self.byte()?, self.small()?)))
            .collect()
    }
}

fn read(from: &mut Reader<'_>) -> Option<Ledger> {
    let length = from.small()?;
    let head: Head = serde_json::from_slice(from.take(length)?).ok()?;
    if head.format != FORMAT || head.entries > from.0.len() {
        return None;
    }
    let mut entries = Vec::with_capacity(head.entries);
    for _ in 0..head.entries {
        entries.push(entry(from)?);
    }
    let sorted = entries.is_sorted_by(|a, b| a.0 < b.0);
    (sorted && from.0.is_empty()).then_some(Ledger {
        series: head.series,
        edition: head.edition,
        catalogue: head.catalogue,
        entries,
    })
}

fn entry(from: &mut Reader<'_>) -> Option<(Where, Held)> {
    let mut numbers = [0; 5];
    for part in &mut numbers {
        *part = from.small()?;
    }
    let key = Key::of_numbers(numbers)?;
    let item = from.small()?;
    let statistic = *Statistic::ALL.get(from.small::<usize>()?)?;
    let mut sums = [0; 3];
    for sum in &mut sums {
        *sum = u64::from_le_bytes(from.take(8)?.try_into().ok()?);
    }
    let n = from.small()?;
    let flags = from.byte()?;
    let mut held = Held {
        base: Sketch::of_sums(sums),
        n,
        narrow: flags & 1 > 0,
        roles: from.pairs()?,
        years: from.pairs()?,
        since: Edition(from.small()?),
        raw: None,
    };
    if flags & 2 > 0 {
        let (value, count, margin) = (from.signed()?, from.small()?, from.small()?);
        let shares: u8 = from.small()?;
        let shares = (0..shares).map(|_| from.signed()).collect::<Option<_>>()?;
        held.raw = Some(Raw {
            value,
            shares,
            count,
            margin,
        });
    }
    Some(((key, item, statistic), held))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn numbers_read_back(value: u64, other: i64) {
            let mut out = Vec::new();
            number(&mut out, value);
            signed(&mut out, other);
            let mut reader = Reader(&out);
            prop_assert_eq!(reader.number(), Some(value));
            prop_assert_eq!(reader.signed(), Some(other));
            prop_assert!(reader.0.is_empty());
        }

        #[test]
        fn whatever_is_read_ends(bytes: Vec<u8>) {
            prop_assert!(Ledger::from_bytes(&bytes).is_err());
        }
    }
}
