//! Why to talk about something, and what is not shown; the page words it.

use serde::{Deserialize, Serialize};

use super::{PartOf, RoleDifference};
use crate::questionnaire::Id;
use crate::score;

/// Why a topic or item deserves a talk.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Reason {
    /// Clearly below the target ([`crate::score::CLEARLY_BELOW`]).
    LargeGap {
        /// In levels.
        gap: f64,
    },
    /// More than half of those who gave a priority chose *hoog*.
    HighPriority {
        /// People who chose *hoog*.
        count: u32,
        /// People who gave a priority.
        of: u32,
    },
    /// Many chose *weet ik niet* ([`crate::score::MANY_UNKNOWN`]): information is needed.
    ManyUnknown {
        /// People who do not know.
        count: u32,
        /// People who answered.
        of: u32,
    },
    /// Role groups see it differently ([`crate::score::ROLES_DIFFER`]).
    RolesDiffer {
        /// The role group with the lower mean.
        low: Id,
        /// The role group with the higher mean.
        high: Id,
        /// In levels.
        difference: f64,
    },
    /// Answers are spread wide ([`crate::score::SPLIT`]).
    Split {
        /// Tastle–Wierman consensus, 0 to 1.
        consensus: f64,
    },
}

/// What reasons are made of; everything in it may be shown.
#[derive(Default)]
pub(super) struct Signals<'a> {
    /// Gap and target, in levels.
    pub(super) gap: Option<(f64, f64)>,
    pub(super) high: Option<PartOf>,
    pub(super) unknown: Option<PartOf>,
    pub(super) difference: Option<&'a RoleDifference>,
    pub(super) consensus: Option<f64>,
}

impl Signals<'_> {
    /// The reasons that apply on a scale of `scale` levels, strongest first: strength is how many
    /// times the threshold is reached (for a split: how far consensus falls towards 0).
    pub(super) fn reasons(&self, scale: u8) -> Vec<Reason> {
        let mut found: Vec<(f64, Reason)> = Vec::new();
        if let Some((gap, target)) = self.gap {
            let strength = score::relative_gap(gap, target) / score::CLEARLY_BELOW;
            found.push((strength, Reason::LargeGap { gap }));
        }
        if let Some(PartOf { count, of }) = self.high.filter(|high| high.count * 2 > high.of) {
            found.push((
                2.0 * score::share(count, of),
                Reason::HighPriority { count, of },
            ));
        }
        if let Some(part) = self.unknown {
            let strength = part.share() / score::MANY_UNKNOWN;
            found.push((
                strength,
                Reason::ManyUnknown {
                    count: part.count,
                    of: part.of,
                },
            ));
        }
        if let Some(RoleDifference {
            low,
            high,
            difference,
            ..
        }) = self.difference
        {
            let (low, high, difference) = (low.clone(), high.clone(), *difference);
            let width = f64::from(scale.max(2) - 1);
            let strength = difference / width / score::ROLES_DIFFER;
            found.push((
                strength,
                Reason::RolesDiffer {
                    low,
                    high,
                    difference,
                },
            ));
        }
        if let Some(consensus) = self.consensus {
            let strength = (1.0 - consensus) / (1.0 - score::SPLIT);
            found.push((strength, Reason::Split { consensus }));
        }
        // A hair below 1, so that a figure exactly at its threshold counts in spite of rounding.
        found.retain(|(strength, _)| *strength >= 1.0 - 1e-9);
        found.sort_by(|(a, _), (b, _)| b.total_cmp(a));
        found.into_iter().map(|(_, reason)| reason).collect()
    }
}

/// A kind of thing that is not shown in an anonymous round. Made from what is shown, so it does
/// not tell hidden from empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum HiddenNote {
    /// Fewer than five people answered: nothing is shown.
    Everything,
    /// In an overview of one role group: nothing of this group can be shown.
    Group,
    /// Items that fewer than five people answered.
    Items {
        /// How many items.
        count: u32,
    },
    /// Items that five people answered, but fewer than five with a level.
    Levels {
        /// How many items.
        count: u32,
    },
    /// Items whose answers are shown, but that fewer than five people gave a priority.
    Priorities {
        /// How many items.
        count: u32,
    },
    /// At some or all items, role groups cannot be shown apart.
    RoleGroups,
    /// Remarks are shown only from ten people (and never of one role group).
    Remarks,
}
