//! The agenda of the team session: which items come first, and how many fit in the time.
//!
//! Everything is worked out from the [`Overview`], so the order tells nothing that the team may
//! not see: an item whose figures are hidden has no reasons and keeps its place in the list.
//!
//! # Order
//! Talk pays where colleagues see different things, where they do not know, and where something
//! that matters to them is far from its target. Those are the four *grounds* of an item:
//!
//! 1. answers are split ([`Reason::Split`]);
//! 2. role groups see it differently ([`Reason::RolesDiffer`]);
//! 3. many chose *weet ik niet* ([`Reason::ManyUnknown`]);
//! 4. far below the target **and** high priority ([`Reason::LargeGap`] with
//!    [`Reason::HighPriority`]: either alone is a reason, but no ground).
//!
//! Most grounds first; of as many grounds the one with the first ground of this list that the
//! other lacks; then any reason at all before none; then the higher [`crate::score::urgency`]
//! (hidden counts as 0); then the order of the list. It is a fixed order and no measurement: the
//! thresholds of the reasons stand in [`crate::score`], and whoever leads the session may
//! rearrange it.

mod time;

use serde::{Deserialize, Serialize};

use crate::overview::{ItemView, Overview, Reason};
use crate::questionnaire::{Area, Id, Placed, Questionnaire};

pub use time::{Length, Plan, plan};

/// One item on the agenda.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// [`Placed::number`] of the item.
    pub item: u16,
    /// Its topic.
    pub topic: Id,
    /// The area of that topic.
    pub area: Area,
    /// Why to talk about it, strongest first; may be empty.
    pub reasons: Vec<Reason>,
}

impl Place {
    fn new(placed: Placed, reasons: Vec<Reason>) -> Self {
        Self {
            item: placed.number,
            topic: placed.topic.id.clone(),
            area: placed.area,
            reasons,
        }
    }
}

/// All statements and skills of `list`, those first where talk pays most: see [the order](self).
///
/// Items without a reason come last, in the order of the list. Resources are talked about in one
/// go at the end and are left out. `overview` is that of the same list; items it does not hold
/// (because of a filter) count as hidden.
pub fn agenda(questionnaire: &Questionnaire, overview: &Overview) -> Vec<Place> {
    let mut found: Vec<_> = questionnaire
        .items()
        .filter(|placed| !placed.item.is_resource())
        .map(|placed| (placed, overview.item(placed.number)))
        .collect();
    // Sorting is stable: equal ones stay in the order of the list.
    found.sort_by(|(_, a), (_, b)| {
        let (grounds_a, grounds_b) = (Grounds::of(*a), Grounds::of(*b));
        grounds_b
            .cmp(&grounds_a)
            .then_with(|| urgency(*b).total_cmp(&urgency(*a)))
    });
    found
        .into_iter()
        .map(|(placed, view)| {
            let reasons = view.map_or_else(Vec::new, |view| view.reasons.clone());
            Place::new(placed, reasons)
        })
        .collect()
}

/// All items of `list`, resources too, in its order and without reasons: for a team that fills
/// the list in together.
pub fn in_order(questionnaire: &Questionnaire) -> Vec<Place> {
    questionnaire
        .items()
        .map(|placed| Place::new(placed, Vec::new()))
        .collect()
}

/// Fields in the order in which they are compared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Grounds {
    count: usize,
    /// The four grounds, in the order of [`self`].
    which: [bool; 4],
    any_reason: bool,
}

impl Grounds {
    fn of(view: Option<&ItemView>) -> Self {
        let reasons = view.map_or(&[][..], |view| &view.reasons);
        let has = |kind: fn(&Reason) -> bool| reasons.iter().any(kind);
        let which = [
            has(|reason| matches!(reason, Reason::Split { .. })),
            has(|reason| matches!(reason, Reason::RolesDiffer { .. })),
            has(|reason| matches!(reason, Reason::ManyUnknown { .. })),
            has(|reason| matches!(reason, Reason::LargeGap { .. }))
                && has(|reason| matches!(reason, Reason::HighPriority { .. })),
        ];
        Self {
            count: which.into_iter().filter(|&ground| ground).count(),
            which,
            any_reason: !reasons.is_empty(),
        }
    }
}

/// Only among items with a reason: the others stay in the order of the list.
fn urgency(view: Option<&ItemView>) -> f64 {
    view.filter(|view| !view.reasons.is_empty())
        .and_then(|view| view.urgency.visible().copied())
        .unwrap_or(0.0)
}

#[cfg(test)]
mod tests;
