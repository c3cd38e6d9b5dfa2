//! What schools give to a release. None of these types can be printed.

use std::fmt;

use super::catalogue::{ItemNo, ListNo, PartnershipNo, RoleNo, YearNo};
use crate::questionnaire::Sector;
use crate::school::{Province, SizeBand};

/// Fewest respondents of a role group for a mean or a share.
pub const MEAN_MIN: u32 = 3;

/// Fewest respondents of a role group for a distribution.
pub const DISTRIBUTION_MIN: u32 = 5;

/// Respondents from which on the distortion grows no smaller.
pub const FULL_TEAM: u32 = 10;

/// A school with all its finished rounds whose team agreed to contribute.
pub struct School<'a> {
    /// Permanent and secret; any length.
    pub id: &'a [u8],
    /// The school board. Schools whose board is not known share one number: they then count as one
    /// board, which hides rather too much than too little.
    pub board: u32,
    /// In any order.
    pub scans: &'a [Scan],
}

/// Where a school was at the time of the round.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Always known.
    pub sector: Sector,
    /// If known.
    pub province: Option<Province>,
    /// If known.
    pub partnership: Option<PartnershipNo>,
    /// If known.
    pub size: Option<SizeBand>,
}

/// One finished round of one team.
pub struct Scan {
    /// Permanent; any length; no two scans share one.
    pub id: Vec<u8>,
    /// The team; unique in the school.
    pub team: u32,
    /// When it finished, as a number that grows: of rounds of one team and list that are in one
    /// school year the latest counts.
    pub day: u32,
    /// The list that was asked.
    pub list: ListNo,
    /// Where.
    pub place: Place,
    /// The school year in which it finished.
    pub year: YearNo,
    /// One per item and role group; those that nobody answered may be left out.
    pub answers: Vec<Answers>,
}

/// How one role group answered one item: numbers of people.
#[derive(Clone, Copy)]
pub struct Answers {
    /// Of the list of the scan.
    pub item: ItemNo,
    /// The role group.
    pub role: RoleNo,
    /// Per level, lowest first; 0 above the scale. Of a resource: *ontbreekt, deels, aanwezig*.
    pub levels: [u16; 7],
    /// *Weet ik niet*.
    pub unknown: u16,
    /// *Laag, midden, hoog*.
    pub priorities: [u16; 3],
}

/// Why a contribution was refused; nothing of it was counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The school or a scan was added before.
    Twice,
    /// A number that the catalogue of this builder does not have, or an item of another list.
    Number,
    /// People on a level above the scale.
    Level,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Twice => "a school or scan was added twice",
            Self::Number => "a number is not in the catalogue",
            Self::Level => "people stand on a level above the scale",
        })
    }
}

impl std::error::Error for Refused {}
