//! How long what is kept, and that a round is about to be deleted.

use std::ops::RangeInclusive;

use jiff::civil::Date;
use strum::{EnumString, IntoStaticStr};

/// How long this installation keeps what goes by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms {
    /// Months from the end of a private phase for which the answers of single people stay; a private
    /// phase that nobody ends lasts as long.
    pub answer_months: u8,
    /// Days for which it stays in logs who did what.
    pub log_days: u16,
}

impl Terms {
    /// Months that an installation may choose. A team needs some weeks to talk about its answers; after
    /// two years there is nothing left to talk about, and people were promised an end.
    pub const ANSWER_MONTHS: RangeInclusive<u8> = 3..=24;
    /// Days that an installation may choose. Whoever looks into something that went wrong needs a
    /// month of logs; after a year nobody does.
    pub const LOG_DAYS: RangeInclusive<u16> = 30..=365;
}

impl Default for Terms {
    fn default() -> Self {
        Self {
            answer_months: 13,
            log_days: 90,
        }
    }
}

/// What a coordinator can delete.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr)]
pub enum Removable {
    /// One round of a team.
    #[strum(serialize = "ronde")]
    Round,
    /// The team with all its rounds.
    #[strum(serialize = "team")]
    Team,
}

impl Removable {
    /// `ronde` or `team`.
    pub fn key(self) -> &'static str {
        self.into()
    }
}

/// A round that is about to be deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Leaving {
    /// By itself, or with its team.
    pub what: Removable,
    /// The last day on which that can be undone.
    pub until: Date,
}
