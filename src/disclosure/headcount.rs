//! How many people joined and finished, in all and per role group.

use serde::{Deserialize, Serialize};

use super::{GROUP_MIN, Shown, shown_blocks};
use crate::questionnaire::Id;
use crate::round::Anonymity;

/// Counted by the store: people of one role group. Not for showing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupCount {
    /// Role group of the list.
    pub group: Id,
    /// People who joined in a role of this group.
    pub joined: u32,
    /// Of those, who said *klaar*.
    pub finished: u32,
}

/// How many people joined, and how many of them said *klaar*.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Headcount {
    /// People who joined.
    pub joined: u32,
    /// Of those, who said *klaar*.
    pub finished: u32,
}

/// What may be shown of the head count of one role group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupHeadcount {
    /// Role group of the list.
    pub group: Id,
    /// Its people.
    pub count: Shown<Headcount>,
}

/// Head counts that may be shown, also while the private phase is open.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Headcounts {
    /// Everybody; always shown.
    pub total: Headcount,
    /// Per role group, in the given order.
    pub groups: Vec<GroupHeadcount>,
}

/// Decides which role groups' head counts are shown: in an anonymous round by
/// [`shown_blocks`] on who joined; in open kaart every group that somebody joined.
///
/// `counts` holds every role group of the list once; the total is their sum.
pub fn headcount(anonymity: Anonymity, counts: &[GroupCount]) -> Headcounts {
    let total = Headcount {
        joined: counts.iter().map(|count| count.joined).sum(),
        finished: counts.iter().map(|count| count.finished).sum(),
    };
    with_total(anonymity, total, counts)
}

/// Whether the head count by role makes a step now: when, since its last one, so many people came or
/// went that none of them is told by it.
///
/// While people join, who comes next is seen in the room; a head count by role that follows each of
/// them tells that person's role group. So it moves by steps, and what one step counted is shown at
/// the next only: when answering closes, the overview shows the last count of all, and that differs
/// from what was shown before by a whole step as well.
pub fn is_step(last: u32, now: u32) -> bool {
    now.abs_diff(last) >= GROUP_MIN
}

/// While people join: everybody as of now, and role groups as of a step ([`is_step`]) in an anonymous
/// round.
pub fn while_joining(anonymity: Anonymity, total: Headcount, groups: &[GroupCount]) -> Headcounts {
    Headcounts {
        total,
        ..headcount(anonymity, groups)
    }
}

/// The same with another total: people in no role group may have joined.
pub(super) fn with_total(
    anonymity: Anonymity,
    total: Headcount,
    counts: &[GroupCount],
) -> Headcounts {
    let joined: Vec<u32> = counts.iter().map(|count| count.joined).collect();
    let shown = match anonymity {
        Anonymity::Anonymous => shown_blocks(total.joined, &joined),
        Anonymity::OpenCards => joined.iter().map(|&people| people > 0).collect(),
    };
    let groups = counts
        .iter()
        .zip(shown)
        .map(|(count, shown)| GroupHeadcount {
            group: count.group.clone(),
            count: shown
                .then_some(Headcount {
                    joined: count.joined,
                    finished: count.finished,
                })
                .into(),
        });
    Headcounts {
        total,
        groups: groups.collect(),
    }
}
