//! Releases: what the steunpunt sees of all schools, and of none.
//!
//! Staff of the steunpunt never ask questions of answers. From time to time a [`Release`] is built
//! of the finished rounds whose teams agreed to contribute, and staff see its [`Tables`] only.
//! `docs/release-method.md` has formulas, bounds and what was measured.
//!
//! # How a figure comes about
//! 1. **Contribution**: one scan gives a value to an item and role group from three respondents on
//!    (a distribution: five); smaller role groups are put together. Every school weighs 1.
//! 2. **Distortion**: each value is shifted, by a part that is the school's for good and one that is
//!    of scan, item and role group. Nothing leaves the module `distort` unshifted, and no sum is ever
//!    made of exact values; so whatever is added and subtracted later, shifted values come out.
//! 3. **Cells**: groups of schools on a fixed menu ([`Cell`]). All of them are made, no other can be
//!    asked for.
//! 4. **Noise** on the sum of a cell, by its cell key: the same schools have the same noise in every
//!    release.
//! 5. **Suppression** ([`Threshold`]): too few schools or boards, one board with more than half, or a
//!    remainder that would follow by subtraction. Hidden, empty and not asked are the same.
//! 6. **Time**: a figure is made anew when three scans behind it changed ([`CHANGED_MIN`]), otherwise
//!    it stays, with its date. The [`Ledger`] carries what that takes from one release to the next.
//! 7. **Rounding**: the types of figures ([`Figure`]) hold the rounded value and nothing else.
//!
//! # How to build one
//! Make a [`Catalogue`] and a [`Builder`] with it, [`Keys`], and the ledger of the release before.
//! Look numbers up in [`Builder::catalogue`], which also has the words of that release. Give it each
//! [`School`] once, in any order, and [`Builder::finish`]. It grows with the number of cells and
//! hardly with that of schools. The same schools make the same bytes ([`Tables::to_bytes`]) in any
//! order and on any machine: only whole numbers are used.

mod builder;
mod catalogue;
mod contrast;
mod contribution;
mod counts;
mod difference;
mod distort;
mod figure;
mod history;
mod key;
mod ledger;
mod menu;
mod number;
mod publish;
mod quantiles;
mod remainder;
mod roll;
mod rule;
mod secret;
mod settle;
mod sketch;
mod statistic;
mod tables;
mod take;
mod tally;
#[cfg(any(test, feature = "testing"))]
// Invented numbers are small.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss
)]
pub mod testing;
#[cfg(test)]
#[allow(clippy::cast_precision_loss)]
mod tests;

pub use builder::{Builder, CannotBuild, Release, counted};
pub use catalogue::{
    Asked, Catalogue, InvalidCatalogue, ItemKey, ItemNo, ItemSpec, ListNo, PartnershipNo, RoleNo,
    YearNo,
};
pub use contribution::{
    Answers, DISTRIBUTION_MIN, FULL_TEAM, MEAN_MIN, Place, Refused, Scan, School,
};
pub use counts::{BrokenCounts, RoundCounts};
pub use difference::Difference;
pub use figure::{Count, Edition, Estimate, Figure, Margin, Mean, Share, Spread};
pub use history::{ListHistory, Snapshot};
pub use ledger::Ledger;
pub use ledger::bytes::BrokenLedger;
pub use menu::{Cell, Filter, Region, SchoolYear};
pub use rule::{BOARDS_MIN, CHANGED_MIN, Threshold};
pub use secret::{Keys, Series};
pub use tables::{Measure, Row, TOO_FEW, Tables};
