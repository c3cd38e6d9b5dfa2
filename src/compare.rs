//! This round beside an earlier one of the same team, and the trend over all rounds.
//!
//! Items are the same when their id is, and may be subtracted only when nothing about the
//! question changed: text, kind, descriptions of levels and scale ([`ItemChange::Reworded`]
//! otherwise). Targets and weights may differ: the answers are about the same thing.
//!
//! # Small groups
//! Both sides come from an [`Overview`](crate::overview::Overview), which holds only what [`crate::disclosure`] let pass in
//! its own round. In an anonymous round every figure is therefore of at least five people, on
//! both sides; where either side is hidden, so is the change, and hidden looks the same as empty.
//! Topics, areas and trends are computed from such visible figures of items and from nothing else,
//! so they hold nothing that the two overviews do not hold.
//!
//! Can the difference of two rounds show one person? Suppose that five people answered an item
//! before and the same five and a newcomer now. If the five had given exactly the same answers,
//! the newcomer's would follow by subtraction. But nobody can know that they did: everybody
//! answers anew, months later; the two rounds have no link between respondents (devices and resume
//! codes are deleted when a private phase closes); and who answered an item is not known in either.
//! So a difference is evidence for a guess and no proof: any answer of the newcomer goes with
//! some answers of the others. The same guess can be made from the two overviews, which the team
//! has anyway and which show the distributions rather than their means; leaving out the
//! comparison would not take it away, and showing it adds nothing to it. That is why there is no
//! threshold of its own here.
//!
//! A round in open kaart may stand beside an anonymous one. Then the open side shows who
//! answered what, and the anonymous side still shows groups of five and more only.
//!
//! An overview of one role group is compared with one of the same role group; with anything else
//! everything is hidden.

mod comparison;
mod item;
mod lists;
mod round;
mod sum;
mod trend;
mod versions;

pub use comparison::{Change, Compared, Comparison, ItemChange, ItemCompared};
pub use item::same_question;
pub use lists::ListChange;
pub use round::RoundView;
pub use trend::{TrendLine, TrendOf, TrendPoint, trend};
pub use versions::{Aspect, Comparable, Difference, Fate, VersionChanges, offer_changes};

/// Puts two rounds side by side. See [the module](self) for what may be subtracted and shown.
pub fn compare(before: &RoundView, now: &RoundView) -> Comparison {
    let items = item::compared(before, now);
    Comparison {
        before: before.number,
        now: now.number,
        topics: sum::topics(now.questionnaire, &items),
        areas: sum::areas(now.questionnaire, &items),
        items,
    }
}

#[cfg(test)]
mod tests;
