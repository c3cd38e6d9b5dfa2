//! Codes that people read aloud and type (the team code and the resume code), and the keys of
//! private links. `typed` finds them in what somebody typed or pasted.

mod typed;

use std::fmt;

/// 30 symbols without look-alikes: no I, L, O, U, 0 or 1.
const ALPHABET: &[u8; 30] = b"23456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A code of `N` symbols, kept in upper case without dashes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Code<const N: usize>(String);

/// Ten symbols (49 bits), shown `XXX-XXXX-XXX`: gives the right to answer, nothing else.
pub type TeamCode = Code<10>;

/// Twelve symbols (58 bits), shown `XXXX-XXXX-XXXX`: goes on with one's own answers elsewhere.
pub type ResumeCode = Code<12>;

impl<const N: usize> Code<N> {
    /// How many symbols stand between two dashes.
    const SHAPE: [usize; 3] = if N == 10 { [3, 4, 3] } else { [4, 4, 4] };

    /// Makes a code from random bytes, by rejection sampling so that every symbol is equally
    /// likely; `None` when the bytes run out (64 bytes are ample for 12 symbols).
    pub fn from_random(bytes: &[u8]) -> Option<Self> {
        let symbols: String = bytes
            .iter()
            .filter(|byte| **byte < 240)
            .take(N)
            .map(|byte| char::from(ALPHABET[usize::from(byte % 30)]))
            .collect();
        (symbols.len() == N).then_some(Self(symbols))
    }

    /// Finds the code in what somebody typed or pasted: the code in any case, with anything between
    /// its symbols that is no letter or digit, or a link or a sentence that holds it.
    pub fn parse(typed: &str) -> Option<Self> {
        let wanted = typed::Wanted {
            length: N,
            shape: &Self::SHAPE,
            symbol: |c| u8::try_from(c).is_ok_and(|byte| ALPHABET.contains(&byte)),
        };
        typed::find(typed, &wanted).map(Self)
    }

    /// Without dashes: for storage and addresses.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<const N: usize> fmt::Display for Code<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [first, middle, _] = Self::SHAPE;
        let (start, end) = (&self.0[..first], &self.0[first + middle..]);
        write!(f, "{start}-{}-{end}", &self.0[first..first + middle])
    }
}

/// The key in a private link: 256 bits as 64 hexadecimal digits in lower case.
#[derive(Clone, PartialEq, Eq)]
pub struct LinkKey(String);

impl LinkKey {
    const LENGTH: usize = 64;

    /// Finds the key in what stands in an address: with punctuation behind it, invisible characters
    /// in it, in any case, or in a whole link.
    pub fn parse(typed: &str) -> Option<Self> {
        let wanted = typed::Wanted {
            length: Self::LENGTH,
            shape: &[Self::LENGTH],
            symbol: |c| c.is_ascii_hexdigit(),
        };
        typed::find(typed, &wanted).map(|key| Self(key.to_ascii_lowercase()))
    }

    /// The digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests;
