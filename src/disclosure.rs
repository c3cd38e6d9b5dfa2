//! Small groups: the only place that decides what may be shown of whom.
//!
//! Pages, charts and exports receive values that came through this module; a hidden value is not
//! in their type. Hidden and empty are one variant, so that a page cannot tell them apart.
//!
//! # Rules for an anonymous round
//! 1. **Nobody below five.** With fewer than [`GROUP_MIN`] people who answered anything, nothing.
//! 2. **Three parts per item**, each counted by itself: *answers* (how many answered, how many of
//!    them *weet ik niet* and *n.v.t.*), *levels* (the distribution, and with it mean, median,
//!    consensus and gap) and *priorities*. A part is shown when at least [`GROUP_MIN`] people are
//!    in it: answered, chose a level, gave a priority. Levels need the answers to be shown too.
//! 3. **Role groups are blocks.** Of each part only such role groups are shown that each shown
//!    group has at least [`GROUP_MIN`] people and what is left of the total after taking away
//!    all shown groups is nobody or at least [`GROUP_MIN`]: see [`shown_blocks`]. Levels of a
//!    group are shown only where its answers are.
//! 4. **Topics and areas** are computed from what is shown of items, never from answers, so they
//!    hold nothing that the items do not hold.
//! 5. **Remarks** only where at least [`REMARKS_MIN`] people answered the item, never by role, in
//!    an order that depends on the texts and the seed only.
//! 6. **Head counts** (who joined, who was asked) follow the same blocks: every set of people
//!    that can be told apart by combining published head counts is empty or at least
//!    [`GROUP_MIN`].
//!    While people join, those by role move by steps: see [`is_step`].
//! 7. **Votes at the table**, one after the other on the same item: see [`votes`].
//!
//! In [`crate::round::Anonymity::OpenCards`] everything is shown; what nobody answered is hidden there too.

mod asked;
mod blocks;
mod headcount;
mod person;
mod publish;
mod result;
mod roster;
mod shown;
pub mod votes;

pub use blocks::{GROUP_MIN, REMARKS_MIN, shown_blocks};
pub use headcount::{
    GroupCount, GroupHeadcount, Headcount, Headcounts, headcount, is_step, while_joining,
};
pub use person::PersonAnswer;
pub use publish::{Published, PublishedItem, publish};
pub use result::{Answers, GroupResult, ItemResult, Levels, Priorities};
pub use shown::Shown;

#[cfg(test)]
mod tests;
