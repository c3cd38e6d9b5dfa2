//! Soft warnings for free text: it looks like it holds data about a person.
//!
//! Never a block. Small on purpose (no regular expressions): it also runs in the browser. No clock
//! either, so whether a date can be a birth date is judged by [`LATEST_BIRTH_YEAR`].

mod address;
mod number;

use serde::{Deserialize, Serialize};

pub use number::LATEST_BIRTH_YEAR;

/// What a text seems to hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Hint {
    /// Nine digits that pass the *elfproef*.
    Bsn,
    /// An e-mail address.
    Email,
    /// A Dutch telephone number.
    Phone,
    /// A date on which somebody now alive can have been born.
    BirthDate,
    /// A postcode with a house number.
    Address,
}

impl Hint {
    /// In the order in which [`hints`] gives them.
    pub const ALL: [Self; 5] = [
        Self::Bsn,
        Self::Email,
        Self::Phone,
        Self::BirthDate,
        Self::Address,
    ];
}

/// What the text seems to hold, each kind once, in the order of [`Hint::ALL`]. Usually nothing.
pub fn hints(text: &str) -> Vec<Hint> {
    let chars: Vec<char> = text.chars().collect();
    let numbers = number::find(&chars);
    let found = |hint: &Hint| match hint {
        Hint::Bsn => numbers.bsn,
        Hint::Email => address::has_email(&chars),
        Hint::Phone => numbers.phone,
        Hint::BirthDate => numbers.birth_date,
        Hint::Address => address::has_postcode_with_number(&chars),
    };
    Hint::ALL.into_iter().filter(found).collect()
}

#[cfg(test)]
mod tests;
